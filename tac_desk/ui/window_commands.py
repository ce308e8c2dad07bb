"""The commands of the main window, menu by menu."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tac_desk.ui import languages
from tac_desk.ui.commands import SEPARATOR, Command
from tac_desk.ui.dossier_menu import dossier_commands
from tac_desk.ui.office_menu import office_commands
from tac_desk.ui.queue_menu import queue_commands

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow

translate = QCoreApplication.translate


def window_commands(window: "MainWindow") -> list[Command]:
    return [
        *_file(window),
        *_view(window),
        *_go(window),
        *queue_commands(window),
        *dossier_commands(window),
        *_evidence(window),
        *office_commands(window),
        *_help(window),
    ]


def _file(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&File")
    return [
        Command(menu, translate("commands", "&Sync now"), window.sync_now, key="F5"),
        Command(menu, translate("commands", "&Export minutes…"), window.export_minutes, key="Ctrl+E"),
        Command(
            menu,
            translate("commands", "Look at the hub's &new ledger…"),
            lambda: window.banner.follow(),
            key="Ctrl+Shift+N",
            name="epoch",
        ),
        Command(menu, translate("commands", "Save &what is not sent…"), lambda: _save_unsent(window)),
        Command(menu, translate("commands", "Export the a&genda…"), lambda: _export_agenda(window)),
        Command(menu, translate("commands", "Export a &year in figures…"), lambda: _export_year(window)),
        Command(menu, SEPARATOR, window.close),
        Command(menu, translate("commands", "&Quit"), window.close, key="Ctrl+Q"),
    ]


def _save_unsent(window: "MainWindow") -> None:
    from tac_desk.ui.unsent_exchange import UnsentExchange

    exchange = UnsentExchange(window.courier, window)
    exchange.done.connect(window.toast.show_text)
    exchange.begin()


def _export_agenda(window: "MainWindow") -> None:
    from tac_desk.ui.agenda_exchange import AgendaExchange

    shows = window.stack.is_built("meetings") and window.stack.currentWidget() is window.meetings
    if not shows or not window.meetings.current_id():
        window.toast.show_text(translate("commands", "Choose a meeting first."))
        return
    exchange = AgendaExchange(window.courier, window)
    exchange.done.connect(window.toast.show_text)
    exchange.begin(window.meetings.current_id())


def _export_year(window: "MainWindow") -> None:
    from tac_desk.ui.statistics_exchange import StatisticsExchange

    exchange = StatisticsExchange(window.courier, window)
    exchange.done.connect(window.toast.show_text)
    exchange.begin()


def _view(window: "MainWindow") -> list[Command]:
    menu, look = translate("commands", "&View"), window.look
    themes = (
        ("system", translate("commands", "Theme: as the &system")),
        ("light", translate("commands", "Theme: &light")),
        ("dark", translate("commands", "Theme: &dark")),
        ("contrast", translate("commands", "Theme: high &contrast")),
    )
    return [
        *(
            Command(menu, text, lambda code=code: look.set_scheme(code), group="theme", name=f"theme:{code}")  # type: ignore[misc]
            for code, text in themes
        ),
        Command(menu, SEPARATOR, window.close),
        Command(menu, translate("commands", "Zoom &in"), lambda: look.step_zoom(1), key="Ctrl++ Ctrl+="),
        Command(menu, translate("commands", "Zoom &out"), lambda: look.step_zoom(-1), key="Ctrl+-"),
        Command(menu, translate("commands", "&Normal size"), lambda: look.set_zoom(1.0), key="Ctrl+0"),
        Command(menu, SEPARATOR, window.close),
        Command(
            menu,
            translate("commands", "Inde&pendent first: hide the machine's verdict until I give mine"),
            lambda: window.stack.preferences.toggle_independent_first(),
            key="Ctrl+Shift+I",
            name="independent_first",
            is_on=lambda: window.stack.preferences.independent_first,
        ),
        *_languages(window, menu),
    ]


def _languages(window: "MainWindow", menu: str) -> list[Command]:
    def choose(code: str) -> None:
        window.stack.preferences.choose_language(code)
        window.toast.show_text(languages.at_next_start())

    under = translate("commands", "L&anguage")
    names = {languages.SYSTEM: translate("commands", "As the &system"), **languages.NAMES}
    return [
        Command(menu, text, partial(choose, code), group="language", name=f"language:{code}", under=under)
        for code, text in names.items()
    ]


def _go(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&Go")
    pages = (
        ("queue", translate("commands", "&Queue")),
        ("all", translate("commands", "&All dossiers")),
        ("motions", translate("commands", "&Motions")),
        ("meetings", translate("commands", "M&eetings")),
        ("outbox", translate("commands", "&Outbox")),
        ("bodies", translate("commands", "&Seats and bodies")),
    )
    return [
        *(
            Command(menu, text, lambda page=page: window.show_page(page), key=f"Ctrl+{place}")  # type: ignore[misc]
            for place, (page, text) in enumerate(pages, 1)
        ),
        Command(menu, SEPARATOR, window.close),
        Command(
            menu,
            translate("commands", "&Commands and dossiers…"),
            lambda: _open_palette(window),
            key="Ctrl+K",
        ),
        Command(menu, translate("commands", "&Find a dossier"), window.find_dossier, key="Ctrl+F"),
        Command(menu, translate("commands", "Bac&k"), window.step_back, key="Alt+Left"),
        Command(menu, translate("commands", "Fo&rward"), window.step_forth, key="Alt+Right"),
        Command(menu, translate("commands", "Back to the &list"), window.go_back, hint="Esc"),
    ]


def _open_palette(window: "MainWindow") -> None:
    from tac_desk.ui.palette import Palette, menu_entries

    Palette(window.courier, menu_entries(window.menuBar()), window.open_dossier, window).open()


def _open_guide(window: "MainWindow", title: str = "") -> None:
    from tac_desk.ui.help_window import HelpWindow, title_for

    guide = window.findChild(HelpWindow) or HelpWindow(window.courier, window.renderer, window)
    guide.show_section(title or title_for(window.page))
    guide.show()
    guide.activateWindow()
    guide.contents.setFocus()


def _open_diagnostics(window: "MainWindow") -> None:
    from tac_desk.ui.diagnostics import DiagnosticsDialog

    dialog = DiagnosticsDialog(window.courier, Path(window.profile), window)
    dialog.told.connect(window.toast.show_text)
    dialog.open()


def _evidence(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&Evidence")
    return [
        Command(
            menu,
            translate("commands", "Criteria by &group or by number"),
            lambda: window.dossier.checklist.switch_order(),
            hint="G",
        ),
        Command(
            menu,
            translate("commands", "Look at the &further checks"),
            lambda: window.dossier.show_section("checks"),
            hint="F",
        ),
        Command(menu, SEPARATOR, window.close),
        Command(
            menu,
            translate("commands", "&Compare snapshots…"),
            lambda: window.dossier.compare_evidence(),
            key="Ctrl+Shift+H",
        ),
        Command(
            menu,
            translate("commands", "Chec&k this repository on this computer…"),
            lambda: window.dossier.check_here(),
            key="Ctrl+Shift+M",
        ),
    ]


def _help(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&Help")
    return [
        Command(menu, translate("commands", "&User's guide"), lambda: _open_guide(window), key="F1"),
        Command(menu, translate("commands", "&Keyboard shortcuts"), window.show_shortcuts, key="?"),
        Command(menu, translate("commands", "What &changed"), lambda: _open_guide(window, "What changed")),
        Command(menu, translate("commands", "&Diagnostics…"), lambda: _open_diagnostics(window)),
        Command(menu, translate("commands", "&About TAC Desk"), window.show_about),
    ]
