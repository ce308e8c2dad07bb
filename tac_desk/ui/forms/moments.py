"""Moments and days as a person types them: 2026-12-01 17:00 in UTC or by the clock of a zone, or 2026-12-01."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo


def written_moment(at: int, zone: str = "UTC") -> str:
    """`at` in milliseconds since 1970 UTC, as the clocks of the IANA time zone `zone` show it."""
    return f"{datetime.fromtimestamp(at / 1000, ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def read_moment(text: str, zone: str = "UTC") -> int | None:
    """Milliseconds since 1970 UTC, read by the clocks of `zone`; a day alone is its first moment.

    None: it cannot be read, or is a time that those clocks skip. Of one that they show twice it is the first.
    """
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if found.tzinfo is not None:
        return round(found.timestamp() * 1000)
    aware = found.replace(tzinfo=ZoneInfo(zone))
    is_shown = aware.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == found
    return round(aware.timestamp() * 1000) if is_shown else None


def written_day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d}"


def read_day(text: str) -> int | None:
    """The first moment of the day in UTC, in milliseconds. None: it cannot be read."""
    try:
        found = date.fromisoformat(text.strip())
    except ValueError:
        return None
    return round(datetime(found.year, found.month, found.day, tzinfo=UTC).timestamp() * 1000)


def day_after(text: str) -> int | None:
    """The first moment after the day, in milliseconds. None: it cannot be read."""
    first = read_day(text)
    return None if first is None else first + timedelta(days=1) // timedelta(milliseconds=1)
