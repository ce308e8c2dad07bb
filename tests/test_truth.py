"""The comparison with facts and reviews: it compares what is there, and never passes on nothing."""

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.evidence.miniature import DAY, NOW, PEOPLE, Miniature, git

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "truth.py"
REVIEW = {"id": "one", "repo_url": "https://forge.example/own/one", "review_date": "2026-07-15"}


@pytest.fixture(scope="module")
def truth() -> Any:
    spec = importlib.util.spec_from_file_location("truth_script", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its processes find what they are to run by this name
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def mirrors(tmp_path: Path) -> Path:
    mini = Miniature(tmp_path / "mirrors" / "own+one" / "repo")
    for person in PEOPLE[:3]:
        mini.commit({"README.md": "# One\n"}, author=person, when=NOW - 3 * DAY)
    mini.write()
    return tmp_path / "mirrors"


def facts(repository: Path, **changed: int) -> dict[str, Any]:
    figures = dict.fromkeys(("commits_all", "commits_no_merges", "commits_first_parent"), 3)
    people = dict.fromkeys(("authors_human", "authors_human_with_coauthors", "author_emails_raw"), 3)
    activity = figures | people | {"commits_human_no_merges": 3, "commits_by_bots": 0} | changed
    return {
        "id": "one",
        "repo": "own/one",
        "review_date": "2026-07-15",
        "sha": git(repository, "rev-parse", "refs/heads/main"),
        "snapshot": {"covers_review": "yes"},
        "activity": activity,
    }


def run(truth: Any, folder: Path, mirrors: Path, reviews: list[Any], known: list[Any]) -> int:
    (folder / "reviews.json").write_text(json.dumps({"reviews": reviews}))
    (folder / "facts.json").write_text(json.dumps({"facts": known}))
    given = ["--reviews", folder / "reviews.json", "--facts", folder / "facts.json", "--mirrors", mirrors]
    status: int = truth.main([*map(str, given), "--workers", "1"])
    return status


def test_equal_figures_pass_and_are_said(truth, tmp_path, mirrors, capsys):
    assert run(truth, tmp_path, mirrors, [], [facts(mirrors / "own+one/repo")]) == 0
    assert "equal    one" in capsys.readouterr().out


def test_one_other_figure_does_not_pass(truth, tmp_path, mirrors, capsys):
    assert run(truth, tmp_path, mirrors, [], [facts(mirrors / "own+one/repo", commits_all=4)]) == 1
    assert "commits 3, the fact is 4" in capsys.readouterr().out


def test_nothing_at_hand_does_not_pass(truth, tmp_path, mirrors, capsys):
    assert run(truth, tmp_path, tmp_path / "empty", [REVIEW], []) == 2
    said = capsys.readouterr()
    assert "0 of 1 cases can be had, 1 not" in said.out
    assert "Nothing could be compared" in said.err


def test_each_disagreement_is_listed_with_the_evidence(truth, tmp_path, mirrors, capsys):
    rows = {
        "3": {"verdict": "pass", "basis": "stated", "note": "there is one"},
        "13": {"verdict": "fail", "basis": "stated", "note": ""},
        "7": {"verdict": "not-stated", "basis": None, "note": ""},
    }
    assert run(truth, tmp_path, mirrors, [REVIEW | {"criteria": rows}], []) == 0
    out = capsys.readouterr().out
    assert "directly stated: 2 compared: 1 same, 0 hedged, 1 opposite" in out
    assert "opposite: one, 3 governance" in out
    assert "searched governance*" in out


@pytest.mark.parametrize("place", ["own+one/repo", "own+one", "own/one.git"])
def test_a_repository_is_found_in_each_notation(truth, tmp_path, place):
    (tmp_path / place).mkdir(parents=True)
    (tmp_path / place / "HEAD").write_text("ref: refs/heads/main\n")
    assert truth.find(tmp_path, "own/one") == tmp_path / place
