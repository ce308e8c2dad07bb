"""The calendar of the demonstration: its story is told in days before and after now and its last meeting."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = "America/Los_Angeles"  # where the invented council meets; every clock time of the story is its
TUESDAY = 1
LEAST_DAYS_SINCE = 12  # the last meeting lies so long ago, or up to six days longer
_DAY = re.compile(r"(now|meeting)([+-]\d{1,4})")
_MOMENT = re.compile(rf"{_DAY.pattern} (\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Turns "meeting-7 09:30" into milliseconds since 1970 UTC, and "now+5" into an ISO date."""

    today: date
    meeting: date

    @classmethod
    def around(cls, now: int) -> "Calendar":
        """The calendar at `now`, in milliseconds since 1970 UTC."""
        today = datetime.fromtimestamp(now / 1000, UTC).astimezone(ZoneInfo(ZONE)).date()
        latest = today - timedelta(days=LEAST_DAYS_SINCE)
        return cls(today, latest - timedelta(days=(latest.weekday() - TUESDAY) % 7))

    def resolve(self, value: object) -> object:
        """`value` with every moment and day in it, however deep, replaced by what it means."""
        match value:
            case str() if _MOMENT.fullmatch(value):
                return self.moment(value)
            case str() if match := _DAY.fullmatch(value):
                return self._day(match).isoformat()
            case list():
                return [self.resolve(one) for one in value]
            case dict():
                return {key: self.resolve(one) for key, one in value.items()}
        return value

    def moment(self, text: str) -> int:
        """The instant that `text` names. Raises ValueError for any other form."""
        match = _MOMENT.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a moment; write it like meeting-7 09:30 or now+3 17:00")
        clock = time.fromisoformat(match[3])
        local = datetime.combine(self._day(match), clock, ZoneInfo(ZONE))
        return int(local.timestamp()) * 1000

    def _day(self, match: re.Match[str]) -> date:
        start = self.today if match[1] == "now" else self.meeting
        return start + timedelta(days=int(match[2]))


def iso(at: int) -> str:
    """Milliseconds since 1970 as an ISO instant in UTC."""
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"
