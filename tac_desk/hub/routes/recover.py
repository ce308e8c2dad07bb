"""POST /v1/recover: desks give a restored hub what it lacks; each part proves itself, so no token is asked for."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.body import read_body
from tac_desk.hub.recovery import receive
from tac_desk.hub.replies import reply
from tac_desk.protocol.recovery import RecoverRequest


async def recover_route(request: Request) -> Response:
    message = await read_body(request, RecoverRequest)
    return await run_in_threadpool(lambda: reply(request, receive(request.app.state.hub, message)))
