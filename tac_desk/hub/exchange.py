"""One exchange with a desk: its commands are judged, then it gets the entries it lacks and may read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from tac_desk.domain.people import LogKeyChange, Member
from tac_desk.hub.closed import readable
from tac_desk.hub.disclosed import PAGE_BYTES, disclosed
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import Head, LedgerRow, read_head, root_at, rows_after
from tac_desk.hub.problems import problem
from tac_desk.hub.things import load_council
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.log_keys import onward
from tac_desk.protocol.messages import (
    MAX_COMMANDS,
    MAX_ENTRIES,
    ExchangeReply,
    ExchangeRequest,
    Outcome,
)
from tac_desk.protocol.version import OLDEST

_ROWS_AT_ONCE = 500


def look_at(hub: Hub, request: ExchangeRequest) -> ExchangeReply | None:
    """What a request gets before anything is judged: one of another epoch our signature on what we have, no more.

    Raises ProblemError when it cannot be served as a whole.
    """
    if request.protocol < OLDEST:
        raise problem("client_too_old")
    if len(request.commands) > MAX_COMMANDS:
        raise problem("too_many_commands")
    with hub.database.reading() as connection:
        head = read_head(connection)
        if request.epoch not in (0, head.epoch):
            signed, led = (
                hub.sign(head, head.size, head.frontier.root()),
                _led(connection, head, request.log_key),
            )
            return ExchangeReply(hub.id, (), (), signed, hub.now(), log_keys=led)
    if request.cursor > head.size:
        raise problem("ledger_behind")
    return None


def judge_commands(hub: Hub, reader: Reader, request: ExchangeRequest) -> tuple[Outcome, ...]:
    """Judge what the desk sent, in one transaction: all of it counts, or after a crash none, and it asks again."""
    if not request.commands:
        return ()
    with hub.sitting() as sitting:
        at = hub.now()
        brought = [(signed, at) for signed in request.commands]
        return tuple(sitting.judge_all(brought, sender=reader.device.id, protocol=request.protocol))


class _Seen(NamedTuple):
    """What one look at the database found behind a place, and the places of it that each of some may be sent."""

    rows: list[LedgerRow]
    end: int
    root: bytes
    head: Head
    open_to: Mapping[Member, frozenset[int]]
    log_keys: tuple[LogKeyChange, ...]


def page(
    hub: Hub,
    reader: Reader,
    cursor: int,
    outcomes: tuple[Outcome, ...],
    log_key: str = "",
    lacking: tuple[int, ...] = (),
) -> ExchangeReply:
    """The reply: the entries after `cursor`, as many as fit, with a checkpoint over exactly these.

    `log_key` (hex) is the hub's key that the desk trusts; it is led on from there to the one that signs.
    `lacking` as in the request.
    """

    def look(connection: Connection) -> tuple[_Seen, list[LedgerRow], int]:
        seen = _look(hub, connection, [reader.member], cursor, log_key)
        held = [place for place in lacking if place < cursor]
        return seen, *disclosed(connection, held, reader.member, hub.now())

    seen, opened, up_to = hub.read(look)
    said = _reply(hub, seen, _sign(hub, seen), seen.open_to[reader.member])
    disclosing = tuple(_message(row, sent=True) for row in opened)
    return msgspec.structs.replace(said, outcomes=outcomes, disclosed=disclosing, looked_up_to=up_to)


def pages(hub: Hub, readers: Sequence[Reader], cursor: int, log_key: str = "") -> list[ExchangeReply]:
    """The same page for each of `readers`, read and signed once, and made once for all who may read the same of it."""
    members = {one.member for one in readers}
    seen = hub.read(lambda connection: _look(hub, connection, members, cursor, log_key))
    checkpoint = _sign(hub, seen)
    made = {open_to: _reply(hub, seen, checkpoint, open_to) for open_to in set(seen.open_to.values())}
    return [made[seen.open_to[one.member]] for one in readers]


def _look(hub: Hub, connection: Connection, readers: Iterable[Member], cursor: int, log_key: str) -> _Seen:
    rows = list(_rows_that_fit(connection, cursor))
    root = rows[-1].root if rows else root_at(connection, cursor)
    head = read_head(connection)  # after the rows: it tells whether there are more by now
    council, now = hub.council_in(connection) if rows else None, hub.now()
    open_to = {one: readable(connection, rows, one, now, council) for one in readers}
    return _Seen(rows, cursor + len(rows), root, head, open_to, _led(connection, head, log_key))


def _sign(hub: Hub, seen: _Seen) -> str:
    return hub.sign(seen.head, seen.end, seen.root)


def _reply(hub: Hub, seen: _Seen, checkpoint: str, open_to: frozenset[int]) -> ExchangeReply:
    messages = tuple(_message(row, sent=row.seq in open_to) for row in seen.rows)
    more = seen.head.size > seen.end
    return ExchangeReply(hub.id, (), messages, checkpoint, hub.now(), more=more, log_keys=seen.log_keys)


def _led(connection: Connection, head: Head, log_key: str) -> tuple[LogKeyChange, ...]:
    """How the key that a desk trusts leads to the one that signs; almost always it is that one."""
    if log_key in ("", head.log_key) or not head.log_key:
        return ()
    council = load_council(connection)
    return () if council is None else tuple(onward(log_key, council.log_keys))


def _rows_that_fit(connection: Connection, cursor: int) -> Iterator[LedgerRow]:
    """The rows of one page: at least one if there is any, then at most MAX_ENTRIES and about PAGE_BYTES."""
    room, sent = PAGE_BYTES, 0
    while room > 0 and sent < MAX_ENTRIES:
        rows = rows_after(connection, cursor + sent, min(_ROWS_AT_ONCE, MAX_ENTRIES - sent))
        for row in rows:
            yield row
            room, sent = room - len(row.body), sent + 1
            if room <= 0:
                return
        if len(rows) < _ROWS_AT_ONCE:
            return


def _message(row: LedgerRow, *, sent: bool) -> EntryMessage:
    if sent:
        return EntryMessage(seq=row.seq, entry=msgspec.Raw(row.body), salt=row.salt.hex())
    return EntryMessage(seq=row.seq, leaf=row.leaf.hex(), subject=row.subject)
