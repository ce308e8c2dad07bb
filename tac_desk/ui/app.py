"""Starts the window: opens the profile behind it, signs in when needed, then runs until the window is closed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from tac_desk.domain.trouble import Trouble
from tac_desk.durable import make_folder
from tac_desk.ui import languages
from tac_desk.ui.courier import Courier
from tac_desk.ui.epoch_watch import EpochWatch
from tac_desk.ui.export import Export
from tac_desk.ui.logbook import Logbook
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.render import Renderer
from tac_desk.ui.room_watch import RoomWatch
from tac_desk.ui.session import PassphraseNeeded, Session, draft_minutes, export_minutes
from tac_desk.ui.signals import QuitOnSignal
from tac_desk.ui.theme.look import FOLLOW, Look

if TYPE_CHECKING:
    from tac_desk.auth.vault import Vault
    from tac_desk.sync.status import SyncStatus
    from tac_desk.ui.courier import Loop
    from tac_desk.ui.pages.sign_in import SignInWindow

SETTINGS = "window.ini"


def run_app(
    profile: Path,
    *,
    vault: "Vault | None" = None,
    hub: str = "",
    code: str = "",
    computer: str = "demonstration",
) -> int:
    """Show the desk of `profile` until it is closed; answers the exit status.

    With `hub` and `code` a profile that is not signed in enrols by itself, as the demonstration does.
    """
    app = make_application()
    desk = DeskApp(app, profile, vault=vault)
    desk.start(hub, code, computer)
    QuitOnSignal(app)
    return app.exec()


def make_application() -> QApplication:
    """The one QApplication of this process."""
    app = QApplication.instance() or QApplication(["tac-desk"])
    if not isinstance(app, QApplication):
        raise RuntimeError("another kind of Qt application is running in this process")
    app.setApplicationName("TAC Desk")
    app.setDesktopFileName("tac-desk")
    return app


class DeskApp(QObject):
    """Owns the courier, the windows and the session of one profile. `ready`: the main window shows the desk."""

    ready = Signal()

    def __init__(self, app: QApplication, profile: Path, *, vault: "Vault | None" = None) -> None:
        super().__init__(app)
        make_folder(profile)
        self.session = Session(profile, vault)
        self.logbook = Logbook(profile)
        self.logbook.begin()
        self.settings = QSettings(str(profile / SETTINGS), QSettings.Format.IniFormat, self)
        languages.speak(app, str(self.settings.value(languages.SETTING, languages.SYSTEM)))
        self.look = Look(
            app, str(self.settings.value("scheme", FOLLOW)), _number(self.settings.value("zoom"), 1.0)
        )
        self.courier = Courier(self)
        self.courier.status_changed.connect(self._on_status_changed)
        self.renderer = Renderer()
        self.window: MainWindow | None = None
        self.sign_in: SignInWindow | None = None
        self.room: RoomWatch | None = None
        self.epochs: EpochWatch | None = None
        self._hub = self._code = self._computer = ""
        app.aboutToQuit.connect(self.close)

    def start(self, hub: str = "", code: str = "", computer: str = "") -> None:
        """Open the profile behind; the windows are built meanwhile."""
        self._hub, self._code, self._computer = hub, code, computer
        self._open(None)
        self.window = MainWindow(
            self.courier, self.look, self.settings, self.renderer,
            export=Export(draft_minutes, export_minutes), profile=str(self.session.profile),
        )  # fmt: skip

    def close(self) -> None:
        """Save what is unsaved, end the exchange and the threads. Harmless when repeated."""
        if self.courier.is_closed:
            return
        if self.window is not None:
            self.window.save()
        self.courier.close()
        self.renderer.close()
        self.logbook.close()

    # --- opening

    def _open(self, passphrase: str | None) -> None:
        session = self.session
        self.courier.open(lambda: session.open(passphrase), self._on_opened, self._on_not_opened)

    def _on_opened(self, _nothing: None) -> None:
        session = self.session
        self.courier.ask(session.is_signed_in, then=self._on_known, otherwise=self._on_not_opened)

    def _on_known(self, signed_in: bool) -> None:
        if signed_in:
            self._begin()
        elif self._hub and self._code:
            self._on_sign_in_wanted(self._hub, self._code, self._computer)
        else:
            self._sign_in_window().ask_for_code(self._hub)

    def _on_not_opened(self, trouble: Trouble) -> None:
        window = self._sign_in_window()
        if isinstance(trouble, PassphraseNeeded):
            window.ask_for_passphrase(is_new=trouble.is_new)
        else:
            window.show_trouble(trouble)

    def _on_passphrase_given(self, passphrase: str) -> None:
        self._open(passphrase)

    # --- signing in

    def _sign_in_window(self) -> "SignInWindow":
        from tac_desk.ui.pages.sign_in import SignInWindow

        if self.sign_in is None:
            self.sign_in = SignInWindow()
            self.sign_in.sign_in_wanted.connect(self._on_sign_in_wanted)
            self.sign_in.passphrase_given.connect(self._on_passphrase_given)
        self.sign_in.show()
        return self.sign_in

    def _on_sign_in_wanted(self, hub: str, code: str, computer: str) -> None:
        session, call = self.session, self.courier.call
        self.courier.work(
            lambda: session.sign_in(call, hub, code, computer),
            then=self._on_signed_in,
            otherwise=self._on_refused,
        )

    def _on_status_changed(self, status: "SyncStatus") -> None:
        """A computer that was signed out may sign in again; whoever closes the window works on without the hub."""
        if status.state == "signed_out" and status.trouble is not None and self.sign_in is None:
            self._sign_in_window().show_trouble(status.trouble)
            self.courier.ask(self.session.hub_address, then=self._on_address)

    def _on_address(self, address: str) -> None:
        self._sign_in_window().ask_for_code(address)

    def _on_signed_in(self, _nothing: None) -> None:
        self._begin()

    def _on_refused(self, trouble: Trouble) -> None:
        window = self._sign_in_window()
        window.ask_for_code(self._hub)
        window.show_trouble(trouble)

    # --- working

    def _begin(self) -> None:
        if self.window is None:
            return
        self.window.begin()
        self.window.show()
        if self.room is None:
            self.room = RoomWatch(self.courier, self.window.banner, self.window.save)
            self.epochs = EpochWatch(self.courier, self.window, self._exchange)
        if self.sign_in is not None:
            self.sign_in.close()
            self.sign_in.deleteLater()
            self.sign_in = None
        self._exchange()
        self.ready.emit()

    def _exchange(self) -> None:
        """Begin the exchange with the hub, or begin it anew."""
        session, courier = self.session, self.courier
        courier.work(
            lambda: session.make_loop(courier.call, courier.tell_status, courier.tell_changes),
            then=self._on_loop_made,
        )

    def _on_loop_made(self, loop: "Loop") -> None:
        self.courier.start_sync(loop)


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return otherwise
