"""One desk as a person has it: a profile on the disk and its real window; used in the tests and in a child process."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from tac_desk.auth.passphrase_vault import VAULT_FILE, PassphraseVault
from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui.app import DeskApp, make_application
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.pages.sign_in import SignInWindow
from tac_desk.ui.widgets.banner import Banner
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.choice import Choice

PASSPHRASE = "correct horse"
WAIT = 30  # seconds; nothing here waits on purpose, but the machine may be busy


def until(condition: Callable[[], object], what: str) -> None:
    """Let the window work until `condition` holds."""
    deadline = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for: {what}"
        pause(0.01)


def pause(seconds: float) -> None:
    """Let the window work for a while; `QTest.qWait` would keep every other thread of Python from working."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class Desktop:
    """Start with `open`; the profile outlives the window. `status` is what the indicator was told last."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.status = SyncStatus(SyncState.OFFLINE)
        self.app: DeskApp | None = None

    def open(self, hub: str = "", code: str = "") -> "Desktop":
        """Show the window; with a code this computer is signed in first."""
        exists = (self.profile / VAULT_FILE).exists()
        self.profile.mkdir(parents=True, exist_ok=True)
        vault = (PassphraseVault.open if exists else PassphraseVault.create)(self.profile, PASSPHRASE)
        self._run(DeskApp(make_application(), self.profile, vault=vault), hub, code)
        until(lambda: self.window.isVisible(), "the main window")
        return self

    def start(self) -> "Desktop":
        """As the menu of the system starts it: the person is asked for what is missing."""
        self.profile.mkdir(parents=True, exist_ok=True)
        self._run(DeskApp(make_application(), self.profile))
        until(lambda: self.app and self.app.sign_in and self.app.sign_in.isVisible(), "the sign-in window")
        return self

    def _run(self, app: DeskApp, hub: str = "", code: str = "") -> None:
        self.app, self.status = app, SyncStatus(SyncState.OFFLINE)
        app.courier.status_changed.connect(self._on_status)
        app.start(hub, code, "laptop")

    def close(self) -> None:
        if self.app is not None:
            self.window.close()
            self.app.close()
            for one in filter(None, (self.app.sign_in, self.app.window, self.app)):
                one.deleteLater()
            self.app = None
            pause(0)

    def _on_status(self, status: SyncStatus) -> None:
        self.status = status

    @property
    def window(self) -> MainWindow:
        assert self.app is not None
        assert self.app.window is not None
        return self.app.window

    @property
    def sign_in(self) -> SignInWindow:
        assert self.app is not None
        assert self.app.sign_in is not None
        return self.app.sign_in

    # --- what a person does

    def go_online(self) -> None:
        until(lambda: self.status.state is SyncState.ONLINE, "the exchange with the hub")

    def show_dossier(self, dossier: str) -> None:
        self.window.activateWindow()
        until(self.window.isActiveWindow, "the keyboard")
        self.window.open_dossier(dossier)
        page = self.window.dossier
        until(lambda: page.header.isVisible() and page._view is not None, f"the dossier {dossier}")

    def show_criterion(self, key: str) -> None:
        """Step down the checklist to it."""
        checklist = self.window.dossier.checklist
        checklist.table.setFocus()
        checklist.table.selectRow(0)
        while (row := checklist.current()) is None or row.criterion.key != key:
            before = checklist.table.currentIndex().row()
            QTest.keyClick(checklist.table, Qt.Key.Key_J)
            assert checklist.table.currentIndex().row() == before + 1, f"no criterion {key}"

    def judge(self, key: str, verdict: Qt.Key, note: str) -> None:
        """In the checklist: the criterion, its verdict key, and the note behind Return."""
        self.show_criterion(key)
        QTest.keyClick(self.window.dossier.checklist.table, verdict)
        QTest.keyClick(self.window.dossier.checklist.table, Qt.Key.Key_Return)
        self.type(note)

    def type(self, text: str) -> None:
        """Into the field that has the focus."""
        field = self.window.focusWidget()
        assert isinstance(field, QPlainTextEdit), field
        QTest.keyClicks(field, text)

    def finish(self) -> None:
        """Ctrl+Enter in the field that has the focus."""
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def jump(self, key: Qt.Key) -> None:
        """From the checklist to a card, by the card's letter."""
        self.window.dossier.checklist.table.setFocus()
        QTest.keyClick(self.window.dossier.checklist.table, key)

    def vote(self, position: str, rationale: str = "") -> None:
        """With the keyboard alone: choose the position, type the reason, Ctrl+Enter."""
        card = self.window.dossier.vote
        until(lambda: card.form.isVisible(), "a ballot I may vote on")
        choose(card.choice, position)
        card.rationale.setFocus()
        QTest.keyClicks(card.rationale, rationale)
        QTest.keyClick(card.rationale, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def send_now(self) -> None:
        """In the outbox, with its key."""
        self.window.show_page("outbox")
        until(lambda: self.window.outbox.current() is not None, "a row in the outbox")
        QTest.keyClick(self.window.outbox.list, Qt.Key.Key_S)

    def outbox(self) -> tuple[OutboxRow, ...]:
        model = self.window.outbox.model
        rows = (model.row_at(place) for place in range(model.rowCount()))
        return tuple(row for row in rows if row is not None)

    def wait_for(self, state: ActionState) -> OutboxRow:
        """The newest action of mine, once it stands there."""
        self.window.show_page("outbox")
        until(lambda: self.outbox() and self.outbox()[0].state is state, f"an action that is {state}")
        return self.outbox()[0]


def words(inside: QWidget) -> str:
    """Everything that can be read in it now."""
    seen = [one for one in inside.findChildren(QWidget) if one.isVisible()]
    return "\n".join(filter(None, map(_words_of, seen)))


def _words_of(one: QWidget) -> str:
    match one:
        case Chip():
            return one.accessibleName()
        case QLabel() | QPushButton():
            return one.text()
        case QTextEdit() | QPlainTextEdit():
            return one.toPlainText()
    return ""


def told(banner: Banner) -> str:
    """The title of the trouble it shows, once it shows one with all that belongs to it."""
    until(banner.isVisible, "the trouble to be told")
    assert banner.cause.text()
    assert banner.next_step.text()
    return banner.title.text()


def fill(field: QLineEdit, text: str) -> None:
    """Type `text` in place of what the field holds."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(choice: Choice, code: str) -> None:
    """Press the button of `code` with the space bar."""
    made = choice._buttons[code]
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Space)


def press(inside: QWidget, text: str) -> None:
    """Press the visible button that says `text`."""
    found = [one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert len(found) == 1, [one.text() for one in inside.findChildren(QPushButton)]
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)
