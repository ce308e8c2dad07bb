"""The shapes a repository may have: shallow, partial, packed, linked, wide, of many modules, of many commits."""

from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.evidence.errors import EvidenceError
from tests.evidence.miniature import AS_OF, DAY, NOW, PEOPLE, Miniature, git
from tests.evidence.peak import evidence_and_peak, known

START = NOW - 90 * DAY
COMMITS, RECENT = 100_000, 12_345
MEMORY = 150  # megabytes that reading the large history may take


@pytest.fixture(scope="session")
def large(tmp_path_factory) -> Path:
    """A hundred thousand commits by a thousand people, the newest 12,345 of them in the window by a hundred."""
    folder = tmp_path_factory.mktemp("large") / "large.git"
    folder.mkdir()
    git(folder, "init", "-q", "--bare", "--template=", "--initial-branch=main", ".")
    git(folder, "-c", "core.fsync=none", "fast-import", "--quiet", stdin=b"".join(large_stream()))
    return folder


def large_stream():
    """The old commits are a minute apart and end a second before the window."""
    old = COMMITS - RECENT
    for number in range(COMMITS):
        recent = number - old
        when = START + recent * 600 if recent >= 0 else START - 1 + (recent + 1) * 60
        person = number % (100 if recent >= 0 else 1000)
        who = f"Person {person:04} <p{person}@example.org> {when} +0000"
        start = f"commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata 5\nWork\n"
        yield (start if number else f"{start}M 100644 inline README.md\ndata 4\n# X\n\n").encode()


# --- many commits -------------------------------------------------------------------------------------------


def test_a_hundred_thousand_commits_are_counted_exactly(large, snapshot_of):
    snapshot = snapshot_of(large)
    figures = {row.criterion.key: row.judgement.figures for row in snapshot.rows}
    assert figures["commits"] == {
        "commits": RECENT,
        "commits_no_merges": RECENT,
        "commits_first_parent": RECENT,
        "commits_human": RECENT,
        "commits_bots": 0,
    }
    assert figures["contributors"] == {
        "people": 100,
        "people_with_coauthors": 100,
        "emails": 100,
        "bots": 0,
    }
    assert sum(snapshot.weeks[-12:]) == sum(START + n * 600 >= NOW - 84 * DAY for n in range(RECENT))
    assert snapshot.partial == ()


@known
def test_a_hundred_thousand_commits_are_read_in_bounded_memory(large):
    status, megabytes = evidence_and_peak(large)
    assert status == 0
    assert megabytes < MEMORY


# --- cut, partial, packed -----------------------------------------------------------------------------------


def shallow(mini, tmp_path, depth) -> Path:
    git(tmp_path, "clone", "-q", "--bare", f"--depth={depth}", f"file://{mini.write()}", "shallow.git")
    return tmp_path / "shallow.git"


@pytest.mark.parametrize("edge", [START, START + 1, NOW - 1])
def test_a_history_cut_inside_the_window_is_refused_from_its_first_second_on(
    mini, tmp_path, snapshot_of, edge
):
    mini.commits(2, when=START - DAY)
    mini.commit(when=edge)
    mini.commit(when=NOW - 1)
    with pytest.raises(EvidenceError) as caught:
        snapshot_of(shallow(mini, tmp_path, 2))
    assert caught.value.title == "This clone is too shallow"


def test_a_history_cut_a_second_before_the_window_is_counted(mini, tmp_path, evidence):
    mini.commits(2, when=START - DAY)
    mini.commit(when=START - 1, author=PEOPLE[0])
    mini.commits(3, when=START)
    assert evidence(shallow(mini, tmp_path, 4))["commits"]["figures"]["commits"] == 3


