"""POST /v1/exchange: commands in, outcomes and entries out; may wait for news."""

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.body import read_body
from tac_desk.hub.exchange import judge_commands, look_at, page
from tac_desk.hub.hub import Hub
from tac_desk.hub.memory import Memory
from tac_desk.hub.metrics import COMMANDS, Metrics
from tac_desk.hub.observe import record_of
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.replies import reads_zstd, reply
from tac_desk.hub.routes.reader import allowed
from tac_desk.hub.tokens import Reader
from tac_desk.hub.visits import Said, Visits
from tac_desk.hub.watch import Watch
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest

MOST_WAITING = 25.0  # seconds


async def exchange_route(request: Request) -> Response:
    watch: Watch = request.app.state.watch
    memory: Memory = request.app.state.memory
    sent = request.headers.get("Authorization", "")
    if memory.reader(sent) is None:
        await _reader(request, sent)  # nobody's body is read before it is known who sends it
    message = await read_body(request, ExchangeRequest)
    answer, ready = await _answer(request, sent, message)
    _count(request.app.state.metrics, answer)
    if message.wait > 0 and not (answer.outcomes or answer.entries or message.lacking):
        record_of(request).waited = await watch.beyond(message.cursor, min(message.wait, MOST_WAITING))
        # the reader may have been revoked, or a new epoch have begun meanwhile
        _, ready = await _answer(request, sent, msgspec.structs.replace(message, commands=()))
    return ready


async def _answer(request: Request, sent: str, message: ExchangeRequest) -> Said:
    """From memory when nothing was written since the same was asked, by this reader and about this place."""
    memory: Memory = request.app.state.memory
    hub: Hub = request.app.state.hub
    mark = memory.look()
    reader = await _reader(request, sent)
    if (nothing := memory.nothing_new(message)) is not None:
        told = msgspec.structs.replace(nothing, now=hub.now())
        return told, reply(request, told)
    said = await _from_database(request, reader, message)
    memory.keep_nothing(mark, message, said[0])
    return said


async def _from_database(request: Request, reader: Reader, message: ExchangeRequest) -> Said:
    if message.commands or message.lacking:  # which are this desk's alone
        return await run_in_threadpool(_alone, request, reader, message)
    visits: Visits = request.app.state.visits
    return await visits.pages.ask((msgspec.structs.replace(message, wait=0), reads_zstd(request)), reader)


def _alone(request: Request, reader: Reader, message: ExchangeRequest) -> Said:
    answer = _exchange(request.app.state.hub, reader, message)
    return answer, reply(request, answer)


def _exchange(hub: Hub, reader: Reader, message: ExchangeRequest) -> ExchangeReply:
    if (told := look_at(hub, message)) is not None:
        return told
    outcomes = judge_commands(hub, reader, message)
    return page(hub, reader, message.cursor, outcomes, message.log_key, message.lacking)


async def _reader(request: Request, sent: str) -> Reader:
    """Who sent the header `sent`. Raises ProblemError."""
    memory: Memory = request.app.state.memory
    visits: Visits = request.app.state.visits
    if (known := memory.reader(sent)) is not None:
        return allowed(request, known)
    mark = memory.look()
    reader = await visits.readers.ask(None, sent)
    if isinstance(reader, ProblemError):
        raise reader
    memory.keep_reader(mark, sent, reader)
    return allowed(request, reader)


def _count(metrics: Metrics, answer: ExchangeReply) -> None:
    for outcome in answer.outcomes:
        metrics.count(COMMANDS, status=outcome.status)
