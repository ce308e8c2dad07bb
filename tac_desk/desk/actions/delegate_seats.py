"""Lets the alternates of my seats in a body act even when I am there, or takes that back."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import DelegateSeats
from tac_desk.domain.refusal import Refusal


def delegate_seats(desk: Desk, body: str, until: int | None) -> Saved | Refusal:
    """`until` is the first moment after it (milliseconds since 1970 UTC), None takes it back. Raises StoreError."""
    return save(desk, "council", DelegateSeats(body, until))
