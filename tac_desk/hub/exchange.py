"""One exchange with a desk: its commands are judged, then it gets the entries it lacks and may read."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from tac_desk.hub.closed import readable
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import LedgerRow, reach_of, root_at, rows_after
from tac_desk.hub.problems import problem
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.messages import (
    MAX_COMMANDS,
    MAX_ENTRIES,
    ExchangeReply,
    ExchangeRequest,
    Outcome,
)
from tac_desk.protocol.version import MIN_CLIENT

PAGE_BYTES = 3 * 1024 * 1024  # of entries in one reply, unless a single one is longer
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
        size, epoch = reach_of(connection)
    if request.epoch not in (0, epoch):
        return ExchangeReply(hub.id, (), (), hub.checkpoint(size), hub.now())
    if request.cursor > size:
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


def page(hub: Hub, reader: Reader, cursor: int, outcomes: tuple[Outcome, ...]) -> ExchangeReply:
    """The reply: the entries after `cursor`, as many as fit, with a checkpoint over exactly these."""
    with hub.database.reading() as connection:
        rows = list(_rows_that_fit(connection, cursor))
        end = cursor + len(rows)
        root = rows[-1].root if rows else root_at(connection, cursor)
        size, epoch = reach_of(connection)
        open_to = readable(connection, rows, reader.member, hub.now())
    return ExchangeReply(
        hub=hub.id,
        outcomes=outcomes,
        entries=tuple(_message(row, sent=row.seq in open_to) for row in rows),
        checkpoint=hub.sign(end, root, epoch),
        now=hub.now(),
        more=size > end,
    )


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
