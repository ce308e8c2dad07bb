"""The language of the window: which one is spoken, and that menus and pages speak it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from translated import LANGUAGES, MNEMONIC, finished

from tac_desk.auth.vault import MemoryVault
from tac_desk.ui import languages, times
from tac_desk.ui.app import SETTINGS, DeskApp
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.plural import plural

SEEN = {
    "queue": [("FilterBar", "Waiting for me"), ("FilterBar", "What I owe")],
    "dossier:d0": [("VoteCard", "My vote"), ("ReviewCard", "My review"), ("CriterionCard", "Findings")],
    "motions": [("words", "Counts against"), ("BallotOffice", "History…")],
    "meetings": [("MeetingsPage", "quorum present"), ("MeetingsPage", "Roll call")],
    "outbox": [("OutboxPage", "Nothing is on its way")],
}
"""What tells that a page has been read and built."""


# --- which language


@pytest.mark.parametrize(
    ("setting", "preferred", "spoken"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["fr-FR", "fr", "de"], "de"),
        ("", ["en-GB", "de"], "en"),
        ("", ["fr-FR"], "en"),
        ("", [], "en"),
        ("", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "en"], "en"),
        ("en", ["de"], "en"),
        ("zh_CN", ["de"], "zh_CN"),
        ("tlh", ["de"], "de"),
    ],
)
def test_the_language_is_the_chosen_or_the_first_known_of_the_system(
    setting: str, preferred: list[str], spoken: str
) -> None:
    assert languages.language_of(setting, preferred) == spoken


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Spoken while the test runs; windows are to be made by the test, since they are built in one language."""
    before = QLocale()
    assert languages.speak(qapp, request.param) == request.param
    yield request.param
    languages.speak(qapp, languages.ENGLISH)
    QLocale.setDefault(before)


def test_english_loads_nothing(qapp: QApplication) -> None:
    before = QLocale()
    assert languages.speak(qapp, languages.ENGLISH) == "en"
    QLocale.setDefault(before)
    assert languages._installed == []
    assert QCoreApplication.translate("commands", "&File") == "&File"


def test_numbers_and_days_are_written_as_the_language_does(language: str) -> None:
    said = (plural(12_345, "", "{}"), times.day(0), times.meeting_moment(0, "UTC"))
    assert (
        said
        == {
            "de": ("12.345", "1. Jan. 1970", "Donnerstag, 1. Januar 1970, 00:00 UTC (00:00 UTC)"),
            "zh_CN": ("12,345", "1970年1月1日", "1970年1月1日 星期四 00:00 UTC (00:00 UTC)"),
        }[language]
    )


def test_a_word_within_a_line_keeps_its_capital_where_the_language_wants_it(language: str) -> None:
    assert languages.within("Enthaltung") == "Enthaltung"


def test_the_program_starts_in_the_language_of_its_settings(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    languages.speak(qapp, languages.ENGLISH)
    settings = QSettings(str(tmp_path / SETTINGS), QSettings.Format.IniFormat)
    settings.setValue(languages.SETTING, language)
    settings.sync()
    app = DeskApp(qapp, tmp_path, vault=MemoryVault())
    app.start()
    qtbot.waitUntil(lambda: app.sign_in is not None and app.sign_in.code.isVisible())
    assert app.sign_in is not None
    said = {one.text() for one in app.sign_in.findChildren(QAbstractButton)}
    app.close()
    for made in (app.sign_in, app.window, app):
        assert made is not None
        made.deleteLater()
    assert {"de": "Anmelden", "zh_CN": "登录"}[language] in said


def test_qt_itself_speaks_it_too(language: str) -> None:
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert said == {"de": "Abbrechen", "zh_CN": "取消"}[language]


class Above(QObject):
    def said(self) -> str:
        return self.tr("Close")


class Below(Above):
    pass


def test_a_text_of_a_base_class_is_found_from_a_subclass(qapp: QApplication) -> None:
    """PySide asks for each class of the instance's ancestry in turn, lupdate writes the class it read."""
    asked = []

    class Known(QTranslator):
        def translate(self, context, source, comment=None, n=-1):
            asked.append(context)
            return "Zu" if context == "Above" else None

        def isEmpty(self) -> bool:
            return False

    known = Known(qapp)
    qapp.installTranslator(known)
    said = Below().said()
    qapp.removeTranslator(known)
    known.deleteLater()
    assert (said, asked) == ("Zu", ["Below", "Above"])


# --- a window


@pytest.fixture
def spoken_window(language: str, request: pytest.FixtureRequest) -> MainWindow:
    window: MainWindow = request.getfixturevalue("window")
    return window


def menus(window: MainWindow) -> Iterator[tuple[str, list[str]]]:
    """The menu bar and each menu, with the texts of what stands in it."""
    yield "bar", [one.text() for one in window.menuBar().actions()]
    for menu in window.menuBar().findChildren(QMenu):
        yield menu.title(), [one.text().partition("\t")[0] for one in menu.actions() if one.text()]


def clashes(window: MainWindow) -> list[tuple[str, list[str]]]:
    found = []
    for title, entries in menus(window):
        letters = Counter(letter.lower() for text in entries for letter in MNEMONIC.findall(text))
        found += [(title, [letter for letter, times in letters.items() if times > 1])]
    return [(title, twice) for title, twice in found if twice]


def test_no_letter_opens_two_entries_of_a_menu(spoken_window: MainWindow) -> None:
    assert clashes(spoken_window) == []


def test_no_letter_opens_two_entries_of_an_english_menu(window: MainWindow) -> None:
    assert clashes(window) == []


@pytest.mark.parametrize("page", ["queue", "dossier:d0", "motions", "meetings", "outbox"])
def test_a_window_speaks_the_language(
    qtbot: QtBot, spoken_window: MainWindow, language: str, page: str
) -> None:
    window, known = spoken_window, dict(finished(language))
    window.show_page(page)
    expected = {known["commands", "&File"], *(known[one] for one in SEEN[page])}
    qtbot.waitUntil(lambda: expected <= shown_texts(window))
    english = {source for (_, source), said in known.items() if said != source} - set(known.values())
    assert shown_texts(window) & english == set()
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def shown_texts(window: MainWindow) -> set[str]:
    """Every word of the menus, and of the labels, buttons, headings and hints that can be seen."""
    found = {text for _, entries in menus(window) for text in entries}
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found |= {str(widget.property(name) or "") for name in ("text", "placeholderText", "toolTip")}
            found.add(widget.accessibleName())
    return found


def test_a_language_is_chosen_in_the_menu_for_the_next_start(
    window: MainWindow, tmp_path: Path, qapp: QApplication
) -> None:
    assert window.actions_by_name["language:"].isChecked()
    window.actions_by_name["language:de"].trigger()
    assert "next start" in window.toast.text.text()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert settings.value(languages.SETTING) == "de"
