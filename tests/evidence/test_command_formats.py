"""The command `tac-desk evidence`: what stands beside the criteria, claims, tracks, progress and Ctrl-C."""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tac_desk.cli.evidence import FORMATS, add_evidence_command
from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.material import CLAIMS
from tac_desk.evidence.snapshot import InScope
from tests.evidence.miniature import git

CODE = "import sys; from tac_desk.cli.desk import main; sys.exit(main(sys.argv[1:]))"
HOSTILE = "\x1b[31m|\u202e<script>"


@pytest.fixture
def command(capsys):
    """Runs the command; answers exit status, output and errors."""
    parser = argparse.ArgumentParser()
    add_evidence_command(parser.add_subparsers(required=True))

    def run(*arguments):
        args = parser.parse_args(["evidence", *map(str, arguments)])
        return (args.run(args), *capsys.readouterr())

    return run


@pytest.fixture
def told(mini, snapshot_of):
    """A snapshot with further checks, two other repositories and notes of what was cut short."""
    mini.commit({"README.md": "# A project\n"})
    snapshot = snapshot_of(mini)
    place = Finding("workflow.unpinned/1", "unpinned", ".github/workflows/a.yml", 7, "uses: a/b@main")
    checks = (
        Check("pinned_dependencies", "no", 12, (place,)),
        Check("sbom", "unknown", 0, (Finding("sbom.absent/1", "absent", searched=("*.spdx.json",)),)),
        Check("fuzzing", "not_applicable"),
        Check("changelog", "yes", 0, (Finding("changelog.file/1", HOSTILE, "CHANGELOG.md"),)),
    )
    others = (
        InScope("https://github.com/example/second", "1" * 40, "", snapshot.rows[:2]),
        InScope(f"https://github.com/example/{HOSTILE}", None, "no such repository"),
    )
    return replace(snapshot, checks=checks, others=others, partial=("commits", "fuzzing"))


# --- what stands beside the criteria ------------------------------------------------------------------------


def test_the_table_shows_further_checks_apart_after_the_criteria(told):
    lines = FORMATS["table"](told).splitlines()
    criteria, _, checks = FORMATS["table"](told).partition("Further checks")
    assert criteria.index("code_of_conduct_file")
    assert lines.index("Further checks") > max(
        at for at, line in enumerate(lines[:120]) if " 19 " in line[:5]
    )
    assert "✗ no             pinned_dependencies        Dependencies pinned: 12 places" in checks
    assert "workflow.unpinned · .github/workflows/a.yml:7 · unpinned · uses: a/b@main" in checks
    assert "- not applicable fuzzing" in checks
    assert "✓ yes 1   ? unknown 1   ✗ no 1   - not applicable 1" in checks


def test_the_table_shows_other_repositories_and_what_was_cut_short(told):
    text = FORMATS["table"](told)
    assert "Partial: cut short in commits, fuzzing" in text
    assert "Also in scope: https://github.com/example/second\nCommit 111111111111\n" in text
    assert "It does not resolve: no such repository" in text
    second = text.partition("Also in scope: https://github.com/example/second")[2]
    assert told.rows[0].criterion.key in second


def test_markdown_shows_further_checks_other_repositories_and_what_was_cut_short(told):
    text = FORMATS["markdown"](told)
    assert "**Partial:** cut short in commits, fuzzing." in text
    assert (
        "| pinned_dependencies | Dependencies pinned | no | 12 |\n| sbom | Bill of materials | unknown |  |"
        in text
    )
    assert "### pinned_dependencies\n\n- workflow.unpinned · .github/workflows/a.yml:7 · unpinned" in text
    assert "## Also in scope: https://github.com/example/second\n\nCommit 111111111111.\n\n| # |" in text
    assert "It does not resolve: no such repository" in text


@pytest.mark.parametrize("style", ["table", "markdown", "json"])
def test_hostile_text_of_checks_and_addresses_is_made_visible(told, style):
    text = FORMATS[style](told)
    assert not {"\x1b", "\u202e"} & set(text)
    assert style != "markdown" or ("\\|" in text and "\\<script\\>" in text)


def test_a_snapshot_without_checks_or_others_has_no_empty_sections(mini, snapshot_of):
    mini.commit()
    bare = replace(snapshot_of(mini), checks=())
    for style in ("table", "markdown"):
        assert not any(
            word in FORMATS[style](bare) for word in ("Further checks", "Also in scope", "Partial")
        )


# --- tracks, instants and claims ----------------------------------------------------------------------------


def test_a_track_without_criteria_says_which_have_some(mini, command):
    mini.commit()
    status, out, err = command(mini.write(), "--track", "candidate")
    assert (status, out) == (2, "")
    assert err.startswith("This track has no criteria\n")
    assert "Use one of: ecosystem, hosted." in err


@pytest.mark.parametrize(
    "text",
    ["9999-12-31T23:59:59-12:00", "1970-01-01", "0001-01-01T00:00:00+23:59", "1970-12-31T23:59:59Z", ""],
)
def test_an_instant_outside_the_calendar_of_git_is_refused(mini, command, text):
    mini.commit()
    status, _, err = command(mini.write(), "--as-of", text)
    assert (status, err.splitlines()[0]) == (2, "This is no instant")


def test_an_instant_before_the_project_says_so(mini, command):
    mini.commit()
    status, _, err = command(mini.write(), "--as-of", "1971-01-01")
    assert (status, err.splitlines()[0]) == (2, "Nothing had been committed yet")
    assert "at or before 1971-01-01T00:00:00Z" in err


