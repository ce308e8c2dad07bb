"""Cuts connections that take too long to send a request, which the server itself would keep for ever."""

import asyncio
from asyncio.events import TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADER_SECONDS, BODY_SECONDS = 10.0, 60.0


class ImpatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a deadline for the headers, from the first moment on, and another one for the body."""

    _deadline: TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._allow(HEADER_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        self._allow(None)
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if self._deadline is None:
            self._allow(HEADER_SECONDS)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._allow(BODY_SECONDS)

    def on_message_complete(self) -> None:
        self._allow(None)
        super().on_message_complete()

    def _allow(self, seconds: float | None) -> None:
        """Give the sender this long for the next step, or as long as it takes."""
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(seconds, self._cut)

    def _cut(self) -> None:
        self._deadline = None
        self.transport.abort()
