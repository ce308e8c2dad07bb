"""Repositories that are odd, broken or hostile: each is read safely or refused with a titled error."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.git import Reader, box, run_git
from tac_desk.evidence.mirror import mirror
from tac_desk.evidence.repository import open_repository
from tac_desk.evidence.sandbox import Access
from tests.evidence.miniature import DAY, NOW, git


def refused(call, *arguments, **settings) -> EvidenceError:
    with pytest.raises(EvidenceError) as caught:
        call(*arguments, **settings)
    assert caught.value.title
    assert caught.value.cause
    assert caught.value.next_step
    return caught.value


# --- refused, with a title --------------------------------------------------------------------------------


def test_a_folder_without_a_repository_is_refused(tmp_path, snapshot_of):
    assert refused(snapshot_of, tmp_path).title == "Not a git repository"


def test_a_path_that_does_not_exist_is_refused(tmp_path, snapshot_of):
    assert "does not exist" in refused(snapshot_of, tmp_path / "nowhere").cause


def test_a_file_is_refused(tmp_path, snapshot_of):
    (tmp_path / "file").write_bytes(b"\0\1\2")
    assert refused(snapshot_of, tmp_path / "file").title == "Not a git repository"


def test_an_empty_repository_is_refused(mini, snapshot_of):
    assert refused(snapshot_of, mini).title == "This repository is empty"


def test_a_missing_ref_is_refused_and_the_known_ones_are_named(mini, snapshot_of):
    mini.commit()
    error = refused(snapshot_of, mini, ref="no-such-branch")
    assert error.title == "No such branch, tag or commit"
    assert "main" in error.cause


@pytest.mark.parametrize(
    "ref", ["--all", "-1", "main..other", "^main", "main^{tree}", "\x1b[31m", "deadbeef"]
)
def test_a_ref_that_is_an_option_a_range_or_nonsense_is_refused(mini, snapshot_of, ref):
    mini.commit()
    assert refused(snapshot_of, mini, ref=ref).title == "No such branch, tag or commit"


def test_an_unborn_default_branch_is_refused_with_the_others_named(mini, snapshot_of):
    mini.commit(ref="refs/heads/develop")
    assert "develop" in refused(snapshot_of, mini).cause


def test_an_instant_before_the_first_commit_is_refused(mini, snapshot_of):
    mini.commit()
    error = refused(snapshot_of, mini, as_of=datetime(2020, 1, 1, tzinfo=UTC))
    assert error.title == "Nothing had been committed yet"


def test_a_shallow_clone_cut_inside_the_window_is_refused(mini, tmp_path, snapshot_of):
    mini.commits(5)
    git(tmp_path, "clone", "-q", "--bare", "--depth=2", f"file://{mini.write()}", "shallow.git")
    error = refused(snapshot_of, tmp_path / "shallow.git")
    assert error.title == "This clone is too shallow"
    assert "unshallow" in error.next_step


def test_a_shallow_clone_cut_before_the_window_is_read(mini, tmp_path, evidence):
    mini.commits(5, when=NOW - 200 * DAY)
    mini.commits(2)
    git(tmp_path, "clone", "-q", "--bare", "--depth=4", f"file://{mini.write()}", "shallow.git")
    assert evidence(tmp_path / "shallow.git")["commits"]["figures"]["commits"] == 2


def test_a_repository_that_borrows_objects_is_refused(mini, tmp_path, snapshot_of):
    mini.commit()
    git(tmp_path, "clone", "-q", "--bare", "--shared", str(mini.write()), "borrower.git")
    assert "borrows objects" in refused(snapshot_of, tmp_path / "borrower.git").title


def test_a_history_with_a_missing_commit_is_refused_not_counted_short(mini, snapshot_of):
    mini.commits(4)
    folder = mini.write()
    missing = git(folder, "rev-parse", "main~2")
    (folder / "objects" / missing[:2] / missing[2:]).unlink()
    assert refused(snapshot_of, folder).title == "Git could not read this repository"


def test_git_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    access = Access((tmp_path,), seconds=1)
    error = refused(run_git, ["hash-object", str(fifo)], access)
    assert error.title == "Reading the repository took too long"


def test_output_beyond_the_limit_is_refused(mini):
    mini.commits(50)
    folder = mini.write()
    error = refused(run_git, [f"--git-dir={folder}", "log"], Access((folder,)), limit=100)
    assert error.title == "The repository is too large to read"


# --- hostile, and read all the same -----------------------------------------------------------------------


@pytest.fixture
def alarm(tmp_path) -> Path:
    """A program that leaves a mark when anything runs it."""
    program = tmp_path / "alarm.sh"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/it-ran\necho 0\n")
    program.chmod(0o755)
    return program


def test_nothing_a_foreign_repository_configures_is_run(mini, alarm, tmp_path, evidence):
    mini.commit({"README.md": "# Hello", ".gitattributes": "* filter=evil diff=evil\n"})
    folder = mini.write()
    keys = ["fsmonitor", "hooksPath", "pager", "editor", "sshCommand", "gitProxy", "askPass"]
    config = "[core]\n\tbare = true\n\trepositoryformatversion = 0\n"
    config += "".join(f"\t{key} = {alarm}\n" for key in keys)
    config += f'[filter "evil"]\n\tsmudge = {alarm}\n\tclean = {alarm}\n[diff "evil"]\n\ttextconv = {alarm}\n'
    config += f"[gpg]\n\tprogram = {alarm}\n[log]\n\tshowSignature = true\n[diff]\n\texternal = {alarm}\n"
    config += f"[uploadpack]\n\tpackObjectsHook = {alarm}\n[alias]\n\tlog = !{alarm}\n"
    (folder / "config").write_text(config)
    (folder / "hooks").mkdir(exist_ok=True)
    for hook in ("post-checkout", "pre-auto-gc", "reference-transaction", "post-index-change"):
        (folder / "hooks" / hook).symlink_to(alarm)
    assert evidence(folder)["commits"]["figures"]["commits"] == 1
    assert not (tmp_path / "it-ran").exists()


def test_the_alarm_of_these_tests_does_ring(mini, alarm, tmp_path):
    mini.commit()
    folder = mini.write()
    git(folder, "config", "alias.boo", f"!{alarm}")
    git(folder, "boo")
    assert (tmp_path / "it-ran").exists()


def test_the_foreign_repository_is_left_exactly_as_it_was(mini, evidence):
    mini.commits(3)
    folder = mini.write()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    evidence(folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_commit_graph_that_lies_is_not_believed(mini, evidence):
    mini.commits(3)
    folder = mini.write()
    git(folder, "commit-graph", "write", "--reachable")
    graph = folder / "objects/info/commit-graph"
    graph.chmod(0o644)
    graph.write_bytes(b"CGPH" + b"\0" * 2000)
    assert evidence(folder)["commits"]["figures"]["commits"] == 3


def test_odd_file_names_and_bytes_are_read(mini, evidence):
    mini.commit(
        {
            "-rf": "x",
            "new\nline": "x",
            b"\xff\xfe.md": b"\xff",
            "\u202egnp.exe": "x",
            "LICENSE": b"\xff\xfe\0",
        }
    )
    rows = evidence(mini)
    assert rows["permissive_license"]["findings"][0]["outcome"] == "unknown licence text"


def test_a_symbolic_link_is_followed_inside_the_tree_only(mini, evidence):
    mini.commit({"docs/THE-LICENSE": "words"}, links={"LICENSE.md": "docs/THE-LICENSE"})
    assert evidence(mini)["license_file"]["verdict"] == "pass"
    mini.commit(
        links={
            "LICENSE.md": "../../../../etc/passwd",
            "README.md": "/etc/passwd",
            "GOVERNANCE.md": "GOVERNANCE.md",
        }
    )
    rows = evidence(mini)
    assert rows["license_file"]["verdict"] == rows["readme_file"]["verdict"] == "caution"
    assert rows["governance"]["verdict"] == "caution"
    assert "root:" not in str(rows)


def test_a_missing_file_is_unreadable_and_the_rest_goes_on(mini, evidence):
    mini.commit({"LICENSE.md": "words", "README.md": "# Project\n\nSemantic versioning, every two months.\n"})
    folder = mini.write()
    missing = git(folder, "rev-parse", "main:LICENSE.md")
    (folder / "objects" / missing[:2] / missing[2:]).unlink()
    rows = evidence(folder)
    assert rows["license_file"]["verdict"] == rows["permissive_license"]["verdict"] == "caution"
    assert rows["readme_file"]["verdict"] == "pass"


def test_a_damaged_file_is_unreadable_and_the_rest_goes_on(mini, evidence):
    mini.commit({"LICENSE.md": "words", "README.md": "# Project\n\nSemantic versioning, every two months.\n"})
    folder = mini.write()
    sha = git(folder, "rev-parse", "main:LICENSE.md")
    damaged = folder / "objects" / sha[:2] / sha[2:]
    damaged.chmod(0o644)
    damaged.write_bytes(b"not zlib")
    rows = evidence(folder)
    assert rows["license_file"]["verdict"] == "caution"
    assert rows["readme_file"]["verdict"] == "pass"


def test_refs_that_are_links_out_of_the_repository_are_not_followed(mini, tmp_path, snapshot_of):
    mini.commit()
    folder = mini.write()
    (tmp_path / "secret").write_text(git(folder, "rev-parse", "main") + "\n")
    (folder / "refs/heads").mkdir(parents=True, exist_ok=True)
    (folder / "refs/heads/outside").symlink_to(tmp_path / "secret")
    assert refused(snapshot_of, folder, ref="outside").title == "No such branch, tag or commit"


def test_a_pipe_for_a_ref_does_not_hang(mini, evidence):
    mini.commit()
    folder = mini.write()
    os.mkfifo(folder / "refs/heads/pipe")
    assert evidence(folder)["commits"]["figures"]["commits"] == 1


# --- the shapes a repository may have ----------------------------------------------------------------------


def test_a_clone_with_files_a_linked_work_tree_and_an_odd_folder_name_are_read(mini, tmp_path, snapshot_of):
    mini.commits(3)
    odd = tmp_path / '-odd "name"\n#'
    odd.mkdir()
    git(odd, "clone", "-q", str(mini.write()), "clone")
    git(odd / "clone", "worktree", "add", "-q", "--detach", "../linked")
    expected = snapshot_of(mini.folder).commit
    assert {snapshot_of(odd / "clone").commit, snapshot_of(odd / "linked").commit} == {expected}


def test_a_file_address_is_read_as_a_path(mini, snapshot_of):
    mini.commit()
    mini.write()
    assert snapshot_of(f"file://{mini.folder}").commit == snapshot_of(mini.folder).commit


def test_a_repository_with_long_object_names_is_read(tmp_path, snapshot_of):
    git(tmp_path, "init", "-q", "--object-format=sha256", "--initial-branch=main", "wide")
    git(tmp_path / "wide", "commit", "-q", "--allow-empty", "--date=@0", "-m", "First")
    assert len(snapshot_of(tmp_path / "wide", as_of=datetime(2100, 1, 1, tzinfo=UTC)).commit) == 64


@pytest.mark.parametrize("ref", ["HEAD", "main", "refs/heads/main", "v1.0", "heads/main"])
def test_a_ref_may_be_written_in_several_ways(mini, snapshot_of, ref):
    mark = mini.commit()
    mini.branch("refs/tags/v1.0", mark)
    expected = snapshot_of(mini).commit
    assert snapshot_of(mini.folder, ref=ref).commit == expected
    assert snapshot_of(mini.folder, ref=expected[:10]).commit == expected


def test_a_symbolic_branch_and_a_packed_one_are_found(mini, snapshot_of):
    mini.commit()
    folder = mini.write()
    git(folder, "pack-refs", "--all")
    git(folder, "symbolic-ref", "refs/heads/alias", "refs/heads/main")
    assert snapshot_of(folder, ref="alias").commit == snapshot_of(folder).commit


# --- mirrors ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "http://github.com/a/b",
        "ssh://git@github.com/a/b",
        "ext::sh -c touch% /tmp/x",
        "https://token@github.com/a/b",
        "https://evil.example/a/b",
        "https://github.com:8443/a/b",
        "https://github.com/a/b?x=1",
    ],
)
def test_only_plain_https_addresses_of_allowed_hosts_are_fetched(tmp_path, address):
    error = refused(mirror, address, tmp_path)
    assert error.title == "This repository could not be fetched"
    assert "token@" not in error.cause


def test_a_mirror_is_made_once_and_then_brought_up_to_date(mini, tmp_path, snapshot_of):
    mini.commit(when=NOW - 5 * DAY)
    address = f"file://{mini.write()}"
    first = mirror(address, tmp_path / "mirrors")
    git(mini.folder, "symbolic-ref", "HEAD", "refs/heads/trunk")
    git(mini.folder, "branch", "trunk", "main")
    git(mini.folder, "branch", "-D", "main")
    assert mirror(address, tmp_path / "mirrors") == first
    assert (first / "HEAD").read_text() == "ref: refs/heads/trunk\n"
    assert snapshot_of(first).commit == snapshot_of(mini.folder).commit
    assert not (first / "hooks").exists()


def test_a_mirror_that_fails_leaves_nothing_behind(tmp_path):
    (tmp_path / "nothing").mkdir()
    error = refused(mirror, f"file://{tmp_path}/nothing", tmp_path / "mirrors")
    assert error.title == "This repository could not be fetched"
    assert "git clone: " in error.cause
    assert list((tmp_path / "mirrors").iterdir()) == []


# --- the box ------------------------------------------------------------------------------------------------


def test_the_box_says_why_when_there_is_none():
    assert bool(box().bwrap) != bool(box().reason)


@pytest.mark.skipif(not box().bwrap, reason="no sandbox on this machine")
def test_git_in_the_box_sees_only_what_it_was_given(tmp_path, mini):
    mini.commit()
    folder = mini.write()
    (tmp_path / "secret").write_text("secret")
    refused(run_git, ["hash-object", str(tmp_path / "secret")], Access((folder,)))
    assert run_git(["hash-object", str(tmp_path / "secret")], Access((tmp_path,)))


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system does not list processes in /proc")
def test_a_reader_ends_all_its_processes(mini):
    mini.commit()
    with open_repository(str(mini.write())) as opened:
        reader: Reader = opened.reader
        assert reader.blob("0" * 40) is None
        process = Path(f"/proc/{reader._objects._process.pid}")
        assert process.exists()
    assert not process.exists()
