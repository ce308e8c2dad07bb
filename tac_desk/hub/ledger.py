"""The append-only list of judged commands: reading its head, finding an entry, adding one."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Integer, Row, bindparam, delete, func, insert, select, update

from tac_desk.domain.commands import RotateLogKey
from tac_desk.domain.dossier import Audience
from tac_desk.hub import tables
from tac_desk.hub.errors import DatabaseTrouble
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Envelope
from tac_desk.record.leaf import entry_leaf, new_salt
from tac_desk.record.merkle import EMPTY_ROOT, Frontier

LedgerRow = Row[tuple[Any, ...]]  # one row of the table `entries`


# Made once: putting a statement together takes longer than running it.
_entries = tables.entries.c
_HEAD = select(tables.head)
_LOCKED_HEAD = _HEAD.with_for_update()
_SIZE = select(tables.head.c.size)
_ROOT = select(_entries.root).where(_entries.seq == bindparam("seq"))
_LAST_N = select(func.max(_entries.n)).where(_entries.device == bindparam("device"))
_RECORDED = select(_entries.body, _entries.payload_hash).where(
    _entries.device == bindparam("device"), _entries.n == bindparam("n")
)
_ADD = insert(tables.entries)
_GROW = update(tables.head).values({name: bindparam(name) for name in ("size", "frontier", "log_key")})
_AFTER = (
    select(tables.entries)
    .where(_entries.seq >= bindparam("cursor"))
    .order_by(_entries.seq)
    .limit(bindparam("most", type_=Integer))
)


@dataclass(frozen=True, slots=True)
class Head:
    """The hub's id and the frontier of its log; whether it was restored and does not go on yet.

    `log_key` is the public key (hex) that signs the log; empty for one that an older program founded.
    `began` are the sizes of the log at which its second and later epochs began; `settled` is that at which the last
    recovery was finished: from there on desks may hold other entries.
    """

    hub: str
    frontier: Frontier
    began: tuple[int, ...] = ()
    recovering: bool = False
    log_key: str = ""
    settled: int | None = None

    @property
    def epoch(self) -> int:
        return len(self.began) + 1

    @property
    def size(self) -> int:
        return self.frontier.size


def found_ledger(connection: Connection, hub: str, log_key: str) -> Head:
    """Write the head of an empty ledger."""
    start = Head(hub, Frontier(), log_key=log_key)
    row = {"id": 1, "schema": tables.SCHEMA, "hub": hub, "size": 0, "frontier": start.frontier.to_bytes()}
    connection.execute(insert(tables.head).values(row | {"log_key": log_key}))
    return start


def read_head(connection: Connection, *, lock: bool = False) -> Head:
    """The head; `lock` makes every other writer wait until this transaction ends."""
    row = connection.execute(_LOCKED_HEAD if lock else _HEAD).one()
    if row.schema != tables.SCHEMA:
        raise DatabaseTrouble(f"it has schema {row.schema} now, and this process works with {tables.SCHEMA}")
    frontier, began = Frontier.from_bytes(row.frontier), _sizes(row.began)
    return Head(row.hub, frontier, began, bool(row.recovering), row.log_key, row.settled)


def begin_recovery(connection: Connection) -> None:
    """From now on nothing is entered, and desks may give back what the ledger lacks."""
    connection.execute(update(tables.head).values(recovering=1))


def begin_epoch(connection: Connection, head: Head) -> Head:
    """From now on the hub signs for another epoch, which desks take only when their people agree."""
    known = head.size if head.recovering or head.settled is None else head.settled
    began = (*head.began, known)
    connection.execute(update(tables.head).values(began=" ".join(map(str, began))))
    return replace(head, began=began)


def end_recovery(connection: Connection, head: Head) -> None:
    """The hub goes on; what is left of the recovery goes."""
    connection.execute(delete(tables.recovered))
    connection.execute(update(tables.head).values(recovering=0, settled=head.size))


def lock_head(connection: Connection) -> None:
    """Make every other writer wait until this transaction ends, whatever the schema."""
    connection.execute(select(tables.head.c.size).with_for_update())


def size_of(connection: Connection) -> int:
    return int(connection.execute(_SIZE).scalar_one())


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def root_at(connection: Connection, size: int) -> bytes:
    """The root of the first `size` entries."""
    if size == 0:
        return EMPTY_ROOT
    return bytes(connection.execute(_ROOT, {"seq": size - 1}).scalar_one())


def last_at(connection: Connection) -> int:
    """When the last entry was made, in milliseconds since 1970 UTC; 0 without one."""
    query = select(tables.entries.c.body).order_by(tables.entries.c.seq.desc()).limit(1)
    body = connection.execute(query).scalar_one_or_none()
    return 0 if body is None else decode(body, Entry).at


def last_n(connection: Connection, device: str) -> int:
    """The number of the last command of `device` in the ledger, or 0."""
    return int(connection.execute(_LAST_N, {"device": device}).scalar_one() or 0)


def payload_hash(payload: str) -> bytes:
    return hashlib.sha256(payload.encode()).digest()


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry that is already in the ledger, and the hash of the payload it was made from."""

    entry: Entry
    payload_hash: bytes


def find_recorded(connection: Connection, device: str, n: int) -> Recorded | None:
    """The entry of a device's n-th command, if it is in the ledger."""
    row = connection.execute(_RECORDED, {"device": device, "n": n}).one_or_none()
    return None if row is None else Recorded(decode(row.body, Entry), row.payload_hash)


def row_of(entry: Entry, envelope: Envelope, audience: Audience, salt: bytes | None = None) -> dict[str, Any]:
    """The row of `entry`, but for its root. `salt` is that of one that was in the ledger once."""
    body, salt = entry.to_bytes(), salt or new_salt()
    return {
        "seq": entry.seq,
        "device": envelope.device,
        "n": envelope.n,
        "member": entry.member,
        "subject": envelope.subject,
        "audience": audience.value,
        "payload_hash": payload_hash(entry.signed.payload),
        "salt": salt,
        "leaf": entry_leaf(salt, body),
        "body": body,
    }


def longer(head: Head, leaf: bytes, entry: Entry, envelope: Envelope) -> Head:
    """The head after `entry`, whose `seq` is the size of `head`."""
    frontier, log_key = head.frontier.append(leaf), _log_key_after(head, entry, envelope)
    return replace(head, frontier=frontier, log_key=log_key)


def append(connection: Connection, rows: Sequence[Mapping[str, Any]], head: Head) -> None:
    """Write `rows`, which the ledger lacked up to `head`. The head row must be locked."""
    connection.execute(_ADD, rows)
    values = {"size": head.size, "frontier": head.frontier.to_bytes(), "log_key": head.log_key}
    connection.execute(_GROW, values)


def _log_key_after(head: Head, entry: Entry, envelope: Envelope) -> str:
    rotated = entry.accepted and envelope.kind == RotateLogKey.KIND
    return str(envelope.body["change"]["next"]) if rotated else head.log_key


def rows_at(connection: Connection, places: Sequence[int]) -> list[LedgerRow]:
    """The rows of the ledger at `places` (a few hundred), in order; places beyond its end are passed over."""
    return list(
        connection.execute(select(tables.entries).where(_entries.seq.in_(places)).order_by(_entries.seq))
    )


def rows_after(connection: Connection, cursor: int, limit: int) -> list[LedgerRow]:
    """At most `limit` rows of the ledger from position `cursor` on, in order."""
    return list(connection.execute(_AFTER, {"cursor": cursor, "most": limit}))
