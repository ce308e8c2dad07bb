"""Builds the HTML of what happens next, and of the history of a project's life after acceptance."""

from collections.abc import Callable, Iterable, Iterator

from tac_desk.desk.views import DossierView
from tac_desk.desk.views_life import DutyRow
from tac_desk.domain.lifecycle import Notice, PeriodicReview, Retirement
from tac_desk.domain.obligations import Duty
from tac_desk.ui import html, times, words_guidance, words_lifecycle
from tac_desk.ui.words import translate

Line = tuple[int, str]


def next_html(rows: Iterable[DutyRow], now: int) -> str:
    """What is owed now, then what is known to come; tasks are counted, their list stands elsewhere."""
    shown = list(rows)
    present = [row for row in shown if row.now]
    ahead = [row for row in shown if not row.now]
    parts = [_paragraph(row, now) for row in _without_tasks(present)]
    parts += _tasks(present)
    if ahead:
        later = html.safe(translate("lifecycle", "Later"))
        parts.append(f"<p class='small'>{later}</p>")
        parts += [_paragraph(row, now) for row in ahead]
    return "".join(parts)


def _without_tasks(rows: Iterable[DutyRow]) -> list[DutyRow]:
    return [row for row in rows if row.duty.duty is not Duty.TASK]


def _tasks(rows: Iterable[DutyRow]) -> Iterator[str]:
    """One line for each who has tasks to do."""
    tasks: dict[str, list[str]] = {}
    for row in rows:
        if row.duty.duty is Duty.TASK:
            tasks.setdefault(words_lifecycle.who(row), []).append(row.duty.about)
    for who, titles in tasks.items():
        said = "; ".join(titles)
        yield f"<p><b>{html.safe(who)}</b>: {html.safe(said)}</p>"


def _paragraph(row: DutyRow, now: int) -> str:
    about = f": {html.safe(row.duty.about)}" if row.duty.about else ""
    when = words_lifecycle.when(row, now)
    end = f"<br><span class='small'>{html.safe(when)}</span>" if when else ""
    said = html.safe(words_lifecycle.duty(row.duty.duty))
    return f"<p><b>{html.safe(words_lifecycle.who(row))}</b>: {said}{about}{end}</p>"


def history_html(view: DossierView) -> str:
    """Reviews, notices with what came after them, and retirements, newest first; empty where there were none."""
    name, dossier = _namer(view), view.dossier
    titles = {row.criterion.key: row.criterion.title for row in view.rows}
    lines = [line for one in dossier.periodic for line in _review(one, name, titles)]
    lines += [line for one in dossier.notices for line in _notice(one, name, titles)]
    lines += [_retirement(one, name) for one in dossier.retirements]
    newest = sorted(lines, key=lambda line: -line[0])
    return "".join(
        f"<p><span class='small'>{html.safe(times.day(at))}</span> {html.safe(text)}</p>"
        for at, text in newest
    )


def _namer(view: DossierView) -> Callable[[str], str]:
    return lambda member: view.life.names.get(member, member)


def _rows(keys: Iterable[str], titles: dict[str, str]) -> str:
    return ", ".join(titles.get(key, key) for key in keys)


def _review(one: PeriodicReview, name: Callable[[str], str], titles: dict[str, str]) -> Iterator[Line]:
    opened = translate("lifecycle", "Review opened by {}.").format(name(one.opened_by))
    yield one.opened_at, " ".join(filter(None, (opened, one.reason)))
    if one.concluded_at is None:
        return
    if one.good:
        said = translate("lifecycle", "In good standing, concluded by {}.").format(name(one.concluded_by))
    else:
        said = translate("lifecycle", "Fell short of {}, concluded by {}.")
        said = said.format(_rows(one.criteria, titles), name(one.concluded_by))
    yield one.concluded_at, " ".join(filter(None, (said, one.summary)))


def _notice(one: Notice, name: Callable[[str], str], titles: dict[str, str]) -> Iterator[Line]:
    about = _rows(one.criteria, titles)
    sent = translate("lifecycle", "Notice by {}").format(name(one.by)) + (f", {about}" if about else "")
    read = ""
    if one.acknowledged is not None:
        read = translate("lifecycle", " (read on {})").format(words_guidance.day(one.acknowledged))
    yield one.at, f"{sent}{read}: {one.text}"
    for more in one.prolonged:
        days = translate("lifecycle", "{} days more by {}, until {}: {}")
        until = words_guidance.day(more.until)
        yield more.at, days.format(more.days, name(more.by), until, more.reason)


def _retirement(one: Retirement, name: Callable[[str], str]) -> Line:
    said = translate("lifecycle", "Retired by {}. {}: {}")
    text = said.format(name(one.by), words_lifecycle.ground(one.ground), one.reason)
    override = translate("lifecycle", " (overridden: {})").format(one.override) if one.override else ""
    return one.at, text + override
