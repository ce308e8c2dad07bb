"""The window that tells a ballot's history: opened, extended, reminded, votes changed, late votes, closed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from tac_desk.desk.views_office import BallotFile
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.display import display_safe
from tac_desk.ui import html, times, words
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser

translate = words.translate
Step = tuple[int, str, str]
"""When (milliseconds), what happened and who did it, the reason they gave."""


class BallotHistory(ReadingOrder, QDialog):
    """Everybody sees what they are sent of it; Esc closes it."""

    def __init__(self, file: BallotFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the ballot"))
        room = parent.window().size()
        self.resize(min(px(620), room.width() - px(40)), min(px(520), room.height() - px(40)))
        layout = column(self, "two", "one")
        layout.addWidget(Words(file.view.ballot.question, self, "title", wrap=True))
        self.steps = SafeBrowser(self, self.tr("What happened, the oldest first"))
        self.steps.show_html("".join(map(_step_html, history(file))))
        layout.addWidget(self.steps, 1)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        end = row()
        end.addStretch(1)
        end.addWidget(close)
        layout.addLayout(end)
        self.finished.connect(self.deleteLater)


def history(file: BallotFile) -> list[Step]:
    """Every step that this reader knows of, the oldest first."""
    ballot = file.view.ballot
    steps = [*_course(file, ballot), *_votes(file, ballot), *_late(file, ballot)]
    return sorted(steps, key=lambda step: step[0])


def _course(file: BallotFile, ballot: Ballot) -> Iterator[Step]:
    yield ballot.opened_at, translate("history", "Opened by {}").format(_name(file, ballot.opened_by)), ""
    for one in ballot.extensions:
        text = translate("history", "Extended by {}; it was to end on {}")
        yield one.at, text.format(_name(file, one.by), times.moment(one.earlier)), one.reason
    if (turned := ballot.turned) is not None:
        text = translate("history", "Turned into an e-vote by {}")
        yield turned.at, text.format(_name(file, turned.by)), turned.reason
    for reminder in ballot.reminders:
        text = translate("history", "{} reminded: {}")
        seats = ", ".join(_seat(ballot, seat) for seat in reminder.seats)
        yield reminder.at, text.format(_name(file, reminder.by), seats), ""
    if ballot.frozen_at is not None:
        yield ballot.frozen_at, translate("history", "Frozen, since the hub was restored"), ballot.frozen_for
    if ballot.closed_at is not None:
        ended = (
            translate("history", "Cancelled by {}")
            if ballot.cancelled
            else translate("history", "Closed by {}")
        )
        yield ballot.closed_at, ended.format(_name(file, ballot.closed_by or "")), ballot.cancelled


def _votes(file: BallotFile, ballot: Ballot) -> Iterator[Step]:
    late = {one.vote.id for one in ballot.docket}
    for seat, cast in ballot.votes.items():
        for place, vote in enumerate(cast):
            if vote.id in late:
                continue
            first = translate("history", "{} voted {} ({})")
            again = translate("history", "{} changed its vote to {} ({})")
            who = translate("history", "{}, alternate") if vote.as_alternate else "{}"
            name = who.format(_name(file, vote.member))
            text = (again if place else first).format(
                _seat(ballot, seat), words.position(vote.position), name
            )
            yield vote.at, text, vote.rationale


def _late(file: BallotFile, ballot: Ballot) -> Iterator[Step]:
    for one in ballot.docket:
        text = translate("history", "Too late: {} said {} ({}); {}").format(
            _seat(ballot, one.seat),
            words.position(one.vote.position),
            _name(file, one.vote.member),
            _ruling(file, one.counts, one.ruled_by),
        )
        yield one.vote.at, text, one.reason


def _ruling(file: BallotFile, counts: bool | None, by: str) -> str:
    if counts is None:
        return translate("history", "not ruled on")
    counted, refused = (
        translate("history", "{} ruled that it counts"),
        translate("history", "{} ruled that it does not count"),
    )
    return (counted if counts else refused).format(_name(file, by))


def _name(file: BallotFile, member: str) -> str:
    return display_safe(file.names.get(member, member))


def _seat(ballot: Ballot, seat: str) -> str:
    return display_safe(next((one.title for one in ballot.roll if one.id == seat), seat))


def _step_html(step: Step) -> str:
    at, text, reason = step
    said = f"<br><span class='muted'>{html.safe(reason)}</span>" if reason else ""
    return f"<p><span class='small'>{html.safe(times.moment(at))}</span><br>{html.safe(text)}{said}</p>"
