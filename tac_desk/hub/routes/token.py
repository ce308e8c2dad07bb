"""POST /v1/token: a refresh token is exchanged for a new pair."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.accounts import renew
from tac_desk.hub.body import read_body
from tac_desk.hub.replies import reply
from tac_desk.protocol.messages import TokenRequest


async def token_route(request: Request) -> Response:
    message = await read_body(request, TokenRequest)
    return await run_in_threadpool(lambda: reply(request, renew(request.app.state.hub, message)))
