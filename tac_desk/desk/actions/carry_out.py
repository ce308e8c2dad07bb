"""Carries out any command of the council that needs no draft: first what it would come to, then for good."""

from tac_desk.desk.actions.saving import Saved, acting, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import Command
from tac_desk.domain.decide import decide
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.world import Thing


def foresee(desk: Desk, subject: str, command: Command) -> tuple[Thing, ...] | Refusal:
    """The things as `command` would leave them, or why the rules refuse it; nothing is kept. Raises StoreError."""
    view = desk.store.view()
    if view is None:
        return refuse(Reason.NOT_A_MEMBER, member="")
    return decide(view.world, acting(view, subject, command))


def carry_out(desk: Desk, subject: str, command: Command) -> Saved | Refusal:
    """Keep it in the outbox, where it can be undone for a while; begun words go with it. Raises StoreError."""
    return save_text(desk, subject, command)
