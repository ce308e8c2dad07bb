"""Several repositories in scope: one is judged, each is checked, one that does not resolve is a finding."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tac_desk.assets import resource
from tac_desk.domain.forge import Fact, Facts
from tac_desk.domain.rulebook import Rulebook
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError, Stopped, stopped
from tac_desk.evidence.mine import Settings, at_hand, attempt, mine, trouble_in
from tac_desk.evidence.scope import MOST_OTHERS, NOT_CHECKED, collect_scope, renamed
from tac_desk.evidence.snapshot import Snapshot, says_the_same
from tests.evidence.miniature import AS_OF, DAY, NOW, PEOPLE, Miniature

MAIN, TOOLS, GONE = (f"https://github.com/example/{name}" for name in ("main", "tools", "gone"))
NEW_PLACE = "https://github.com/example/renamed"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """`main` has a licence and contributors; `tools` has neither."""
    folder = tmp_path / "at hand"
    main = Miniature(folder / "example" / "main.git")
    main.commit({"LICENSE.md": "MIT License\n"})
    for person in PEOPLE:
        main.commit({"README.md": person}, author=person)
    main.write()
    tools = Miniature(folder / "example" / "tools.git")
    tools.commit({"tool.py": "print()\n"}, when=NOW - 2 * DAY)
    tools.write()
    return folder


@pytest.fixture
def look(shelf: Path, rulebook: Rulebook, tmp_path: Path) -> Any:
    def take(*repositories: str, **settings: Any) -> Snapshot:
        def locate(address: str) -> str:
            return str(at_hand(shelf, address) or address.replace("https:", "ftp:"))

        settings = {"rulebook": rulebook, "track": "ecosystem", "as_of": AS_OF} | settings
        return collect_scope(repositories, locate=locate, mirrors=tmp_path / "mirrors", **settings)

    return take


def _findings(snapshot: Snapshot, rule: str) -> list[tuple[str, str, str]]:
    return [
        (row.criterion.key, finding.outcome, finding.excerpt)
        for row in snapshot.rows
        for finding in row.findings
        if finding.name == rule
    ]


def test_another_repository_is_checked_criterion_by_criterion(look: Any) -> None:
    snapshot = look(MAIN, TOOLS)
    (tools,) = snapshot.others
    assert (tools.repository, len(tools.commit), tools.note) == (TOOLS, 40, "")
    assert [row.criterion.key for row in tools.rows] == [row.criterion.key for row in snapshot.rows]
    assert snapshot.repository == MAIN
    assert snapshot.report()["repositories"][0]["criteria"][6]["key"] == "permissive_license"


def test_the_first_row_says_which_repositories_resolve(look: Any) -> None:
    said = _findings(look(MAIN, TOOLS, GONE), "scope.repository")
    assert [(key, outcome) for key, outcome, _ in said] == [
        ("pytorch_support", "resolves"),
        ("pytorch_support", "does not resolve"),
    ]
    assert said[0][2].startswith(f"{TOOLS} at ")
    assert said[1][2].startswith(f"{GONE}: This repository could not be fetched")


def test_a_row_names_the_repository_that_fails_it_and_keeps_its_own_verdict(look: Any) -> None:
    alone, both = look(MAIN), look(MAIN, TOOLS)
    assert both.verdicts == alone.verdicts
    told = {key: (outcome, text) for key, outcome, text in _findings(both, "scope.verdict")}
    assert both.verdicts["contributors"] == "pass"
    outcome, text = told["contributors"]
    assert outcome in ("fail", "caution")
    assert text.startswith(f"{TOOLS}: ")
    assert not _findings(alone, "scope.verdict")
    same = [row.criterion.key for row in both.rows if row.judgement.verdict == "fail"]
    assert not set(same) & set(told)


def test_a_main_repository_that_cannot_be_had_is_an_error(look: Any) -> None:
    with pytest.raises(EvidenceError, match="could not be fetched"):
        look(GONE, MAIN)


def test_repositories_named_twice_are_read_once_and_too_many_are_told(look: Any) -> None:
    assert look(MAIN, MAIN, TOOLS, TOOLS).others == look(MAIN, TOOLS).others
    many = look(MAIN, *(f"{GONE}{number}" for number in range(MOST_OTHERS + 3)))
    assert [other.note for other in many.others[MOST_OTHERS:]] == [NOT_CHECKED] * 3
    assert all(other.commit is None for other in many.others)


def test_a_renamed_repository_is_read_at_its_new_place_and_says_so(look: Any, shelf: Path) -> None:
    (shelf / "example" / "tools.git").rename(shelf / "example" / "renamed.git")
    facts = Facts({"full_name": Fact("example/renamed")})
    (tools,) = look(MAIN, TOOLS, facts_of={TOOLS: facts}).others
    assert (tools.repository, tools.note) == (TOOLS, f"renamed to {NEW_PLACE}")
    (tools,) = look(MAIN, TOOLS, moved={TOOLS: NEW_PLACE}).others
    assert tools.note == f"renamed to {NEW_PLACE}"
    assert look(TOOLS, moved={TOOLS: NEW_PLACE}).repository == TOOLS
    moved = look(TOOLS, facts=facts)
    assert moved.repository == TOOLS
    assert _findings(moved, "scope.repository") == [("pytorch_support", f"renamed to {NEW_PLACE}", TOOLS)]


def test_another_one_that_is_damaged_tells_no_folder_of_this_machine(look: Any, shelf: Path) -> None:
    folder = shelf / "example" / "gone.git"
    folder.mkdir()
    (folder / "HEAD").write_text("nothing\n")
    (gone,) = look(MAIN, GONE).others
    assert gone.note.startswith("Not a git repository: …")
    assert str(shelf) not in json.dumps(look(MAIN, GONE).report())


def test_what_takes_too_long_is_a_finding_and_what_is_cancelled_ends(
    look: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(repository: str, **settings: Any) -> Snapshot:
        if settings["address"] == TOOLS:
            raise stopped("time is up")
        return collect(repository, **settings)

    monkeypatch.setattr("tac_desk.evidence.scope.collect", slow)
    (tools,) = look(MAIN, TOOLS, cancelled=lambda: False).others
    assert tools.note == "Collecting was ended early: time is up"
    cancelled: list[bool] = []

    def slow_and_cancelled(repository: str, **settings: Any) -> Snapshot:
        cancelled.append(settings["address"] == TOOLS)
        return slow(repository, **settings | {"cancelled": None})

    monkeypatch.setattr("tac_desk.evidence.scope.collect", slow_and_cancelled)
    with pytest.raises(Stopped):
        look(MAIN, TOOLS, cancelled=lambda: any(cancelled))


def test_another_one_that_was_read_in_part_makes_the_whole_partial(
    look: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(repository: str, **settings: Any) -> Snapshot:
        found = collect(repository, **settings)
        return replace(found, partial=("commits",)) if settings["address"] == TOOLS else found

    monkeypatch.setattr("tac_desk.evidence.scope.collect", cut)
    both = look(MAIN, TOOLS)
    assert both.partial == (TOOLS,)
    assert both.others[0].note == "read in part, without commits"


@pytest.mark.parametrize(
    ("address", "full_name", "new"),
    [
        (MAIN, "example/main", None),
        (MAIN, "Example/Main", None),
        (f"{MAIN}.git", "example/main", None),
        (f"{MAIN}/", "other/main", "https://github.com/other/main"),
        (MAIN, "evil.example/a/b", None),
        (MAIN, "../../etc/passwd", None),
        ("/srv/main", "example/other", None),
        ("https://github.com", "example/other", None),
    ],
)
def test_a_rename_stays_on_its_host(address: str, full_name: str, new: str | None) -> None:
    assert renamed(address, Facts({"full_name": Fact(full_name)})) == new


# --- as plain data -----------------------------------------------------------------------------------------


def _settings(shelf: Path, as_of: datetime = AS_OF, **more: Any) -> Settings:
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    made: Settings = {
        "rulebook": book,
        "track": "ecosystem",
        "as_of": int(as_of.timestamp()),
        "at_hand": str(shelf),
    }
    return made | more  # type: ignore[return-value]


def test_the_same_commit_instant_and_collectors_give_the_same_bytes(shelf: Path) -> None:
    settings = _settings(shelf, scope=[TOOLS], claims={"license": "MIT"})
    assert mine(MAIN, settings) == mine(MAIN, settings)
    assert mine(MAIN, settings) != mine(MAIN, settings | {"claims": {"license": "Apache-2.0"}})


def test_a_copy_elsewhere_gives_the_same_bytes(shelf: Path, tmp_path: Path) -> None:
    here = mine(MAIN, _settings(shelf))
    shelf.rename(tmp_path / "moved")
    assert mine(MAIN, _settings(tmp_path / "moved")) == here
    copy = str(tmp_path / "moved" / "example" / "main.git")
    assert mine(MAIN, _settings(tmp_path / "nothing", source=copy)) == here


def test_trouble_comes_back_as_bytes(shelf: Path) -> None:
    data = attempt("https://git.example/a/b", _settings(shelf))
    trouble = trouble_in(data)
    assert trouble is not None
    assert "git.example is not one of the allowed hosts" in trouble.cause
    assert trouble_in(attempt(MAIN, _settings(shelf))) is None


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("owner/name.git", "https://github.com/owner/name"),
        ("owner+name/repo", "https://github.com/owner/name/"),
        ("owner+name", "https://github.com/owner/name.git"),
        ("gitlab.com/owner/name.git", "https://gitlab.com/owner/name"),
    ],
)
def test_repositories_at_hand_are_found_in_each_notation(tmp_path: Path, place: str, address: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    (tmp_path / place / "HEAD").write_text("ref: refs/heads/main\n")
    assert at_hand(tmp_path, address) == tmp_path / place


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/owner/name",
        "https://github.com/../owner/name",
        "https://github.com/.owner/name",
        "x",
    ],
)
def test_another_host_or_an_odd_name_is_not_at_hand(tmp_path: Path, address: str) -> None:
    (tmp_path / "owner" / "name.git").mkdir(parents=True)
    (tmp_path / "owner" / "name.git" / "HEAD").write_text("ref: refs/heads/main\n")
    assert at_hand(tmp_path, address) is None


def test_reports_that_differ_only_in_time_say_the_same(look: Any) -> None:
    first = look(MAIN, TOOLS).report()
    later = look(MAIN, TOOLS, as_of=AS_OF.replace(day=16)).report()
    much_later = look(MAIN, TOOLS, as_of=AS_OF.replace(month=12)).report()
    assert first != later
    assert says_the_same(first, later)
    assert not says_the_same(first, much_later)
