"""What forms read and say: moments as they are typed, shares, and the parts that every form has."""

import pytest

from tac_desk.ui.forms.moments import day_after, read_day, read_moment, written_day, written_moment

NOON = 1_796_126_400_000  # 2026-12-01 12:00 UTC


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-12-01 12:00", NOON),
        (" 2026-12-01T12:00:00 ", NOON),
        ("2026-12-01 13:00+01:00", NOON),
        ("2026-12-01", NOON - 12 * 3_600_000),
        ("tomorrow", None),
        ("2026-13-01 12:00", None),
        ("", None),
    ],
)
def test_a_moment_is_read_in_utc_unless_it_names_its_zone(text: str, at: int | None) -> None:
    assert read_moment(text) == at


def test_a_moment_is_read_by_the_clock_of_its_zone_and_a_skipped_one_is_not() -> None:
    assert read_moment("2026-12-01 04:00", "America/Los_Angeles") == NOON
    assert written_moment(NOON, "America/Los_Angeles") == "2026-12-01 04:00"
    assert read_moment("2026-12-01 12:00Z", "America/Los_Angeles") == NOON
    assert read_moment("2027-03-14 02:30", "America/Los_Angeles") is None
    twice = read_moment("2026-11-01 01:30", "America/Los_Angeles")
    assert twice is not None
    assert written_moment(twice) == "2026-11-01 08:30"


def test_what_is_written_is_read_back() -> None:
    assert read_moment(written_moment(NOON)) == NOON
    assert written_day(read_day("2026-12-01") or 0) == "2026-12-01"


def test_a_last_day_ends_with_the_first_moment_after_it() -> None:
    first, after = read_day("2028-02-29"), day_after("2028-02-29")
    assert first is not None
    assert after is not None
    assert written_day(after) == "2028-03-01"
    assert after - first == 86_400_000
    assert day_after("2027-02-29") is None
