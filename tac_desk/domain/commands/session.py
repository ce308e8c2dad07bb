"""Commands about a session: which applications are looked at in a meeting, and which one waits for a later one."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class PlanSession(Command):
    """Puts further dossiers (ids) on the session of a meeting, in this order; reviews begin when its time has come.

    Those that are on it already may be named again: then only what is due happens. `override` is an officer's reason
    for a session with more than the rulebook allows.
    """

    KIND: ClassVar[str] = "plan_session"
    dossiers: tuple[str, ...]
    override: str = ""


@dataclass(frozen=True, slots=True)
class DeferDossier(Command):
    """Takes a dossier off its session, to that of the meeting `to` (an id) or, without one, back into the queue."""

    KIND: ClassVar[str] = "defer_dossier"
    to: str | None
    reason: str
