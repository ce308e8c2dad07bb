"""How a person wants to work, kept with the profile: what is hidden until one has made up one's own mind."""

from PySide6.QtCore import QObject, QSettings, Signal

from tac_desk.ui.languages import SETTING, SYSTEM

INDEPENDENT_FIRST = "independent_first"


class Preferences(QObject):
    """`changed`: something is to be shown otherwise. Without `settings` nothing outlives the program."""

    changed = Signal()

    def __init__(self, settings: QSettings | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._independent_first = str(settings.value(INDEPENDENT_FIRST, "") if settings else "") == "true"

    @property
    def independent_first(self) -> bool:
        """Whether the machine's proposal stays hidden on rows that wait for a verdict of one's own."""
        return self._independent_first

    @property
    def language(self) -> str:
        """The language chosen for the next start; empty for the system's."""
        return str(self._settings.value(SETTING, SYSTEM)) if self._settings is not None else SYSTEM

    def choose_language(self, language: str) -> None:
        if self._settings is not None:
            self._settings.setValue(SETTING, language)

    def toggle_independent_first(self) -> None:
        self._independent_first = not self._independent_first
        if self._settings is not None:
            self._settings.setValue(INDEPENDENT_FIRST, "true" if self._independent_first else "false")
        self.changed.emit()
