"""The motions of a meeting that runs: their arithmetic, and the way out when the quorum is lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tac_desk.desk.views import BallotView
from tac_desk.desk.views_room import RoomView
from tac_desk.ui import vote_words
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, row


class MotionsPanel(Card):
    """`opening_wanted()`: of a new motion; `evote_wanted(str)` and `close_wanted(str)`: of this ballot."""

    opening_wanted = Signal()
    evote_wanted = Signal(str)
    close_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Motions"), "motions")
        self.lost = Words("", self, "refusal", wrap=True)
        self.lost.hide()
        self.body.addWidget(self.lost)
        self.new = button(self.tr("&New motion…"), self)
        self.new.clicked.connect(self.opening_wanted)
        self.head.addWidget(self.new)
        self._rows: list[QWidget] = []

    def show_room(self, view: RoomView) -> None:
        at = self.window().focusWidget()  # also while a form is open above
        if any(at in old.findChildren(QPushButton) for old in self._rows):
            self.new.setFocus()
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(motion) for motion in view.motions]
        before: QWidget = self.new
        for made in self._rows:
            self.body.addWidget(made)
            for press in made.findChildren(QPushButton):
                self.setTabOrder(before, press)
                before = press
        self.new.setVisible(view.in_office and view.meeting.adjourned_at is None)
        self.setVisible(bool(view.motions) or not self.new.isHidden())

    def show_quorum(self, view: RoomView, represented: int) -> None:
        """Say it where something is put to the vote in the room that cannot be decided there."""
        in_room = [
            one for one in view.motions if one.ballot.is_open and one.ballot.meeting == view.meeting.id
        ]
        lost = view.meeting.roll_taken and bool(in_room) and represented < view.quorum_needed
        self.lost.setVisible(lost)
        if lost:
            self.lost.say(
                self.tr(
                    "The quorum is lost: {} of {} seats, {} needed. Turn the motion into an e-vote."
                ).format(represented, len(view.roll), view.quorum_needed)
            )

    def _row(self, motion: BallotView) -> QWidget:
        made = QWidget(self)
        layout = row(made)
        text = Words(f"{motion.ballot.question}\n{vote_words.counts(motion)}", made, wrap=True)
        layout.addWidget(text, 1)
        if motion.ballot.is_open and motion.ballot.meeting is not None and motion.in_office:
            for name, say, wanted in (
                (self.tr("Close…"), self.tr("Close the ballot: {}"), self.close_wanted),
                (self.tr("E-vote…"), self.tr("Turn into an e-vote: {}"), self.evote_wanted),
            ):
                press = button(name, made)
                press.setAccessibleName(say.format(motion.ballot.question))
                press.clicked.connect(lambda _on=False, w=wanted, b=motion.ballot.id: w.emit(b))
                layout.addWidget(press)
        return made
