"""The deployment of packaging/hub: a real nginx with TLS before two hub processes on one PostgreSQL; systemd units."""

import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
import requests

from tac_desk.domain.commands import AddComment
from tac_desk.hub.hub import Hub
from tac_desk.hub.serving import read_serving
from tac_desk.hub.settings import DATABASE_VARIABLE, SETTINGS_FILE, read_settings
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol import routes
from tac_desk.protocol.codec import decode
from tac_desk.protocol.messages import ExchangeReply
from tests.hub.certificate import make_certificate
from tests.hub_process import HubProcess, TestDesk, found_test_hub

FILES = Path(__file__).resolve().parents[2] / "packaging" / "hub"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
ANALYZE = shutil.which("systemd-analyze")
needs_nginx = pytest.mark.skipif(NGINX is None, reason="needs nginx")
needs_systemd = pytest.mark.skipif(ANALYZE is None, reason="needs systemd-analyze")

AROUND = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/tac-hub.conf;
}}
"""


@dataclass
class Cluster:
    """Two processes of one hub, and the same hub as it is seen through nginx."""

    first: HubProcess
    second: HubProcess
    front: HubProcess


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _configure(folder: Path, ports: tuple[int, int, int]) -> tuple[list[str], Path]:
    """The command that starts nginx with our example, on these ports; and the certificate."""
    certificate, key = make_certificate(folder)
    ours = (FILES / "nginx.conf").read_text("utf-8")
    places = {
        "listen 443 ": f"listen 127.0.0.1:{ports[0]} ",
        "127.0.0.1:8765": f"127.0.0.1:{ports[1]}",
        "127.0.0.1:8766": f"127.0.0.1:{ports[2]}",
        "/etc/ssl/tac-hub/fullchain.pem": str(certificate),
        "/etc/ssl/tac-hub/private.pem": str(key),
    }
    for of_the_example, of_the_test in places.items():
        assert ours.count(of_the_example) == 1
        ours = ours.replace(of_the_example, of_the_test)
    (folder / "tac-hub.conf").write_text(ours, "utf-8")
    around = ("user root;" if os.geteuid() == 0 else "") + AROUND.format(folder=folder)
    (folder / "nginx.conf").write_text(around, "utf-8")
    return [str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf")], certificate


@pytest.fixture
def cluster(tmp_path: Path, postgres_database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    monkeypatch.setenv(DATABASE_VARIABLE, postgres_database)
    hub = found_test_hub(tmp_path / "hub")
    example = (FILES / "hub.toml").read_text("utf-8")
    (tmp_path / "hub" / SETTINGS_FILE).write_text(example.replace("= 500 ", "= 10 "), "utf-8")
    with ExitStack() as stack:
        yield _start(tmp_path, hub, stack)


def _start(tmp_path: Path, hub: Hub, stack: ExitStack) -> Cluster:
    first, second, front = (HubProcess(tmp_path / "hub", hub) for _ in range(3))
    stack.callback(front.close)
    for place, process in enumerate((first, second)):
        process.log = tmp_path / f"{place}.log"
        stack.callback(lambda one: one.child and one.stop(), process)
        stack.callback(process.session.close)
        process.start()
    (tmp_path / "nginx").mkdir()
    front.port = _free_port()
    command, certificate = _configure(tmp_path / "nginx", (front.port, first.port, second.port))
    front.url, front.session.verify = f"https://127.0.0.1:{front.port}", str(certificate)
    front.session.trust_env = False  # certificates of the environment would win
    nginx = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    stack.callback(nginx.wait, 10)
    stack.callback(nginx.terminate)
    _wait_for(front)
    return Cluster(first, second, front)


def _wait_for(front: HubProcess) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            assert front.session.get(front.url + routes.HEALTH, timeout=5).ok
            return
        except requests.ConnectionError:
            assert time.monotonic() < deadline, "nginx did not start"
            time.sleep(0.05)


def _at(desk: TestDesk, process: HubProcess) -> TestDesk:
    """The same desk, talking to one process."""
    desk.server = process
    return desk


@needs_nginx
def test_desks_work_through_the_proxy_and_reach_only_what_is_for_them(cluster: Cluster) -> None:
    ada = cluster.front.enrol("ada")
    reply = ada.exchange(ada.sign(AddComment("Through TLS."), "dossier:alpha"))
    assert [outcome.status for outcome in reply.outcomes] == ["accepted"]
    assert cluster.front.session.get(cluster.front.url + routes.OPENAPI, timeout=5).ok
    for hidden in ("/metrics", routes.READY, "/"):
        assert cluster.front.session.get(cluster.front.url + hidden, timeout=5).status_code == 404
    big = cluster.front.session.post(cluster.front.url + routes.ENROL, data=b"x" * 9_000_000, timeout=20)
    assert big.status_code == 413


def _half_open(cluster: Cluster, sent: bytes) -> ssl.SSLSocket:
    context = ssl.create_default_context(cafile=str(cluster.front.session.verify))
    plain = socket.create_connection(("127.0.0.1", cluster.front.port), timeout=60)
    secured = context.wrap_socket(plain, server_hostname="127.0.0.1")
    secured.sendall(sent)
    return secured


@needs_nginx
def test_slow_and_huge_requests_end_at_the_proxy_while_others_are_served(cluster: Cluster) -> None:
    head = b"POST /v1/enrol HTTP/1.1\r\nHost: hub\r\n"
    halves = [_half_open(cluster, head) for _ in range(40)]
    halves += [_half_open(cluster, head + b"Content-Length: 1000\r\n\r\n{") for _ in range(40)]
    assert cluster.front.enrol("ada").exchange().entries
    huge = b"POST /v1/enrol HTTP/1.1\r\nHost: hub\r\nContent-Length: 200000000\r\n\r\n"
    with _half_open(cluster, huge) as told:
        assert b" 413 " in told.recv(100)  # before a byte of the body was read
    for half in halves:
        with half:
            assert half.recv(4096)[:13] in (b"", b"HTTP/1.1 408 ")
    assert cluster.front.enrol("bo").exchange().entries


@needs_nginx
def test_a_change_at_one_process_reaches_a_desk_that_waits_at_the_other_within_a_second(
    cluster: Cluster,
) -> None:
    ada, bo = _at(cluster.front.enrol("ada"), cluster.first), _at(cluster.front.enrol("bo"), cluster.second)
    carl = cluster.front.enrol("carl")  # waits through the proxy, at either
    cursor, arrived = len(ada.exchange().entries), {}

    def wait(name: str, desk: TestDesk) -> None:
        entries = desk.exchange(cursor=cursor, wait=20).entries
        arrived[name] = (time.monotonic(), len(entries))

    waiting = [Thread(target=wait, args=one) for one in (("ada", ada), ("carl", carl))]
    for thread in waiting:
        thread.start()
    time.sleep(1)
    assert not arrived
    began = time.monotonic()
    bo.exchange(bo.sign(AddComment("News."), "dossier:alpha"), cursor=cursor)
    for thread in waiting:
        thread.join(20)
    assert [size for _, size in arrived.values()] == [1, 1]
    late = max(at for at, _ in arrived.values()) - began
    assert late < 1.0 * float(os.environ.get("TAC_TEST_PATIENCE", "2")), f"{late:.2f} s"


@needs_nginx
def test_a_process_that_is_killed_while_desks_write_loses_and_doubles_nothing(cluster: Cluster) -> None:
    ada = cluster.front.enrol("ada")
    before, accepted = verify_ledger(cluster.front.hub).size, []
    for place in range(40):
        signed = ada.sign(AddComment(f"Remark {place}."), "dossier:alpha")
        if place == 15:
            Thread(target=cluster.first.kill).start()
        answer = ada.ask(signed, cursor=before)
        while not answer.ok:  # as a desk does: the same command again
            time.sleep(0.1)
            answer = ada.ask(signed, cursor=before)
        accepted += decode(answer.content, ExchangeReply).outcomes
    assert [(outcome.status, outcome.n) for outcome in accepted] == [("accepted", n) for n in range(1, 41)]
    assert verify_ledger(cluster.front.hub).size == before + 40
    assert cluster.first.child is None


@needs_nginx
def test_an_address_that_the_sender_made_up_changes_nothing(cluster: Cluster) -> None:
    statuses = set()
    for place in range(600):  # two processes, each with a burst of 100
        headers = {"X-Forwarded-For": f"198.51.100.{place % 250}"}
        answer = cluster.front.session.get(cluster.front.url + routes.OPENAPI, headers=headers, timeout=5)
        statuses.add(answer.status_code)
        if answer.status_code == 429:
            break
    assert 429 in statuses


def test_the_example_of_settings_can_be_read(tmp_path: Path) -> None:
    shutil.copy(FILES / "hub.toml", tmp_path / SETTINGS_FILE)
    assert [str(one) for one in read_serving(tmp_path).trusted_proxies] == ["127.0.0.1/32"]
    everything = re.sub(r"^# (?=\w+ = )", "", (FILES / "hub.toml").read_text("utf-8"), flags=re.MULTILINE)
    (tmp_path / SETTINGS_FILE).write_text(everything, "utf-8")
    assert read_serving(tmp_path).metrics == ("127.0.0.1", 9765)
    assert read_settings(tmp_path).mine_every == 24


UNITS = ("tac-hub@.service", "tac-hub-backup.service", "tac-hub-backup.timer")


def _units(folder: Path) -> list[str]:
    """Our units, with the program as it is installed here and an instance of the template."""
    program = Path(sys.executable).with_name("tac-hub")
    named = []
    for name in UNITS:
        unit = folder / name.replace("@.", "@8765.")
        text = (FILES / name).read_text("utf-8").replace("/opt/tac-desk/bin/tac-hub", str(program))
        unit.write_text(text.replace("tac-hub\nGroup=tac-hub", "daemon\nGroup=daemon"), "utf-8")
        named.append(str(unit))
    return named


@needs_systemd
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    done = subprocess.run(
        [str(ANALYZE), "verify", "--man=no", *_units(tmp_path)], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "tac-hub" in line]
    assert (done.returncode, ours) == (0, [])
    planted = tmp_path / "planted.service"
    planted.write_text("[Service]\nExecStart=/nowhere/tac-hub\n")
    assert subprocess.run([str(ANALYZE), "verify", str(planted)], capture_output=True, check=False).returncode


@needs_systemd
def test_the_unit_is_as_locked_in_as_systemd_can_tell(tmp_path: Path) -> None:
    unit = _units(tmp_path)[0]
    command = [str(ANALYZE), "security", "--offline=true", "--no-pager", "--threshold=25", unit]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
