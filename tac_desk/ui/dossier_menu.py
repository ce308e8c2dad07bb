"""The menu of what one does with the dossier that is shown; the letters work while its checklist has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tac_desk.ui import words
from tac_desk.ui.commands import SEPARATOR, Command
from tac_desk.ui.widgets.checklist import VERDICT_KEYS

if TYPE_CHECKING:
    from tac_desk.desk.views import DossierView
    from tac_desk.ui.main_window import MainWindow
    from tac_desk.ui.printing import DossierPrinting

translate = QCoreApplication.translate


def _sections() -> tuple[tuple[str, str, str], ...]:
    """Key, name and words of each part of a dossier's page that one can go to."""
    return (
        ("V", "vote", translate("commands", "Go to the &vote")),
        ("R", "review", translate("commands", "Go to my &review")),
        ("S", "sponsor", translate("commands", "Go to the &sponsor")),
        ("T", "guidance", translate("commands", "Go to wha&t is asked")),
        ("X", "next", translate("commands", "See what happens ne&xt")),
        ("L", "life", translate("commands", "Go to &life after acceptance")),
        ("W", "waiver", translate("commands", "&Waive the criterion…")),
        ("C", "discussion", translate("commands", "Write a &comment")),
        ("M", "on_criterion", translate("commands", "Co&mment on the criterion")),
        ("U", "new_comments", translate("commands", "Go to the next &unread comment")),
        ("A", "application", translate("commands", "Read the &application")),
        ("N", "criterion", translate("commands", "Write a &note")),
    )


def dossier_commands(window: "MainWindow") -> list[Command]:
    menu = translate("commands", "&Dossier")
    return [
        *(
            Command(
                menu,
                translate("commands", "My verdict: {}").format(words.verdict(code)),
                lambda code=code: window.dossier.cards.criterion.choice.choose(code),  # type: ignore[misc]
                hint=key,
            )
            for key, code in VERDICT_KEYS.items()
        ),
        Command(menu, SEPARATOR, window.close),
        *(
            Command(menu, text, lambda name=name: window.dossier.show_section(name), hint=key)  # type: ignore[misc]
            for key, name, text in _sections()
        ),
        Command(
            menu,
            translate("commands", "Read the &earlier round"),
            lambda: window.dossier.show_earlier_round(),
            hint="E",
        ),
        Command(menu, SEPARATOR, window.close),
        *_reviews(window, menu),
        Command(
            menu,
            translate("commands", "Dra&ft the letter to the applicant…"),
            lambda: window.dossier.letters.begin(window.dossier.view),
            key="Ctrl+L",
        ),
        Command(menu, translate("commands", "Print…"), lambda: _print(window), key="Ctrl+P"),
        Command(menu, translate("commands", "Copy as Markdown"), lambda: _copy(window), key="Ctrl+Shift+C"),
        Command(
            menu,
            translate("commands", "Cop&y the repository's address"),
            lambda: window.dossier.header.copy_address(),
        ),
    ]


def _print(window: "MainWindow") -> None:
    _printing(window).begin(_shown(window))


def _copy(window: "MainWindow") -> None:
    _printing(window).copy(_shown(window))


def _shown(window: "MainWindow") -> "DossierView | None":
    return window.dossier.view if window.page.startswith("dossier:") else None


def _printing(window: "MainWindow") -> "DossierPrinting":
    from tac_desk.ui.printing import DossierPrinting

    made = window.findChild(DossierPrinting)
    if made is None:
        made = DossierPrinting(window.courier, window.renderer, window)
        made.told.connect(window.toast.show_text)
    return made


def _reviews(window: "MainWindow", menu: str) -> list[Command]:
    return [
        Command(
            menu,
            translate("commands", "Next &disagreement of reviewers"),
            lambda: window.dossier.checklist.strip.go_next(),
            hint="D",
        ),
        Command(
            menu,
            translate("commands", "&Import a review…"),
            lambda: window.dossier.reviews.begin_import(window.dossier.view),
            key="Ctrl+I",
        ),
        Command(
            menu,
            translate("commands", "Ex&port my review…"),
            lambda: window.dossier.reviews.begin_export(window.dossier.view),
            key="Ctrl+Shift+E",
        ),
    ]
