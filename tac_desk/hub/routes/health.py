"""GET /healthz: whether this process answers, whatever its database does; tells nothing else."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tac_desk.protocol.version import PROTOCOL


async def health_route(_request: Request) -> Response:
    return JSONResponse({"status": "ok", "protocol": PROTOCOL})
