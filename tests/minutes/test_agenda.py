"""The agenda, and its entry for calendars, which another program reads."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from tac_desk.domain.action_list import carried_by
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.minutes.agenda import compose_agenda
from tac_desk.minutes.calendar import to_ics
from tac_desk.minutes.markdown import to_markdown
from tests.minutes.test_formats import HOSTILE
from tests.minutes.test_minutes import STARTS, a_ballot, some_facts

MADE = datetime(2026, 9, 1, 8, tzinfo=UTC)
MONTH = 30 * 86_400_000


def _earlier(**changes: object) -> Meeting:
    actions = (ActionItem("p1", "Write to the applicant", "2026-09-01"), ActionItem("p2", "Ask", None))
    august = {"id": "m0", "title": "August", "starts_at": STARTS - MONTH, "actions": actions}
    return replace(some_facts().meeting, **{**august, **changes})


def test_the_agenda_has_the_words_to_put_and_what_it_takes() -> None:
    text = to_markdown(compose_agenda(some_facts(ballots={"b1": a_ballot(closed_at=None)}), ()))
    assert text.startswith("# Agenda: Council meeting, Tuesday, 15 September 2026")
    assert "21 seats; quorum needs 11." in text
    assert "Question: Accept Larkspur?" in text
    assert "To pass: at least 2/3 of 21 eligible seats is 14; quorum of 11." in text
    assert "16 of 21 seats have voted." in text


def test_of_a_sealed_ballot_nothing_is_counted() -> None:
    ballot = a_ballot(closed_at=None)
    sealed = replace(ballot, terms=replace(ballot.terms, visibility="after_close"))
    text = to_markdown(compose_agenda(some_facts(ballots={"b1": sealed}), ()))
    assert "Votes are sealed until it closes." in text
    assert "have voted" not in text


def test_actions_of_the_meeting_before_are_carried_over_and_stale_ones_marked() -> None:
    facts = some_facts()
    done = ActionItem("p3", "Settled", None, settled_at=STARTS, done=True)
    others = [
        _earlier(),
        _earlier(id="m-1", starts_at=STARTS - 2 * MONTH, actions=(ActionItem("p3", "Older", None), done)),
        _earlier(id="other", body="working-group", starts_at=STARTS - 1),
        facts.meeting,
    ]
    text = to_markdown(compose_agenda(facts, carried_by(facts.meeting, others)))
    carried = text.partition("## Actions Carried Over")[2]
    assert "- Primary 1: Write to the applicant, due 2026-09-01 (overdue) (August)" in carried
    assert "- Primary 2: Ask, no date (August)" in carried
    assert "- Primary 3: Older, no date (August, carried over 2 times)" in carried
    assert "Settled" not in text


def test_the_first_meeting_carries_nothing() -> None:
    facts = some_facts()
    assert carried_by(facts.meeting, [facts.meeting]) == ()


def _event(text: str):
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return event


@pytest.mark.parametrize(
    "zone", ["America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]
)
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 11, 1), date(2026, 1, 10), date(2026, 7, 10)])
def test_a_calendar_shows_the_meeting_when_it_is(zone: str, day: date) -> None:
    starts = datetime(day.year, day.month, day.day, 15, 30, tzinfo=UTC)
    facts = some_facts(
        meeting=replace(some_facts().meeting, zone=zone, starts_at=int(starts.timestamp()) * 1000)
    )
    text = to_ics(facts, MADE)
    event = _event(text)
    shown = event["DTSTART"].dt
    assert shown.astimezone(UTC) == starts
    assert shown.replace(tzinfo=None) == starts.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert event["DTEND"].dt - shown == timedelta(hours=1)
    (described,) = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")
    ours = described.to_tz(lookup_tzid=False)
    assert shown.replace(tzinfo=ours).utcoffset() == starts.astimezone(ZoneInfo(zone)).utcoffset()


def test_a_later_export_is_an_update_of_the_same_entry() -> None:
    first = _event(to_ics(some_facts(), MADE))
    moved = some_facts(
        entries={"meeting:m1": 99}, meeting=replace(some_facts().meeting, starts_at=STARTS + MONTH)
    )
    second = _event(to_ics(moved, MADE + timedelta(days=1)))
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (44, 99)
    assert second["DTSTAMP"].dt > first["DTSTAMP"].dt


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_titles_stay_titles(hostile: str) -> None:
    title = f"{hostile}\r\nATTENDEE:mailto:eve@example.org"
    meeting = replace(some_facts().meeting, title=title, place=title)
    text = to_ics(some_facts(meeting=meeting), MADE, f"# Agenda\n\n{title}")
    event = _event(text)
    assert "ATTENDEE" not in event
    assert set(event) == {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION",
    }  # fmt: skip
    assert "ATTENDEE:mailto:eve@example.org" in event["SUMMARY"]
    assert not {"\u202e", "\x00", "\x1b", "\x07"} & set(text)
