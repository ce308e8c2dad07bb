"""Commands about conflicts of interest: declaring one, withdrawing that, dismissing one."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class DeclareInterest(Command):
    """Says that the sender, or `member` when an officer says so, has an interest of `kind` in the dossier.

    `kind` is one of `rulebook_interests.DECLARED`; `text` says what it is.
    """

    KIND: ClassVar[str] = "declare_interest"
    kind: str
    text: str
    member: str | None = None


@dataclass(frozen=True, slots=True)
class WithdrawInterest(Command):
    """Takes back a declaration of the sender's (`interest` is its id), because it no longer holds."""

    KIND: ClassVar[str] = "withdraw_interest"
    interest: str
    reason: str


@dataclass(frozen=True, slots=True)
class DismissInterest(Command):
    """Finds that an interest (`interest` is its key) of the sender, or of `member`, does not matter.

    `count` is its figure as the sender saw it: once it has grown a lot, it is raised again.
    """

    KIND: ClassVar[str] = "dismiss_interest"
    interest: str
    reason: str
    member: str | None = None
    count: int = 0
