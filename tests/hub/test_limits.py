"""What a stranger can do to a hub: slow, huge and many requests, all cut or refused while it serves on."""

import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tac_desk.hub.address import client_address, group
from tac_desk.hub.deadlines import MAX_HEAD
from tac_desk.hub.rates import MOST_BUCKETS, Rate
from tac_desk.hub.serving import Serving, read_serving
from tac_desk.hub.settings import SETTINGS_FILE
from tac_desk.protocol import routes
from tac_desk.protocol.messages import MAX_BODY
from tests.hub_process import HubProcess, found_test_hub

NETWORKS = "['127.0.0.1', '10.0.0.0/8', 'fd00::/8']"


def _serving(tmp_path: Path, settings: str) -> HubProcess:
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    with (tmp_path / "hub" / SETTINGS_FILE).open("a") as file:
        file.write(settings)
    server.start()
    return server


@pytest.fixture
def slow_limits(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub that lets a device ask once a second on average, and anybody else ten times."""
    server = _serving(tmp_path, f"device_rate = 1\naddress_rate = 5\ntrusted_proxies = {NETWORKS}\n")
    yield server
    server.close()


def _send(server: HubProcess, data: bytes) -> bytes:
    """What the hub answers before it closes the connection; b"" when it was cut."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        answer = b""
        try:
            connection.sendall(data)
            while chunk := connection.recv(65_536):
                answer += chunk
        except (ConnectionResetError, BrokenPipeError):
            return answer
        return answer


HEAD = b"GET /healthz HTTP/1.1\r\nHost: hub\r\n"


@pytest.mark.parametrize(
    "head",
    [
        b"GET /" + b"a" * MAX_HEAD + b" HTTP/1.1\r\n\r\n",
        HEAD + b"X-Long: " + b"a" * MAX_HEAD + b"\r\n\r\n",
        HEAD + b"".join(b"X-%d: a\r\n" % place for place in range(101)) + b"\r\n",
        HEAD + b"X-Endless: " + b"a" * 400_000,
    ],
    ids=["address", "header", "many", "endless"],
)
def test_a_head_that_is_too_large_is_refused(hub_server: HubProcess, head: bytes) -> None:
    answer = _send(hub_server, head)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 431 "), answer[:100]
    assert requests.get(hub_server.url + routes.HEALTH, timeout=5).ok


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the memory from /proc")
def test_a_body_of_200_megabytes_is_not_kept(hub_server: HubProcess) -> None:
    assert hub_server.child is not None
    before = _resident(hub_server.child.pid)
    sent = 0
    with socket.create_connection(("127.0.0.1", hub_server.port), timeout=20) as connection:
        connection.sendall(
            f"POST {routes.ENROL} HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
        )
        try:
            while sent < 200 * 1024 * 1024:
                connection.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
                sent += 65_536
        except (ConnectionResetError, BrokenPipeError):
            pass
    assert MAX_BODY <= sent < 64 * 1024 * 1024
    assert _resident(hub_server.child.pid) - before < 6 * MAX_BODY
    assert requests.get(hub_server.url + routes.HEALTH, timeout=5).ok


def _resident(process: int) -> int:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _what_is_left(connection: socket.socket) -> int:
    size = 0
    try:
        while chunk := connection.recv(1 << 20):
            size += len(chunk)
    except ConnectionResetError:
        return size
    return size


IMPATIENT = """
import sys
from tac_desk.cli.hub import main
from tac_desk.hub import deadlines
deadlines.STALLED_SECONDS = 1.0
sys.exit(main())
"""


def test_a_reader_who_stops_reading_is_cut(tmp_path: Path) -> None:
    hub = found_test_hub(tmp_path / "hub")
    big = hub.put_blob(os.urandom(4 * 1024 * 1024))
    server = HubProcess(tmp_path / "hub", hub)
    server.program = ("-c", IMPATIENT)
    server.start()
    token = server.enrol("ada").identity.access_token
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.connect(("127.0.0.1", server.port))
        head = f"GET {routes.blob(big)} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {token}\r\n\r\n"
        lazy.sendall(head.encode())
        assert lazy.recv(12) == b"HTTP/1.1 200"
        time.sleep(4)
        lazy.settimeout(10)
        assert _what_is_left(lazy) < 4 * 1024 * 1024
    server.close()


def test_a_device_that_asks_too_often_is_refused_and_others_are_not(slow_limits: HubProcess) -> None:
    ada, bo = slow_limits.enrol("ada"), slow_limits.enrol("bo")
    answers = [ada.ask() for _ in range(15)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert answers[0].ok
    assert (refused[0].json()["code"], refused[0].headers["Retry-After"]) == ("too_many_requests", "1")
    assert bo.ask().ok
    time.sleep(1.5)
    assert ada.ask().ok


def test_an_address_that_asks_too_often_is_refused_and_others_behind_the_proxy_are_not(
    slow_limits: HubProcess,
) -> None:
    url = slow_limits.url + routes.OPENAPI

    def asked(address: str, times: int = 1) -> set[int]:
        headers = {"X-Forwarded-For": f"{address}, 10.1.2.3"}
        return {slow_limits.session.get(url, headers=headers, timeout=5).status_code for _ in range(times)}

    assert asked("198.51.100.7", 70) == {200, 429}
    assert asked("198.51.100.8") == {200}
    assert asked("2001:db8::1", 70) == {200, 429}
    assert asked("2001:db8::2") == {429}, "a whole /64 network is one subscriber's"
    health = slow_limits.session.get(
        slow_limits.url + routes.HEALTH, headers={"X-Forwarded-For": "198.51.100.7"}, timeout=5
    )
    assert health.ok


def _scope(peer: str, *forwarded: str) -> dict[str, object]:
    return {
        "client": (peer, 1),
        "headers": [(b"x-forwarded-for", one.encode("latin-1")) for one in forwarded],
    }


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        ("127.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", [], "127.0.0.1"),
        ("127.0.0.1", ["1.2.3.4, 198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", ["1.2.3.4", "198.51.100.7, 10.9.9.9"], "198.51.100.7"),
        ("127.0.0.1", ["nonsense, 10.9.9.9"], "10.9.9.9"),
        ("127.0.0.1", ["198.51.100.7:99"], "127.0.0.1"),
        ("127.0.0.1", ["2001:db8::1"], "2001:db8::1"),
        ("::ffff:127.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("203.0.113.5", ["198.51.100.7"], "203.0.113.5"),
        ("127.0.0.1", [", ".join(["10.0.0.1"] * 500)], "10.0.0.1"),
    ],
)
def test_only_a_trusted_proxy_is_believed(
    tmp_path: Path, peer: str, forwarded: list[str], address: str
) -> None:
    (tmp_path / SETTINGS_FILE).write_text(f"trusted_proxies = {NETWORKS}")
    trusted = read_serving(tmp_path).trusted_proxies
    assert client_address(_scope(peer, *forwarded), trusted) == address
    assert client_address(_scope(peer, *forwarded), ()) == peer.removeprefix("::ffff:")


def test_subscribers_are_told_apart_by_what_they_hold() -> None:
    assert group("2001:db8:1:2:3::4") == "2001:db8:1:2::/64"
    assert group("198.51.100.7") == "198.51.100.7"
    assert group("") == ""


def test_a_rate_refills_with_time_and_forgets_whom_it_need_not_know() -> None:
    clock = [0.0]
    rate = Rate(2.0, lambda: clock[0])
    assert [rate.allows("a") for _ in range(21)] == [True] * 20 + [False]
    clock[0] += 1.0
    assert [rate.allows("a") for _ in range(3)] == [True, True, False]
    for place in range(3 * MOST_BUCKETS):
        rate.allows(str(place))
    assert len(rate._buckets) <= MOST_BUCKETS
    assert all(Rate(0).allows("a") for _ in range(10_000))


@pytest.mark.parametrize(
    "line",
    [
        'trusted_proxies = "10.0.0.1"',
        'trusted_proxies = ["proxy"]',
        "trusted_proxies = [true]",
        'metrics = "somewhere"',
        "metrics = 9765",
        'log_level = "loud"',
        "device_rate = -1",
        'address_rate = "many"',
    ],
)
def test_settings_of_serving_that_cannot_be_are_named(tmp_path: Path, line: str) -> None:
    (tmp_path / SETTINGS_FILE).write_text(line)
    with pytest.raises(Exception, match=line.partition(" ")[0]):
        read_serving(tmp_path)


def test_without_settings_nothing_is_shown_and_nobody_is_believed(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_text("")
    assert read_serving(tmp_path) == Serving(directory=tmp_path)
    (tmp_path / SETTINGS_FILE).write_text('metrics = "9765"\ndevice_rate = 0\nlog_level = "info"')
    found = read_serving(tmp_path, log_level="error")
    assert (found.metrics, found.device_rate, found.log_level) == (("127.0.0.1", 9765), 0.0, "error")
