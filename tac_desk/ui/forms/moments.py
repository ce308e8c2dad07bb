"""Moments and days as a person types them: 2026-12-01 17:00 in UTC, or 2026-12-01."""

from datetime import UTC, date, datetime, timedelta


def written_moment(at: int) -> str:
    """`at` in milliseconds since 1970 UTC."""
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d %H:%M}"


def read_moment(text: str) -> int | None:
    """Milliseconds since 1970 UTC; a day alone is its first moment. None: it cannot be read."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    aware = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return round(aware.timestamp() * 1000)


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
