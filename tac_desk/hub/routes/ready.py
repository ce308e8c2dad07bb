"""GET /readyz: whether this process can serve, and else which of its needs are not met; tells nothing else."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tac_desk.hub.ready import Readiness


async def ready_route(request: Request) -> Response:
    readiness: Readiness = request.app.state.readiness
    lacking = await readiness.lacking()
    return JSONResponse({"ready": not lacking, "lacking": lacking}, 503 if lacking else 200)
