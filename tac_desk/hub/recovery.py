"""Takes back what a restored hub lacks: only what leads to a root that this hub signed once, whoever brings it."""

import hashlib

from sqlalchemy import Connection, func, insert, select, update

from tac_desk.domain.commands import AttachEvidence
from tac_desk.hub import blobs, tables
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import Head, read_head
from tac_desk.hub.problems import problem
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry, EntryMessage
from tac_desk.protocol.envelope import open_envelope
from tac_desk.protocol.messages import MAX_BLOB
from tac_desk.protocol.recovery import MAX_BLOB_NAMES, MAX_LACKING, MAX_LEAVES, RecoverReply, RecoverRequest
from tac_desk.record.checkpoint import Checkpoint, CheckpointError, open_checkpoint

_rows = tables.recovered.c


def receive(hub: Hub, request: RecoverRequest) -> RecoverReply:
    """Keep what proves itself, in one transaction, and say what is lacking then. Raises ProblemError."""
    with hub.database.writing() as connection:
        head = read_head(connection, lock=True)
        if not head.recovering:
            raise problem("not_recovering")
        if request.leaves:
            _take_leaves(hub, connection, head, request)
        for message in request.entries:
            _take_entry(connection, message)
        for data in request.blobs:
            _take_blob(connection, data)
        return _reply(hub, connection, head, request.after)


def known_until(connection: Connection, head: Head) -> int:
    """How far the leaves of the ledger are known."""
    last = connection.execute(select(func.max(_rows.seq))).scalar_one()
    return head.size if last is None else int(last) + 1


def lacking_entries(connection: Connection, after: int = 0, limit: int = MAX_LACKING) -> tuple[int, ...]:
    """The entries of which only the leaf is known."""
    query = select(_rows.seq).where(_rows.body.is_(None), _rows.seq >= after).order_by(_rows.seq)
    return tuple(connection.execute(query.limit(limit)).scalars())


def lacking_blobs(connection: Connection) -> tuple[str, ...]:
    """The files that entries given back name and the hub does not have."""
    held = select(tables.blobs.c.sha256)
    query = select(_rows.blob).where(_rows.blob.is_not(None), _rows.blob.not_in(held)).distinct()
    return tuple(connection.execute(query.limit(MAX_BLOB_NAMES)).scalars())


def _reply(hub: Hub, connection: Connection, head: Head, after: int) -> RecoverReply:
    return RecoverReply(
        hub=hub.id,
        size=head.size,
        checkpoint=hub.sign(head, head.size, head.frontier.root()),
        known=known_until(connection, head),
        lacking=lacking_entries(connection, after),
        blobs=lacking_blobs(connection),
        log_keys=hub.log_keys.newest.changes,
    )


def _take_leaves(hub: Hub, connection: Connection, head: Head, request: RecoverRequest) -> None:
    """All leaves up to a checkpoint of ours, or none."""
    leaves = _leaves(request)
    signed = _signed_once(hub, head, request.checkpoint)
    longer = head.frontier.extend(leaves)
    if (signed.size, signed.root) != (longer.size, longer.root()):
        raise problem("not_signed_by_us")
    held = dict(connection.execute(select(_rows.seq, _rows.leaf)).tuples().all())
    offered = dict(enumerate(leaves, head.size))
    if any(bytes(leaf) != offered.get(seq, bytes(leaf)) for seq, leaf in held.items()):
        raise problem("two_ledgers")
    new = [{"seq": seq, "leaf": leaf} for seq, leaf in offered.items() if seq not in held]
    if new:
        connection.execute(insert(tables.recovered), new)


def _leaves(request: RecoverRequest) -> list[bytes]:
    if len(request.leaves) > MAX_LEAVES:
        raise problem("too_large")
    try:
        leaves = [bytes.fromhex(leaf) for leaf in request.leaves]
    except ValueError:
        raise problem("malformed") from None
    if any(len(leaf) != 32 for leaf in leaves):
        raise problem("malformed")
    return leaves


def _signed_once(hub: Hub, head: Head, text: str) -> Checkpoint:
    signed = _opened(hub, text)
    if signed.origin != hub.log_name or signed.began != head.began:
        raise problem("not_signed_by_us")
    return signed


def _opened(hub: Hub, text: str) -> Checkpoint:
    """Signed by the key of today or by one that it has followed: a desk may not have heard of the last rotation."""
    newest = hub.log_keys.newest
    for public in (newest.public, *(change.previous for change in newest.changes)):
        try:
            return open_checkpoint(text, hub.log_name, bytes.fromhex(public))
        except CheckpointError:
            continue
    raise problem("not_signed_by_us")


def _take_entry(connection: Connection, message: EntryMessage) -> None:
    """Fill in the content of a leaf; what is no such content is not kept."""
    lacking = (_rows.seq == message.seq) & _rows.body.is_(None)
    row = connection.execute(select(_rows.leaf).where(lacking)).one_or_none()
    if row is None or message.is_stub or message.salt is None:
        return
    try:
        leaf = message.leaf_hash()
    except ValueError:
        raise problem("malformed") from None
    if leaf != bytes(row.leaf):
        raise problem("not_signed_by_us")
    content = {"body": message.content, "salt": bytes.fromhex(message.salt), "blob": _blob_of(message)}
    connection.execute(update(tables.recovered).where(lacking).values(content))


def _blob_of(message: EntryMessage) -> str | None:
    entry = decode(message.content, Entry)
    command = open_envelope(entry.signed).command
    return command.blob if entry.accepted and isinstance(command, AttachEvidence) else None


def _take_blob(connection: Connection, data: bytes) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    if len(data) <= MAX_BLOB and sha256 in lacking_blobs(connection):
        blobs.put(connection, sha256, data)
