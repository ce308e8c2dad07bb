"""tac-hub roster: a roll as a council keeps it becomes seats with dates, tried first, all or nothing."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.people import Council
from tac_desk.hub.hub import Hub
from tests.cli.test_hub import TacHub

Capture = pytest.CaptureFixture[str]
DAY = 86_400_000
OCTOBER = 1_790_812_800_000  # 2026-10-01 UTC
ROLL = """Company,Voter,Deputy,Deputy works for,From
Alderbrook,Ada Example,Bo Sample,Kestrel,
Brightwater,Cyd Test,,,
"""
NAMES = ("organisation=Company", "primary=Voter", "alternate=Deputy", "alternate_employer=Deputy works for")
MAP = tuple(word for name in (*NAMES, "since=From") for word in ("--map", name))


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture) -> TacHub:
    run = TacHub(tmp_path / "data", capsys)
    run("init", "--name", "Test council")
    return run


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    path = tmp_path / "roll.csv"
    path.write_text(ROLL, "utf-8")
    return path


def council(tac_hub: TacHub) -> Council:
    hub = Hub.open(tac_hub.data)
    found = hub.council()
    hub.close()
    return found


def test_a_roll_with_other_column_names_is_tried_and_then_taken_in(tac_hub: TacHub, roll: Path) -> None:
    shown = tac_hub("roster", str(roll), *MAP, "--dry-run")
    assert [line.split()[-1] for line in shown.splitlines()[1:]] == ["new", "new"]
    assert council(tac_hub).seats == ()
    assert tac_hub("roster", str(roll), *MAP) == shown
    found = council(tac_hub)
    assert [(seat.id, seat.primary, seat.alternate) for seat in found.seats] == [
        ("alderbrook", "ada-example", "bo-sample"),
        ("brightwater", "cyd-test", None),
    ]
    assert {m.name: m.employer for m in found.members.values() if m.employer} == {
        "Ada Example": "Alderbrook", "Bo Sample": "Kestrel", "Cyd Test": "Brightwater",
    }  # fmt: skip


def test_the_same_roll_again_changes_nothing(tac_hub: TacHub, roll: Path) -> None:
    tac_hub("roster", str(roll), *MAP)
    size = tac_hub("verify").split()[0]
    shown = tac_hub("roster", str(roll), *MAP)
    assert shown.count("as it was") == 2
    assert tac_hub("verify").split()[0] == size


def test_a_dated_change_of_the_roll_keeps_who_was_there_before(tac_hub: TacHub, roll: Path) -> None:
    tac_hub("roster", str(roll), *MAP)
    text = ROLL.replace("Cyd Test,,,", "Dot New,,,2026-10-01").replace("Alderbrook,Ada", "alderbrook,Ada")
    roll.write_text(text, "utf-8")
    assert "changed (2026-10-01)" in tac_hub("roster", str(roll), *MAP)
    found = council(tac_hub)
    assert [found.roll_at("tac", OCTOBER + days * DAY)[1].primary for days in (-1, 0)] == [
        "cyd-test",
        "dot-new",
    ]
    assert len(found.members) == 5


def test_terms_of_the_past_are_taken_in_as_they_were(tac_hub: TacHub, roll: Path) -> None:
    roll.write_text(
        "seat,organisation,role,name,employer,since,until\n"
        "S1,First,primary,Ada,,2026-09-01,2026-09-30\n"
        "S1,First,primary,Bo,,2026-10-01,\n"
        "S1,First,alternate,Ada,Elsewhere,2026-10-02,\n",
        "utf-8",
    )
    tac_hub("roster", str(roll))
    found = council(tac_hub)
    days = [found.roll_at("tac", OCTOBER + day * DAY) for day in (-31, -30, -1, 0, 1)]
    assert [[(seat.primary, seat.alternate) for seat in day] for day in days] == [
        [], [("ada", None)], [("ada", None)], [("bo", None)], [("bo", "ada")],
    ]  # fmt: skip
    ada = found.members["ada"]
    assert [ada.employer_at(OCTOBER + day * DAY) for day in (0, 1)] == ["First", "Elsewhere"]
    assert tac_hub("roster", str(roll)).count("as it was") == 1


def test_seats_that_are_not_in_the_file_stay_unless_they_are_ended(tac_hub: TacHub, roll: Path) -> None:
    tac_hub("roster", str(roll), *MAP)
    roll.write_text("".join(ROLL.splitlines(keepends=True)[:2]), "utf-8")
    assert "not in the file, stays" in tac_hub("roster", str(roll), *MAP)
    assert len(council(tac_hub).roll("tac")) == 2
    assert "not in the file, ends" in tac_hub("roster", str(roll), *MAP, "--end-missing", "Left")
    assert [seat.id for seat in council(tac_hub).roll("tac")] == ["alderbrook"]


def test_known_people_keep_their_id_roles_and_seats_by_their_title(tac_hub: TacHub, roll: Path) -> None:
    tac_hub("member", "add", "Ada Example", "--id", "ada", "--role", "member", "--role", "chair")
    tac_hub("seat", "set", "m01", "--organisation", "Alderbrook", "--primary", "ada")
    tac_hub("roster", str(roll), *MAP)
    found = council(tac_hub)
    assert next((seat.id, seat.primary) for seat in found.seats) == ("m01", "ada")
    assert found.members["ada"].roles == ("member", "chair")


def test_a_name_that_may_mean_two_people_stops_the_roll(tac_hub: TacHub, roll: Path) -> None:
    tac_hub("member", "add", "Ada Example")
    tac_hub("member", "add", "Ada Example", "--id", "ada-2")
    assert "not clear whom" in tac_hub("roster", str(roll), *MAP, status=2)
    roll.write_text("organisation,primary,alternate\nFirst,José,Jose\n", "utf-8")
    assert "one person" in tac_hub("roster", str(roll), status=2)


def test_a_trial_says_what_the_rules_would_refuse(tac_hub: TacHub, roll: Path) -> None:
    roll.write_text("organisation,primary,primary_roles\nFirst,Ada,observer\n", "utf-8")
    assert "lacks the role member" in tac_hub("roster", str(roll), "--dry-run", status=2)
    assert "Ada" not in tac_hub("member", "list")


def test_a_column_that_nobody_reads_is_named(tac_hub: TacHub, roll: Path) -> None:
    roll.write_text("organisation,primary,Phone\nFirst,Ada,1\n", "utf-8")
    assert "not read: the column Phone" in tac_hub("roster", str(roll), "--dry-run")


@pytest.mark.parametrize("words", ["primary", "primary=", "voter=Voter"])
def test_a_mapping_that_is_none_is_refused(tac_hub: TacHub, roll: Path, words: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--data", str(tac_hub.data), "roster", str(roll), "--map", words])
    assert "is not FIELD=COLUMN" in capsys.readouterr().err
