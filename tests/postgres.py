"""A real PostgreSQL, of its own user, on loopback, for as long as somebody needs one."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg


def _program(name: str) -> Path | None:
    """The newest installed one; Debian keeps servers off the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    on_path = shutil.which(name)
    return found[-1] if found else Path(on_path) if on_path else None


def is_installed() -> bool:
    return _program("initdb") is not None and _program("postgres") is not None


@contextmanager
def running_postgres() -> Iterator[str]:
    """The URL of a throw-away server that is installed; as root it runs as `postgres`, which it insists on."""
    initdb, postgres = _program("initdb"), _program("postgres")
    assert initdb is not None
    assert postgres is not None
    as_postgres = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
    folder, port = Path(tempfile.mkdtemp(prefix="tac-desk-postgres-")), _free_port()
    if as_postgres:
        shutil.chown(folder, "postgres", "postgres")
    data, log = folder / "data", folder / "log"
    make = [initdb, "-D", data, "-U", "tac", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(make, check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_postgres)
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off", "port": port}
    flags = [f"-c{key}={value}" for key, value in settings.items()]
    with log.open("wb") as out:
        server = subprocess.Popen([postgres, "-D", data, *flags], stderr=out, cwd=folder, **as_postgres)
    url = f"postgresql://tac@127.0.0.1:{port}/postgres"
    try:
        _wait_until_up(url, server, log)
        yield url
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder)


@contextmanager
def empty_database(server: str) -> Iterator[str]:
    """The URL of a database of its own on the server at that URL, dropped afterwards."""
    name = f"test_{os.getpid()}_{time.monotonic_ns()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield server.removesuffix("postgres") + name
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(url: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + 30
    while server.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"PostgreSQL did not start:\n{log.read_text('utf-8', 'replace')}")


@contextmanager
def streaming_replica(primary: str) -> Iterator[str]:
    """The URL of a copy that follows the server at `primary` by PostgreSQL's own streaming replication."""
    basebackup, postgres = _program("pg_basebackup"), _program("postgres")
    assert basebackup is not None
    assert postgres is not None
    as_postgres = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
    folder, port = Path(tempfile.mkdtemp(prefix="tac-desk-replica-")), _free_port()
    if as_postgres:
        shutil.chown(folder, "postgres", "postgres")
    data, log = folder / "data", folder / "log"
    source = primary.replace("?", " ").partition(" ")[0]
    subprocess.run(
        [basebackup, "-D", data, "-d", source, "-R", "-X", "stream", "--checkpoint=fast", "--no-sync"],
        check=True,
        cwd=folder,
        **as_postgres,
    )
    data.chmod(0o700)
    flags = [
        f"-cport={port}",
        "-clisten_addresses=127.0.0.1",
        "-cunix_socket_directories=",
        "-chot_standby=on",
    ]
    with log.open("wb") as out:
        server = subprocess.Popen([postgres, "-D", data, *flags], stderr=out, cwd=folder, **as_postgres)
    url = f"postgresql://tac@127.0.0.1:{port}/postgres"
    try:
        _wait_until_up(url, server, log)
        yield url
    finally:
        server.send_signal(signal.SIGINT)  # who still reads is cut off
        server.wait(30)
        shutil.rmtree(folder)
