"""Stands before the application: a question that memory can answer is answered without routing and opening it.

Most requests are of this kind, and for them Starlette's way to the handler costs more than the answer; whatever is not
answered here takes that way, and gets there the same answer.
"""

from msgspec.structs import replace
from starlette.datastructures import Headers
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tac_desk.hub.memory import Memory
from tac_desk.hub.replies import reply_to, zstd_among
from tac_desk.protocol.codec import CodecError, decode
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest


class Idle:
    """The application `app` behind it, `route` the address of exchanges there."""

    def __init__(self, app: ASGIApp, route: Route) -> None:
        self._app, self._route = app, route

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != self._route.path or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        state, headers = scope["app"].state, Headers(scope=scope)
        memory: Memory = state.memory
        sent = headers.get("Authorization", "")
        if memory.reader(sent) is None:  # nobody's body is read before it is known who sends it
            await self._app(scope, receive, send)
            return
        message = await receive()
        memory.look()
        reader, nothing = memory.reader(sent), _nothing_new(memory, message)
        if reader is None or nothing is None or not state.device_rate.allows(reader.device.id):
            await self._app(scope, _with(message, receive), send)
            return
        scope["route"], scope["state"]["record"].device = self._route, reader.device.id
        answer = reply_to(zstd_among(headers), replace(nothing, now=state.hub.now()))
        await answer(scope, receive, send)


def _nothing_new(memory: Memory, message: Message) -> ExchangeReply | None:
    """The answer to a question that came in one piece and does not wait for news."""
    if message["type"] != "http.request" or message.get("more_body", False):
        return None
    try:
        question = decode(message["body"], ExchangeRequest)
    except CodecError:
        return None  # refused where all are
    return memory.nothing_new(question) if question.wait <= 0 else None


def _with(message: Message, receive: Receive) -> Receive:
    """What follows `message`, and it once more before that."""
    pending = [message]

    async def again() -> Message:
        return pending.pop() if pending else await receive()

    return again
