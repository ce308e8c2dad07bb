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

Host = tuple[str, int | None]
"""Name and port."""


class Line(HTTPAdapter):
    """Used by one thread. `context` checks certificates; None is for plain http on this computer."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        # Second handles on the connections, one to each host: they outlive TLS wrapping.
        self._handles: dict[Host, socket.socket] = {}
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
        for host in tuple(self._handles):
            self._drop(host)
        self.poolmanager.clear()

    def _drop(self, host: Host) -> None:
        handle = self._handles.pop(host, None)
        if handle is not None:
            _shut(handle)
            handle.close()

    def _opened(self, connection: socket.socket, host: Host) -> socket.socket:
        self._drop(host)
        self._handles[host] = connection.dup()
        if self.late:
            _shut(connection)
        return connection

    def _end(self) -> None:
        self.late = True
        for handle in tuple(self._handles.values()):
            _shut(handle)


def _shut(handle: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it has ended already
        handle.shutdown(socket.SHUT_RDWR)


def _pools(opened: Callable[[socket.socket, Host], socket.socket]) -> dict[str, type[HTTPConnectionPool]]:
    """The library's pools, with connections that `opened` is told of."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return opened(super()._new_conn(), (self.host, self.port))

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return opened(super()._new_conn(), (self.host, self.port))

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
