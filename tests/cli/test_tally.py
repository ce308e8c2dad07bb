"""tac-hub tally: what a ballot would come to, from a file."""

import json

import pytest

from tac_desk.cli.hub import main

SEATS = [f"s{n}" for n in range(21)]


def write(tmp_path, content):
    file = tmp_path / "ballot.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
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


@pytest.mark.parametrize(
    "content",
    [
        "[",
        {"track": "hosted"},
        {"track": "hosted", "seats": ["a", "a"]},
        {"track": "nowhere", "seats": ["a"]},
        {"track": "hosted", "seats": ["a"], "votes": []},
        {"track": "hosted", "seats": ["a"], "rulebook": "nowhere.toml"},
        {"track": "hosted", "seats": []},
    ],
)
def test_a_file_that_cannot_be_counted_is_refused_plainly(tmp_path, capsys, content):
    assert main(["tally", write(tmp_path, content)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 3
