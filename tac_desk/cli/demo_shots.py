"""Takes the demonstration's pictures: every page of a real window, once it is on-line."""

from pathlib import Path

from tac_desk.auth.vault import Vault
from tac_desk.cli.demo_hub import DemoError
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui.app import DeskApp, make_application
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.shots import settle, take_shots

PAGES = {
    "queue": "queue",
    "dossiers": "all",
    "review": "dossier:quillmesh",
    "vote": "dossier:embergrid",
    "sponsor": "dossier:fernlock",
    "returning": "dossier:marrowline",
    "motions": "motions",
    "meetings": "meetings",
    "bodies": "bodies",
    "outbox": "outbox",
}


def take_demo_shots(directory: Path, profile: Path, vault: Vault) -> list[Path]:
    """The files written. Raises DemoError when the window does not come up or a file cannot be written."""
    app = make_application()
    desk = DeskApp(app, profile, vault=vault)
    seen: list[SyncStatus] = []
    desk.courier.status_changed.connect(seen.append)
    desk.start()
    try:
        window = _ready_window(desk, seen)
        desk.courier.act(
            lambda door: door.cast_vote("second-hour", "m02", "yes", None, "", "council"), undoable=False
        )
        settle()
        return take_shots(directory, window, PAGES)
    except OSError as error:
        raise DemoError(
            "The pictures cannot be written", str(error), "Name a directory that can be written to."
        ) from error
    finally:
        desk.close()


def _ready_window(desk: DeskApp, seen: list[SyncStatus]) -> MainWindow:
    settle(until=lambda: any(status.state is SyncState.ONLINE for status in seen))
    if desk.window is None or not desk.window.isVisible():
        states = ", ".join(status.state for status in seen) or "nothing"
        raise DemoError(
            "The window did not come up",
            f"It said {states}.",
            "Try again; see tac-desk doctor if it stays so.",
        )
    return desk.window
