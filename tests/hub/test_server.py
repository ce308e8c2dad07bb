"""The serving process itself: limits, deadlines, stopping, TLS, and what it tells about itself."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from threading import Thread

import pytest
import requests
import zstandard

from tac_desk.domain.commands import AddComment
from tac_desk.hub.deadlines import HEADER_SECONDS
from tac_desk.hub.problems import CODES
from tac_desk.protocol import messages, routes
from tac_desk.protocol.codec import decode
from tac_desk.protocol.messages import MAX_BODY, ExchangeReply, ExchangeRequest
from tests.hub.certificate import make_certificate
from tests.hub_process import HubProcess, found_test_hub

HALF = b"POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nX-Slow: "


def _connect(server: HubProcess) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=HEADER_SECONDS + 5)


def _is_cut(connection: socket.socket) -> bool:
    try:
        return connection.recv(1024) == b""
    except ConnectionResetError:
        return True


def test_four_hundred_half_open_requests_are_cut_and_the_hub_serves_on(hub_server: HubProcess) -> None:
    began = time.monotonic()
    silent = [_connect(hub_server) for _ in range(200)]
    slow = [_connect(hub_server) for _ in range(200)]
    for connection in slow:
        connection.sendall(HALF)
    assert requests.get(hub_server.url + routes.HEALTH, timeout=5).json()["status"] == "ok"
    assert all(map(_is_cut, [*silent, *slow]))
    assert HEADER_SECONDS - 1 < time.monotonic() - began < HEADER_SECONDS + 10
    for connection in (*silent, *slow):
        connection.close()


def test_a_body_that_says_it_is_too_large_is_refused_unread(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    with _connect(hub_server) as connection:
        head = f"POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nContent-Length: {MAX_BODY + 1}\r\n"
        token = f"Authorization: Bearer {desk.identity.access_token}\r\n\r\n"
        connection.sendall((head + token).encode())
        answer = connection.recv(4096)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in answer.lower()


def test_a_body_that_grows_too_large_is_refused_while_reading(hub_server: HubProcess) -> None:
    def endless() -> object:
        for _ in range(MAX_BODY // 65_536 + 2):
            yield b"x" * 65_536

    answer = requests.post(hub_server.url + routes.ENROL, data=endless(), timeout=20)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[" * 100_000, b'{"cursor": "x"}', b'{"cursor": -1}', b"\xff\xfe"]
)
def test_a_malformed_body_is_a_titled_problem(hub_server: HubProcess, body: bytes) -> None:
    desk = hub_server.enrol("ada")
    headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
    answer = requests.post(hub_server.url + routes.EXCHANGE, data=body, headers=headers, timeout=5)
    assert (answer.status_code, answer.headers["Content-Type"]) == (400, "application/problem+json")
    assert set(answer.json()) == {"title", "cause", "next_step", "code"}


@pytest.mark.parametrize(("path", "status"), [("/", 404), ("/v1/exchange", 405), ("/v1/blobs/00", 401)])
def test_every_other_address_is_a_titled_problem_too(hub_server: HubProcess, path: str, status: int) -> None:
    answer = requests.get(hub_server.url + path, timeout=5)
    assert answer.status_code == status
    assert answer.json()["next_step"]


def test_too_many_commands_and_too_old_programs_are_named(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    many = tuple(desk.sign(AddComment("x"), "dossier:alpha") for _ in range(messages.MAX_COMMANDS + 1))
    for request, status, code in (
        (ExchangeRequest(0, many), 413, "too_many_commands"),
        (ExchangeRequest(0, protocol=0), 426, "client_too_old"),
    ):
        answer = hub_server.post(routes.EXCHANGE, request, desk.identity.access_token)
        assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_reply_is_compressed_for_a_desk_that_asks(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    headers = {"Authorization": f"Bearer {desk.identity.access_token}", "Accept-Encoding": "zstd"}
    url = hub_server.url + routes.EXCHANGE
    with requests.post(url, b'{"cursor":0}', headers=headers, timeout=5, stream=True) as answer:
        assert answer.headers["Content-Encoding"] == "zstd"
        raw = answer.raw.read(decode_content=False)
    plain = zstandard.ZstdDecompressor().decompressobj().decompress(raw)
    assert decode(plain, ExchangeReply).entries == desk.exchange().entries or len(raw) < len(plain)
    assert len(decode(plain, ExchangeReply).entries) == len(desk.exchange().entries)


def test_a_blob_is_given_to_signed_in_desks_by_its_hash(hub_server: HubProcess) -> None:
    data = json.dumps({"schema": "tac-desk/evidence/1"}).encode() * 100
    name = hub_server.hub.put_blob(data)
    assert name == hub_server.hub.put_blob(data) == sha256(data).hexdigest()
    desk = hub_server.enrol("olga")
    headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
    assert requests.get(hub_server.url + routes.blob(name), headers=headers, timeout=5).content == data
    assert requests.get(hub_server.url + routes.blob("0" * 64), headers=headers, timeout=5).status_code == 404
    assert requests.get(hub_server.url + routes.blob(name), timeout=5).status_code == 401


def test_the_published_description_names_every_address_message_and_error(hub_server: HubProcess) -> None:
    described = requests.get(hub_server.url + routes.OPENAPI, timeout=5).json()
    assert set(described["paths"]) == {
        routes.ENROL, routes.TOKEN, routes.EXCHANGE, routes.RECOVER, routes.BLOB, routes.HEALTH, routes.READY,
        routes.OPENAPI,
    }  # fmt: skip
    fields = described["components"]["schemas"]["ExchangeRequest"]["properties"]
    assert tuple(fields) == ExchangeRequest.__struct_fields__
    of_addresses = set(CODES) - {"method_not_allowed"}  # told where there is no such operation
    assert [code for code in of_addresses if f"'{code}'" not in str(described["paths"])] == []


def test_the_hub_stops_cleanly_at_once_while_a_desk_waits(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    cursor, replies = len(desk.exchange().entries), []
    waiting = Thread(target=lambda: replies.append(desk.exchange(cursor=cursor, wait=20)))
    waiting.start()
    time.sleep(0.5)
    began = time.monotonic()
    assert hub_server.stop() == 0
    waiting.join(5)
    assert time.monotonic() - began < 5
    assert replies[0].entries == ()


def test_a_hub_that_was_killed_starts_again_and_kept_everything(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    signed = desk.sign(AddComment("Before the crash."), "dossier:alpha")
    first = desk.exchange(signed)
    hub_server.kill()
    hub_server.start()
    again = desk.exchange(signed)
    assert again.outcomes == first.outcomes
    assert again.checkpoint == first.checkpoint


@pytest.mark.skipif(sys.platform == "win32", reason="the starter is a POSIX shell")
def test_the_hub_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    found_test_hub(tmp_path / "hub").close()
    port_file = tmp_path / "port"
    serve = [
        sys.executable,
        "-m",
        "tac_desk.cli.hub",
        "--data",
        str(tmp_path / "hub"),
        "serve",
        "--port",
        "0",
    ]
    serve += ["--port-file", str(port_file), "--exit-with-parent"]
    starter = "import subprocess, sys; subprocess.Popen(sys.argv[1:]).wait()"
    parent = subprocess.Popen([sys.executable, "-c", starter, *serve], stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while not port_file.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    url = f"http://127.0.0.1:{port_file.read_text().strip()}{routes.HEALTH}"
    assert requests.get(url, timeout=5).ok
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    while time.monotonic() < deadline:
        try:
            requests.get(url, timeout=5)
        except requests.ConnectionError:
            break
        time.sleep(0.1)
    with pytest.raises(requests.ConnectionError):
        requests.get(url, timeout=5)


def test_with_a_certificate_the_hub_serves_https(tmp_path: Path) -> None:
    certificate, private = make_certificate(tmp_path)
    options = ("--certificate", str(certificate), "--key", str(private))
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"), options)
    server.start()
    assert server.url.startswith("https://127.0.0.1:")
    assert requests.get(server.url + routes.HEALTH, timeout=5, verify=str(certificate)).ok
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(server.url + routes.HEALTH, timeout=5)
    server.close()


def test_nothing_that_people_write_is_logged(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    desk = server.enrol("ada")
    desk.exchange(desk.sign(AddComment("a secret remark"), "dossier:alpha"))
    desk.ask(desk.sign(AddComment("a secret remark"), "nonsense::"))
    requests.post(server.url + routes.ENROL, data=b"a secret remark", timeout=5)
    server.close()
    written = "".join(capfd.readouterr())
    assert "secret" not in written
    assert desk.identity.access_token not in written
