"""A year in figures that were counted by hand: three meetings, three ballots, four applications."""

import csv
import io
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot, BallotTerms, Position, Vote
from tac_desk.domain.declared import Declared
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.meeting import Meeting, Movement
from tac_desk.domain.people import Council, Member, Seat
from tac_desk.minutes.statistics import DAY, SeatYear, Year, count_year
from tac_desk.minutes.statistics_written import STATISTICS

JANUARY = 1_768_406_400_000  # 2026-01-14 16:00 UTC
NEW_YEAR = 1_798_763_400_000  # 2027-01-01 00:30 UTC, still 2026 in Los Angeles
TERMS = BallotTerms(">1/2", ">1/2", "eligible", "all_voted", (), True, "council", (), {})


def a_council(**changes: object) -> Council:
    people = {name: Member(name, name.title()) for name in ("ada", "bo", "cyd", "alt")}
    seats = (
        Seat("s1", "Seat 1", "First", primary="ada", alternate="alt", body="tac"),
        Seat("s2", "Seat 2", "Second", primary="bo", body="tac"),
        Seat("s3", "Seat 3", "Third", primary="cyd", body="tac"),
    )
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    return replace(Council("Invented council", book, people, seats), **changes)


def a_meeting(name: str, starts: int, *present: str, **changes: object) -> Meeting:
    made = Meeting(name, f"Meeting {name}", "tac", starts, "America/Los_Angeles", "", present=present)
    return replace(made, **{"roll_taken": True, **changes})


def a_ballot(name: str, closed: int | None, **votes: Position) -> Ballot:
    cast = {
        seat: (Vote(f"d:{seat}", "ada", position, None, "", "council", 0, False),)
        for seat, position in votes.items()
    }
    seats = a_council().seats
    return Ballot(name, "Shall we?", "tac", "motion", None, TERMS, seats, "ada", 0, 0, cast, closed_at=closed)


def a_dossier(number: int, state: str, days: float, name: str = "Lark") -> Dossier:
    moves = (
        Move("triaged", JANUARY, "ada"),
        Move(state, JANUARY + round(days * DAY), "ada"),
        Move("active", JANUARY + 90 * DAY, "ada"),
    )
    taken = moves if state != "triaged" else moves[:1]
    return Dossier(str(number), number, name, "hosted", state, "", filed_at=JANUARY, moves=taken)


CAME_AND_LEFT = (Movement("alt", came=True, at=0), Movement("alt", came=False, at=1))
MEETINGS = (
    a_meeting("m1", JANUARY, "ada", "bo"),
    a_meeting("m2", JANUARY + 28 * DAY, "bo", movements=CAME_AND_LEFT),
    a_meeting("m3", NEW_YEAR, "bo", "cyd"),
    a_meeting("no-roll", JANUARY, roll_taken=False),
    a_meeting("last-year", JANUARY - 365 * DAY, "ada"),
    a_meeting("other", JANUARY, "ada", body="ewg"),
)
YES, RECUSE = Position.YES, Position.RECUSE
BALLOTS = (
    a_ballot("b1", JANUARY, s1=YES, s2=Position.NO),
    a_ballot("b2", JANUARY, s1=RECUSE, s2=YES, s3=YES),
    a_ballot("open", None, s1=YES),
    a_ballot("next-year", NEW_YEAR, s1=YES),
    replace(a_ballot("cancelled", JANUARY, s1=YES), cancelled="Asked wrongly."),
)
DOSSIERS = (
    a_dossier(1, "accepted", 10),
    a_dossier(2, "declined", 20),
    a_dossier(3, "accepted", 30),
    a_dossier(4, "triaged", 0),
    replace(a_dossier(5, "accepted", 5), track="ecosystem"),
)


def counted(**changes: object) -> Year:
    facts = {"meetings": MEETINGS, "ballots": BALLOTS, "dossiers": DOSSIERS, "council": a_council()}
    return count_year(2026, "tac", **{**facts, **changes})


def test_meetings_are_counted_by_their_own_clocks_with_the_quorum_at_the_roll_call() -> None:
    told = [
        (one.meeting.id, one.represented, one.seats, one.quorum, one.had_quorum) for one in counted().meetings
    ]
    assert told == [("m1", 2, 3, 2, True), ("m2", 1, 3, 2, False), ("m3", 2, 3, 2, True)]


