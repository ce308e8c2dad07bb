"""Runs the demonstration's hub: the ordinary server as a process of its own, on loopback."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.domain.trouble import Trouble

START_SECONDS, STOP_SECONDS = 60, 15
GLANCE_SECONDS = 0.05
_SERVE = ("serve", "--host", "127.0.0.1", "--exit-with-parent")


class DemoError(Trouble):
    """The demonstration cannot be shown."""


@contextmanager
def serving(directory: Path) -> Iterator[str]:
    """The address of the hub in `directory`, served until the block ends. Raises DemoError.

    The port is kept beside the hub, so that a desk that was kept finds it again.
    """
    port_file, log = directory / "port", directory / "serve.log"
    port = _read(port_file).strip() or "0"
    port_file.unlink(missing_ok=True)
    serve = [sys.executable, "-P", "-m", "tac_desk.cli.hub", "--data", str(directory), *_SERVE]
    with log.open("wb") as out:
        process = subprocess.Popen(  # noqa: S603
            [*serve, "--port", port, "--port-file", str(port_file)],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
        try:
            yield f"http://127.0.0.1:{_wait(process, port_file, log)}"
        finally:
            _stop(process)


def _wait(process: "subprocess.Popen[bytes]", port_file: Path, log: Path) -> int:
    """The port, once the hub serves there."""
    deadline = time.monotonic() + START_SECONDS
    while not port_file.exists():
        if process.poll() is not None or time.monotonic() > deadline:
            raise DemoError(
                "The demonstration's hub did not start",
                _read(log).strip() or "It said nothing.",
                "Try again; if it stays so, see tac-hub serve --help and report it with this text.",
            )
        time.sleep(GLANCE_SECONDS)
    return int(port_file.read_text("ascii"))


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.exists() else ""
