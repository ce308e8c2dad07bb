"""A wire between a desk and a hub that can lose the hub's answers after the hub has acted on the question."""

import socket
import threading
from contextlib import suppress


class LossyWire:
    """Listens on `url`; while `losing` answers are swallowed and the desk's connection is cut. `lost` counts them."""

    def __init__(self, port: int) -> None:
        self._port, self.losing, self.lost = port, False, 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        _hang_up(self._server)

    def _accept(self) -> None:
        while True:
            try:
                desk, _ = self._server.accept()
            except OSError:
                return
            hub = socket.create_connection(("127.0.0.1", self._port))
            for source, target, answers in ((desk, hub, False), (hub, desk, True)):
                threading.Thread(target=self._carry, args=(source, target, answers), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, answers: bool) -> None:
        try:
            while data := source.recv(65_536):
                if answers and self.losing:
                    self.lost += 1
                    break
                target.sendall(data)
        except OSError:
            return  # the other side has gone: that is what this wire is for
        finally:
            for one in (source, target):
                _hang_up(one)


def _hang_up(one: socket.socket) -> None:
    """End it for the thread that reads from it too, which closing alone would not."""
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
