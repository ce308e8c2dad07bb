"""One action of a person as the outbox keeps it, from draft to answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from tac_desk.domain.commands import Command
from tac_desk.domain.refusal import Refusal, refusal_from
from tac_desk.domain.world import Act
from tac_desk.protocol.codec import command_from
from tac_desk.protocol.envelope import Opened, SignedCommand, act_of, open_envelope


class ActionState(StrEnum):
    """Where one action of mine stands. A draft can still be undone; the others follow the process's four words."""

    DRAFT = "draft"  # saved on this computer, not yet released: undo is possible
    SAVED = "saved"  # saved on this computer, signed, waiting for the hub
    RECEIVED = "received"  # the hub has it; its entry is not in our verified copy of the ledger yet
    COUNTED = "counted"  # its entry is in our verified copy of the ledger
    REFUSED = "refused"
    NEEDS_YOU = "needs_you"  # released, but by now the rules would refuse it


@dataclass(frozen=True, slots=True)
class Action:
    """A row of the outbox. `n`, `payload` and `signature` come with the release and never change again.

    `reason` and `facts` are the hub's answer; times are milliseconds of this computer's clock.
    """

    id: int
    kind: str
    subject: str
    body: str
    created_at: int
    not_before: int
    state: ActionState
    device: str | None = None
    n: int | None = None
    payload: str | None = None
    signature: str | None = None
    reason: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    seq: int | None = None

    @property
    def command(self) -> Command | None:
        """None for a kind that this version of the program no longer knows. Raises CodecError."""
        return command_from(self.kind, msgspec.json.decode(self.body))

    @property
    def signed(self) -> SignedCommand | None:
        if self.payload is None or self.signature is None:
            return None
        return SignedCommand(self.payload, self.signature)

    @property
    def refusal(self) -> Refusal | None:
        return None if self.reason is None else refusal_from(self.reason, self.facts)

    def act(self, member: str, device: str, at: int) -> Act | None:
        """What the rules judge: as signed once released, before that under a provisional id."""
        if (signed := self.signed) is not None:
            opened: Opened = open_envelope(signed)
            return None if opened.command is None else act_of(opened, member=member, at=at)
        command = self.command
        return None if command is None else Act(f"draft:{self.id}", member, device, at, self.subject, command)
