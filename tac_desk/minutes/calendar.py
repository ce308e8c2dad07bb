"""Writes a meeting as an entry that calendars take (RFC 5545), in its own time zone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tac_desk.domain.display import display_safe
from tac_desk.minutes.facts import Facts

LENGTH = timedelta(hours=1)  # what a meeting is planned for; how long it took is known afterwards
_STEP = timedelta(minutes=15)  # clocks are changed at such moments
_FOLD = 75  # octets of one line (RFC 5545, section 3.1)


def to_ics(facts: Facts, made_at: datetime, agenda: str = "") -> str:
    """One event. Its id is the meeting's, and the number of its last entry in the ledger is its sequence.

    So a calendar that has it takes a later export for an update. `agenda` describes it in
    plain text. Written at `made_at`.
    """
    meeting = facts.meeting
    starts = datetime.fromtimestamp(meeting.starts_at / 1000, UTC)
    ends = max(starts + LENGTH, datetime.fromtimestamp((meeting.adjourned_at or 0) / 1000, UTC))
    zone = ZoneInfo(meeting.zone)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//TAC Desk//Meetings//EN",
        "METHOD:PUBLISH",
        *_zone(meeting.zone, starts),
        "BEGIN:VEVENT",
        f"UID:{_text(meeting.id)}@tac-desk",
        f"SEQUENCE:{max(0, facts.entries.get(f'meeting:{meeting.id}', 0))}",
        f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID={meeting.zone}:{starts.astimezone(zone):%Y%m%dT%H%M%S}",
        f"DTEND;TZID={meeting.zone}:{ends.astimezone(zone):%Y%m%dT%H%M%S}",
        f"SUMMARY:{_text(meeting.title)}",
        f"LOCATION:{_text(meeting.place)}",
        *([f"DESCRIPTION:{_text(agenda, lines=True)}"] if agenda else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _zone(name: str, at: datetime) -> Iterator[str]:
    """The zone as it is from half a year before `at` on, which is all that one event needs."""
    zone, first = ZoneInfo(name), at.replace(minute=0, second=0, microsecond=0) - timedelta(days=190)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{name}"
    yield from _observance(zone, first, first)
    moment = first
    while moment < at + timedelta(days=2):
        following = moment + _STEP
        if moment.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            yield from _observance(zone, moment, following)
        moment = following
    yield "END:VTIMEZONE"


def _observance(zone: ZoneInfo, before: datetime, after: datetime) -> Iterator[str]:
    """From `after` on the clock is as it is then; the onset is told in the time of before (RFC 5545, 3.6.5)."""
    was, now = before.astimezone(zone), after.astimezone(zone)
    kind, onset = "DAYLIGHT" if now.dst() else "STANDARD", after + (was.utcoffset() or timedelta())
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{onset:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{was:%z}"
    yield f"TZOFFSETTO:{now:%z}"
    yield f"TZNAME:{now:%Z}"
    yield f"END:{kind}"


def _text(text: str, *, lines: bool = False) -> str:
    """A value of type TEXT (section 3.3.11): no line of its own, no hidden characters."""
    kept = display_safe(text, lines=True) if lines else display_safe(" ".join(text.split()))
    for sign in ("\\", ";", ","):
        kept = kept.replace(sign, f"\\{sign}")
    return "\\n".join(kept.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets, never cut inside a character."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _FOLD:
            yield part
            part, size = " ", 1
        part, size = part + character, size + octets
    yield part
