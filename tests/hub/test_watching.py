"""What a hub tells those who run it: that it lives and is ready, figures, a log; and nothing that people wrote."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import psycopg
import pytest
import requests
from sqlalchemy import text

from tac_desk.domain.commands import AddComment
from tac_desk.hub.backup import back_up
from tac_desk.hub.metrics import NAMES, Metrics
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.protocol import routes
from tac_desk.record.signing import DeviceKey
from tests.hub_process import HubProcess, enrol_request, found_test_hub

CANARY = "canary"  # stands in every field of every request
LINE = re.compile(r'^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? (\+Inf|[0-9.e+-]+))$')


@pytest.fixture(params=["sqlite", "postgresql"])
def watched(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HubProcess]:
    """A hub on either database that logs everything and shows its figures on a free port."""
    if request.param == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.options, server.log = ("--metrics", "0", "--log-level", "debug"), tmp_path / "log"
    server.start()
    yield server
    server.close()


def _figures(server: HubProcess) -> dict[str, float]:
    shown = requests.get(server.metrics_url, timeout=5)
    assert shown.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    assert [line for line in shown.text.splitlines() if not LINE.match(line)] == []
    pairs = (line.rpartition(" ") for line in shown.text.splitlines() if line[0] != "#")
    return {name: float(value) for name, _, value in pairs}


def test_the_figures_count_what_was_done(watched: HubProcess, tmp_path: Path) -> None:
    ada = watched.enrol("ada")
    cursor = len(ada.exchange(ada.sign(AddComment("One."), "dossier:alpha")).entries)
    ada.exchange(ada.sign(AddComment("x"), "dossier:nowhere"), cursor=cursor)
    requests.get(watched.url + "/nowhere", timeout=5)
    before = _figures(watched)
    assert before['tac_hub_commands_total{status="accepted"}'] == 1
    assert before['tac_hub_commands_total{status="refused"}'] == 1
    assert before['tac_hub_requests_total{route="/v1/exchange",status="200"}'] == 2
    assert before['tac_hub_requests_total{route="other",status="404"}'] == 1
    assert before['tac_hub_request_seconds_count{route="/v1/exchange"}'] == 2
    assert before["tac_hub_entries"] == cursor + 1
    assert before["tac_hub_database_up"] == 1
    assert before["tac_hub_database_bytes"] > 10_000
    assert before["tac_hub_backup_age_seconds"] == float("inf")
    back_up(watched.hub, tmp_path / "saved")
    assert 0 <= _figures(watched)["tac_hub_backup_age_seconds"] < 60
    shown = {name.partition("{")[0] for name in before}
    assert {re.sub(r"_(bucket|sum|count)$", "", name) for name in shown} == set(NAMES)


def test_the_figures_show_who_waits_but_not_how_long_it_took(watched: HubProcess) -> None:
    ada = watched.enrol("ada")
    cursor = len(ada.exchange().entries)
    waiting = Thread(target=lambda: ada.exchange(cursor=cursor, wait=3))
    waiting.start()
    while _figures(watched)["tac_hub_waiting_exchanges"] == 0:
        assert waiting.is_alive()
    assert _figures(watched)["tac_hub_open_connections"] >= 1
    waiting.join()
    figures = _figures(watched)
    assert figures["tac_hub_waiting_exchanges"] == 0
    assert figures['tac_hub_request_seconds_sum{route="/v1/exchange"}'] < 2


def test_the_figures_are_shown_nowhere_unless_asked_for(hub_server: HubProcess) -> None:
    assert requests.get(hub_server.url + "/metrics", timeout=5).status_code == 404
    assert hub_server.metrics_url == ""


def test_a_port_of_the_figures_that_is_taken_is_said(watched: HubProcess) -> None:
    taken = watched.metrics_url.rpartition(":")[2].removesuffix("/metrics")
    command = [sys.executable, "-m", "tac_desk.cli.hub", "--data", str(watched.directory)]
    done = subprocess.run(
        [*command, "serve", "--port", "0", "--metrics", taken], capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 2
    assert "cannot show its metrics" in done.stderr


def test_numbers_of_the_histogram_add_up() -> None:
    metrics = Metrics()
    for seconds in (0.001, 0.005, 0.3, 99.0):
        metrics.took("/v1/exchange", seconds)
    found = metrics.text()
    assert '_bucket{route="/v1/exchange",le="0.005"} 2' in found
    assert '_bucket{route="/v1/exchange",le="0.5"} 3' in found
    assert '_bucket{route="/v1/exchange",le="10.0"} 3' in found
    assert '_bucket{route="/v1/exchange",le="+Inf"} 4' in found
    assert '_count{route="/v1/exchange"} 4' in found


# --- alive and ready --------------------------------------------------------------------------------------


def _ready(server: HubProcess) -> tuple[int, list[str]]:
    answer = requests.get(server.url + routes.READY, timeout=30)
    return answer.status_code, answer.json()["lacking"]


def test_a_hub_says_that_it_is_ready_and_what_it_lacks(watched: HubProcess) -> None:
    assert _ready(watched) == (200, [])
    key = watched.directory / "log.key"
    kept = key.read_text()
    key.write_text(DeviceKey.generate().to_bytes().hex())
    assert _ready(watched) == (503, ["key"])
    key.unlink()
    assert _ready(watched) == (503, ["key"])
    key.write_text(kept)
    with watched.hub.database.writing() as connection:
        connection.execute(text("UPDATE head SET schema = schema + 1"))
    assert _ready(watched) == (503, ["schema"])
    assert requests.get(watched.url + routes.HEALTH, timeout=5).ok


def test_a_hub_whose_database_is_away_lives_says_so_and_comes_back(
    watched: HubProcess, tmp_path: Path
) -> None:
    if watched.hub.database.engine.dialect.name == "sqlite":
        pytest.skip("a SQLite file does not go away")
    ada = watched.enrol("ada")
    cursor = len(ada.exchange().entries)
    name = watched.hub.database.engine.url.database
    server = watched.hub.database.engine.url.set(database="postgres").render_as_string(hide_password=False)
    _allow(server, str(name), allowed=False)
    assert _ready(watched) == (503, ["database"])
    assert ada.ask().json()["code"] == "busy"
    assert requests.get(watched.url + routes.HEALTH, timeout=5).ok
    assert _figures(watched)["tac_hub_database_up"] == 0
    assert _figures(watched)["tac_hub_database_errors_total"] >= 1
    _allow(server, str(name), allowed=True)
    assert _ready(watched) == (200, [])
    assert len(ada.exchange().entries) == cursor


def _allow(server: str, name: str, *, allowed: bool) -> None:
    address = server.replace("+psycopg", "")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {allowed}")  # type: ignore[arg-type]
        if not allowed:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
            )


@pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bwrap for a small disk")
def test_a_hub_whose_disk_is_full_is_not_ready(tmp_path: Path) -> None:
    found_test_hub(tmp_path / "hub").close()
    small = tmp_path / "small"
    small.mkdir()
    probe = [sys.executable, "-c", PROBE, str(tmp_path / "hub"), str(small / "hub")]
    bwrap = ["bwrap", "--dev-bind", "/", "/", "--size", str(8 << 20), "--tmpfs", str(small), "--"]
    done = subprocess.run([*bwrap, *probe], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "['disk']", done.stderr


PROBE = """
import asyncio, shutil, sys
from pathlib import Path
from tac_desk.hub.hub import Hub
from tac_desk.hub.ready import Readiness
from tac_desk.hub.serving import Serving
shutil.copytree(sys.argv[1], sys.argv[2])
hub = Hub.open(Path(sys.argv[2]))
print(asyncio.run(Readiness(hub, Serving(Path(sys.argv[2]))).lacking()))
hub.close()
"""


# --- the log ----------------------------------------------------------------------------------------------


def _ask_with_canaries(server: HubProcess) -> str:
    """Requests of every kind with a canary in every field; the id of the device that sent some of them."""
    desk = server.enrol("ada", f"{CANARY}-laptop")
    say = AddComment(f"{CANARY} remark")
    desk.exchange(desk.sign(say, "dossier:alpha"), desk.sign(say, f"dossier:{CANARY}"))
    desk.ask(desk.sign(say, f"{CANARY}::", kind=CANARY, body={CANARY: CANARY}))
    headers = {
        "Authorization": f"Bearer {CANARY}",
        "X-Request-Id": CANARY,
        "User-Agent": CANARY,
        "Referer": CANARY,
        "Cookie": f"{CANARY}={CANARY}",
        "X-Forwarded-For": CANARY,
        f"X-{CANARY}": CANARY,
    }
    for path in (f"/{CANARY}?{CANARY}={CANARY}", routes.blob(CANARY), f"{routes.EXCHANGE}?{CANARY}"):
        for method in ("GET", "POST", "PUT", CANARY.upper()):
            answer = requests.request(
                method, server.url + path, data=f'{{"{CANARY}": 1}}', headers=headers, timeout=5
            )
            assert CANARY not in answer.headers.get("X-Request-Id", "")
    requests.post(server.url + routes.ENROL, data=CANARY, timeout=5)
    server.post(routes.ENROL, enrol_request(f"{CANARY}-code", DeviceKey.generate(), CANARY))
    requests.post(server.url + routes.TOKEN, data=f'{{"refresh_token": "{CANARY}"}}', timeout=5)
    return desk.identity.device


def test_nothing_of_a_request_is_logged(watched: HubProcess) -> None:
    device = _ask_with_canaries(watched)
    figures = requests.get(watched.metrics_url, timeout=5).text
    watched.stop()
    lines = [json.loads(line) for line in watched.log.read_text().splitlines()]
    asked = [line for line in lines if line["event"] == "request"]
    assert len(asked) > 10
    assert {"/v1/exchange", "/v1/enrol", "/v1/token", "/v1/blobs/{sha256}", "other"} <= {
        line["route"] for line in asked
    }
    assert {"request", "status", "ms", "bytes_in", "bytes_out", "device", "code"} <= set(asked[0])
    assert device in {line["device"] for line in asked}
    assert len({line["request"] for line in asked}) == len(asked)
    assert max(line["bytes_in"] for line in asked) > 100
    for shown in (json.dumps(lines), figures):
        assert CANARY not in shown.lower()
        assert not re.search(r"\b(ada|alpha|remark|laptop)\b", shown.lower())
    assert device not in figures


BUG = """
import sys
from tac_desk.cli.hub import main
from tac_desk.hub.routes import exchange
def broken(hub, reader, message):
    raise KeyError(message.commands[0].payload) from ValueError(str(reader))
exchange._exchange = broken
sys.exit(main())
"""


def test_a_bug_is_logged_with_its_place_and_without_what_it_stumbled_over(tmp_path: Path) -> None:
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.program, server.log = ("-c", BUG), tmp_path / "log"
    server.start()
    desk = server.enrol("ada", f"{CANARY}-laptop")
    answer = desk.ask(desk.sign(AddComment(f"{CANARY} remark"), "dossier:alpha"))
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    server.close()
    written = server.log.read_text()
    lines = [json.loads(line) for line in written.splitlines()]
    assert CANARY not in written
    trouble = next(line["trouble"] for line in lines if "trouble" in line)
    assert "KeyError" in trouble
    assert any(frame.endswith(" broken") for frame in trouble)


def test_without_a_level_only_what_is_wrong_is_logged(hub_server: HubProcess, tmp_path: Path) -> None:
    hub_server.stop()
    hub_server.log = tmp_path / "log"
    hub_server.start()
    hub_server.enrol("ada").exchange()
    hub_server.stop()
    assert hub_server.log.read_text() == ""
