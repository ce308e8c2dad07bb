"""Shows the figures on a port of their own, so that they are not public by accident."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tac_desk.hub.errors import HubError
from tac_desk.hub.metrics import Metrics

ADDRESS = "/metrics"
_SECONDS = 5  # for a whole request


@contextmanager
def showing(metrics: Metrics, place: tuple[str, int] | None) -> Iterator[int | None]:
    """Answers GET /metrics at `place`, if there is one, while the block runs; gives the port. Raises HubError."""
    if place is None:
        yield None
        return
    server = _listen(metrics, place)
    thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _listen(metrics: Metrics, place: tuple[str, int]) -> ThreadingHTTPServer:
    class Handler(_Handler):
        shown = metrics

    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in place[0] else socket.AF_INET
        daemon_threads = True

    try:
        return Server(place, Handler)
    except OSError as error:
        raise HubError(
            "The hub cannot show its metrics there",
            f"{place[0]} port {place[1]}: {error.strerror or error}",
            "Choose another place with --metrics, or in hub.toml.",
        ) from error


class _Handler(BaseHTTPRequestHandler):
    shown: Metrics
    timeout = _SECONDS
    server_version, sys_version = "tac-hub", ""

    def do_GET(self) -> None:
        if self.path != ADDRESS:
            self.send_error(404)
            return
        body = self.shown.text().encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Whoever looks at the figures is not logged."""
