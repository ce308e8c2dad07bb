"""Evidence for the criteria of another council: other keys, floors, windows and licences, the same collectors."""

import pytest

from tac_desk.domain.rulebook import Rulebook
from tests.domain.books import EXAMPLE
from tests.evidence.miniature import DAY, NOW, PEOPLE


@pytest.fixture
def rulebook() -> Rulebook:
    return EXAMPLE


def test_its_rows_come_in_its_order_under_its_keys(mini, snapshot_of):
    mini.commits(1)
    for track in ("workshop", "flagship"):
        rows = snapshot_of(mini, track=track).report()["criteria"]
        assert [row["key"] for row in rows] == [row.key for row in EXAMPLE.tracks[track].criteria]


@pytest.mark.parametrize(("count", "verdict"), [(11, "fail"), (12, "pass")])
def test_twelve_commits_in_half_a_year_are_its_floor(mini, evidence, count, verdict):
    for number in range(count):
        mini.commit(when=NOW - 179 * DAY + number)
    mini.commit(when=NOW - 181 * DAY)
    row = evidence(mini, track="workshop")["pulse"]
    assert (row["verdict"], row["figures"]["commits"]) == (verdict, count)
    assert "180 days" in row["summary"]


@pytest.mark.parametrize(("count", "verdict"), [(2, "fail"), (3, "pass")])
def test_three_people_are_its_crew(mini, evidence, count, verdict):
    for person in PEOPLE[:count]:
        mini.commit(author=person)
    assert evidence(mini, track="workshop")["crew"]["verdict"] == verdict


@pytest.mark.parametrize(("size", "verdict"), [(300, "pass"), (100, "caution")])
def test_its_way_in_asks_for_more_than_a_few_words(mini, evidence, size, verdict):
    text = ("Open a pull request. Report a bug in an issue. Run the tests first. " * 9)[:size]
    mini.commit(files={"CONTRIBUTING.md": text})
    assert evidence(mini, track="workshop")["way_in"]["verdict"] == verdict


@pytest.mark.parametrize(("state", "verdict"), [("moored", "pass"), ("check_up", "pass"), ("at_sea", "fail")])
def test_a_berth_is_what_its_own_records_say(mini, evidence, state, verdict):
    mini.commits(1)
    row = evidence(mini, track="flagship", claims={"state": state})["berth"]
    assert row["verdict"] == verdict, row["summary"]
