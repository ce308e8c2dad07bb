"""Opens a connection that can be given up at any moment: while looking up the name and while connecting."""

import os
import selectors
import socket
import time
from threading import Thread

from tac_desk.auth.address import is_loopback
from tac_desk.auth.interrupt import Interrupt

CONNECT_SECONDS = 10.0
_GLANCE = 0.05  # seconds between looks at the interrupt
_KEEP_ALIVE = {"TCP_KEEPIDLE": 5, "TCP_KEEPINTVL": 3, "TCP_KEEPCNT": 3}  # notice a pulled cable in 14 s

Found = list[tuple[int, str]]


class DialError(Exception):
    """`code` is one of auth.errors."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


def dial(host: str, port: int, interrupt: Interrupt) -> socket.socket:
    """A connected socket, the first of the host's addresses that answers. Raises DialError."""
    deadline = time.monotonic() + CONNECT_SECONDS
    failed = DialError("name_unknown", "the name has no address")
    for family, number in _look_up(host, port, interrupt, deadline):
        try:
            return _connect(family, number, port, interrupt, deadline)
        except OSError as error:
            failed = DialError("hub_down", error.strerror or type(error).__name__)
    raise failed


def _look_up(host: str, port: int, interrupt: Interrupt, deadline: float) -> Found:
    """The addresses of `host`. On a thread of its own: the system's look-up cannot be interrupted."""
    answer: list[Found | OSError] = []

    def ask() -> None:
        try:
            answer.append(
                [(row[0], str(row[4][0])) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
            )
        except (OSError, UnicodeError) as error:
            answer.append(error if isinstance(error, OSError) else OSError(str(error)))

    asking = Thread(target=ask, name="look-up", daemon=True)
    asking.start()
    while asking.is_alive():
        _check(interrupt, deadline, "the name could not be looked up in time")
        asking.join(_GLANCE)
    if isinstance(answer[0], OSError):
        raise DialError("name_unknown", answer[0].strerror or str(answer[0]))
    if is_loopback(host):  # a hosts file must not send plain http over a network
        return [found for found in answer[0] if is_loopback(found[1])]
    return answer[0]


def _connect(family: int, number: str, port: int, interrupt: Interrupt, deadline: float) -> socket.socket:
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        try:
            connection.connect((number, port))
        except BlockingIOError:
            _await_connected(connection, interrupt, deadline)
        connection.settimeout(CONNECT_SECONDS)
        _tune(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _await_connected(connection: socket.socket, interrupt: Interrupt, deadline: float) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        while not selector.select(_GLANCE):
            _check(interrupt, deadline, "no connection was made in time")
    if error := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise OSError(error, os.strerror(error))


def _check(interrupt: Interrupt, deadline: float, late: str) -> None:
    if interrupt.fired is not None:
        raise DialError(interrupt.fired, late)
    if time.monotonic() > deadline:
        raise DialError("time_out", late)


def _tune(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEP_ALIVE.items():
        if (option := getattr(socket, name, None)) is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)
