"""Checks a ledger, entry by entry: its tree, every signature, and every result against the votes before it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import FoundCouncil, RotateLogKey
from tac_desk.domain.people import OPERATOR, LogKeyChange
from tac_desk.domain.world import Thing
from tac_desk.protocol.bundle import BundleHead, BundleLine
from tac_desk.protocol.codec import CodecError, decode
from tac_desk.protocol.entry import ACCEPTED, REFUSED, Entry
from tac_desk.protocol.envelope import Opened, is_signed_by, open_envelope
from tac_desk.protocol.log_keys import is_made
from tac_desk.protocol.replay import Replay
from tac_desk.record.checkpoint import Checkpoint, CheckpointError, open_checkpoint
from tac_desk.record.leaf import entry_leaf
from tac_desk.record.merkle import Frontier


class TamperedError(Exception):
    """`seq` is the first entry that does not fit; None: what stands around the entries does not."""

    def __init__(self, what: str, seq: int | None = None) -> None:
        super().__init__(what[:1].upper() + what[1:] if seq is None else f"Entry {seq} {what}.")
        self.what, self.seq = what, seq


@dataclass(frozen=True, slots=True)
class Recount:
    """The result of a closed ballot; `counted` says that its votes were all there to be counted again."""

    ballot: Ballot
    counted: bool


@dataclass(frozen=True, slots=True)
class Audited:
    """What was found in order: `size` entries with the root `root` (hex), of which `withheld` are stubs.

    `log_keys` is how one key followed another in signing the log, `things` what the entries add up to, and `entries`
    the last accepted one about each subject, of those that were not withheld.
    """

    size: int
    root: str
    withheld: int
    signatures: int
    ballots: tuple[Recount, ...]
    log_keys: tuple[LogKeyChange, ...] = ()
    things: Mapping[str, Thing] = field(default_factory=dict)
    entries: Mapping[str, int] = field(default_factory=dict)


class Audit:
    """Takes the entries of the hub `hub` one after the other, from the first."""

    def __init__(self, hub: str) -> None:
        self._hub, self._replay = hub, Replay()
        self.frontier, self._withheld, self._signatures = Frontier(), 0, 0
        self._numbers: dict[str, int] = {}
        self._entries: dict[str, int] = {}

    def add(self, line: BundleLine) -> None:
        """Raises TamperedError."""
        try:
            self._add(line)
        except (CodecError, LookupError, ValueError) as error:
            raise TamperedError(f"cannot be read: {error}", self.frontier.size) from error

    def _add(self, line: BundleLine) -> None:
        seq = self.frontier.size
        if line.seq != seq:
            raise TamperedError("is missing", seq)
        leaf = _unhex(line.leaf)
        if line.entry is not None and entry_leaf(_unhex(line.salt or ""), line.entry.encode()) != leaf:
            raise TamperedError("was changed", seq)
        longer = self.frontier.append(leaf)
        if longer.root().hex() != line.root:
            raise TamperedError("leads to another root than was recorded with it", seq)
        if line.entry is None:
            self._withheld += 1
            self._replay.hidden.add(line.subject)
        else:
            self._check_entry(seq, line)
        self.frontier = longer

    def _check_entry(self, seq: int, line: BundleLine) -> None:
        entry = decode(line.entry or "", Entry)
        opened = open_envelope(entry.signed)
        envelope = opened.envelope
        if entry.to_bytes() != (line.entry or "").encode() or entry.outcome not in (ACCEPTED, REFUSED):
            raise TamperedError("is not in canonical form", seq)
        if (entry.seq, envelope.hub, envelope.subject) != (seq, self._hub, line.subject):
            raise TamperedError("does not belong there", seq)
        self._check_sender(seq, entry, opened)
        if entry.accepted and isinstance(opened.command, RotateLogKey):
            self._check_rotation(seq, opened.command.change)
        if not self._replay.agrees(entry, opened):
            raise TamperedError("records another result than the entries before it lead to", seq)
        if entry.accepted:
            self._entries[line.subject] = seq

    def _check_rotation(self, seq: int, change: LogKeyChange) -> None:
        if not is_made(self._hub, change):
            raise TamperedError("changes the hub's key without the signatures of the keys", seq)
        council = self._replay.council
        if council is not None and council.log_keys and council.log_keys[-1].next != change.previous:
            raise TamperedError("changes another key than the one that signed", seq)

    def _check_sender(self, seq: int, entry: Entry, opened: Opened) -> None:
        member, key = self._device(seq, opened)
        if entry.member != member or not is_signed_by(entry.signed, key):
            raise TamperedError("was not signed by the device it names", seq)
        device, n = opened.envelope.device, opened.envelope.n
        last = self._numbers.get(device, 0)
        if n <= last or (n > last + 1 and not self._withheld):
            raise TamperedError(f"is number {n} of its device, after number {last}", seq)
        self._numbers[device] = n
        self._signatures += 1

    def _device(self, seq: int, opened: Opened) -> tuple[str, str]:
        """Who sent it and the key of the device; the founding command brings its own."""
        council, command = self._replay.council, opened.command
        if council is not None:
            device = council.devices.get(opened.envelope.device)
            if device is not None:
                return device.member, device.public_key
        elif isinstance(command, FoundCouncil) and seq == 0:
            return OPERATOR, command.hub_key
        raise TamperedError("comes from a device that nobody enrolled", seq)

    def finish(self) -> Audited:
        """What was found in order so far."""
        things = self._replay.things.values()
        closed = [thing for thing in things if isinstance(thing, Ballot) and thing.declared is not None]
        hidden = self._replay.hidden
        return Audited(
            size=self.frontier.size,
            root=self.frontier.root().hex(),
            withheld=self._withheld,
            signatures=self._signatures,
            ballots=tuple(Recount(ballot, f"ballot:{ballot.id}" not in hidden) for ballot in closed),
            log_keys=self._replay.council.log_keys if self._replay.council else (),
            things=self._replay.things,
            entries=self._entries,
        )


def _unhex(text: str) -> bytes:
    """Only the one spelling that `hex` writes, so that no letter of a file can be changed unseen."""
    raw = bytes.fromhex(text)
    if raw.hex() != text:
        raise ValueError("a number is not written as it should be")
    return raw


def audit_bundle(head: BundleHead, lines: Iterable[BundleLine]) -> Audited:
    """Everything in a bundle against the checkpoint in its head. Raises TamperedError."""
    checkpoint = _opened(head)
    audit = Audit(head.hub)
    try:
        for line in lines:
            audit.add(line)
    except CodecError as error:
        size = audit.frontier.size
        raise TamperedError(f"cannot be read: {error}", size if size < head.size else None) from error
    if audit.frontier.root() != checkpoint.root:
        raise TamperedError("The entries lead to another root than the one the hub signed.")
    audited = audit.finish()
    if audited.log_keys and audited.log_keys[-1].next != head.log_key:
        raise TamperedError("The whole is signed by another key than the last one that the entries name.")
    return audited


def _opened(head: BundleHead) -> Checkpoint:
    try:
        checkpoint = open_checkpoint(head.checkpoint, head.log_name, bytes.fromhex(head.log_key))
    except (CheckpointError, ValueError) as error:
        raise TamperedError(f"The hub's signature on the whole is missing or wrong: {error}.") from error
    if (checkpoint.origin, checkpoint.size) != (head.log_name, head.size):
        raise TamperedError("The first line says something else than the hub signed.")
    return checkpoint
