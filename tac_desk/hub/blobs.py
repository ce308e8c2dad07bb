"""Keeps files such as evidence snapshots under the SHA-256 of their content."""

from sqlalchemy import Connection, insert, select

from tac_desk.hub import tables
from tac_desk.hub.errors import HubError
from tac_desk.protocol.messages import MAX_BLOB


def put(connection: Connection, sha256: str, data: bytes) -> None:
    """Keep `data`, once. Raises HubError when it is bigger than MAX_BLOB."""
    if len(data) > MAX_BLOB:
        raise HubError(
            "This file is too big for the hub",
            f"It has {len(data):,} bytes; at most {MAX_BLOB:,} are kept.",
            "Attach a smaller file.",
        )
    if get(connection, sha256) is None:
        connection.execute(insert(tables.blobs).values(sha256=sha256, data=data))


def get(connection: Connection, sha256: str) -> bytes | None:
    query = select(tables.blobs.c.data).where(tables.blobs.c.sha256 == sha256)
    found = connection.execute(query).scalar_one_or_none()
    return None if found is None else bytes(found)
