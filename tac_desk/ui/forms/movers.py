"""The two fields of a form that say who moved something in a meeting and who seconded it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tac_desk.ui.forms.form import Form

translate = QCoreApplication.translate


class Movers:
    """Added to `form` at once. `people` are those who may have done it, (id, name)."""

    def __init__(self, form: Form, people: Sequence[tuple[str, str]]) -> None:
        self._form, self._names = form, dict(people)
        nobody = ("", translate("Movers", "Not said"))
        self.moved_by = form.add_choice(translate("Movers", "Moved by"), [nobody, *people])
        self.seconded_by = form.add_choice(translate("Movers", "Seconded by"), [nobody, *people])

    def set_visible(self, visible: bool) -> None:
        for field in (self.moved_by, self.seconded_by):
            self._form.fields.setRowVisible(field, visible)

    def chosen(self) -> tuple[str, str] | str:
        """Both ids, each empty when nobody was said; or what is wrong with the choice."""
        mover, seconder = self.moved_by.currentData(), self.seconded_by.currentData()
        if mover and mover == seconder:
            return translate("Movers", "Whoever moves it does not second it. Choose two people.")
        return mover, seconder

    def said(self, moved_by: str, seconded_by: str) -> list[str]:
        """As the minutes will say it."""
        texts = {
            translate("Movers", "Moved by {}."): moved_by,
            translate("Movers", "Seconded by {}."): seconded_by,
        }
        return [text.format(self._names.get(who, who)) for text, who in texts.items() if who]