def test_a_clone_without_the_files_is_counted_and_its_files_are_unreadable(mini, tmp_path, evidence):
    mini.commits(31, files={"LICENSE": "words", "README.md": "# A project\n"})
    folder = mini.write()
    git(folder, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--bare", "--filter=blob:none", f"file://{folder}", "partial.git")
    rows = evidence(tmp_path / "partial.git")
    assert (rows["commits"]["verdict"], rows["commits"]["figures"]["commits"]) == ("pass", 31)
    assert rows["permissive_license"]["verdict"] == rows["readme_file"]["verdict"] == "caution"
    assert "unreadable" in str(rows["permissive_license"]["findings"])


def test_packed_unpacked_configured_or_not_a_repository_has_the_same_evidence(mini, snapshot_of):
    mini.commits(5, files={"LICENSE": "words"})
    folder = mini.write()
    hashes = {snapshot_of(folder).content_hash}
    git(folder, "repack", "-q", "-a", "-d", "--write-bitmap-index", "--write-midx")
    git(folder, "pack-refs", "--all")
    hashes.add(snapshot_of(folder).content_hash)
    git(folder, "commit-graph", "write", "--reachable")
    hashes.add(snapshot_of(folder).content_hash)
    (folder / "config").unlink()
    hashes.add(snapshot_of(folder).content_hash)
    assert len(hashes) == 1


def test_what_is_not_committed_is_no_evidence(mini, tmp_path, evidence):
    mini.commit({"README.md": "# A project\n"})
    git(tmp_path, "clone", "-q", str(mini.write()), "clone")
    (tmp_path / "clone/LICENSE").write_text("words")
    git(tmp_path / "clone", "add", "LICENSE")
    (tmp_path / "clone/CODEOWNERS").write_text("* @ada\n")
    rows = evidence(tmp_path / "clone")
    assert rows["license_file"]["verdict"] == "fail"
    assert rows["codeowners_file"]["verdict"] == "fail"


# --- linked, wide, nested -----------------------------------------------------------------------------------


def test_a_linked_work_tree_is_read_at_its_own_commit(mini, tmp_path, snapshot_of):
    mini.commits(3)
    git(tmp_path, "clone", "-q", str(mini.write()), "clone")
    git(tmp_path / "clone", "worktree", "add", "-q", "--detach", "../linked", "HEAD~1")
    assert snapshot_of(tmp_path / "linked").commit == git(mini.folder, "rev-parse", "main~1")


def test_a_submodule_that_is_checked_out_is_read_as_a_repository_of_its_own(mini, tmp_path, snapshot_of):
    mini.commits(3)
    git(tmp_path, "clone", "-q", str(mini.write()), "outer")
    git(tmp_path / "outer", "submodule", "add", "-q", str(mini.folder), "libs/inner")
    assert (tmp_path / "outer/libs/inner/.git").is_file()
    assert snapshot_of(tmp_path / "outer/libs/inner").commit == snapshot_of(mini.folder).commit


def test_a_repository_with_long_object_names_is_read_in_full(mini, evidence):
    mini.commits(29, files={"LICENSE": resource("licenses", "MIT.txt").read_text("utf-8")})
    rows = evidence(mini.write("--object-format=sha256"))
    assert (rows["commits"]["verdict"], rows["commits"]["figures"]["commits"]) == ("fail", 29)
    assert rows["permissive_license"]["verdict"] == "pass"


def test_a_wide_repository_whose_head_names_a_commit_is_read(tmp_path, snapshot_of):
    mini = Miniature(tmp_path / "wide.git")
    mini.commit()
    folder = mini.write("--object-format=sha256")
    commit = git(folder, "rev-parse", "main")
    (folder / "HEAD").write_text(f"{commit}\n")
    git(folder, "update-ref", "--no-deref", "-d", "refs/heads/main")
    assert snapshot_of(folder).commit == commit


def test_submodules_are_not_searched(mini, evidence):
    """Whatever stands in them is not the project's own, and is not there."""
    modules = {"LICENSE": "1" * 40, "docs/CODE_OF_CONDUCT.md": "2" * 40, "third_party/lib": "3" * 40}
    mini.commit({"README.md": "# A project\n", ".gitmodules": "[submodule]\n"}, modules=modules)
    rows = evidence(mini)
    assert (rows["license_file"]["verdict"], rows["code_of_conduct_file"]["verdict"]) == ("fail", "caution")


def test_metadata_in_a_folder_of_a_monorepo_is_seen_and_does_not_stand_for_the_whole(mini, evidence):
    mit = resource("licenses", "MIT.txt").read_text("utf-8")
    part = {
        "bindings/python/pyproject.toml": '[project]\nname = "part"\nlicense = "MIT"\n',
        "bindings/python/README.md": "# Part\n",
        "bindings/python/LICENSE": mit,
        "bindings/python/CODEOWNERS": "* @ada\n",
    }
    mini.commit({**part, "core/README.md": "# Core\n"})
    apart = evidence(mini)
    mini.commit({"LICENSE": mit})
    whole = evidence(mini)
    for key in ("license_file", "readme_file", "codeowners_file"):
        assert apart[key]["verdict"] == "fail", key
    assert apart["contributing_file"]["verdict"] == "caution"
    assert whole["license_file"]["verdict"] != "fail"
    assert whole["permissive_license"]["verdict"] == "pass"


def test_a_tag_of_a_file_is_told_from_a_ref_that_does_not_exist(mini, snapshot_of):
    mini.commit({"README.md": "# A project\n"})
    folder = mini.write()
    git(folder, "tag", "-a", "-m", "x", "file", "main:README.md")
    git(folder, "tag", "tree", "main^{tree}")
    for name, kind in (("file", "a blob"), ("tree", "a tree")):
        with pytest.raises(EvidenceError) as caught:
            snapshot_of(folder, ref=name)
        assert caught.value.title == "This is no commit"
        assert f"{name} names {kind}" in caught.value.cause
    git(folder, "tag", "-a", "-m", "x", "v1", "main")
    git(folder, "tag", "-a", "-m", "x", "v1-again", "v1")
    assert snapshot_of(folder, ref="v1-again", as_of=AS_OF).commit == git(folder, "rev-parse", "main")
