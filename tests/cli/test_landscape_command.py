"""tac-hub landscape: listed projects become dossiers, and what was decided becomes a patch of the landscape."""

import json
import subprocess
from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.claims import record_of
from tac_desk.domain.commands import Command, FileDossier, MoveDossier
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


LISTED = f"""\
landscape:
  - category:
    name: Modeling
    subcategories:
      - subcategory:
        name: General
        items:
          - item:
            name: One
            homepage_url: https://one.example
            repo_url: {FORGE}/one
          - item:
            name: Two
            homepage_url: https://two.example
            repo_url: {FORGE}/two
"""


def _submit(data: Path, number: int, command: Command) -> None:
    hub = Hub.open(data)
    assert hub.submit(command, f"dossier:{number}").status == "accepted"
    hub.close()


def test_a_landscape_is_taken_in_changed_by_decisions_patched_by_git_and_the_same_again(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both ways and back: import, decide, compare, patch, apply, compare."""
    path = tmp_path / "landscape.yml"
    path.write_text(LISTED)
    run = ["--data", str(data), "landscape"]
    assert main([*run, str(path)]) == 0
    assert capsys.readouterr().out.startswith("2 filed")
    assert _dossiers(data)[1].category == "Modeling / General"
    assert main([*run, "compare", str(path)]) == 0
    _submit(data, 2, MoveDossier("retired", override="The project asked for it"))
    _submit(data, 9, FileDossier(9, "Two", "hosted", f"{FORGE}/two", "accepted", category="platform"))
    _submit(data, 10, FileDossier(10, "Three", "ecosystem", f"{FORGE}/three", "accepted"))
    assert main([*run, str(path), "--compare"]) == 1
    said = capsys.readouterr().out
    assert "1 missing there, 1 different, 1 to be archived, 0 without a dossier here" in said
    patch = [*run, "patch", "--file", str(path), "-o", str(tmp_path / "p.diff")]
    assert main(patch) == 0
    assert 'Three. Give --place "CATEGORY / SUBCATEGORY".' in capsys.readouterr().err
    assert main([*patch, "--place", "Modeling / New"]) == 0
    assert "Logos to add: three.svg" in capsys.readouterr().err
    for command in (["init", "-q"], ["apply", "p.diff"]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    assert main([*run, "compare", str(path)]) == 0
    assert "No difference." in capsys.readouterr().out
    assert main([*run, "patch", str(path)]) == 0
    assert "nothing to change" in capsys.readouterr().err


def test_one_dossier_alone_can_be_patched(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "landscape.yml"
    path.write_text(LISTED)
    for number, name in ((9, "Three"), (10, "Four")):
        address = f"{FORGE}/{name.lower()}"
        filed = FileDossier(number, name, "ecosystem", address, "accepted", category="Modeling / General")
        _submit(data, number, filed)
    assert main(["--data", str(data), "landscape", "patch", str(path), "--dossier", "10"]) == 0
    said = capsys.readouterr()
    assert "name: Four" in said.out
    assert "Three" not in said.out


def test_what_is_no_landscape_is_not_patched(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = _file(tmp_path, {"name": "One", "repo_url": f"{FORGE}/one"})
    for words, why in (
        (["patch", listed], "is not a landscape.yml"),
        (["patch"], "0 files were named"),
        (["patch", "a.yml", "b.yml"], "2 files were named"),
        (["compare", str(tmp_path / "none.yml")], "none.yml"),
    ):
        assert main(["--data", str(data), "landscape", *words]) == 2
        assert why in capsys.readouterr().err
    assert main(["--data", str(data), "landscape", "compare", listed]) == 1
    assert "without a dossier here" in capsys.readouterr().out
