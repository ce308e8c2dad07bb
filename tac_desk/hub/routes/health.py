"""GET /healthz: whether the hub and its database answer; tells nothing else."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tac_desk.hub.ledger import size_of
from tac_desk.protocol.version import PROTOCOL


async def health_route(request: Request) -> Response:
    await run_in_threadpool(_touch, request)
    return JSONResponse({"status": "ok", "protocol": PROTOCOL})


def _touch(request: Request) -> None:
    with request.app.state.hub.database.reading() as connection:
        size_of(connection)
