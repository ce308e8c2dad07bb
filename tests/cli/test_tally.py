"""tac-hub tally: what a ballot would come to, from a file."""

import json

import pytest

from tac_desk.cli.hub import main
from tac_desk.cli.hub_tally import MOST_BALLOTS, MOST_BYTES, MOST_SEATS
from tests.domain.books import TEXTS

SEATS = [f"s{n}" for n in range(21)]


def write(tmp_path, content):
    file = tmp_path / "ballot.json"
    text = content if isinstance(content, str | bytes) else json.dumps(content)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(file)


def test_the_result_is_told_with_its_arithmetic(tmp_path, capsys):
    ballots = [{"seat": seat, "position": "yes"} for seat in SEATS[:13]]
    ballots += [{"seat": seat, "position": "no", "reason": "too early"} for seat in SEATS[13:16]]
    ballots += [{"seat": SEATS[20], "position": "recuse", "reason": "employer"}]
    asked = {"track": "hosted", "seats": SEATS, "ballots": ballots}
    assert main(["tally", write(tmp_path, asked)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["explanation"] == (
        "at least 2/3 of 20 eligible seats is 14; 13 said yes, 1 too few; 1 recused left the base; "
        "quorum of 11 is met. By votes cast or by votes cast without abstentions it would be otherwise."
    )
    assert told["quorum"] == {"needed": 11, "present": 16, "met": True}
    assert (told["base"], told["needed"], told["passed"], told["recused"]) == (20, 14, False, 1)


BASE = {"track": "hosted", "seats": ["a", "b"]}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "Input data was truncated"),
        ("[", "Expected `object`"),
        ("[" * 100_000, "Expected `object`"),
        (b"\xff\xfe", "JSON is malformed"),
        (b"x" * (MOST_BYTES + 1), "is larger than 4 MiB"),
        ({}, "missing required field `track`"),
        ({"track": "hosted"}, "missing required field `seats`"),
        ({**BASE, "seats": []}, "no seats"),
        ({**BASE, "seats": [" "]}, "a seat without a name"),
        ({**BASE, "seats": ["a", "b", "a"]}, "named twice as a seat: 'a'"),
        ({**BASE, "seats": "ab"}, "Expected `array`"),
        ({**BASE, "seats": [1]}, "Expected `str`"),
        ({**BASE, "seats": [f"s{n}" for n in range(MOST_SEATS + 1)]}, "more than 1000 seats"),
        ({**BASE, "ballots": [{"seat": "a", "position": "yes"}] * (MOST_BALLOTS + 1)}, "more than 2000 ballots"),
        ({**BASE, "ballots": [{"seat": "c", "position": "yes"}]}, "not among the seats: 'c'"),
        ({**BASE, "ballots": [{"seat": "a", "position": "Yes"}]}, "no position: 'Yes'; use yes, no, abstain, recuse"),
        ({**BASE, "ballots": [{"seat": "a", "position": "x" * 9_000}]}, "no position: 'xxx"),
        ({**BASE, "ballots": [{"seat": "a", "position": None}]}, "Expected `str`, got `null`"),
        ({**BASE, "ballots": [{"seat": "a"}]}, "missing required field `position`"),
        ({**BASE, "ballots": {}}, "Expected `array`"),
        ({**BASE, "votes": []}, "unknown field `votes`"),
        ({**BASE, "track": "nowhere"}, "The track cannot be nowhere"),
        ({**BASE, "track": "candidate"}, "The track cannot be candidate"),
        ({**BASE, "track": "motion"}, "states no threshold for the track motion"),
        ({**BASE, "track": "motion", "threshold": "67%"}, "a share such as >=2/3"),
        ({**BASE, "threshold": ">1/2"}, "The threshold cannot be >1/2"),
        ({**BASE, "rulebook": "nowhere.toml"}, "No such file"),
        ({**BASE, "rulebook": ""}, "Is a directory"),
        ({**BASE, "rulebook": "a\0b"}, "null byte"),
        ({**BASE, "rulebook": "a" * 9_000}, "File name too long"),
        ({**BASE, "rulebook": "/dev/zero"}, "is larger than 512 KiB"),
        ({**BASE, "rulebook": 1}, "Expected `str | null`"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_counted_is_refused_plainly(tmp_path, capsys, content, said):
    assert main(["tally", write(tmp_path, content)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 3
    assert said in told.err
    assert len(told.err) < 3_000


@pytest.mark.parametrize(
    ("name", "track", "base", "needed", "quorum", "passed"),
    [("pytorch", "hosted", 9, 6, 5, False), ("example", "flagship", 7, 5, 6, True)],
)
def test_the_rulebook_is_named_or_is_a_file(tmp_path, capsys, name, track, base, needed, quorum, passed):
    said = [("yes", 5), ("abstain", 1), ("no", 1)]
    positions = [position for position, times in said for _ in range(times)]
    ballots = [{"seat": SEATS[n], "position": one, "reason": "so"} for n, one in enumerate(positions)]
    asked = {"track": track, "seats": SEATS[:9], "ballots": ballots}
    (tmp_path / "own.toml").write_text(TEXTS[name], "utf-8")
    for rulebook in (name, "own.toml", str(tmp_path / "own.toml")):
        assert main(["tally", write(tmp_path, {**asked, "rulebook": rulebook})]) == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["base"], told["needed"], told["quorum"]["needed"]) == (base, needed, quorum)
        assert told["passed"] is passed
        assert (told["yes"], told["no"], told["abstain"], told["refused"]) == (5, 1, 1, [])


def test_a_ballot_that_the_rules_would_not_take_is_told_and_not_counted(tmp_path, capsys):
    ballots = [
        {"seat": "a", "position": "no"},
        {"seat": "b", "position": "yes"},
        {"seat": "b", "position": "no"},
    ]
    assert main(["tally", write(tmp_path, {**BASE, "ballots": ballots})]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["seat"], one["why"]) for one in told["refused"]] == [
        ("a", "A reason is required with the position no."),
        ("b", "A reason is required with the position no."),
    ]
    assert (told["yes"], told["no"]) == (1, 0)


def test_as_many_seats_and_ballots_as_are_taken_are_counted(tmp_path, capsys):
    seats = [f"s{n}" for n in range(MOST_SEATS)]
    ballots = [{"seat": seat, "position": "yes"} for seat in seats]
    assert main(["tally", write(tmp_path, {"track": "hosted", "seats": seats, "ballots": ballots})]) == 0
    assert json.loads(capsys.readouterr().out)["yes"] == MOST_SEATS
