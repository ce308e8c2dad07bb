"""The tables of a meeting as HTML of our own: roll call, motions, action items."""

from collections.abc import Iterable

from tac_desk.desk.views import MeetingView
from tac_desk.domain.meeting import ActionItem
from tac_desk.domain.people import Attendance
from tac_desk.ui import vote_words, words
from tac_desk.ui.html import safe
from tac_desk.ui.theme.look import tokens

translate = words.translate


def roll_html(view: MeetingView) -> str:
    """Each seat with who fills it; before the roll is taken, with who may: nobody is called absent then."""
    if not view.meeting.roll_taken:
        return _seats_html(view)
    heads = (translate("meeting", "Seat"), translate("meeting", "Present"), translate("meeting", "As"))
    rows = (_seat(view, filled) for filled in view.attendance)
    guests = view.meeting.guests
    text = _table(heads, rows)
    if guests:
        names = "; ".join(f"{guest.name} ({guest.group})" for guest in guests)
        head = safe(translate("meeting", "Guests"))
        text += f"<p><b>{head}</b>: {safe(names)}</p>"
    return text


def _seats_html(view: MeetingView) -> str:
    heads = (translate("meeting", "Seat"), translate("meeting", "Primary"), translate("meeting", "Alternate"))
    seats = (filled.seat for filled in view.attendance)
    return _table(
        heads, ((safe(s.title), _person(view, s.primary), _person(view, s.alternate)) for s in seats)
    )


def _person(view: MeetingView, member: str | None) -> str:
    return safe(view.names.get(member, member)) if member else "<span class='muted'>—</span>"


def _seat(view: MeetingView, filled: Attendance) -> tuple[str, str, str]:
    if filled.member is None:
        ink = tokens().colors["muted"]
        absent = safe(translate("meeting", "absent"))
        return safe(filled.seat.title), f"<span style='color:{ink}'>— {absent}</span>", ""
    role = translate("meeting", "Alternate") if filled.as_alternate else translate("meeting", "Primary")
    ink = tokens().colors["pass"]
    name = f"<span style='color:{ink}'>✓</span> {_person(view, filled.member)}"
    return safe(filled.seat.title), name, safe(role)


def motions_html(view: MeetingView) -> str:
    return "".join(
        f"<p><b>{safe(motion.ballot.question)}</b><br>"
        f"{safe(vote_words.arithmetic(motion))}<br>"
        f"<span class='muted'>{safe(vote_words.counts(motion))}</span></p>"
        for motion in view.motions
    )


def actions_html(view: MeetingView) -> str:
    heads = (
        translate("meeting", "Owner"),
        translate("meeting", "Task"),
        translate("meeting", "Due"),
        translate("meeting", "What came of it"),
    )
    rows = (
        (safe(view.names.get(a.owner, a.owner)), safe(a.task), safe(a.due or ""), safe(_outcome(a)))
        for a in view.meeting.actions
    )
    return _table(heads, rows)


def _outcome(item: ActionItem) -> str:
    if item.is_open:
        return translate("meeting", "open")
    word = translate("meeting", "done") if item.done else translate("meeting", "dropped")
    return f"{word}: {item.reason}" if item.reason else word


def _table(heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f"<th align='left'>{safe(one)}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0'><tr>{head}</tr>{body}</table>"
