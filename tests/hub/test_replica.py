"""Pages and files come from a streaming replica of PostgreSQL, and from the database itself when that is behind."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import requests

from tac_desk.cli.hub import main
from tac_desk.domain.commands import AddComment, AttachEvidence
from tac_desk.hub.hub import Hub
from tac_desk.hub.recover import begin, finish
from tac_desk.hub.rotate import rotate
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol import routes
from tac_desk.record.checkpoint import open_checkpoint
from tests import postgres
from tests.hub_process import HubProcess, found_test_hub

pytestmark = pytest.mark.skipif(not postgres.is_installed(), reason="needs an installed PostgreSQL server")


@dataclass
class Pair:
    """A hub that serves with a replica, and the replica's own address."""

    server: HubProcess
    copy: str

    def ask_copy(self, sql: str) -> object:
        with psycopg.connect(self.copy, autocommit=True) as connection:
            row = connection.execute(sql).fetchone()  # type: ignore[call-overload]
        return row and row[0]

    def figures(self) -> dict[str, float]:
        shown = requests.get(self.server.metrics_url, timeout=10).text.splitlines()
        pairs = (line.rpartition(" ") for line in shown if line[0] != "#")
        return {name: float(value) for name, _, value in pairs}

    def used(self) -> float:
        return self.figures()["tac_hub_replica_reads"]

    def passed_over(self) -> float:
        return self.figures()["tac_hub_replica_passed_over"]

    def wait_for_copy(self) -> None:
        size = verify_ledger(self.server.hub).size
        deadline = time.monotonic() + 60
        while self.ask_copy("SELECT size FROM head") != size:
            assert time.monotonic() < deadline, "the replica does not follow"
            time.sleep(0.05)


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    with ExitStack() as stack:
        primary = stack.enter_context(postgres.running_postgres())
        monkeypatch.setenv(DATABASE_VARIABLE, primary)
        hub = found_test_hub(tmp_path / "hub")
        copy = stack.enter_context(postgres.streaming_replica(primary))
        server = HubProcess(tmp_path / "hub", hub, ("--replica", copy, "--metrics", "0"))
        server.start()
        stack.callback(server.close)
        yield Pair(server, copy)


def test_what_is_read_comes_from_the_copy_and_what_is_written_goes_to_the_database(pair: Pair) -> None:
    ada = pair.server.enrol("ada")
    blob = pair.server.hub.put_blob(b"evidence")
    attach = AttachEvidence(blob, "https://git.example/alpha", "c", "2026-01-01T00:00:00Z", {})
    assert pair.server.hub.submit(attach, "dossier:alpha").status == "accepted"
    pair.wait_for_copy()
    before = pair.used()
    reply = ada.exchange()
    assert len(reply.entries) == verify_ledger(pair.server.hub).size
    open_checkpoint(reply.checkpoint, ada.identity.log_name, bytes.fromhex(ada.identity.log_key))
    assert pair.used() == before + 1
    headers = {"Authorization": f"Bearer {ada.identity.access_token}"}
    got = pair.server.session.get(pair.server.url + routes.blob(blob), headers=headers, timeout=20)
    assert got.content == b"evidence"
    assert pair.used() == before + 2
    said = ada.exchange(ada.sign(AddComment("Hello."), "dossier:alpha"), cursor=len(reply.entries))
    assert [(one.status, len(said.entries)) for one in said.outcomes] == [("accepted", 1)]
    assert pair.ask_copy("SELECT pg_is_in_recovery()") is True


