"""Plays the demonstration's story on a hub: every act is signed by its own member's computer and really judged."""

import hashlib
from dataclasses import dataclass, field, replace

from tac_desk.domain.commands import AddComment, AnswerAsk, Command, EnrolDevice, SettleAsk
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.people import OPERATOR, OPERATOR_DEVICE
from tac_desk.domain.world import Act
from tac_desk.hub import blobs
from tac_desk.hub.demo_story import Step
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.things import COUNCIL
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.signing import DeviceKey


@dataclass(slots=True)
class Player:
    """One transaction of `hub`; the members' keys live only as long as it does."""

    hub: Hub
    sitting: Sitting
    keys: dict[str, DeviceKey] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def play(self, step: Step) -> None:
        """Carry out `step`. Raises HubError when the rules refuse it: the story is told wrongly then."""
        if step.by != OPERATOR and step.by not in self.keys:
            self._enrol(step.by, step.at)
        if step.blob is not None:
            blobs.put(self.sitting.connection, hashlib.sha256(step.blob).hexdigest(), step.blob)
        act = self._submit(step.by, step.subject, self._with_labels(step.command), step.at)
        if step.label is not None:
            self.labels[step.label] = act

    def operate(self, command: Command, subject: str, at: int) -> None:
        """Carry out `command` as the hub's operator."""
        self._submit(OPERATOR, subject, command, at)

    def _enrol(self, member: str, at: int) -> None:
        """Give `member` a computer, the first time it is needed."""
        self.keys[member] = DeviceKey.generate()
        public = self.keys[member].public.hex()
        self.operate(EnrolDevice(_device(member), member, public, "Invented computer"), COUNCIL, at)

    def _with_labels(self, command: Command) -> Command:
        """The story points at earlier acts by their labels; only now their ids are known."""
        if isinstance(command, AddComment) and command.reply_to is not None:
            return replace(command, reply_to=self.labels[command.reply_to])
        if isinstance(command, AnswerAsk | SettleAsk):
            return replace(command, ask=self.labels[command.ask])
        return command

    def _submit(self, member: str, subject: str, command: Command, at: int) -> str:
        """The id of the accepted act."""
        device = _device(member)
        self.counts[device] = self._count(device) + 1
        act = Act(f"{device}:{self.counts[device]}", member, device, at, subject, command)
        act = with_expectation(self.sitting.draft.world(act), act)
        key = self.hub.operator_key if member == OPERATOR else self.keys[member]
        outcome = self.sitting.judge(seal(self._envelope(act), key), at=at)
        if outcome.status != ACCEPTED:
            facts = ", ".join(f"{name} {value}" for name, value in outcome.facts.items())
            raise HubError(
                "The demonstration cannot be built",
                f"{member}, {command.KIND} on {subject}: {outcome.status}, {outcome.reason} ({facts})",
                "Its story in resources/demo breaks a rule; install TAC Desk again, or correct the story.",
            )
        return act.id

    def _count(self, device: str) -> int:
        known = self.counts.get(device)
        return self.sitting.next_n(device) - 1 if known is None else known

    def _envelope(self, act: Act) -> Envelope:
        head = self.sitting.head
        return Envelope(
            v=ENVELOPE,
            hub=head.hub,
            device=act.device,
            n=self.counts[act.device],
            kind=act.command.KIND,
            subject=act.subject,
            body=command_body(act.command),
            seen=Seen(head.size, head.frontier.root().hex()),
            claimed_at=act.at,
            expected=act.expected,
            supersedes=act.supersedes,
        )


def _device(member: str) -> str:
    return OPERATOR_DEVICE if member == OPERATOR else f"demo-{member}"
