"""Says moments in words: how long until a deadline, and the moment itself in UTC and local time."""

from datetime import UTC, datetime
from time import time

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimeZone

from tac_desk.ui import languages
from tac_desk.ui.plural import plural

translate = QCoreApplication.translate
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000  # milliseconds


def now_ms() -> int:
    """Milliseconds since 1970 UTC, by this computer's clock: for display only."""
    return int(time() * 1000)


def span(milliseconds: int) -> str:
    """A length of time in its largest unit, such as "3 days"."""
    if milliseconds < MINUTE:
        return translate("times", "less than a minute")
    if milliseconds < HOUR:
        return plural(
            milliseconds // MINUTE, translate("times", "1 minute"), translate("times", "{} minutes")
        )
    if milliseconds < 2 * DAY:
        return plural(milliseconds // HOUR, translate("times", "1 hour"), translate("times", "{} hours"))
    return plural(milliseconds // DAY, translate("times", "1 day"), translate("times", "{} days"))


def due_phrase(owed: str, due_at: int, now: int) -> str:
    """When what is owed is due, such as "closes in 3 days"."""
    left = due_at - now
    if owed == "vote":
        soon, late = translate("times", "closes in {}"), translate("times", "closed {} ago")
    else:
        soon, late = translate("times", "due in {}"), translate("times", "overdue by {}")
    return (soon if left >= 0 else late).format(span(abs(left)))


def ago(at: int, now: int) -> str:
    """How long ago something happened, such as "2 hours ago"."""
    if now - at < MINUTE:
        return translate("times", "just now")
    return translate("times", "{} ago").format(span(now - at))


def moment(at: int) -> str:
    """A moment in UTC and, where it differs, in local time."""
    utc = (
        written(datetime.fromtimestamp(at / 1000, UTC), translate("times", "ddd dd MMM yyyy, HH:mm")) + " UTC"
    )
    local = QDateTime.fromMSecsSinceEpoch(at)
    if local.offsetFromUtc() == 0:
        return utc
    text = languages.locale().toString(local, translate("times", "ddd d MMM, HH:mm"))
    return translate("times", "{} ({} here)").format(utc, text)


def meeting_moment(at: int, zone: str) -> str:
    """A meeting's start in its own time zone, and in UTC."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        there = datetime.fromtimestamp(at / 1000, ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment(at)
    return f"{_long(there)} {zone} ({datetime.fromtimestamp(at / 1000, UTC):%H:%M} UTC)"


def clock_in(at: int, zone: str) -> str:
    """The time of day there; in UTC for a zone that this computer does not know."""
    there, name = _there(at, zone)
    return f"{there:%H:%M} {name}"


def clock_day_in(at: int, zone: str) -> str:
    """The day and the time of day there; in UTC for a zone that this computer does not know."""
    there, name = _there(at, zone)
    return f"{_long(there)} {name}"


def _there(at: int, zone: str) -> tuple[datetime, str]:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return datetime.fromtimestamp(at / 1000, ZoneInfo(zone)), zone
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.fromtimestamp(at / 1000, UTC), "UTC"


def day(at: int) -> str:
    return written(datetime.fromtimestamp(at / 1000, UTC), translate("times", "dd MMM yyyy"))


def written(there: datetime, form: str) -> str:
    """With the names of the language that is spoken; `form` is one of Qt's, in its order of day and month."""
    fields = QDate(there.year, there.month, there.day), QTime(there.hour, there.minute)
    return languages.locale().toString(QDateTime(*fields, QTimeZone(QTimeZone.Initialization.UTC)), form)


def _long(there: datetime) -> str:
    return written(there, translate("times", "dddd, dd MMMM yyyy, HH:mm"))
