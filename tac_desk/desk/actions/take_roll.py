"""Takes the roll call of a meeting, whole; a later one replaces it (officers)."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import TakeRoll
from tac_desk.domain.meeting import Guest
from tac_desk.domain.refusal import Refusal


def take_roll(
    desk: Desk, meeting: str, present: tuple[str, ...], guests: tuple[Guest, ...] = ()
) -> Saved | Refusal:
    """`present` are the ids of members; who fills which seat follows from it. Raises StoreError."""
    return save(desk, f"meeting:{meeting}", TakeRoll(present, guests))
