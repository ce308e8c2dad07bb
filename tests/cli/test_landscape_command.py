"""tac-hub landscape: the projects the foundation lists become dossiers that can be mined and reviewed again."""

import json
from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.claims import record_of
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.hub import Hub
from tests.hub_process import found_test_hub

FORGE = "https://github.com/example"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hub with one dossier, `alpha`, of https://git.example/alpha."""
    found_test_hub(tmp_path / "hub").close()
    return tmp_path / "hub"


def _file(folder: Path, *projects: dict[str, str | None]) -> str:
    rows = [
        {"category": "Modeling", "subcategory": "s", "homepage_url": "https://p.example", "status": None}
        | project
        for project in projects
    ]
    (folder / "landscape.json").write_text(json.dumps({"projects": rows}))
    return str(folder / "landscape.json")


def _dossiers(data: Path) -> list[Dossier]:
    hub = Hub.open(data)
    found = [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]
    hub.close()
    return sorted(found, key=lambda dossier: dossier.number)


def test_each_listed_project_is_filed_once(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _file(
        tmp_path,
        {"name": "One", "repo_url": f"{FORGE}/one"},
        {"name": "Two", "repo_url": f"{FORGE}/two/", "status": "foundation"},
        {"name": "Old", "repo_url": f"{FORGE}/old", "status": "archived"},
        {"name": "Site", "repo_url": "https://example.org"},
    )
    assert main(["--data", str(data), "landscape", path]) == 0
    assert capsys.readouterr().out.startswith("2 filed, 2 left out")
    _, one, two = _dossiers(data)
    assert (one.number, one.name, one.track, one.state) == (2, "One", "ecosystem", "active")
    assert (two.repository, two.track, two.homepage) == (f"{FORGE}/two", "hosted", "https://p.example")
    assert main(["--data", str(data), "landscape", path]) == 0
    assert len(_dossiers(data)) == 3


def test_the_ledger_then_knows_the_approved_projects(data: Path, tmp_path: Path) -> None:
    main(["--data", str(data), "landscape", _file(tmp_path, {"name": "One", "repo_url": f"{FORGE}/one"})])
    hub = Hub.open(data)
    book = rulebook_of(hub.council().rulebook)
    hub.close()
    assert record_of(_dossiers(data), book, [f"{FORGE}/one"]) == {"state": "active", "landscape": "listed"}
    assert record_of(_dossiers(data), book, [f"{FORGE}/other"]) == {"landscape": "not listed"}


def test_a_dry_run_and_a_state_that_is_none_file_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _file(tmp_path, {"name": "One", "repo_url": f"{FORGE}/one"})
    assert main(["--data", str(data), "landscape", path, "--dry-run"]) == 0
    assert main(["--data", str(data), "landscape", path, "--state", "nowhere"]) == 2
    assert "The states are submitted" in capsys.readouterr().err
    assert main(["--data", str(data), "landscape", str(tmp_path / "none.json")]) == 2
    assert len(_dossiers(data)) == 1
