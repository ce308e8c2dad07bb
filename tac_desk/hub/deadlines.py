"""Cuts connections that are too slow, in either direction, or begin with too much, which the server would keep."""

import asyncio
from asyncio.events import TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADER_SECONDS, BODY_SECONDS = 10.0, 60.0
STALLED_SECONDS = 30.0  # for which a reply may wait without one byte of it being taken
MAX_HEAD, MAX_HEADERS = 32 * 1024, 100
_ONE_READ = 256 * 1024  # what arrives at once may begin with the end of an earlier request
_TOO_LARGE = b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class _HeadTooLarge(Exception):
    """Ends the parsing of a request."""


class ImpatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a deadline for the headers, from the first moment on, one for the body, and one for the reply."""

    _deadline: TimerHandle | None = None
    _stalled: TimerHandle | None = None
    _head = 0  # bytes of the head that were understood
    _pending: int | None = 0  # bytes that came while a head was incomplete; None outside of heads

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._allow(HEADER_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        self._allow(None)
        self._unstall()
        super().connection_lost(exc)

    # --- heads that are too large ---

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._pending is not None and not self.transport.is_closing():
            self._pending += len(data)
            if self._pending > MAX_HEAD + _ONE_READ:
                self.send_400_response("")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head, self._pending = 0, 0
        if self._deadline is None:
            self._allow(HEADER_SECONDS)

    def on_url(self, url: bytes) -> None:
        self._add(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._add(len(name) + len(value))
        if len(self.headers) >= MAX_HEADERS:
            self._add(MAX_HEAD)
        super().on_header(name, value)

    def _add(self, size: int) -> None:
        self._head += size
        if self._head > MAX_HEAD:
            raise _HeadTooLarge

    def send_400_response(self, msg: str) -> None:
        if self._head <= MAX_HEAD and (self._pending or 0) <= MAX_HEAD + _ONE_READ:
            super().send_400_response(msg)
        elif not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    # --- senders that are too slow ---

    def on_headers_complete(self) -> None:
        self._pending = None
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

    # --- readers that are too slow ---

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unstall()
        self._await_reader(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        self._unstall()
        super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        if self.transport.get_write_buffer_size():  # closing would wait for a reader who does not read
            self.transport.abort()
        super().timeout_keep_alive_handler()

    def _await_reader(self, left: int) -> None:
        self._stalled = self.loop.call_later(STALLED_SECONDS, self._look_at_reader, left)

    def _look_at_reader(self, left: int) -> None:
        now = self.transport.get_write_buffer_size()
        if now >= left:
            self.transport.abort()
        else:
            self._await_reader(now)

    def _unstall(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
        self._stalled = None
