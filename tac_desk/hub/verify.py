"""Checks the whole ledger against itself, and writes it into a file that others can check."""

from collections.abc import Iterator
from typing import IO

from sqlalchemy import Connection

from tac_desk.hub.database import Database
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import LedgerRow, read_head, rows_after
from tac_desk.protocol.audit import Audit, Audited, TamperedError
from tac_desk.protocol.bundle import FORMAT, BundleHead, BundleLine, write_bundle

_ROWS_AT_ONCE = 200


def verify_ledger(hub: Hub) -> Audited:
    """What is in the ledger. Raises HubError naming the first entry that does not fit."""
    return audit_database(hub.database)


def audit_database(database: Database) -> Audited:
    """The same for a database that no hub has open."""
    try:
        with database.reading() as connection:
            head = read_head(connection)
            audit = Audit(head.hub)
            for line in _lines(connection, head.size):
                audit.add(line)
        if audit.frontier != head.frontier:
            raise TamperedError("leads to another root than the head has", head.size - 1)
        found = audit.finish()
        if found.log_keys and found.log_keys[-1].next != head.log_key:
            raise TamperedError("The head names another key than the last one of the ledger.")
    except TamperedError as error:
        raise _broken(str(error)) from error
    return found


def export_ledger(hub: Hub, file: IO[bytes]) -> int:
    """Write all of the ledger as a bundle; how many entries that were."""
    with hub.database.reading() as connection:
        head = read_head(connection)
        checkpoint = hub.sign(head, head.size, head.frontier.root())
        key = hub.signer(head).public.hex()
        top = BundleHead(hub.id, hub.log_name, key, head.size, checkpoint, FORMAT)
        return write_bundle(file, top, _lines(connection, head.size))


def _lines(connection: Connection, size: int) -> Iterator[BundleLine]:
    """Every entry; one that is not there ends it. Raises TamperedError for what another program has put there."""
    at = 0
    while at < size and (rows := rows_after(connection, at, _ROWS_AT_ONCE)):
        yield from map(_line, rows)
        at = rows[-1].seq + 1
    if at < size:
        raise TamperedError("is missing", at)


def _line(row: LedgerRow) -> BundleLine:
    try:
        return BundleLine(
            seq=row.seq,
            leaf=row.leaf.hex(),
            root=row.root.hex(),
            subject=row.subject,
            entry=row.body.decode(),
            salt=row.salt.hex(),
        )
    except (AttributeError, UnicodeDecodeError) as error:  # another program may have stored text
        raise TamperedError("was changed", row.seq) from error


def _broken(cause: str) -> HubError:
    return HubError(
        "The ledger was tampered with",
        cause,
        "Stop the hub, keep this database as it is, and restore your backup; the desks hold copies of the ledger.",
    )