def test_a_copy_that_stands_still_makes_no_desk_see_less(pair: Pair) -> None:
    ada, bo = pair.server.enrol("ada"), pair.server.enrol("bo")
    pair.wait_for_copy()
    cursor = len(ada.exchange().entries)
    pair.ask_copy("SELECT pg_wal_replay_pause()")
    sizes = []
    passed = pair.passed_over()
    for number in range(5):
        mine = ada.exchange(ada.sign(AddComment(f"{number}"), "dossier:alpha"), cursor=cursor + number)
        theirs = bo.exchange(cursor=cursor)
        assert [outcome.status for outcome in mine.outcomes] == ["accepted"]
        sizes += [cursor + number + len(mine.entries), cursor + len(theirs.entries)]
    assert sizes == [cursor + 1 + number for number in range(5) for _ in range(2)]
    assert pair.passed_over() == passed + 10
    assert pair.ask_copy("SELECT size FROM head") == cursor
    pair.ask_copy("SELECT pg_wal_replay_resume()")
    pair.wait_for_copy()
    used = pair.used()
    assert len(bo.exchange(cursor=cursor).entries) == 5
    assert pair.used() == used + 1


def test_news_reaches_a_desk_that_waits_although_the_copy_stands_still(pair: Pair) -> None:
    ada, bo = pair.server.enrol("ada"), pair.server.enrol("bo")
    cursor = len(ada.exchange().entries)
    pair.wait_for_copy()
    pair.ask_copy("SELECT pg_wal_replay_pause()")
    arrived: list[int] = []
    waiting = threading.Thread(
        target=lambda: arrived.append(len(ada.exchange(cursor=cursor, wait=20).entries))
    )
    waiting.start()
    bo.exchange(bo.sign(AddComment("News."), "dossier:alpha"), cursor=cursor)
    waiting.join(40)
    assert arrived == [1]


def test_a_copy_with_the_key_or_the_state_of_before_is_not_read(pair: Pair) -> None:
    ada, hub = pair.server.enrol("ada"), pair.server.hub
    pair.wait_for_copy()
    pair.ask_copy("SELECT pg_wal_replay_pause()")
    public = bytes.fromhex(rotate(hub, pair.server.directory).public)
    open_checkpoint(ada.exchange().checkpoint, ada.identity.log_name, public)
    pair.ask_copy("SELECT pg_wal_replay_resume()")
    pair.wait_for_copy()
    begin(hub)
    pair.ask_copy("SELECT pg_wal_replay_pause()")
    assert pair.server.session.get(pair.server.url + routes.READY, timeout=20).json()["lacking"] == [
        "recovery"
    ]
    assert finish(hub) == 0
    passed = pair.passed_over()
    ada.exchange()
    assert pair.passed_over() >= passed


def test_a_hub_whose_copy_is_gone_serves_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ExitStack() as stack:
        primary = stack.enter_context(postgres.running_postgres())
        monkeypatch.setenv(DATABASE_VARIABLE, primary)
        hub = found_test_hub(tmp_path / "hub")
        with postgres.streaming_replica(primary) as copy:
            server = HubProcess(
                tmp_path / "hub", hub, ("--replica", copy, "--metrics", "0"), log=tmp_path / "log"
            )
            server.start()
            stack.callback(server.close)
            ada = server.enrol("ada")
            Pair(server, copy).wait_for_copy()
            size = len(ada.exchange().entries)
            assert Pair(server, copy).used() > 0
            assert _ready(server) == (200, True, [])
        assert len(ada.exchange().entries) == size
        assert ada.exchange(ada.sign(AddComment("On."), "dossier:alpha")).outcomes[0].status == "accepted"
        assert _ready(server) == (200, True, ["replica"])


def _ready(server: HubProcess) -> tuple[int, bool, list[str]]:
    answer = server.session.get(server.url + routes.READY, timeout=30)
    return answer.status_code, answer.json()["ready"], answer.json()["lacking"]


def test_a_file_is_no_replica(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found_test_hub(tmp_path / "hub").close()
    assert main(["--data", str(tmp_path / "hub"), "serve", "--port", "0", "--replica", "hub.db"]) == 2
    assert "A replica is a PostgreSQL database" in capsys.readouterr().err


def test_without_a_replica_the_database_is_read(tmp_path: Path) -> None:
    hub: Hub = found_test_hub(tmp_path / "hub")
    assert hub.read(lambda connection: connection.dialect.name) == "sqlite"
    hub.close()