def test_a_claim_of_the_application_is_compared_with_the_files(mini, command, tmp_path):
    from tac_desk.assets import resource

    mini.commit({"LICENSE": resource("licenses", "MIT.txt").read_text("utf-8")})
    mini.write()
    verdicts = []
    for claim in ("MIT", "Apache-2.0"):
        (tmp_path / "claims.json").write_text(json.dumps({"license": claim}))
        arguments = (mini.folder, "--as-of", "2026-07-15", "--format", "json")
        _, out, _ = command(*arguments, "--claims", tmp_path / "claims.json")
        rows = {row["key"]: row for row in json.loads(out)["criteria"]}
        verdicts.append(rows["permissive_license"]["verdict"])
    assert verdicts == ["pass", "caution"]


@pytest.mark.parametrize("style", ["table", "markdown", "json"])
def test_claims_of_half_characters_and_controls_do_not_break_a_format(mini, command, tmp_path, style):
    mini.commit({"LICENSE": "words", "MAINTAINERS.md": "- Ada Lovelace (@ada)\n"})
    mini.write()
    claims = dict.fromkeys(CLAIMS, "\ud800 \udfff \udc80 \x1b[31m \u202e " + "a" * 5000)
    (tmp_path / "claims.json").write_text(json.dumps(claims))
    for track in ("ecosystem", "hosted"):
        arguments = (mini.folder, "--track", track, "--format", style, "--claims", tmp_path / "claims.json")
        status, out, _ = command(*arguments)
        assert status == 0
        assert not {"\x1b", "\u202e"} & set(out)
        out.encode("utf-8")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('{"colour": "red", "license": "MIT"}', "not known: colour"),
        ('{"license": 3}', "it is not a table of texts"),
        ('["license"]', "it is not a table of texts"),
        ("not json", "Expecting value"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_claims_that_cannot_be_used_are_refused_with_the_names_that_can(
    mini, command, tmp_path, content, why
):
    mini.commit()
    (tmp_path / "claims.json").write_text(content)
    status, out, err = command(mini.write(), "--claims", tmp_path / "claims.json")
    assert (status, out, err.splitlines()[0]) == (2, "", "The claims cannot be used")
    assert why in err
    assert "license, pytorch_versions, maintainers" in err


def test_a_claims_file_that_is_not_there_is_refused(mini, command, tmp_path):
    mini.commit()
    assert command(mini.write(), "--claims", tmp_path / "nowhere.json")[0] == 2


# --- at a terminal ------------------------------------------------------------------------------------------


pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")


def started(folder: Path, error) -> subprocess.Popen[bytes]:
    words = ["evidence", str(folder), "--as-of", "2026-07-15", "--format", "json"]
    return subprocess.Popen([sys.executable, "-c", CODE, *words], stdout=subprocess.PIPE, stderr=error)


def test_progress_is_one_line_on_a_terminal_and_gone_at_the_end(mini):
    mini.commit()
    ours, theirs = pty.openpty()
    with started(mini.write(), theirs) as child:
        os.close(theirs)
        told, _ = child.communicate(timeout=60)
    seen = os.read(ours, 2**16).decode()
    os.close(ours)
    assert json.loads(told)["partial"] == []
    assert "Reading the tree" in seen
    assert "Looking at files" in seen
    assert "\n" not in seen
    assert seen.endswith("\r\x1b[2K")


def test_progress_is_silent_where_nobody_looks(mini, command):
    mini.commit()
    assert command(mini.write(), "--as-of", "2026-07-15")[2] == ""


def test_ctrl_c_gives_what_is_there_by_then(mini):
    mini.commits(3, files={"README.md": "# A project\n"})
    folder = mini.write()
    sha = git(folder, "rev-parse", "main~1")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    os.mkfifo(path)  # git waits for ever at this commit
    ours, theirs = pty.openpty()
    with started(folder, theirs) as child:
        os.close(theirs)
        seen = b""
        while b"Reading the history" not in seen:
            seen += os.read(ours, 4096)
        time.sleep(0.3)
        began = time.monotonic()
        child.send_signal(signal.SIGINT)
        out, _ = child.communicate(timeout=60)
    os.close(ours)
    told = json.loads(out)
    assert child.returncode == 130
    assert time.monotonic() - began < 5
    assert {"commits", "contributors"} <= set(told["partial"])
    verdicts = {row["key"]: (row["verdict"], row["summary"]) for row in told["criteria"]}
    assert len(verdicts) == 19
    assert verdicts["commits"] == ("caution", "the run ended before this was looked at")
    assert verdicts["license_file"][0] == "fail"


def test_ctrl_c_before_anything_is_there_says_so(mini):
    mini.commit()
    folder = mini.write()
    sha = git(folder, "rev-parse", "main")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    os.mkfifo(path)
    ours, theirs = pty.openpty()
    with started(folder, theirs) as child:
        os.close(theirs)
        seen = b""
        while b"Reading the tree" not in seen:
            seen += os.read(ours, 4096)
        time.sleep(0.3)
        child.send_signal(signal.SIGINT)
        out, _ = child.communicate(timeout=60)
        seen += os.read(ours, 4096)
    os.close(ours)
    assert (child.returncode, out) == (2, b"")
    assert b"Collecting was ended early" in seen
    assert b"it was cancelled" in seen
