"""GET /readyz: whether this process can serve, and else which of its needs are not met; tells nothing else."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tac_desk.hub.ready import WITHOUT, Readiness


async def ready_route(request: Request) -> Response:
    readiness: Readiness = request.app.state.readiness
    lacking = await readiness.lacking()
    ready = WITHOUT.issuperset(lacking)
    return JSONResponse({"ready": ready, "lacking": lacking}, 200 if ready else 503)
