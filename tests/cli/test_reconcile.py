"""tac-hub ballot reconcile: a poll from elsewhere beside the ballot, seat by seat, and nothing is changed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tac_desk.cli import hub_reconcile
from tac_desk.cli.hub import main
from tac_desk.cli.hub_ballot_show import find_ballot
from tac_desk.cli.poll_match import DIFFERS, MATCHES, MISSING, TWICE, UNCLEAR, UNKNOWN
from tac_desk.domain.commands import CancelBallot, OpenBallot
from tac_desk.domain.rulebook import AFTER_CLOSE
from tac_desk.hub.hub import Hub
from tests.cli.test_ballot_command import hub, opened, tac_hub, vote  # noqa: F401 (fixtures)
from tests.cli.test_hub import Capture, TacHub


@pytest.fixture
def results(tac_hub: TacHub, hub: Hub, tmp_path: Path, capsys: Capture):  # noqa: F811
    """Ada has voted yes for s1. Compares with these lines; what comes of each line or seat."""
    opened(hub)
    vote(hub)

    def compare(
        *lines: str, status: int = 1, options: tuple[str, ...] = (), ballot: str = "b"
    ) -> list[tuple[str, str]]:
        file = tmp_path / "poll.csv"
        file.write_text("\n".join(lines), "utf-8")
        words = ("ballot", "reconcile", ballot, str(file), "--format", "json", *options)
        assert main(["--data", str(tac_hub.data), *words]) == status
        return [(one["seat"], one["result"]) for one in json.loads(capsys.readouterr().out)]

    return compare


@pytest.mark.parametrize(
    "line",
    [
        "s1,,",
        "SEAT 1,,",
        ",ada example,",
        ",ada-example,",
        ",,Ada Example Inc.",
        "s1,Ada Example,Ada Example",
    ],
)
def test_a_line_finds_its_seat_by_seat_person_or_organisation(results, line):
    assert results("seat,name,organisation,position", f"{line},Yes", status=0) == [("s1", MATCHES)]


def test_every_kind_of_difference_is_told(results):
    lines = ("s1,,no", "s1,,yes", "s2,,yes", ",Nobody Known,yes", "s1,Bo Sample,yes")
    assert results("seat,name,position", *lines) == [
        ("s1", DIFFERS), ("s1", TWICE), ("s2", DIFFERS), ("", UNKNOWN), ("", UNCLEAR),
    ]  # fmt: skip
    assert results("seat,position", "s2,yes") == [("s2", DIFFERS), ("s1", MISSING)]


def test_a_person_tells_the_seats_of_one_organisation_apart(tac_hub, hub, results):  # noqa: F811
    tac_hub(
        "seat", "set", "s4", "--title", "Seat 4", "--organisation", "Ada Example", "--primary", "bo-sample"
    )
    hub.submit(CancelBallot("Once more"), "ballot:b")
    hub.submit(OpenBallot("Again?", "motion", None, ">1/2", 3), "ballot:c")
    told = results("name,organisation,position", "Bo Sample,Ada Example,yes", ",Ada Example,yes", ballot="c")
    assert told == [("s4", DIFFERS), ("", UNCLEAR)]


def test_columns_and_words_may_be_called_otherwise(results):
    lines = ("Voter,Choice,Comment", "Ada Example,+1,=cmd()")
    options = ("--map", "name=voter", "--map", "position=Choice", "--word", "yes=+1")
    assert results(*lines, status=0, options=options) == [("s1", MATCHES)]
    assert results("name,position", "Ada Example,+1") == [("s1", DIFFERS)]


def test_nothing_is_changed_and_what_is_shown_is_safe(tac_hub, hub, tmp_path, capsys):  # noqa: F811
    opened(hub)
    before = hub.thing("ballot:b")
    file = tmp_path / "poll.csv"
    file.write_text(f"name,position\nOdd \x1b[2J\u202e{'x' * 5000},yes\n", "utf-8")
    assert main(["--data", str(tac_hub.data), "ballot", "reconcile", "b", str(file)]) == 1
    said = capsys.readouterr().out
    assert UNKNOWN in said
    assert not set("\x1b\u202e") & set(said)
    assert max(map(len, said.splitlines())) < 200
    assert hub.thing("ballot:b") == before


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,seat\nx,y", "it needs a column position"),
        ("position\nyes", "at least one of seat, name, organisation"),
        ("name,position\nAda,yes,more", "line 2: has more cells"),
        ("name,position\nAda,", "line 2: says not who answered"),
        ("name,name,position\nAda,Ada,yes", "two columns hold the name"),
        ('name,position\n"Ada,yes', "line 2"),
    ],
)
def test_half_a_poll_is_refused(tac_hub, hub, tmp_path, text, why):  # noqa: F811
    opened(hub)
    file = tmp_path / "poll.csv"
    file.write_text(text, "utf-8")
    assert why in tac_hub("ballot", "reconcile", "b", str(file), status=2)


@pytest.mark.parametrize("option", [("--map", "vote=x"), ("--word", "aye=x"), ("--word", "yes=")])
def test_a_mapping_that_is_none_is_refused(tac_hub, option, capsys):  # noqa: F811
    with pytest.raises(SystemExit):
        main(["--data", str(tac_hub.data), "ballot", "reconcile", "b", "f.csv", *option])
    assert "is not" in capsys.readouterr().err


def test_a_sealed_ballot_is_not_compared_before_its_closing(tac_hub, hub, tmp_path, monkeypatch):  # noqa: F811
    opened(hub)
    vote(hub)
    file = tmp_path / "poll.csv"
    file.write_text("seat,position\ns1,no\n")
    ballot = find_ballot(hub, "b")
    sealed = replace(ballot, terms=replace(ballot.terms, visibility=AFTER_CLOSE))
    monkeypatch.setattr(hub_reconcile, "find_ballot", lambda *_: sealed)
    assert "This ballot is sealed" in tac_hub("ballot", "reconcile", "b", str(file), status=2)
