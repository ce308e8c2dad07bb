"""Stands before every request: names it, limits how often one address asks, times, counts and logs it."""

import logging
import secrets
import time
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tac_desk.hub.address import client_address, group
from tac_desk.hub.logs import FIELDS
from tac_desk.hub.metrics import REQUESTS, Metrics
from tac_desk.hub.problems import problem
from tac_desk.hub.rates import Rate
from tac_desk.hub.replies import problem_reply
from tac_desk.hub.serving import Network
from tac_desk.protocol import routes

log = logging.getLogger(__name__)
REQUEST_ID = b"x-request-id"


@dataclass(slots=True)
class Record:
    """What is known of one request; its handlers add the device, what they answered, and how long they waited."""

    address: str
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    device: str = ""
    code: str = ""
    waited: float = 0.0  # seconds
    status: int = 0  # 0: the sender left before there was one
    received: int = 0
    sent: int = 0


def record_of(request: Request) -> Record:
    found = request.scope["state"]["record"]
    assert isinstance(found, Record)
    return found


class Observed:
    """The application `app` behind it."""

    def __init__(self, app: ASGIApp, metrics: Metrics, rate: Rate, trusted: tuple[Network, ...]) -> None:
        self._app, self._metrics, self._rate, self._trusted = app, metrics, rate, trusted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        record = scope.setdefault("state", {})["record"] = Record(client_address(scope, self._trusted))
        began = time.monotonic()
        app = self._app if self._may(scope, record) else problem_reply(problem("too_many_requests"))
        try:
            await app(scope, _counting(record, receive), _naming(record, send))
        except BaseException:
            record.status = 500
            raise
        finally:
            self._note(scope, record, time.monotonic() - began - record.waited)

    def _may(self, scope: Scope, record: Record) -> bool:
        return scope["path"] == routes.HEALTH or self._rate.allows(group(record.address))

    def _note(self, scope: Scope, record: Record, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        self._metrics.count(REQUESTS, route=route, status=str(record.status))
        self._metrics.took(route, seconds)
        fields = {
            "request": record.id,
            "method": scope["method"],
            "route": route,
            "status": record.status,
            "ms": round(seconds * 1000, 1),
            "waited_ms": round(record.waited * 1000),
            "bytes_in": record.received,
            "bytes_out": record.sent,
            "device": record.device,
            "code": record.code,
        }
        log.info("request", extra={FIELDS: fields})


def _counting(record: Record, receive: Receive) -> Receive:
    async def counted() -> Message:
        message = await receive()
        record.received += len(message.get("body", b""))
        return message

    return counted


def _naming(record: Record, send: Send) -> Send:
    async def named(message: Message) -> None:
        if message["type"] == "http.response.start":
            record.status = message["status"]
            message = {**message, "headers": [*message["headers"], (REQUEST_ID, record.id.encode())]}
        record.sent += len(message.get("body", b""))
        await send(message)

    return named
