"""The menu of officers: what they do with the ballot, dossier or meeting on show; who has no office does not see it."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tac_desk.ui.commands import SEPARATOR, Command

if TYPE_CHECKING:
    from tac_desk.ui.ballot_office import BallotOffice
    from tac_desk.ui.main_window import MainWindow

translate = QCoreApplication.translate
NAMES = "office:"


def office_commands(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&Office")
    ballot = (
        ("close", translate("commands", "C&lose the ballot…"), "Ctrl+Shift+K"),
        ("extend", translate("commands", "&Extend the ballot…"), "Ctrl+Shift+X"),
        ("remind", translate("commands", "&Remind those who have not voted…"), ""),
        ("late", translate("commands", "Rule on a l&ate vote…"), "Ctrl+Shift+L"),
        ("evote", translate("commands", "&Turn into an e-vote…"), ""),
        ("cancel", translate("commands", "&Cancel the ballot…"), ""),
        ("resume", translate("commands", "Res&ume the frozen ballot…"), "Ctrl+Shift+U"),
    )
    dossier = (
        ("move", translate("commands", "&Move the dossier…"), "Ctrl+Shift+S"),
        ("schedule", translate("commands", "&Schedule the dossier…"), ""),
    )
    return [
        Command(
            menu,
            translate("commands", "&Open a ballot…"),
            lambda: open_ballot(window),
            key="Ctrl+Shift+B",
            name=f"{NAMES}open",
        ),
        *(
            Command(menu, text, lambda name=name: on_ballot(window, name), key=key, name=f"{NAMES}{name}")  # type: ignore[misc]
            for name, text, key in ballot
        ),
        Command(menu, SEPARATOR, window.close),
        *(
            Command(menu, text, lambda name=name: on_dossier(window, name), key=key, name=f"{NAMES}{name}")  # type: ignore[misc]
            for name, text, key in dossier
        ),
        Command(menu, SEPARATOR, window.close),
        *_on_meetings(window, menu),
    ]


def _on_meetings(window: "MainWindow", menu: str) -> Iterator[Command]:
    """What is done about a meeting."""
    entries = (
        ("plan", translate("commands", "&Plan a meeting…"), "Ctrl+Shift+P"),
        ("amend", translate("commands", "Chan&ge the plan of the meeting…"), ""),
        ("agenda", translate("commands", "Set the agen&da…"), "Ctrl+Shift+A"),
        ("present", translate("commands", "S&how the agenda to the chair"), "Ctrl+Shift+G"),
        ("record", translate("commands", "Put a ballot o&n the record…"), "Ctrl+Shift+O"),
        ("adjourn", translate("commands", "Ad&journ the meeting…"), "Ctrl+Shift+J"),
        ("publish", translate("commands", "Pu&blish the minutes…"), "Ctrl+Shift+W"),
        ("approved", translate("commands", "Minutes were appro&ved…"), ""),
    )
    for name, text, key in entries:
        yield Command(menu, text, partial(on_meeting, window, name), key=key, name=f"{NAMES}meeting:{name}")


def show_office(window: "MainWindow", *, in_office: bool) -> None:
    """Show the menu, and answer to its keys, while somebody with an office is signed in."""
    for name, action in window.actions_by_name.items():
        if name.startswith(NAMES):
            action.setEnabled(in_office)
    for menu in window.menuBar().actions():
        if menu.text() == translate("commands", "&Office"):
            menu.setVisible(in_office)


def open_ballot(window: "MainWindow") -> None:
    """On the dossier on show, or else a motion."""
    if _shows_dossier(window):
        window.dossier.cards.office.begin("ballot")
    else:
        window.show_page("motions")
        window.motions.open_motion()


def on_ballot(window: "MainWindow", name: str) -> None:
    office = _ballot_office(window)
    if office is None or not office.begin(name):
        window.toast.show_text(translate("commands", "There is no ballot here with which this can be done."))


def on_dossier(window: "MainWindow", name: str) -> None:
    if not _shows_dossier(window) or not window.dossier.cards.office.begin(name):
        window.toast.show_text(translate("commands", "Open the dossier first."))


def on_meeting(window: "MainWindow", name: str) -> None:
    """About the meeting on show; a new one is planned from anywhere."""
    if name == "plan":
        window.show_page("meetings")
    shows = window.stack.is_built("meetings") and window.stack.currentWidget() is window.meetings
    if not shows or not window.meetings.office.begin(name):
        window.toast.show_text(translate("commands", "There is no meeting here with which this can be done."))


def _shows_dossier(window: "MainWindow") -> bool:
    return window.stack.is_built("dossier") and window.stack.currentWidget() is window.dossier


def _ballot_office(window: "MainWindow") -> "BallotOffice | None":
    if _shows_dossier(window):
        return window.dossier.cards.ballot_office if not window.dossier.vote.isHidden() else None
    if window.stack.is_built("motions") and window.stack.currentWidget() is window.motions:
        return window.motions.office
    return None
