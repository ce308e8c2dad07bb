"""One exchange with a desk: its commands are judged, then it gets the entries it lacks and may read."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from tac_desk.domain.people import LogKeyChange
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
from tac_desk.protocol.version import MIN_CLIENT

_ROWS_AT_ONCE = 500


def look_at(hub: Hub, request: ExchangeRequest) -> ExchangeReply | None:
    """What a request gets before anything is judged: one of another epoch our signature on what we have, no more.

    Raises ProblemError when it cannot be served as a whole.
    """
    if request.protocol < MIN_CLIENT:
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
        return tuple(
            sitting.judge(signed, at=hub.now(), sender=reader.device.id) for signed in request.commands
        )


class _Seen(NamedTuple):
    """What one look at the database gave for one reply."""

    rows: list[LedgerRow]
    root: bytes
    head: Head
    open_to: frozenset[int]
    log_keys: tuple[LogKeyChange, ...]
    opened: list[LedgerRow]
    up_to: int


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

    def look(connection: Connection) -> _Seen:
        rows = list(_rows_that_fit(connection, cursor))
        root = rows[-1].root if rows else root_at(connection, cursor)
        head = read_head(connection)  # after the rows: it tells whether there are more by now
        open_to = readable(connection, rows, reader.member, hub.now())
        held = [place for place in lacking if place < cursor]
        opened, up_to = disclosed(connection, held, reader.member, hub.now())
        return _Seen(rows, root, head, open_to, _led(connection, head, log_key), opened, up_to)

    seen = hub.read(look)
    end = cursor + len(seen.rows)
    return ExchangeReply(
        hub=hub.id,
        outcomes=outcomes,
        entries=tuple(_message(row, sent=row.seq in seen.open_to) for row in seen.rows),
        checkpoint=hub.sign(seen.head, end, seen.root),
        now=hub.now(),
        more=seen.head.size > end,
        log_keys=seen.log_keys,
        disclosed=tuple(_message(row, sent=True) for row in seen.opened),
        looked_up_to=seen.up_to,
    )


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
