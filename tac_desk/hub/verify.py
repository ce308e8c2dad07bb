"""Checks the whole ledger against itself: every leaf, every root, every ruling, and the head."""

from dataclasses import dataclass

from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import LedgerRow, read_head, rows_after
from tac_desk.hub.replay import Replay
from tac_desk.protocol.codec import CodecError, decode
from tac_desk.protocol.entry import Entry
from tac_desk.record.leaf import entry_leaf
from tac_desk.record.merkle import Frontier

_ROWS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Verified:
    size: int
    root: str


def verify_ledger(hub: Hub) -> Verified:
    """The size and root of the ledger. Raises HubError naming the first entry that does not fit."""
    frontier, replay = Frontier(), Replay()
    with hub.database.reading() as connection:
        head = read_head(connection)
        while frontier.size < head.size:
            rows = rows_after(connection, frontier.size, _ROWS_AT_ONCE)
            if not rows:
                raise _broken(frontier.size, "is missing")
            for row in rows:
                frontier = _next(frontier, row)
                _check_ruling(replay, row)
    if frontier != head.frontier:
        raise _broken(head.size, "leads to another root than the head has")
    return Verified(frontier.size, frontier.root().hex())


def _next(frontier: Frontier, row: LedgerRow) -> Frontier:
    if row.seq != frontier.size:
        raise _broken(frontier.size, "is missing")
    if not _fits_its_leaf(row):
        raise _broken(row.seq, "was changed")
    frontier = frontier.append(row.leaf)
    if frontier.root() != row.root:
        raise _broken(row.seq, "has another root")
    return frontier


def _check_ruling(replay: Replay, row: LedgerRow) -> None:
    try:
        agrees = replay.agrees(decode(row.body, Entry))
    except CodecError as error:
        raise _broken(row.seq, "cannot be read") from error
    if not agrees:
        raise _broken(row.seq, "records another result than the entries before it lead to")


def _fits_its_leaf(row: LedgerRow) -> bool:
    try:
        return bool(entry_leaf(row.salt, row.body) == row.leaf)
    except (TypeError, ValueError):  # another program may have stored text, or a salt of another length
        return False


def _broken(seq: int, what: str) -> HubError:
    return HubError(
        "The ledger was tampered with",
        f"Entry {seq} {what}.",
        "Stop the hub, keep this database as it is, and restore your backup; the desks hold copies of the ledger.",
    )