def test_attendance_and_participation_are_counted_by_seat() -> None:
    first, second, third = a_council().seats
    assert counted().seats == (
        SeatYear(first, 3, 1, 1, 2, 1, 1),
        SeatYear(second, 3, 3, 0, 2, 2, 0),
        SeatYear(third, 3, 1, 0, 2, 1, 0),
    )
    assert [one.silent for one in counted().seats] == [0, 0, 1]
    assert (counted().ballots, counted().hidden) == (2, 0)


def test_votes_that_are_not_shown_to_the_reader_make_nobody_silent() -> None:
    declared = Declared(yes=2, no=0, abstain=0, recuse=0, not_voted=1, passes=True, categories={})
    year = counted(ballots=(replace(a_ballot("b1", JANUARY), declared=declared), BALLOTS[1]))
    assert (year.ballots, year.hidden) == (2, 1)
    assert [one.ballots for one in year.seats] == [1, 1, 1]
    assert "not shown to you: 1." in STATISTICS["md"](year).decode()


def test_the_time_to_a_decision_is_from_filing_to_the_first_state_that_decides() -> None:
    year = counted()
    assert [(one.dossier.number, one.days) for one in year.decisions] == [(1, 10.0), (2, 20.0), (3, 30.0)]
    assert year.quartiles == (15.0, 20.0, 25.0)
    assert counted(dossiers=DOSSIERS[:1]).quartiles == (10.0, 10.0, 10.0)
    assert counted(dossiers=()).quartiles is None


def test_markdown_says_it_in_tables() -> None:
    text = STATISTICS["md"](counted()).decode()
    assert "Held: 3. With a quorum at the roll call: 2." in text
    assert "| Seat 1 | First | 1 | 1 | 2 of 3 (67%) |" in text
    assert "| Seat 3 | Third | 1 | 0 | 1 | 1 of 2 (50%) |" in text
    assert "Half took up to 20.0 days, a quarter up to 15.0, three quarters up to 25.0." in text


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.widths: list[float] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = dict(attrs)
        if found.get("class") == "part":
            self.widths.append(float(found["width"] or 0))


def test_the_web_page_draws_every_row_and_loads_nothing() -> None:
    page = _Page()
    page.feed(STATISTICS["html"](counted()).decode())
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert page.widths == [80.0, 40.0, 80.0, 80.0, 120.0, 40.0, 120.0, 120.0, 60.0, 40.0, 80.0, 120.0]


HOSTILE = '=HYPERLINK("http://x")<script>|\u202eevil\x07 {{7*7}}'


@pytest.mark.parametrize("made", sorted(STATISTICS))
def test_hostile_names_stay_text(made: str) -> None:
    seats = tuple(replace(seat, title=HOSTILE, organisation=HOSTILE) for seat in a_council().seats)
    meetings = tuple(replace(one, title=HOSTILE) for one in MEETINGS)
    dossiers = tuple(replace(one, name=HOSTILE) for one in DOSSIERS)
    year = counted(council=a_council(seats=seats), meetings=meetings, dossiers=dossiers)
    text = STATISTICS[made](year).decode()
    assert "\u202e" not in text
    assert "\x07" not in text
    if made == "csv":
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        assert {len(row) for row in rows} == {6}
        assert not [cell for row in rows for cell in row if cell.startswith("=")]
    else:
        assert "<script>" not in text
    assert "{{7" in text.replace("\\", "")


def test_the_table_for_spreadsheets_holds_every_figure() -> None:
    text = STATISTICS["csv"](counted()).decode("utf-8-sig")
    rows = {(row[0], row[1], row[4]): row[5] for row in csv.reader(io.StringIO(text))}
    assert rows["meeting", "m2", "seats represented"] == "1"
    assert rows["seat", "s1", "there by alternate"] == "1"
    assert rows["seat", "s3", "did not vote"] == "1"
    assert rows["ballots", "", "decided"] == "2"
    assert rows["dossier", "2", "days until declined"] == "20.0"


def test_a_year_without_anything_says_so() -> None:
    text = STATISTICS["md"](counted(meetings=(), ballots=(), dossiers=())).decode()
    assert "No meeting was held." in text
    assert "Nothing was decided." in text
    demonstration = counted(council=a_council(demonstration=True))
    assert "are invented" in STATISTICS["md"](demonstration).decode()
