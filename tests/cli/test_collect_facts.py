"""tac-hub collect with facts beside git: asked of the forge first, or given; a rename is followed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tac_desk.cli import hub_evidence, hub_facts
from tac_desk.cli.hub import main
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tests.evidence.miniature import Miniature
from tests.hub_process import found_test_hub
from tests.intake.forge_server import ForgeServer, fill

FORGE = "https://github.com"
LANDSCAPE = {
    "projects": [
        {
            "category": "c",
            "subcategory": "s",
            "name": "Weave",
            "repo_url": f"{FORGE}/loom/weave",
            "homepage_url": "https://w",
        }
    ]
}


@pytest.fixture
def forge(monkeypatch: pytest.MonkeyPatch) -> Iterator[ForgeServer]:
    server = ForgeServer()
    fill(server)
    monkeypatch.setattr(hub_evidence, "ask_forge", _asking(server))
    yield server
    server.close()


def _asking(server: ForgeServer) -> Any:
    def ask(*arguments: Any) -> Path:
        return hub_facts.ask_forge(*arguments, places=server.places)

    return ask


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hub with the dossiers `weave`, `spin` (its old name), and `else`, of another forge."""
    hub = found_test_hub(tmp_path / "hub")
    scope = (("additional_repositories", f"{FORGE}/loom/spin and https://gitlab.com/loom/weave"),)
    for number, (key, track, address) in enumerate(
        (
            ("weave", "ecosystem", f"{FORGE}/loom/weave"),
            ("spin", "ecosystem", f"{FORGE}/loom/spin"),
            ("else", "hosted", "https://gitlab.com/loom/weave"),
        ),
        2,
    ):
        fields = scope if key == "weave" else ()
        hub.submit(
            FileDossier(number, key, track, address, fields=fields, override="a test"), f"dossier:{key}"
        )
    hub.close()
    for place in ("loom/weave.git", "gitlab.com/loom/weave.git"):
        mini = Miniature(tmp_path / "at hand" / place)
        mini.commit({"README.md": "# Weave\n"})
        mini.write()
    return tmp_path / "hub"


def _collect(data: Path, *words: str) -> int:
    mirrors = str(data.parent / "at hand")
    return main(["--data", str(data), "collect", *words, "--mirrors", mirrors, "--as-of", "2026-07-15"])


def _report(data: Path, dossier: str) -> dict[str, Any]:
    hub = Hub.open(data)
    thing = hub.thing(f"dossier:{dossier}")
    assert isinstance(thing, Dossier)
    assert thing.latest_evidence is not None
    blob = hub.blob(thing.latest_evidence.blob)
    hub.close()
    assert blob is not None
    report: dict[str, Any] = json.loads(blob)
    return report


def _row(report: dict[str, Any], key: str) -> dict[str, Any]:
    return next(row for row in report["criteria"] if row["key"] == key)


def test_the_forge_is_asked_about_every_dossier_and_the_answers_are_kept(
    data: Path, forge: ForgeServer
) -> None:
    forge.moved["/api/repos/loom/spin"] = "/api/repositories/9"
    forge.pages["/api/repositories/9"] = forge.pages["/api/repos/loom/weave"]
    assert _collect(data, "--all", "--forge") == 1  # `alpha` is on no allowed host
    assert _row(_report(data, "weave"), "stars")["verdict"] == "pass"
    assert (data / "facts" / "loom+weave.json").is_file()
    asked = len(forge.seen)
    assert _collect(data, "weave", "--forge") == 0
    assert len(forge.seen) == asked


def test_a_renamed_repository_is_read_where_it_is_now(data: Path, forge: ForgeServer) -> None:
    forge.moved["/api/repos/loom/spin"] = "/api/repositories/9"
    forge.pages["/api/repositories/9"] = forge.pages["/api/repos/loom/weave"]
    assert _collect(data, "spin", "--forge") == 0
    report = _report(data, "spin")
    assert report["repository"] == f"{FORGE}/loom/spin"
    said = [
        one["outcome"] for one in report["criteria"][0]["findings"] if one["rule"] == "scope.repository/1"
    ]
    assert said == [f"renamed to {FORGE}/loom/weave"]


def test_the_repositories_that_an_application_declares_are_checked_with_it(data: Path) -> None:
    assert _collect(data, "weave", "--scope", f"{FORGE}/loom/weave.git") == 0
    repositories = {one["repository"]: one["note"] for one in _report(data, "weave")["repositories"]}
    assert list(repositories) == [f"{FORGE}/loom/spin", "https://gitlab.com/loom/weave"]
    assert repositories["https://gitlab.com/loom/weave"] == ""
    assert "could not be fetched" in repositories[f"{FORGE}/loom/spin"]


def test_facts_of_a_namesake_on_another_forge_are_left_alone(data: Path, tmp_path: Path) -> None:
    facts = {
        "schema": "tac-desk/forge/1",
        "repository": f"{FORGE}/loom/weave",
        "facts": {"stars": 512},
        "tried": {},
    }
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "loom+weave.json").write_text(json.dumps(facts))
    _collect(data, "--all", "--facts", str(folder))
    assert _row(_report(data, "weave"), "stars")["verdict"] == "pass"
    assert "512" not in json.dumps(_report(data, "else"))


def test_the_landscape_says_whether_a_project_is_listed(data: Path, tmp_path: Path) -> None:
    (tmp_path / "landscape.json").write_text(json.dumps(LANDSCAPE))
    assert _collect(data, "else", "--landscape", str(tmp_path / "landscape.json")) == 0
    assert _row(_report(data, "else"), "ecosystem_status")["verdict"] != "pass"
    LANDSCAPE["projects"][0]["repo_url"] = "https://gitlab.com/loom/weave"
    (tmp_path / "landscape.json").write_text(json.dumps(LANDSCAPE))
    assert _collect(data, "else", "--landscape", str(tmp_path / "landscape.json")) == 0
    assert _row(_report(data, "else"), "ecosystem_status")["verdict"] == "pass"


def test_facts_from_two_places_are_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _collect(data, "weave", "--forge", "--facts", "x.json") == 2
    assert "Facts come from one place" in capsys.readouterr().err
