"""Shows the interface in a person's language: which ones there are, and which one this start speaks."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tac_desk.assets import resource

SETTING = "language"
SYSTEM, ENGLISH = "", "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Each by its own name, so that whoever cannot read the present language finds it."""
_speaking = [ENGLISH]
_installed: list[QTranslator] = []
_TRADITIONAL = ("hant", "tw", "hk", "mo")


def language_of(setting: str, preferred: Iterable[str]) -> str:
    """The language to speak; `preferred` are those of the system such as "de-AT", the most wanted first."""
    if setting in NAMES:
        return setting
    spoken = (_spoken(one.replace("_", "-").lower().split("-")) for one in preferred)
    return next(filter(None, spoken), ENGLISH)


def _spoken(parts: list[str]) -> str:
    if parts[0] == "zh":
        return "" if any(part in _TRADITIONAL for part in parts) else "zh_CN"
    return parts[0] if parts[0] in NAMES else ""


def speak(app: QApplication, setting: str) -> str:
    """Speak the language of this setting from now on, in windows yet to be built; answers which one it is.

    English is what the program is written in: for it nothing is loaded.
    """
    system = QLocale.system()
    language = _speaking[0] = language_of(setting, system.uiLanguages())
    while _installed:
        app.removeTranslator(_installed.pop())
    if language != ENGLISH:
        _install(app, str(resource("translations", f"tac_desk_{language}.qm")), language)
    locale = system
    if (setting or language != ENGLISH) and system.language() != QLocale(language).language():
        locale = QLocale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def locale() -> QLocale:
    """By which months and days are named: the region is that of the system where it has the same language."""
    return QLocale.c() if _speaking[0] == ENGLISH else QLocale()


def within(text: str) -> str:
    """A word such as "Yes" for the middle of a line: English writes it small there, German keeps its capitals."""
    return text.lower() if _speaking[0] == ENGLISH else text


def counted(count: int) -> str:
    """A number with its thousands set apart, as the language does that."""
    return f"{count:,}" if _speaking[0] == ENGLISH else QLocale().toString(count)


def _install(app: QApplication, file: str, language: str) -> None:
    """Qt's own words first, such as those on the buttons of a file dialog, then ours, which are asked first."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{language}.qm", file):
        translator = QTranslator()
        if translator.load(path):
            app.installTranslator(translator)
            _installed.append(translator)


def at_next_start() -> str:
    """What is said after another language was chosen."""
    return QCoreApplication.translate("commands", "TAC Desk speaks this language from its next start.")
