"""POST /v1/enrol: a computer shows a one-time code and becomes a device of its member."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.accounts import enrol
from tac_desk.hub.address import group
from tac_desk.hub.body import read_body
from tac_desk.hub.hub import Hub
from tac_desk.hub.observe import record_of
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.replies import reply
from tac_desk.hub.tries import Tries
from tac_desk.protocol.messages import EnrolRequest


async def enrol_route(request: Request) -> Response:
    message = await read_body(request, EnrolRequest)
    return await run_in_threadpool(_enrol, request, message)


def _enrol(request: Request, message: EnrolRequest) -> Response:
    hub: Hub = request.app.state.hub
    tries: Tries = request.app.state.tries
    address = group(record_of(request).address)
    tries.check(address)
    try:
        answer = enrol(hub, message)
    except ProblemError:
        tries.failed(address)
        raise
    return reply(request, answer)
