"""GET /v1/blobs/{sha256}: a file by the hash of its content."""

import re

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub import blobs
from tac_desk.hub.closed import may_have_blob
from tac_desk.hub.hub import Hub
from tac_desk.hub.problems import problem
from tac_desk.hub.replies import compressed, reads_zstd
from tac_desk.hub.routes.reader import reader_of_request
from tac_desk.hub.tokens import Reader

_SHA256 = re.compile(r"[0-9a-f]{64}")
_FOREVER = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}


async def blob_route(request: Request) -> Response:
    return await run_in_threadpool(_blob, request)


def _blob(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    reader = reader_of_request(request)
    sha256 = request.path_params["sha256"]
    data = _data(hub, sha256, reader) if _SHA256.fullmatch(sha256) else None
    if data is None:
        raise problem("not_found")
    return compressed(reads_zstd(request), data, "application/octet-stream", _FOREVER)


def _data(hub: Hub, sha256: str, reader: Reader) -> bytes | None:
    """None for a file that is not here, and, told in no other way, for one that is closed to the reader."""

    def look(connection: Connection) -> bytes | None:
        allowed = may_have_blob(connection, sha256, reader.member, hub.now())
        return blobs.get(connection, sha256) if allowed else None

    return hub.read(look)
