"""What was withheld from a reader and may be read by now: looked up when their desk asks, never remembered."""

from collections.abc import Sequence

from sqlalchemy import Connection

from tac_desk.domain.people import Member
from tac_desk.hub.closed import readable
from tac_desk.hub.ledger import LedgerRow, rows_at

PAGE_BYTES = 3 * 1024 * 1024  # of entries in one reply, unless a single one is longer
_ROWS_AT_ONCE = 500


def disclosed(
    connection: Connection, lacking: Sequence[int], reader: Member, at: int
) -> tuple[list[LedgerRow], int]:
    """Those of the `lacking` rows (places, ascending) open to `reader` at the moment `at`, and up to where.

    About PAGE_BYTES at most; the place returned is behind the last row looked at, 0 when none was asked for.
    """
    sent: list[LedgerRow] = []
    room, behind = PAGE_BYTES, 0
    for first in range(0, len(lacking), _ROWS_AT_ONCE):
        rows = rows_at(connection, lacking[first : first + _ROWS_AT_ONCE])
        open_to = readable(connection, rows, reader, at)
        for row in rows:
            behind = row.seq + 1
            if row.seq in open_to:
                sent.append(row)
                room -= len(row.body)
            if room <= 0:
                return sent, behind
    return sent, behind
