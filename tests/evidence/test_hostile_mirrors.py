"""Addresses and remote repositories that want more than to be cloned, and paths that are none."""

import os
from pathlib import Path

import pytest

from tac_desk.evidence import git as git_module
from tac_desk.evidence import mirror as mirror_module
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.mirror import mirror
from tac_desk.evidence.sandbox import Box
from tests.evidence.hostile import configuration, objects, pointers
from tests.evidence.hostile.arena import CANARY, Arena
from tests.evidence.miniature import git

NOT_FETCHED = "This repository could not be fetched"


@pytest.fixture
def arena(tmp_path: Path) -> Arena:
    root = tmp_path / "arena"
    root.mkdir()
    return Arena.make(root)


@pytest.fixture
def no_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mirror_module, "CLONE_SECONDS", 3)
    found = git_module.box()
    monkeypatch.setattr(git_module, "box", lambda: Box(None, found.prlimit, "left out by this test"))


@pytest.mark.parametrize(
    "address",
    [
        "https://[::1",
        "https://[",
        "https://github.com:99999/a/b",
        "https://github.com:x/a/b",
        "https://github.com/a/b\n--upload-pack=x",
        "https://github.com/a\x1b[31m/b",
        "https://github.com/\u202ea/b",
        "https://github.com\\@evil.example/a/b",
        "https://github.com@evil.example/a/b",
        "https://evil.example#@github.com/a/b",
        "https://GITHUB.com.evil.example/a/b",
        "https://\u0261ithub.com/a/b",
        "https:///a/b",
        "HTTPS://",
        "--upload-pack=touch://x",
        "fd::17://x",
        "transport::address://x",
        "file+ext://x",
        "git://github.com/a/b",
        "https://github.com/a/b#main",
    ],
)
def test_an_address_that_is_more_or_less_than_a_place_is_refused_before_git_sees_it(
    address, tmp_path, monkeypatch
):
    monkeypatch.setattr(mirror_module, "run_git", lambda *_, **__: pytest.fail("git was asked"))
    with pytest.raises(EvidenceError) as caught:
        mirror(address, tmp_path)
    assert caught.value.title == NOT_FETCHED
    assert not {"\x1b", "\u202e", "\n"} & set(caught.value.cause)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [
        "a" * 300,
        "a/" * 3000,
        "a\0b",
        "file://a%00b",
        "file://",
        "file:///",
        "",
        ".",
        "/dev/null",
        "/proc/self",
    ],
)
def test_a_path_that_is_no_repository_is_refused(path, snapshot_of, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EvidenceError) as caught:
        snapshot_of(path)
    assert caught.value.title in ("Not a git repository", NOT_FETCHED)


def attempt(folder: Path, mirrors: Path) -> tuple[Path | None, str | None]:
    """The mirror, or the title of the refusal."""
    try:
        return mirror(f"file://{folder}", mirrors), None
    except EvidenceError as error:
        return None, error.title


@pytest.mark.parametrize("case", configuration.cases, ids=lambda case: case.name)
def test_cloning_a_hostile_repository_runs_nothing_and_takes_nothing_over(case, arena, tmp_path, no_walls):
    """What could not be cloned left nothing behind."""
    folder, mirrors = case.build(arena), tmp_path / "mirrors"
    kept, title = attempt(folder, mirrors)
    assert not arena.rang.exists()
    assert title in (None, NOT_FETCHED)
    assert list(mirrors.iterdir()) == ([kept] if kept else [])
    files = [path for path in mirrors.rglob("*") if path.is_file()]
    assert not any(CANARY.encode() in path.read_bytes() for path in files)
    configs = "".join(path.read_text() for path in files if path.name == "config")
    assert not any(word in configs for word in ("alarm", "secret", "filter", "ext::", "include"))
    assert not any("hooks" in path.parts for path in files)


@pytest.mark.parametrize(
    "build",
    [
        objects.names_that_escape,
        objects.a_commit_that_is_not_what_its_name_says,
        objects.a_pack_of_noise,
        objects.dates_that_are_none,
        objects.zero_bytes_in_a_commit,
        objects.a_folder_that_is_missing,
    ],
    ids=lambda build: build.__name__,
)
def test_objects_that_git_s_own_check_refuses_never_arrive(build, arena, tmp_path):
    mirrors = tmp_path / "mirrors"
    with pytest.raises(EvidenceError) as caught:
        mirror(f"file://{build(arena)}", mirrors)
    assert caught.value.title == NOT_FETCHED
    assert caught.value.cause.isprintable()
    assert list(mirrors.iterdir()) == []


def test_a_mirror_has_branches_and_tags_and_nothing_else(arena, tmp_path):
    folder = arena.repository()
    commit = git(folder, "rev-parse", "main")
    for ref in ("pull/1/head", "notes/commits", "tags/v1", "heads/next", "stash", f"replace/{commit}"):
        git(folder, "update-ref", f"refs/{ref}", commit)
    kept = mirror(f"file://{folder}", tmp_path / "mirrors")
    names = git(kept, "for-each-ref", "--format=%(refname)").split()
    assert names == ["refs/heads/main", "refs/heads/next", "refs/tags/v1"]


def test_submodules_that_are_commands_never_arrive(arena, tmp_path):
    folder = configuration.submodules_that_are_commands_and_options(arena)
    assert attempt(folder, tmp_path / "mirrors") == (None, NOT_FETCHED)


def test_a_head_that_is_an_option_is_no_branch_of_the_mirror(arena, tmp_path, snapshot_of):
    """Its name is text that git never gets as an argument."""
    kept = mirror(f"file://{pointers.a_head_that_is_an_option(arena)}", tmp_path / "mirrors")
    with pytest.raises(EvidenceError) as caught:
        snapshot_of(kept)
    assert caught.value.title == "No such branch, tag or commit"
    assert not arena.rang.exists()


def test_a_mirror_that_takes_too_long_is_ended_and_leaves_nothing(arena, tmp_path, monkeypatch):
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main:README.md")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(mirror_module, "CLONE_SECONDS", 1)
    with pytest.raises(EvidenceError) as caught:
        mirror(f"file://{folder}", tmp_path / "mirrors")
    assert "stopped after 1 second" in caught.value.cause
    assert list((tmp_path / "mirrors").iterdir()) == []
