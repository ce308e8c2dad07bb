"""Opens a ballot on a dossier or a motion (officers)."""

from tac_desk.desk.actions.new_id import new_id
from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import OpenBallot
from tac_desk.domain.refusal import Refusal


def open_ballot(
    desk: Desk,
    question: str,
    track: str,
    dossier: str | None = None,
    threshold: str | None = None,
    days: int | None = None,
) -> Saved | Refusal:
    """`threshold`, such as ">=2/3", where the rulebook states none. The roll is frozen now. Raises StoreError."""
    return save(desk, f"ballot:{new_id()}", OpenBallot(question, track, dossier, threshold, days))
