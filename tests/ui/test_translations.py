"""Translations: every text is collected, every translation fits its text, and a window speaks each language."""

import ast
import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from screen_texts import past_the_translator, texts, too_early, trees
from trouble_texts import constant_texts

from tac_desk.assets import resource
from tac_desk.domain.check_titles import TITLES
from tac_desk.ui import languages, words_troubles
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.words_check_titles import SHIPPED

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("de", "zh_CN")
FINISHED = {"de": 1.0, "zh_CN": 1.0}
"""The least share of texts that are translated."""
HINT = "run `python3 packaging/dev.py translations`, translate what is new in resources/translations/*.ts, run it again"
SAME_EVERYWHERE = {"TAC Desk"}
CHOSEN_AT_RUN_TIME = {
    (
        "vocabulary.py",
        "QCoreApplication.translate('rulebook', text)",
    ): "words of a rulebook; SHIPPED lists the known",
    ("words_checks.py", "translate('checks', SHIPPED[key])"): "SHIPPED is made of QT_TRANSLATE_NOOP",
    (
        "words_evidence.py",
        "words.translate('evidence', str(_NAMES[name]))",
    ): "_NAMES is made of QT_TRANSLATE_NOOP",
    ("words_troubles.py", "QCoreApplication.translate('trouble', text)"): "SHIPPED lists what never varies",
}
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
SEEN = {
    "queue": [("FilterBar", "Waiting for me"), ("FilterBar", "What I owe")],
    "dossier:d0": [("VoteCard", "My vote"), ("ReviewCard", "My review"), ("CriterionCard", "Findings")],
    "motions": [("words", "Counts against"), ("BallotOffice", "History…")],
    "meetings": [("MeetingsPage", "quorum present"), ("MeetingsPage", "Roll call")],
    "outbox": [("OutboxPage", "Nothing is on its way")],
}
"""What tells that a page has been read and built."""
MNEMONIC = re.compile(r"&(?!&)(.)")
Text = tuple[str, str]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def messages(file: Path) -> dict[Text, tuple[str, bool]]:
    """(context, source) -> the translation, and whether it is finished."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (said.text or "", said.get("type") != "unfinished")
    return found


def committed(language: str) -> dict[Text, tuple[str, bool]]:
    return messages(resource("translations", f"tac_desk_{language}.ts"))


def finished(language: str) -> Iterator[tuple[Text, str]]:
    yield from ((key, said) for key, (said, done) in committed(language).items() if done)


# --- nothing is forgotten


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_committed_texts_are_those_of_the_interface(tool, tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.ts"
    tool.collect(fresh, language)
    kept, found = set(committed(language)), set(messages(fresh))
    assert (found - kept, kept - found) == (set(), set()), HINT


def test_lupdate_finds_every_text_that_python_finds() -> None:
    """It does not look into f-strings; and `tr` on anything but `self` has another context than lupdate thinks."""
    by_ast = {(context, said) for tree in trees().values() for context, said, _ in texts(tree) if context}
    assert by_ast == set(committed("de")), (
        "a text inside an f-string: put it into a variable first; else " + HINT
    )


def test_what_the_translator_is_asked_stands_in_the_source() -> None:
    unread = {
        (file, said): line
        for file, tree in trees().items()
        for context, said, line in texts(tree)
        if not context
    }
    assert set(unread) == set(CHOSEN_AT_RUN_TIME), (
        f"neither lupdate nor a translator can read these: {unread}"
    )


def test_the_titles_of_checks_are_the_domains() -> None:
    assert SHIPPED == TITLES


def test_what_is_told_of_troubles_is_known_to_the_translators() -> None:
    assert set(words_troubles.SHIPPED) == constant_texts()


def test_no_word_on_the_screen_goes_past_the_translator() -> None:
    plain = [
        f"{file}:{line}: {said}"
        for file, tree in trees().items()
        for said, line in past_the_translator(tree)
        if said not in SAME_EVERYWHERE
    ]
    assert plain == []


def test_nothing_is_translated_before_a_language_is_spoken() -> None:
    early = [(file, line) for file, tree in trees().items() for line in too_early(tree)]
    assert early == []


@pytest.mark.parametrize("source", ['TITLE = translate("a", "b")', 'def f(x=translate("a", "b")): pass'])
def test_a_planted_translation_at_import_is_found(source: str) -> None:
    assert list(too_early(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Vote")',
        'label.setToolTip(f"{count} votes")',
        'made = Words("Your seat" if mine else "", self)',
        'self.go = button("Go", self, role="primary")',
        'box.addItems(["One", "Two"])',
        'label.setText("{} votes".format(count))',
    ],
)
def test_a_planted_word_is_found(source: str) -> None:
    assert list(past_the_translator(ast.parse(source)))


@pytest.mark.parametrize("source", ['self.tr(f"{a} b")', "translate(context, text)", 'other.tr("Vote")'])
def test_a_planted_text_that_cannot_be_collected_is_found(source: str) -> None:
    (found,) = texts(ast.parse(f"class Card:\n    def show(self):\n        {source}"))
    assert found[0] == ""


# --- a translation fits its text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_and_blanks_of_its_text(language: str) -> None:
    wrong = [(source, said) for (_, source), said in finished(language) if not fits(source, said)]
    assert wrong == []


def fits(source: str, said: str) -> bool:
    """The same placeholders, a mnemonic where there is one, the same blanks at the ends."""
    return (
        Counter(PLACEHOLDER.findall(source)) == Counter(PLACEHOLDER.findall(said))
        and len(MNEMONIC.findall(source)) == len(MNEMONIC.findall(said))
        and _ends(source) == _ends(said)
        and bool(said.strip())
    )


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{} votes", "Stimmen"),
        ("{seat} of {member}", "{seat} von {mitglied}"),
        ("&File", "Datei"),
        ("Save ", "Sichern"),
        ("Save", ""),
    ],
)
def test_a_translation_that_does_not_fit_is_found(source: str, said: str) -> None:
    assert not fits(source, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_much_is_translated_as_is_promised(language: str) -> None:
    known = committed(language)
    done = sum(ready for _, ready in known.values())
    assert done / len(known) >= FINISHED[language], f"{len(known) - done} texts wait in {language}; {HINT}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_loads_what_is_translated(tool, tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    tool.release(resource("translations", f"tac_desk_{language}.ts"), made)
    assert made.read_bytes() == resource("translations", f"tac_desk_{language}.qm").read_bytes(), HINT


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
