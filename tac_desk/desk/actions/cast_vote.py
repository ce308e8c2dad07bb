"""Casts a seat's vote, or changes it while the ballot is open."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import CastVote
from tac_desk.domain.dossier import Audience
from tac_desk.domain.refusal import Refusal


def cast_vote(
    desk: Desk,
    ballot: str,
    seat: str,
    position: str,
    category: str | None = None,
    rationale: str = "",
    audience: str = Audience.COUNCIL,
) -> Saved | Refusal:
    """`position` is yes, no, abstain or recuse; the ballot's terms say where a rationale is required.

    Raises StoreError.
    """
    return save_text(
        desk, f"ballot:{ballot}", CastVote(seat, position, category, rationale, Audience(audience))
    )
