"""Checks a hub's reply against everything known before: the log it signed, and the hand of every sender."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from tac_desk.domain.commands import Command, FoundCouncil
from tac_desk.protocol.codec import CodecError, command_from, decode
from tac_desk.protocol.entry import ACCEPTED, REFUSED, Entry, EntryMessage
from tac_desk.protocol.envelope import Envelope, Opened, is_signed_by
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.record.checkpoint import Checkpoint, CheckpointError, open_checkpoint
from tac_desk.record.merkle import Frontier
from tac_desk.store.errors import LedgerMismatch, NewEpoch
from tac_desk.store.identity import Identity, Position

Leaves = Callable[[int, int], Mapping[int, bytes]]


@dataclass(frozen=True, slots=True)
class Judged:
    """One entry with its envelope open; `opened` and `entry` are None where it is withheld from this reader."""

    message: EntryMessage
    leaf: bytes
    entry: Entry | None
    opened: Opened | None


def new_messages(reply: ExchangeReply, frontier: Frontier, held: Leaves) -> tuple[EntryMessage, ...]:
    """The entries that follow our copy; those we hold already must be the same. Raises LedgerMismatch."""
    messages = reply.entries
    first = messages[0].seq if messages else frontier.size
    if first > frontier.size or [m.seq for m in messages] != list(range(first, first + len(messages))):
        raise LedgerMismatch("The hub sent entries with a gap")
    known = messages[: frontier.size - first]
    leaves = held(first, first + len(known) - 1) if known else {}
    for message in known:
        if leaf_of(message) != leaves.get(message.seq):
            raise LedgerMismatch(f"Entry {message.seq} is not the one received before")
    return messages[len(known) :]


def check_log(
    reply: ExchangeReply,
    new: Sequence[bytes],
    identity: Identity,
    frontier: Frontier,
    pin: Position | None,
) -> Frontier:
    """The frontier with the leaves of the `new` entries, if it is what the hub signed. Raises LedgerMismatch."""
    if reply.hub != identity.hub:
        raise LedgerMismatch(f"This is another hub: {reply.hub} instead of {identity.hub}")
    checkpoint = read_checkpoint(reply.checkpoint, identity)
    if pin is not None and checkpoint.epoch > pin.epoch:
        raise NewEpoch(checkpoint.epoch, min(checkpoint.began[pin.epoch - 1 :]))
    if pin is not None and checkpoint.epoch < pin.epoch:
        raise LedgerMismatch(
            f"The hub speaks of epoch {checkpoint.epoch}, which epoch {pin.epoch} has replaced"
        )
    if not new and reply.entries:  # a reply that was sent twice: its checkpoint speaks of a shorter log
        return frontier
    if checkpoint.size < frontier.size:
        raise LedgerMismatch(f"The hub's log has {checkpoint.size} entries, our copy {frontier.size}")
    longer = _extended(frontier, new, pin)
    if (checkpoint.size, checkpoint.root) != (longer.size, longer.root()):
        raise LedgerMismatch(f"The entries up to {longer.size} are not those the hub signed")
    if pin is not None and not reply.more and longer.size < pin.size:
        raise LedgerMismatch(f"The hub's log has {longer.size} entries, but had {pin.size} before")
    return longer


def _extended(frontier: Frontier, leaves: Sequence[bytes], pin: Position | None) -> Frontier:
    """Extend, stopping at the longest log ever verified here: a hub must not rewrite it behind a lost cache."""
    if pin is not None and frontier.size < pin.size <= frontier.size + len(leaves):
        split = pin.size - frontier.size
        frontier = frontier.extend(leaves[:split])
        if frontier.root().hex() != pin.root_hex:
            raise LedgerMismatch(f"The hub has rewritten the first {pin.size} entries")
        leaves = leaves[split:]
    return frontier.extend(leaves)


def read_checkpoint(text: str, identity: Identity) -> Checkpoint:
    """What the hub of `identity` signed. Raises LedgerMismatch."""
    try:
        checkpoint = open_checkpoint(text, identity.log_name, bytes.fromhex(identity.log_key))
    except CheckpointError as error:
        raise LedgerMismatch(f"The hub's signature on its log is missing or wrong: {error}") from error
    if checkpoint.origin != identity.log_name:
        raise LedgerMismatch(f"The log is called {checkpoint.origin}, not {identity.log_name}")
    return checkpoint


def leaf_of(message: EntryMessage) -> bytes:
    """The leaf that belongs to what was sent. Raises LedgerMismatch."""
    try:
        return message.leaf_hash()
    except ValueError as error:
        raise LedgerMismatch(f"Entry {message.seq} is malformed: {error}") from error


def read_entry(message: EntryMessage, leaf: bytes, hub: str) -> Judged:
    """Open one entry. A command of an unknown kind or shape is kept without being understood.

    Raises LedgerMismatch for an entry that no hub of ours would have made.
    """
    try:
        entry = message.open()
        envelope = None if entry is None else decode(entry.signed.payload, Envelope)
    except CodecError as error:
        raise LedgerMismatch(f"Entry {message.seq} is malformed: {error}") from error
    if entry is None or envelope is None:
        return Judged(message, leaf, None, None)
    if entry.seq != message.seq or entry.outcome not in (ACCEPTED, REFUSED) or envelope.hub != hub:
        raise LedgerMismatch(f"Entry {message.seq} does not belong there")
    return Judged(message, leaf, entry, Opened(envelope, _command(envelope)))


def _command(envelope: Envelope) -> Command | None:
    try:
        return command_from(envelope.kind, envelope.body)
    except CodecError:
        return None  # the hub understood it, this older program does not: shown as unknown, never half-obeyed


def check_sender(judged: Judged, device: tuple[str, str] | None, later: Collection[str] = ()) -> None:
    """Whether the sender's device signed the command; `device` is its member and key. Raises LedgerMismatch.

    Without this a hub could make up votes. For the kinds `later` only the names are compared.
    """
    entry, opened = judged.entry, judged.opened
    if entry is None or opened is None:
        return
    if device is None:
        raise LedgerMismatch(f"Entry {entry.seq} comes from a device that nobody enrolled")
    member, public_key = device
    signed = opened.envelope.kind in later or is_signed_by(entry.signed, public_key)
    if entry.member != member or not signed:
        raise LedgerMismatch(f"Entry {entry.seq} was not signed by the device it names")


def check_number(envelope: Envelope, last: dict[str, int]) -> None:
    """Whether this is a new command of its device. Raises LedgerMismatch.

    Without this a hub could enter an old vote again over a newer one. Withheld commands leave gaps.
    """
    if envelope.n <= last.get(envelope.device, 0):
        raise LedgerMismatch(f"The command {envelope.id} was entered twice")
    last[envelope.device] = envelope.n


def founder(judged: Judged) -> tuple[str, str] | None:
    """The device that founds the council brings its own key, in the entry that nothing precedes."""
    command = judged.opened.command if judged.opened else None
    if judged.entry is None or not isinstance(command, FoundCouncil) or judged.message.seq != 0:
        return None
    return judged.entry.member, command.hub_key
