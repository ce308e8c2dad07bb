"""The head of a dossier: its name and state, where its repository is, and what is needed next."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from tac_desk.desk.news import Kind
from tac_desk.desk.views import BallotView, DossierView, Owed
from tac_desk.domain.display import at_most, display_safe
from tac_desk.domain.obligations import Duty
from tac_desk.domain.owed import answer_due
from tac_desk.ui import times, words, words_drift, words_lifecycle, words_scope, words_sponsor
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.icons import give_icon
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Elided, Words, button, column, frame, icon_label, row
from tac_desk.ui.words_news import news_sentence


class DossierHeader(QFrame):
    """`back_wanted`; `section_wanted(str)`: bring this part of the page into view; `earlier_wanted`: its last round."""

    back_wanted = Signal()
    earlier_wanted = Signal()
    section_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        layout = column(self, gap="half")
        layout.setContentsMargins(length("two"), length("one"), length("two"), length("one_half"))
        layout.addLayout(self._build_title())
        self._summary = Words("", self, wrap=True)
        layout.addWidget(self._summary)
        layout.addLayout(self._build_facts())
        self.news = Words("", self, "strong", wrap=True)
        told = row()
        self.to_new = button(
            self.tr("Go to the new comments"), self, role="quiet", icon="comment", tint="link"
        )
        self.to_new.clicked.connect(lambda: self.section_wanted.emit("new_comments"))
        told.addWidget(self.news, 1)
        told.addWidget(self.to_new)
        layout.addLayout(told)
        layout.addWidget(self._build_next())
        self._repository = ""
        self._section = ""

    def _build_title(self) -> QHBoxLayout:
        line = row()
        back = button("", self, role="icon", icon="back", tint="muted")
        back.setAccessibleName(self.tr("Back to the list"))
        back.setToolTip(self.tr("Back to the list (Esc)"))
        back.clicked.connect(self.back_wanted)
        self._number = Words("", self, "muted")
        self.title = Elided("", self, "title")
        self._chips = [Chip(self) for _ in range(6)]
        line.addWidget(back)
        line.addWidget(self._number)
        line.addWidget(self.title)
        for chip in self._chips:
            line.addWidget(chip)
        line.addStretch(1)
        return line

    def _build_facts(self) -> QHBoxLayout:
        line = row(gap="half")
        self._address = Elided("", self, "small")
        self._copy = button("", self, role="icon", icon="copy", tint="muted")
        self._copy.setAccessibleName(self.tr("Copy the repository's address"))
        self._copy.setToolTip(self.tr("Copy the repository's address"))
        self._copy.clicked.connect(self.copy_address)
        self._facts = Elided("", self, "small")
        line.addWidget(self._address)
        line.addWidget(self._copy)
        self.earlier = button("", self, role="quiet", icon="undo", tint="link")
        self.earlier.clicked.connect(self.earlier_wanted)
        self.earlier.hide()
        line.addWidget(self._facts)
        line.addWidget(self.earlier)
        line.addStretch(1)
        return line

    def _build_next(self) -> QFrame:
        band = frame(self, "next")
        line = row(band)
        line.setContentsMargins(length("one_half"), length("half"), length("half"), length("half"))
        self._icon = icon_label("next", "accent", band)
        self._next = Words("", band, "strong", wrap=True)
        self._jump = button("", band, role="primary")
        self._jump.clicked.connect(lambda: self.section_wanted.emit(self._section))
        line.addWidget(self._icon)
        line.addWidget(self._next, 1)
        line.addWidget(self._jump)
        return band

    def show_view(self, view: DossierView) -> None:
        dossier = view.dossier
        self._number.say(f"#{dossier.number}")
        said = news_sentence(view.news, view.seen or 0)
        self.news.setVisible(bool(said))
        self.news.say(said)
        self.to_new.setVisible(Kind.COMMENT in view.news)
        self.title.say(dossier.name)
        chips = [
            (words.state(dossier.state), words.state_tone(dossier.state)),
            (words_sponsor.track(dossier.track, view.sponsoring.standing), "neutral"),
        ]
        standing = words_sponsor.standing(view.sponsoring.standing)
        if standing and standing != words.track(dossier.track):
            chips.append((standing, "neutral"))
        if dossier.category:
            chips.append((words.category(dossier.category), "neutral"))
        if dossier.returning:
            chips.append((self.tr("Returning"), "caution"))
        if dossier.invented:
            chips.append((self.tr("Invented"), "neutral"))
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(chips))
            if place < len(chips):
                chip.show_as(*chips[place])
        self._summary.say(dossier.summary)
        self._repository = dossier.repository
        self._address.say(dossier.repository)
        self._copy.setVisible(bool(dossier.repository))
        self._facts.say("  ·  ".join(self._fact_texts(view)))
        self._show_next(*what_next(view, times.now_ms()))

    def show_earlier(self, earlier: DossierView | None) -> None:
        """The round before this one, which its asks and comments make worth reading."""
        self.earlier.setVisible(earlier is not None)
        if earlier is not None:
            said = plural(len(earlier.comments), self.tr("1 comment"), self.tr("{} comments"))
            state = words.state(earlier.dossier.state)
            text = self.tr("Earlier round #{}: {}, {}").format(earlier.dossier.number, state, said)
            self.earlier.setText(text)
            room = self.earlier.sizeHint().width() + length(
                "one"
            )  # the hint leaves too little beside an icon
            self.earlier.setMinimumWidth(room)
            self.earlier.setToolTip(self.tr("Read what was asked then (E)"))

    def _fact_texts(self, view: DossierView) -> list[str]:
        dossier, texts = view.dossier, []
        if view.sponsor_name:
            texts.append(self.tr("Sponsor {}").format(view.sponsor_name))
        if dossier.filed_at:
            texts.append(self.tr("Filed {}").format(times.day(dossier.filed_at)))
        if dossier.amendments:
            texts.append(self.tr("Application changed {}").format(times.day(dossier.amendments[-1].at)))
        if dossier.override:
            texts.append(self.tr("By way of exception: {}").format(display_safe(dossier.override)))
        if dossier.reviews:
            count = len(dossier.reviews)
            texts.append(plural(count, self.tr("1 review"), self.tr("{} reviews")))
        if view.evidence is not None and view.evidence.scope:
            texts.append(words_scope.repositories(view.evidence.scope))
        if dossier.due_at is not None and view.reviews_are_due:
            is_past = dossier.due_at < times.now_ms()
            text = self.tr("Reviews were due {}") if is_past else self.tr("Reviews due {}")
            texts.append(text.format(times.day(dossier.due_at)))
        if dossier.source:
            texts.append(self.tr("From {}").format(display_safe(at_most(200, dossier.source))))
        return texts

    def _show_next(self, icon: str, text: str, section: str, label: str) -> None:
        give_icon(self._icon, icon, "accent")
        self._next.say(text)
        self._section = section
        self._jump.setVisible(bool(section))
        self._jump.setText(label)

    def copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._repository)
        self._address.say(self.tr("Copied"))
        QTimer.singleShot(1500, self._address, lambda: self._address.say(self._repository))


def what_next(view: DossierView, now: int) -> tuple[str, str, str, str]:
    """Icon, sentence, the section that answers it and the words on its button."""
    translate = words.translate
    ballot, dossier = view.ballot, view.dossier
    if ballot is not None and ballot.ballot.is_open and ballot.my_seats and ballot.why_not is None:
        return _vote(view, ballot, now)
    if Owed.REVIEW in view.owed and view.review_action is None:
        due = "" if dossier.due_at is None else times.due_phrase("review", dossier.due_at, now)
        text = translate("next", "Your review is needed{}.").format(f", {due}" if due else "")
        return "review", text, "review", translate("next", "Go to my review")
    if view.looks:
        return _look_again(view)
    if Owed.ANSWER in view.owed:
        return _answer(view, now)
    if Owed.TEND in view.owed:
        return _tend(view)
    if Owed.DISCUSS in view.owed:
        text = translate("next", "Your answer is waited for in the discussion.")
        return "discuss", text, "discussion", translate("next", "Go to the discussion")
    if Owed.SPONSOR in view.owed:
        text = translate("next", "It looks for a sponsor, and you may be the one.")
        return "sponsor", text, "sponsor", translate("next", "Sponsor")
    return "clock", translate("next", "Nothing is needed from you now."), "", ""


def _vote(view: DossierView, ballot: BallotView, now: int) -> tuple[str, str, str, str]:
    translate = words.translate
    left = times.span(ballot.ballot.deadline - now) if ballot.ballot.deadline > now else None
    closes = translate("next", "The vote closes in {}.").format(left) if left else ""
    if any(seat.id not in ballot.standing for seat in ballot.my_seats):
        text = translate("next", "Your vote is needed. {}").format(closes)
        return "vote", text, "vote", translate("next", "Vote")
    if view.looks:
        return _look_again(view)
    text = translate("next", "You have voted. {}").format(closes)
    return "counted", text, "vote", translate("next", "See vote")


def _tend(view: DossierView) -> tuple[str, str, str, str]:
    """What is up to me as an officer, a sponsor or the owner of a task; the first of it is named."""
    translate = words.translate
    mine = next((row.duty for row in view.life.duties if row.mine and row.now and row.duty.is_tended), None)
    text = translate("next", "Something here is up to you.")
    if mine is not None:
        text = translate("next", "Up to you: {}.").format(mine.about or words_lifecycle.duty(mine.duty))
    if mine is not None and mine.duty in (Duty.ANSWER_OFFER, Duty.CO_SPONSOR):
        return "sponsor", text, "sponsor", translate("next", "Go to the sponsor")
    is_after = bool(view.life.acts or view.life.tasks)
    return "tend", text, "life" if is_after else "next", translate("next", "See what")


def _answer(view: DossierView, now: int) -> tuple[str, str, str, str]:
    translate = words.translate
    due_at = answer_due(view.dossier, view.me.member)
    due = "" if due_at is None else ", " + times.due_phrase("answer", due_at, now)
    text = translate("next", "Something is asked of you here{}.").format(due)
    return "answer", text, "guidance", translate("next", "Go to what is asked")


def _look_again(view: DossierView) -> tuple[str, str, str, str]:
    translate = words.translate
    text = words_drift.look_sentence(view.looks[0])
    if left := len(view.looks) - 1:
        text += translate("next", ", and {} more").format(left)
    text = translate("next", "Look again: {}.").format(text)
    return "look", text, "look", translate("next", "Second look")
