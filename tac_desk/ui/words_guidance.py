"""Words about guidance: where an ask stands, who owns it, when it is due, and how a waiver reads."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.views import AskRow, WaiverRow
from tac_desk.domain.guidance import AskState
from tac_desk.ui import times
from tac_desk.ui.words import plain

translate = QCoreApplication.translate

ASK_TONES = {
    AskState.OPEN: "caution",
    AskState.ANSWERED: "judgment",
    AskState.MET: "pass",
    AskState.DROPPED: "neutral",
}


def ask_state(code: str) -> str:
    words = {
        "open": translate("guidance", "Open"),
        "answered": translate("guidance", "Answered"),
        "met": translate("guidance", "Met"),
        "dropped": translate("guidance", "Dropped"),
    }
    return words.get(code) or plain(code)


def owner(row: AskRow) -> str:
    """Who is to do it."""
    return row.owner or translate("guidance", "the applicant")


def facts(row: AskRow, about: str, now: int) -> str:
    """One line: the criterion (`about`, empty for none), who asked when, who is to do it, and by when."""
    parts = [
        about,
        translate("guidance", "asked by {} on {}").format(row.by, times.day(row.ask.at)),
        translate("guidance", "for {}").format(owner(row)),
        due(row, now),
    ]
    return " · ".join(part for part in parts if part)


def due(row: AskRow, now: int) -> str:
    """When it is due; one that is over and still open says so."""
    if row.ask.due is None:
        return ""
    over = overdue_days(row, now)
    if over <= 0 or row.ask.state.is_settled:
        return translate("guidance", "due {}").format(day(row.ask.due))
    late = times.span(over * times.DAY) if over > 1 else translate("guidance", "1 day")
    return translate("guidance", "was due {}, overdue by {}").format(day(row.ask.due), late)


def overdue_days(row: AskRow, now: int) -> int:
    """Whole days since the last day on which it was in time; 0 or less while it is."""
    return 0 if row.ask.due is None else (_today(now) - date.fromisoformat(row.ask.due)).days


def day(iso: str) -> str:
    """An ISO date as days are shown everywhere."""
    return times.written(
        datetime.combine(date.fromisoformat(iso), time.min), translate("guidance", "dd MMM yyyy")
    )


def _today(now: int) -> date:
    return (datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=now)).date()


def waiver(row: WaiverRow) -> str:
    """Until when a criterion is excused, why, and by whom."""
    one = row.waiver
    if one.until is None:
        start = translate("guidance", "Waived without an end")
    elif row.holds:
        start = translate("guidance", "Waived until {}").format(one.until)
    else:
        start = translate("guidance", "Was waived until {}").format(one.until)
    return translate("guidance", "{}: {}, by {}").format(
        start, " ".join(one.reason.split()).rstrip("."), row.by
    )
