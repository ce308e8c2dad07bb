"""Says that I belong to a self-declared body, which gives me a seat of it."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import DeclareMembership
from tac_desk.domain.refusal import Refusal


def declare_membership(desk: Desk, body: str) -> Saved | Refusal:
    """Raises StoreError."""
    return save(desk, "council", DeclareMembership(body))
