"""Judges one signed command: who signed it, whether it is new, what the rules say; and enters it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select

from tac_desk.domain.audience import audience_of
from tac_desk.domain.commands import FoundCouncil
from tac_desk.domain.decide import aftermath, decide, ruling
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import OPERATOR, Council, Device
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.world import Thing
from tac_desk.hub import tables
from tac_desk.hub.draft import Draft
from tac_desk.hub.errors import RecoveringError
from tac_desk.hub.ledger import Head, payload_hash, read_head
from tac_desk.hub.things import load_council
from tac_desk.protocol.codec import CodecError
from tac_desk.protocol.entry import ACCEPTED, REFUSED, Entry
from tac_desk.protocol.envelope import Envelope, Opened, SignedCommand, act_of, is_signed_by, open_envelope
from tac_desk.protocol.messages import MAX_COMMAND, Outcome
from tac_desk.protocol.version import MIN_CLIENT, PROTOCOL, may_send

REJECTED = "rejected"
_QUARANTINED = select(tables.quarantine.c.device).where(tables.quarantine.c.device == bindparam("device"))
_SUBJECT = re.compile(r"[a-z_]{1,32}(:[A-Za-z0-9][A-Za-z0-9._-]{0,63})?")


class Sitting:
    """One transaction in which commands are judged; the head row is locked while it lasts."""

    def __init__(self, connection: Connection, head: Head, council: Council | None) -> None:
        self.connection, self.draft = connection, Draft(connection, head, council)
        self._copied: dict[str, bool] = {}  # whether a device is in quarantine, once looked up

    @classmethod
    def open(
        cls, connection: Connection, council: Callable[[Connection], Council | None] = load_council
    ) -> "Sitting":
        """Lock the head and sit. Raises RecoveringError."""
        head = read_head(connection, lock=True)
        if head.recovering:
            raise RecoveringError()
        return cls(connection, head, council(connection))

    @property
    def head(self) -> Head:
        return self.draft.head

    @property
    def council(self) -> Council | None:
        return self.draft.council

    def judge(
        self, signed: SignedCommand, *, at: int, sender: str | None = None, protocol: int = PROTOCOL
    ) -> Outcome:
        """Judge `signed` at the hub's time `at` (milliseconds).

        `sender` is the device whose connection brought it; a device brings its own commands only. `protocol` is what
        the program there speaks.
        """
        return self.judge_all([(signed, at)], sender=sender, protocol=protocol)[0]

    def judge_all(
        self,
        commands: Iterable[tuple[SignedCommand, int]],
        *,
        sender: str | None = None,
        protocol: int = PROTOCOL,
    ) -> list[Outcome]:
        """The same for several, one after another; then everything is written at once."""
        opened = [(signed, _opened(signed), at) for signed, at in commands]
        subjects = {one.envelope.subject for _, one, _ in opened if one is not None}
        self.draft.load(filter(_SUBJECT.fullmatch, subjects))
        outcomes = [self._judge(*one, sender, protocol) for one in opened]
        self.draft.write()
        return outcomes

    def next_n(self, device: str) -> int:
        return self.draft.last_n(device) + 1

    def _judge(
        self, signed: SignedCommand, opened: Opened | None, at: int, sender: str | None, protocol: int
    ) -> Outcome:
        if opened is None:
            return Outcome(sender or "", 0, REJECTED, reason="malformed")
        envelope, device = opened.envelope, _device_of(opened, self.council)
        if (fault := self._fault(signed, envelope, device, sender)) is not None:
            return _rejected(envelope, fault)
        return (
            self._answer_again(signed, envelope, at)
            or self._out_of_turn(envelope)
            or _too_old(envelope, protocol)
            or self._enter(signed, opened, device.member if device else "", at)
        )

    def _fault(
        self, signed: SignedCommand, envelope: Envelope, device: Device | None, sender: str | None
    ) -> str | None:
        """Why the command is not believed, if it is not."""
        if len(signed.payload) > MAX_COMMAND or not _SUBJECT.fullmatch(envelope.subject):
            return "malformed"
        if envelope.hub != self.head.hub:
            return "wrong_hub"
        if sender is not None and envelope.device != sender:
            return "wrong_device"
        if device is None:
            return "device_unknown"
        return None if is_signed_by(signed, device.public_key) else "bad_signature"

    def _answer_again(self, signed: SignedCommand, envelope: Envelope, at: int) -> Outcome | None:
        """The stored outcome of a command that was judged before; another one with its number gives away a clone."""
        recorded = self.draft.find_recorded(envelope.device, envelope.n)
        if recorded is None:
            return None
        if recorded.payload_hash == payload_hash(signed.payload):
            entry = recorded.entry
            return _outcome(envelope, entry)
        if not self._is_quarantined(envelope.device):
            row = {"device": envelope.device, "n": envelope.n, "at": at}
            self.connection.execute(insert(tables.quarantine).values(row))
            self._copied[envelope.device] = True
        return _rejected(envelope, "device_cloned")

    def _out_of_turn(self, envelope: Envelope) -> Outcome | None:
        if self._is_quarantined(envelope.device):
            return _rejected(envelope, "device_cloned")
        wanted = self.next_n(envelope.device)
        return None if envelope.n == wanted else _rejected(envelope, "out_of_order", wanted=str(wanted))

    def _is_quarantined(self, device: str) -> bool:
        if device not in self._copied:
            found = self.connection.execute(_QUARANTINED, {"device": device}).first()
            self._copied[device] = found is not None
        return self._copied[device]

    def _enter(self, signed: SignedCommand, opened: Opened, member: str, at: int) -> Outcome:
        found = self._decide(opened, member, at)
        entry = Entry(
            seq=self.head.size,
            at=at,
            member=member,
            outcome=ACCEPTED if found.refusal is None else REFUSED,
            signed=signed,
            reason=None if found.refusal is None else found.refusal.reason.value,
            facts=found.facts,
        )
        self.draft.add(entry, opened.envelope, recorded_audience(opened), found.things)
        return _outcome(opened.envelope, entry)

    def _decide(self, opened: Opened, member: str, at: int) -> "_Decision":
        if opened.command is None:
            unknown = refuse(Reason.UNKNOWN_KIND, kind=opened.envelope.kind)
            return _Decision(unknown, unknown.facts, ())
        act = act_of(opened, member=member, at=at)
        world = self.draft.world(act)
        verdict = decide(world, act)
        if isinstance(verdict, Refusal):
            return _Decision(verdict, verdict.facts, aftermath(world, act, verdict))
        return _Decision(None, ruling(world, act), verdict)


@dataclass(frozen=True, slots=True)
class _Decision:
    """What the rules say, the facts that the entry records of it, and the things it leaves changed."""

    refusal: Refusal | None
    facts: Mapping[str, str]
    things: tuple[Thing, ...]


def _opened(signed: SignedCommand) -> Opened | None:
    try:
        return open_envelope(signed)
    except CodecError:
        return None


def _device_of(opened: Opened, council: Council | None) -> Device | None:
    """The device that should have signed; the founding command names its own."""
    envelope, command = opened.envelope, opened.command
    if council is not None:
        return council.devices.get(envelope.device)
    if isinstance(command, FoundCouncil) and command.hub_device == envelope.device:
        return Device(command.hub_device, OPERATOR, command.hub_key, "hub")
    return None


def recorded_audience(opened: Opened) -> Audience:
    """A command of unknown kind may hold anything, so it stays with the council."""
    return Audience.COUNCIL if opened.command is None else audience_of(opened.command)


def _too_old(envelope: Envelope, protocol: int) -> Outcome | None:
    """Not entered, so that the same command counts once the program there is updated."""
    may = may_send(envelope.kind, protocol, MIN_CLIENT)
    return None if may else _rejected(envelope, "client_too_old", min_client=str(MIN_CLIENT))


def _outcome(envelope: Envelope, entry: Entry) -> Outcome:
    return Outcome(envelope.device, envelope.n, entry.outcome, entry.seq, entry.reason, entry.facts)


def _rejected(envelope: Envelope, reason: str, **facts: str) -> Outcome:
    return Outcome(envelope.device, envelope.n, REJECTED, reason=reason, facts=facts)
