"""POST /v1/exchange: commands in, outcomes and entries out; may wait for news."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.body import read_body
from tac_desk.hub.exchange import judge_commands, look_at, page
from tac_desk.hub.hub import Hub
from tac_desk.hub.metrics import COMMANDS, Metrics
from tac_desk.hub.observe import record_of
from tac_desk.hub.replies import reply
from tac_desk.hub.routes.reader import reader_of_request
from tac_desk.hub.tokens import Reader
from tac_desk.hub.watch import Watch
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest

MOST_WAITING = 25.0  # seconds


async def exchange_route(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    watch: Watch = request.app.state.watch
    reader = await run_in_threadpool(reader_of_request, request)  # before the body is read
    message = await read_body(request, ExchangeRequest)
    answer = await run_in_threadpool(_exchange, hub, reader, message)
    _count(request.app.state.metrics, answer)
    if message.wait > 0 and not (answer.outcomes or answer.entries):
        record_of(request).waited = await watch.beyond(message.cursor, min(message.wait, MOST_WAITING))
        reader = await run_in_threadpool(reader_of_request, request)  # it may have been revoked meanwhile
        answer = await run_in_threadpool(_news, hub, reader, message)
    return await run_in_threadpool(reply, request, answer)


def _count(metrics: Metrics, answer: ExchangeReply) -> None:
    for outcome in answer.outcomes:
        metrics.count(COMMANDS, status=outcome.status)


def _exchange(hub: Hub, reader: Reader, message: ExchangeRequest) -> ExchangeReply:
    if (told := look_at(hub, message)) is not None:
        return told
    outcomes = judge_commands(hub, reader, message)
    return page(hub, reader, message.cursor, outcomes, message.log_key)


def _news(hub: Hub, reader: Reader, message: ExchangeRequest) -> ExchangeReply:
    """A new epoch may have begun while the desk waited."""
    return look_at(hub, message) or page(hub, reader, message.cursor, (), message.log_key)
