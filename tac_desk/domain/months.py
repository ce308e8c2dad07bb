"""Adds calendar months to a day, as delays that the process states in months are counted."""

from calendar import monthrange
from datetime import UTC, date, datetime


def after_months(day: date, months: int) -> date:
    """The same day of the month so many months later; the month's last day where it has no such day.

    Raises OverflowError beyond the calendar's end.
    """
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"{months} months after {day} is beyond the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_of(milliseconds: int) -> date:
    """The UTC day of an instant in milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date()
