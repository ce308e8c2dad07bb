"""Finished and failed work on evidence is kept beside the ledger, on both databases and in hubs of an older program."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tac_desk.domain.commands import AttachEvidence
from tac_desk.domain.dossier import Dossier, EvidenceRef
from tac_desk.evidence import snapshot
from tac_desk.hub import mined
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import Work, fail, finish, records
from tac_desk.hub.settings import DATABASE_VARIABLE, SETTINGS_FILE, read_settings
from tac_desk.protocol.codec import command_from, decode, encode
from tests.hub_process import found_test_hub

WORK = Work("alpha", "https://git.example/alpha", 1_784_073_600_000)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def hub(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    if request.param == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    hub = found_test_hub(tmp_path / "hub")
    yield hub
    hub.close()


def _data(**more: object) -> bytes:
    pin = {
        "repository": WORK.repository,
        "commit": "c" * 40,
        "as_of": "2026-07-15T00:00:00Z",
        "rulebook": "x",
    }
    return json.dumps({**pin, "criteria": [{"key": "commits", "verdict": "pass"}], **more}).encode()


def _attached(hub: Hub) -> int:
    dossier = hub.thing("dossier:alpha")
    assert isinstance(dossier, Dossier)
    return len(dossier.evidence)


def test_finished_work_is_attached_and_kept(hub: Hub) -> None:
    kept = finish(hub, WORK, _data())
    assert kept.attached
    assert hub.blob(kept.blob) == _data()
    (record,) = records(hub)
    assert (record.work, record.blob, record.trouble) == (WORK, kept.blob, "")
    assert _attached(hub) == 1


def test_the_same_work_twice_is_attached_once(hub: Hub) -> None:
    finish(hub, WORK, _data())
    assert not finish(hub, WORK, _data()).attached
    assert len(records(hub)) == 1
    assert _attached(hub) == 1


def test_a_failure_is_kept_until_the_work_is_finished(hub: Hub) -> None:
    fail(hub, WORK, "The network is down")
    assert [record.trouble for record in records(hub)] == ["The network is down"]
    finish(hub, WORK, _data())
    assert [record.trouble for record in records(hub)] == [""]


def test_other_collectors_do_the_work_again(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(hub, WORK, _data())
    monkeypatch.setattr(mined, "COLLECTOR", snapshot.COLLECTOR + 1)
    assert records(hub) == []


def test_what_the_rules_refuse_or_is_read_in_part_leaves_nothing(hub: Hub) -> None:
    with pytest.raises(HubError, match="Only a part"):
        finish(hub, WORK, _data(partial=["commits"]))
    nobody = Work("nobody", WORK.repository, WORK.as_of)
    assert not finish(hub, nobody, _data()).attached
    assert _attached(hub) == 0


def test_evidence_of_an_older_program_has_no_reason_and_is_read() -> None:
    old = {"blob": "00", "repository": "r", "commit": "c", "as_of": "2026", "verdicts": {}}
    assert command_from("attach_evidence", old) == AttachEvidence("00", "r", "c", "2026", {})
    reference = decode(encode(old | {"id": "hub:1", "at": 5}), EvidenceRef)
    assert (reference.at, reference.reason) == (5, "")


@pytest.mark.parametrize(
    "line", ["mine_every = 0", "mine_every = true", 'mine_every = "daily"', "mine_workers = -1"]
)
def test_settings_that_cannot_be_are_named(tmp_path: Path, line: str) -> None:
    (tmp_path / SETTINGS_FILE).write_text(line)
    with pytest.raises(HubError, match=line.partition(" ")[0]):
        read_settings(tmp_path)


def test_mining_is_off_until_it_is_asked_for(tmp_path: Path) -> None:
    found_test_hub(tmp_path / "hub").close()
    assert read_settings(tmp_path / "hub").mine_every is None
    (tmp_path / SETTINGS_FILE).write_text("mine_every = 12\nmine_workers = 3")
    assert (read_settings(tmp_path).mine_every, read_settings(tmp_path).mine_workers) == (12.0, 3)
