"""tac-hub seat, body, delegate and tie, as an officer uses them."""

from pathlib import Path

import pytest

from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import verify_ledger
from tests.cli.test_hub import TacHub

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture) -> TacHub:
    run = TacHub(tmp_path / "data", capsys)
    run("init", "--name", "Test council")
    for name in ("ada", "bo", "cyd"):
        run("member", "add", name.title(), "--employer", "First")
    run("seat", "set", "s1", "--organisation", "First", "--primary", "ada", "--alternate", "bo")
    return run


def test_a_seat_knows_who_fills_it_on_a_day(tac_hub: TacHub) -> None:
    changed = ("seat", "set", "s1", "--organisation", "First", "--primary", "cyd", "--alternate", "bo")
    tac_hub(*changed, "--since", "2100-01-01", status=2)
    tac_hub(*changed, "--since", "2099-01-01")
    assert tac_hub("seat", "list").splitlines()[1].split()[-2:] == ["ada", "bo"]
    assert tac_hub("seat", "list", "--on", "2098-12-31").splitlines()[1].split()[-2:] == ["ada", "bo"]
    assert tac_hub("seat", "list", "--on", "2099-01-01").splitlines()[1].split()[-2:] == ["cyd", "bo"]
    assert [line.split() for line in tac_hub("seat", "history", "s1").splitlines()[1:]] == [
        ["Ada", "primary", "-", "2099-01-01", "00:00", "UTC"],
        ["Bo", "alternate", "-", "-"],
        ["Cyd", "primary", "2099-01-01", "00:00", "UTC", "-"],
    ]
    assert "no such seat" in tac_hub("seat", "history", "s9", status=2)


def test_a_seat_that_ends_leaves_the_roll_and_its_history_stays(tac_hub: TacHub) -> None:
    tac_hub("seat", "end", "s1", "--reason", "The company left")
    assert "s1" not in tac_hub("seat", "list")
    assert "Ada" in tac_hub("seat", "history", "s1")
    assert "There is no seat s1 here" in tac_hub("seat", "end", "s1", "--reason", "Again", status=2)


def test_a_member_belongs_to_a_self_declared_body_until_they_leave_it(tac_hub: TacHub) -> None:
    tac_hub("body", "declare", "ewg", "cyd")
    assert "Cyd holds the seat ewg-cyd" in tac_hub("body", "declare", "ewg", "cyd", status=2)
    bodies = [line.split() for line in tac_hub("body", "list").splitlines()[1:]]
    assert [(row[0], row[-5:]) for row in bodies] == [
        ("tac", ["appointed", "1", "0", "1", "-"]),
        ("ewg", ["self-declared", "1", "0", "1", "-"]),
    ]
    tac_hub("body", "leave", "ewg", "cyd")
    assert "ewg-cyd" not in tac_hub("seat", "list")
    assert "are appointed" in tac_hub("body", "declare", "tac", "cyd", status=2)


def test_a_body_gets_a_secretary_of_its_own(tac_hub: TacHub) -> None:
    tac_hub("body", "secretary", "ewg", "bo")
    assert tac_hub("body", "list").splitlines()[2].split()[-1] == "bo"
    assert tac_hub("body", "secretary", "ewg") == "ewg: nobody"
    assert tac_hub("body", "list").splitlines()[2].split()[-1] == "-"


def test_a_primary_delegates_until_the_end_of_a_day(tac_hub: TacHub) -> None:
    assert tac_hub("delegate", "ada", "--until", "2098-06-30") == "ada delegates until 2098-07-01 00:00 UTC"
    assert "bo (acting)" in tac_hub("seat", "list")
    assert "Bo      delegate" in tac_hub("seat", "history", "s1")
    tac_hub("delegate", "ada", "--end")
    assert "acting" not in tac_hub("seat", "list")
    assert "holds no seat" in tac_hub("delegate", "cyd", "--until", "2098-06-30", status=2)
    assert "cannot be" in tac_hub("delegate", "ada", "--until", "2001-06-30", status=2)


def test_a_member_is_tied_to_organisations_with_dates(tac_hub: TacHub) -> None:
    tac_hub("member", "tie", "ada", "Second", "--since", "2026-10-01", "--employer")
    tac_hub("member", "tie", "ada", "Lab", "--since", "2025-01-01", "--until", "2025-12-31")
    hub = Hub.open(tac_hub.data)
    (first, second, lab) = hub.council().members["ada"].affiliations
    hub.close()
    assert (first.organisation, first.until, second.since) == ("First", second.since, 1_790_812_800_000)
    assert (lab.until, lab.employs) == (1_767_225_600_000, False)
    assert "cannot be" in tac_hub(
        "member", "tie", "ada", "Lab", "--since", "2025-01-01", "--until", "2024-01-01", status=2
    )


def test_the_ledger_with_all_of_it_is_as_it_was_entered(tac_hub: TacHub) -> None:
    tac_hub("body", "declare", "ewg", "cyd")
    tac_hub("delegate", "ada", "--until", "2098-06-30")
    tac_hub("body", "secretary", "tac", "bo")
    tac_hub("body", "leave", "ewg", "cyd")
    hub = Hub.open(tac_hub.data)
    assert verify_ledger(hub).size == 9
    hub.close()
