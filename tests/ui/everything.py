"""Every page and dialog of the program, one after the other, in the demonstration's real window."""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from itertools import chain

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from tac_desk.cli.demo import demo_desk
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui.app import DeskApp, make_application
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.pages.sign_in import SignInWindow
from tac_desk.ui.shots import settle

DOSSIERS = ("embergrid", "quillmesh", "fernlock", "marrowline", "larkspindle", "tidewheel")
PAGES = ("queue", "all", "motions", "meetings", "bodies", "outbox", *(f"dossier:{one}" for one in DOSSIERS))
DIALOGS = {
    "queue": (
        *(
            "Commands and dossiers…",
            "Keep this search…",
            "User's guide",
            "Keyboard shortcuts",
            "What changed",
        ),
        *("Diagnostics…", "About TAC Desk", "Open a ballot…", "Plan a meeting…"),
    ),
    "dossier:embergrid": (
        *(
            "Close the ballot…",
            "Extend the ballot…",
            "Remind those who have not voted…",
            "Cancel the ballot…",
        ),
        *("History…", "Move…", "Schedule…", "Compare snapshots…", "Check this repository on this computer…"),
    ),
    "dossier:sablefin": ("Draft the letter to the applicant…",),
    "meetings": (
        *(
            "Plan another meeting…",
            "Change the plan…",
            "Show the agenda to the chair",
            "Publish the minutes…",
        ),
    ),
    "bodies": ("Fill a seat…", "End a seat…", "Appoint a secretary…", "Record an affiliation…"),
}
"""Page -> the commands and buttons there that open something."""

ALL = frozenset(chain.from_iterable(DIALOGS.values()))
PATIENCE = 20  # short waits after which a command is tried again


@contextmanager
def demonstration() -> Iterator[MainWindow]:
    """Signed in as an officer, on line."""
    with demo_desk(None, None) as demo:
        desk = DeskApp(make_application(), demo.profile, vault=demo.vault)
        seen: list[SyncStatus] = []
        desk.courier.status_changed.connect(seen.append)
        desk.start()
        try:
            settle(until=lambda: any(status.state is SyncState.ONLINE for status in seen))
            assert desk.window is not None
            yield desk.window
        finally:
            desk.close()


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each page on show, then the meeting room and the window for signing in."""
    for page in PAGES:
        window.show_page(page)
        settle(60)
        yield page, window
    window.show_page("meetings")
    settle(60)
    pressed("Run the meeting", window)
    settle(60)
    assert window.stack.meetings.room is not None
    yield "room", window
    window.stack.meetings.room.left.emit()
    sign_in = SignInWindow()
    for name, ask in (
        ("code", lambda: sign_in.ask_for_code("https://hub.example")),
        ("passphrase", _ask(sign_in)),
    ):
        ask()
        sign_in.show()
        settle(30)
        yield f"sign-in: {name}", sign_in
    sign_in.close()


def _ask(window: SignInWindow):
    return lambda: window.ask_for_passphrase(is_new=True)


def dialogs(window: MainWindow, only: Container[str] = ALL) -> Iterator[tuple[str, QWidget]]:
    """Each dialog while it is open; closed again without doing anything."""
    for page, names in DIALOGS.items():
        for name in (one for one in names if one in only):
            window.show_page(page)
            settle(40)
            dialog = opened_by(name, window)
            yield f"{page}: {name}", dialog
            dialog.reject()
            for under in opened(window):
                under.reject()
            settle(20)
            window.activateWindow()


def opened_by(name: str, window: MainWindow) -> QDialog:
    """What opens by this command; pressed again where the page was still being read."""
    before = set(opened(window))
    for step in range(3 * PATIENCE):
        if step % PATIENCE == 0:
            pressed(name, window)
        settle(30)
        if set(opened(window)) - before:
            settle(100)
            now = set(opened(window)) - before
            top = QApplication.activeModalWidget()  # one may have opened another
            return next((one for one in now if one is top), None) or now.pop()
    raise AssertionError(f"{name} opens nothing")


def opened(window: QWidget) -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, QDialog) and one.isVisible() and one is not window]


def pressed(name: str, window: MainWindow) -> None:
    """Do what the command or the button of this name does; it must be there and enabled."""
    parts = (*window.findChildren(QPushButton), *window.findChildren(QAction))
    for one in parts:
        shown = isinstance(one, QAction) or one.isVisible()
        if shown and one.isEnabled() and one.text().replace("&", "").partition("\t")[0] == name:
            one.trigger() if isinstance(one, QAction) else one.click()
            return
    raise AssertionError(f"no command or button {name!r} can be used now")
