"""Serves a hub over HTTP or HTTPS until it is told to stop, or its parent process ends."""

import os
import socket
import ssl
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from tac_desk.hub.app import make_app
from tac_desk.hub.database import open_replica
from tac_desk.hub.deadlines import ImpatientProtocol
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.logs import log_to_stderr
from tac_desk.hub.metrics import Metrics
from tac_desk.hub.metrics_server import showing
from tac_desk.hub.parent import wait_for_parent
from tac_desk.hub.replica import Replica
from tac_desk.hub.serving import Serving

STOP_SECONDS = 10
MOST_CONNECTIONS = 4096


@dataclass(frozen=True, slots=True)
class Binding:
    """Where to serve; port 0 takes any free one. `certificate` and `key` are PEM files."""

    host: str = "127.0.0.1"
    port: int = 8765
    certificate: Path | None = None
    key: Path | None = None
    port_file: Path | None = None
    exit_with_parent: bool = False


class _Server(uvicorn.Server):
    """Says where it serves once it does, and lets waiting exchanges go before it stops."""

    def __init__(
        self, config: uvicorn.Config, app: Starlette, binding: Binding, listener: socket.socket
    ) -> None:
        super().__init__(config)
        self._app, self._binding, self._listener = app, binding, listener

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        port = self._listener.getsockname()[1]
        if self._binding.port_file is not None:
            _write_whole(self._binding.port_file, f"{port}\n")
        host = f"[{self._binding.host}]" if ":" in self._binding.host else self._binding.host
        scheme = "http" if self._binding.certificate is None else "https"
        print(f"serving on {scheme}://{host}:{port}", flush=True)

    async def on_tick(self, counter: int) -> bool:
        if self.should_exit:
            self._app.state.watch.close()
        return await super().on_tick(counter)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop without passing the signal on afterwards: being told to stop is not a failure."""
        self.should_exit = True


def serve(hub: Hub, binding: Binding, serving: Serving) -> None:
    """Serve `hub` until SIGTERM or SIGINT. Raises HubError when the address or certificate cannot be used."""
    log_to_stderr(serving.log_level)
    _allow_connections()
    if serving.replica is not None:
        hub.replica = Replica(open_replica(serving.replica))
    app = make_app(hub, serving)
    metrics: Metrics = app.state.metrics
    config = _configure(app, binding)
    with _listen(binding) as listener, showing(metrics, serving.metrics) as port:
        if port is not None and serving.metrics is not None:
            print(f"metrics on http://{serving.metrics[0]}:{port}/metrics", flush=True)
        server = _Server(config, app, binding, listener)
        metrics.gauges.append(lambda: {"tac_hub_open_connections": len(server.server_state.connections)})
        if binding.exit_with_parent:
            _follow_parent(server)
        server.run(sockets=[listener])


def _configure(app: Starlette, binding: Binding) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        http=ImpatientProtocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=STOP_SECONDS,
        ssl_certfile=binding.certificate,
        ssl_keyfile=binding.key,
    )
    _load(config)
    return config


def _allow_connections() -> None:
    """Each connection is an open file, of which many systems allow 1,024 unless asked."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * MOST_CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, 2 * MOST_CONNECTIONS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _load(config: uvicorn.Config) -> None:
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise HubError(
            "The certificate cannot be used",
            f"{config.ssl_certfile}: {error}",
            "Give --certificate and --key as PEM files that belong together.",
        ) from error


def _listen(binding: Binding) -> socket.socket:
    try:
        if not 0 <= binding.port < 65_536:
            raise OSError("there is no such port")
        family = socket.AF_INET6 if ":" in binding.host else socket.AF_INET
        return socket.create_server((binding.host, binding.port), family=family, backlog=512)
    except OSError as error:
        raise HubError(
            "The hub cannot listen there",
            f"{binding.host} port {binding.port}: {error}",
            "Choose another --port, or stop the program that uses it.",
        ) from error


def _write_whole(path: Path, text: str) -> None:
    """Write a file that appears only when it is complete."""
    part = path.with_name(path.name + ".part")
    part.write_text(text, "ascii")
    os.replace(part, path)


def _follow_parent(server: uvicorn.Server) -> None:
    def follow() -> None:
        wait_for_parent()
        server.should_exit = True

    threading.Thread(target=follow, name="parent", daemon=True).start()
