"""The connections of the forge client: certificates of our own choice, and a deadline that ends any wait."""

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Line(HTTPAdapter):
    """Used by one thread. `context` checks certificates; None is for plain http on this computer."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._handles: list[
            socket.socket
        ] = []  # second handles on the connections: they outlive TLS wrapping
        self.late = False
        super().__init__(pool_connections=4, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *sizes: Any, **settings: Any) -> None:
        super().init_poolmanager(*sizes, ssl_context=self._context, **settings)
        self.poolmanager.pool_classes_by_scheme = _pools(self._opened)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Our context decides alone; requests would add the certificates of a package to it."""
        conn.cert_reqs = ssl.CERT_REQUIRED if url.startswith("https:") else ssl.CERT_NONE

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """However slowly the answer drips, it ends after `seconds`; `late` tells that this is why it ended."""
        self.late = False
        watch = Timer(seconds, self._end)
        watch.daemon = True
        watch.start()
        try:
            yield
        except BaseException:
            self.hang_up()
            raise
        finally:
            watch.cancel()

    def hang_up(self) -> None:
        for handle in self._handles:
            _shut(handle)
            handle.close()
        self._handles.clear()
        self.poolmanager.clear()

    def _opened(self, connection: socket.socket) -> socket.socket:
        self._handles.append(connection.dup())
        if self.late:
            _shut(connection)
        return connection

    def _end(self) -> None:
        self.late = True
        for handle in tuple(self._handles):
            _shut(handle)


def _shut(handle: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it has ended already
        handle.shutdown(socket.SHUT_RDWR)


def _pools(opened: Callable[[socket.socket], socket.socket]) -> dict[str, type[HTTPConnectionPool]]:
    """The library's pools, with connections that `opened` is told of."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return opened(super()._new_conn())

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return opened(super()._new_conn())

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
