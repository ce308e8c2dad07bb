"""The command `tac-desk evidence`: its formats, its errors, and its clock."""

import argparse
import json
from datetime import UTC, datetime

import pytest

from tac_desk.cli.evidence import add_evidence_command, instant
from tac_desk.evidence.errors import EvidenceError
from tests.evidence.miniature import DAY, NOW


@pytest.fixture
def command(capsys):
    """Runs the command; answers exit status, output and errors."""
    parser = argparse.ArgumentParser()
    add_evidence_command(parser.add_subparsers(required=True))

    def run(*arguments):
        args = parser.parse_args(["evidence", *map(str, arguments)])
        status = args.run(args)
        return (status, *capsys.readouterr())

    return run


def test_json_has_exactly_the_published_shape(mini, command):
    mini.commits(3, files={"LICENSE.md": "x"})
    status, out, err = command(mini.write(), "--as-of", "2026-07-15", "--format", "json")
    told = json.loads(out)
    assert (status, err) == (0, "")
    assert list(told) == [
        "schema",
        "repository",
        "commit",
        "as_of",
        "window_days",
        "rulebook",
        "collector",
        "criteria",
        "checks",
        "repositories",
        "partial",
    ]
    assert (told["schema"], told["as_of"], told["window_days"]) == (
        "tac-desk/evidence/1",
        "2026-07-15T00:00:00Z",
        90,
    )
    assert [row["number"] for row in told["criteria"]] == list(range(1, 20))
    for row in told["criteria"]:
        assert list(row) == ["number", "key", "verdict", "summary", "figures", "findings"]
        assert row["verdict"] in ("pass", "caution", "fail", "judgment")
        for finding in row["findings"]:
            assert list(finding) == ["rule", "outcome", "path", "line", "excerpt", "searched"]
    figures = {row["key"]: set(row["figures"]) for row in told["criteria"]}
    counted = {"commits", "commits_no_merges", "commits_first_parent", "commits_human", "commits_bots"}
    assert figures["commits"] == counted
    assert figures["contributors"] == {"people", "people_with_coauthors", "emails", "bots"}
    assert figures["core_maintainers"] == {"maintainers"}


@pytest.mark.parametrize("style", ["table", "json", "markdown"])
def test_hostile_names_reach_no_terminal_as_they_are(mini, command, style):
    hostile = "\x1b]0;owned\x07\u202eevil"
    mini.commit(
        {f"LICENSE-{hostile}": "x", "README.md": f"# {hostile} | <script>\n"},
        author=f"{hostile} <e@example.org>",
    )
    _, out, _ = command(mini.write(), "--as-of", "2026-07-15", "--format", style)
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_markdown_of_others_stays_text(mini, command):
    mini.commit({"README.md": "# [click](javascript:x) | `a` <img src=x>\n"})
    _, out, _ = command(mini.write(), "--as-of", "2026-07-15", "--format", "markdown")
    assert "\\[click\\](javascript:x) \\| \\`a\\` \\<img" in out


def test_names_that_are_not_utf8_do_not_break_a_format(mini, command):
    mini.commit({b"LICENSE-\xff": "x"}, author="\udcff\udcfe <x@example.org>")
    for style in ("table", "json", "markdown"):
        assert (
            command(
                mini.write() if style == "table" else mini.folder, "--as-of", "2026-07-15", "--format", style
            )[0]
            == 0
        )


@pytest.mark.parametrize(
    ("extra", "title"),
    [
        (["--ref", "nope"], "No such branch, tag or commit"),
        (["--as-of", "yesterday"], "This is no instant"),
        (["--as-of", "0001-01-01"], "This is no instant"),
        (["--track", "unheard-of"], "No such track"),
        (["--facts", "/nowhere.json"], "The facts cannot be used"),
    ],
)
def test_an_error_exits_with_2_and_says_title_cause_and_next_step(mini, command, extra, title):
    mini.commit()
    status, out, err = command(mini.write(), *extra)
    lines = err.splitlines()
    assert (status, out, lines[0]) == (2, "", title)
    assert lines[1].strip().startswith("Why:")
    assert lines[2].strip().startswith("Next:")


@pytest.mark.parametrize("content", ["[1]", "not json", "\ufeff{}", "[" * 100_000])
def test_facts_that_are_no_table_are_refused(mini, command, tmp_path, content):
    mini.commit()
    (tmp_path / "facts.json").write_text(content)
    assert command(mini.write(), "--facts", tmp_path / "facts.json")[0] == 2


def test_facts_of_the_forge_are_judged(mini, command, tmp_path):
    mini.commit()
    (tmp_path / "facts.json").write_text('{"stars": 512}')
    _, out, _ = command(mini.write(), "--facts", tmp_path / "facts.json", "--format", "json")
    assert json.loads(out)["criteria"][13]["verdict"] == "pass"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-15", datetime(2026, 7, 15, tzinfo=UTC)),
        ("2026-07-15T12:30:00Z", datetime(2026, 7, 15, 12, 30, tzinfo=UTC)),
        ("2026-07-15T12:30:00+02:00", datetime(2026, 7, 15, 10, 30, tzinfo=UTC)),
        ("2026-07-15T12:30:00", datetime(2026, 7, 15, 12, 30, tzinfo=UTC)),
    ],
)
def test_a_bare_date_is_midnight_and_no_zone_is_utc(text, expected):
    assert instant(text) == expected


def test_an_instant_that_is_none_is_refused():
    with pytest.raises(EvidenceError):
        instant("31.12.2026")


def test_a_commit_made_this_second_counts_when_no_instant_is_given(mini, command):
    now = int(datetime.now(UTC).timestamp())
    mini.commit(when=now)
    _, out, _ = command(mini.write(), "--format", "json")
    assert json.loads(out)["criteria"][12]["figures"]["commits"] == 1


def test_the_window_moves_with_the_instant(mini, command):
    mini.commit(when=NOW - 91 * DAY)
    mini.write()
    for day, count in (("2026-07-15", 0), ("2026-07-13", 1)):
        _, out, _ = command(mini.folder, "--as-of", day, "--format", "json")
        assert json.loads(out)["criteria"][12]["figures"]["commits"] == count
