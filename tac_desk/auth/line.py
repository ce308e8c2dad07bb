"""The line to the hub below HTTP: one connection of our own making, which an interrupt can end."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from tac_desk.auth.dial import dial
from tac_desk.auth.interrupt import Interrupt, shut


class Line(HTTPAdapter):
    """Keeps one connection open. `context` checks certificates; None is for plain http on this computer."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._interrupt = Interrupt()
        self._handle: socket.socket | None = (
            None  # a second handle on the connection: it outlives TLS wrapping
        )
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *sizes: Any, **settings: Any) -> None:
        super().init_poolmanager(*sizes, ssl_context=self._context, **settings)
        self.poolmanager.pool_classes_by_scheme = _pools(self)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Our context decides alone; requests would add the certificates of a package to it."""
        conn.cert_reqs = ssl.CERT_REQUIRED if self._context is not None else ssl.CERT_NONE

    @contextmanager
    def used_by(self, interrupt: Interrupt) -> Iterator[None]:
        """While open, `interrupt` ends what happens on this line; whatever fails, the line is dropped."""
        self._interrupt = interrupt
        interrupt.attach(self._handle)
        try:
            yield
        except BaseException:
            self.hang_up()
            raise
        finally:
            interrupt.attach(None)

    def dial(self, host: str, port: int) -> socket.socket:
        """Raises DialError."""
        connection = dial(host, port, self._interrupt)
        self._drop()
        self._handle = connection.dup()
        self._interrupt.attach(self._handle)
        return connection

    def hang_up(self) -> None:
        self._drop()
        self.poolmanager.clear()

    def _drop(self) -> None:
        if self._handle is not None:
            shut(self._handle)
            self._handle.close()
            self._handle = None


def _pools(line: Line) -> dict[str, type[HTTPConnectionPool]]:
    """The library's pools, with connections that are dialled by `line`."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return line.dial(self.host, self.port or 80)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return line.dial(self.host, self.port or 443)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
