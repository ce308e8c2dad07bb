"""The demonstration's real window: each page by keyboard alone, and every control with its name."""

import sys
from pathlib import Path

import pytest

from tac_desk.cli.demo import demo_desk
from tac_desk.cli.demo_shots import PAGES
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui.app import DeskApp, make_application
from tac_desk.ui.shots import settle

sys.path.insert(0, str(Path(__file__).parent.parent / "ui"))
from walk import out_of_reach, skipped, tabbed, unnamed


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_every_page_is_used_without_a_mouse_and_every_control_has_a_name() -> None:
    with demo_desk(None, None) as demo:
        desk = DeskApp(make_application(), demo.profile, vault=demo.vault)
        seen: list[SyncStatus] = []
        desk.courier.status_changed.connect(seen.append)
        desk.start()
        try:
            settle(until=lambda: any(status.state is SyncState.ONLINE for status in seen))
            assert desk.window is not None
            for page in PAGES.values():
                desk.window.show_page(page)
                settle()
                walked = tabbed(desk.window, desk.window.navigation)
                found = (skipped(desk.window, walked), out_of_reach(desk.window), unnamed(desk.window))
                assert (page, *found) == (page, [], [], [])
        finally:
            desk.close()
