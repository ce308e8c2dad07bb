"""Hostile repositories: nothing runs, nothing outside is read or written, and each run ends as it should.

They are read without the walls of the sandbox, which would hide a program that ran: what is shown here holds on
every system. Each is built by one function of `tests/evidence/hostile/`.
"""

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.rulebook import Rulebook
from tac_desk.evidence import git as git_module
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.sandbox import Box
from tests.evidence.hostile import configuration, contents, objects, pointers
from tests.evidence.hostile.arena import CANARY, Arena, Case
from tests.evidence.miniature import AS_OF, git

CASES = [*configuration.cases, *pointers.cases, *objects.cases, *contents.cases]
SLACK = 15  # seconds beyond what git was given, on a machine with other things to do


@pytest.fixture
def arena(tmp_path: Path) -> Arena:
    root = tmp_path / "arena"
    root.mkdir()
    return Arena.make(root)


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files of this test alone."""
    made = tmp_path / "scratch"
    made.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(made))
    return made


@pytest.fixture
def no_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    found = git_module.box()
    monkeypatch.setattr(git_module, "box", lambda: Box(None, found.prlimit, "left out by this test"))


@pytest.fixture(scope="session")
def whole_rulebook(rulebook: Rulebook) -> Rulebook:
    """One track that asks every question of all tracks, each of them once."""
    asked = {evidence_key(one): one for track in rulebook.tracks.values() for one in reversed(track.criteria)}
    track = replace(rulebook.tracks["ecosystem"], criteria=tuple(asked.values()))
    return replace(rulebook, tracks={**rulebook.tracks, "ecosystem": track})


def everything(root: Path) -> dict[str, tuple[int, int, int]]:
    """Every name below `root` with its kind, size and last change."""
    return {str(path): _state(path) for path in _walk(root)}


def _walk(root: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(root):
        yield from (Path(parent, name) for name in (*folders, *files))


def _state(path: Path) -> tuple[int, int, int]:
    found = path.lstat()
    return found.st_mode, found.st_size, found.st_mtime_ns


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_repository_does_no_harm(case: Case, arena, scratch, no_walls, whole_rulebook, monkeypatch):
    monkeypatch.setattr(git_module, "SECONDS", case.seconds)
    repository = case.build(arena)
    before, began, title, said, snapshot = everything(arena.root), time.monotonic(), None, b"", None
    try:
        snapshot = collect(str(repository), rulebook=whole_rulebook, track="ecosystem", as_of=AS_OF)
        said = snapshot.content()
    except EvidenceError as error:
        title, said = error.title, f"{error.title} {error.cause} {error.next_step}".encode()
    took = time.monotonic() - began
    assert not arena.rang.exists(), "something ran"
    assert everything(arena.root) == before, "something was written"
    assert list(scratch.iterdir()) == [], "something was left behind"
    assert CANARY.encode() not in said, "something outside was read"
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("git")]
    assert took < case.seconds + SLACK
    assert title == case.title
    if snapshot and case.commits is not None:
        figures = {row.criterion.key: row.judgement.figures for row in snapshot.rows}
        assert (figures["commits"]["commits"], snapshot.partial) == (case.commits, ())
    assert max(map(len, said.splitlines() or [b""])) < 10_000_000


def test_there_are_enough_of_them():
    assert len({case.name for case in CASES}) == len(CASES) >= 150


def test_git_run_inside_such_a_repository_would_ring_the_alarm(arena):
    folder = configuration.a_promised_file_to_be_fetched_by_a_command(arena)
    with pytest.raises(CalledProcessError):
        git(folder, "cat-file", "-p", "main:README.md")
    assert arena.rang.exists()
