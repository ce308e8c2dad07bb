"""The window in which a pasted review is looked at before it is taken."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget
from PySide6.QtWidgets import QDialog as Dialog

from tac_desk.desk.actions.import_review import Imported, read_for
from tac_desk.desk.views import DossierView
from tac_desk.intake.review_table import ReadRow
from tac_desk.ui import html, words
from tac_desk.ui.plural import plural
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px, tokens
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser

SETTLED = 200
"""Milliseconds after the last keystroke at which the text is read."""


class ImportReviewDialog(ReadingOrder, Dialog):
    """`import_wanted(text, replace)`. Esc closes it, and nothing is taken."""

    import_wanted = Signal(str, bool)

    def __init__(self, view: DossierView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setWindowTitle(self.tr("Import a review"))
        self.resize(px(760), px(600))
        layout = column(self, "two", "one")
        layout.addWidget(Words(self.tr("Import a review of {}").format(view.dossier.name), self, "title"))
        hint = self.tr(
            "Paste a table, or the list of criteria with a mark on each line. It becomes your draft."
        )
        layout.addWidget(Words(hint, self, "muted", wrap=True))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("The pasted review"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("| Governance | ✅ Pass | GOVERNANCE.md |"))
        self.preview = SafeBrowser(self, self.tr("What would be taken"))
        layout.addWidget(self.text, 2)
        layout.addWidget(Words(self.tr("What would be taken"), self, "caps"))
        layout.addWidget(self.preview, 3)
        self._build_end(layout)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self.read)
        self.text.textChanged.connect(self._settling.start)
        self.replace.toggled.connect(self.read)
        self.read()
        self.text.setFocus()

    def _build_end(self, layout: object) -> None:
        self.replace = QCheckBox(self.tr("Also where I had given another verdict"), self)
        cancel, self.take = button(self.tr("Cancel"), self), button(self.tr("Import"), self, role="primary")
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)
        end = row(gap="one")
        end.addWidget(self.replace, 1)
        end.addWidget(cancel)
        end.addWidget(self.take)
        layout.addLayout(end)  # type: ignore[attr-defined]

    def read(self) -> None:
        """Read the text as it stands, and show what it would do."""
        imported = read_for(self._view, self.text.toPlainText(), replace=self.replace.isChecked())
        refused = self._view.may_review is not None
        self.take.setEnabled(bool(imported.taken) and not refused)
        self.preview.show_html(_preview(self._view, imported))
        count = len(imported.taken)
        self.take.setText(plural(count, self.tr("Import 1 verdict"), self.tr("Import {} verdicts")))

    def _on_take(self) -> None:
        self.import_wanted.emit(self.text.toPlainText(), self.replace.isChecked())
        self.accept()


def _preview(view: DossierView, imported: Imported) -> str:
    titles = {row.criterion.key: f"{row.criterion.number} {row.criterion.title}" for row in view.rows}
    lines = [_line(titles, one, "") for one in imported.taken]
    kept = html.translate("import", "kept as you had it")
    lines += [_line(titles, one, kept) for one in imported.kept]
    because = {
        "its marks and words say different things": html.translate("import", "its marks and words differ"),
        "no verdict is recognised": html.translate("import", "no verdict is recognised"),
        "no criterion of this checklist": html.translate("import", "no criterion of this checklist"),
    }
    for number, shown, why in imported.review.unread:
        said = html.translate("import", "Line {}: {}").format(number, because.get(why, why))
        lines.append(f"<p class='muted'>{html.safe(said)}<br>{html.safe(shown)}</p>")
    nothing = html.translate("import", "No verdict is recognised yet.")
    return "".join(lines) or f"<p class='muted'>{html.safe(nothing)}</p>"


def _line(titles: dict[str, str], one: ReadRow, aside: str) -> str:
    colour = tokens().colors.get(one.verdict, tokens().colors["neutral"])
    verdict = f"<span style='color:{colour}'>{html.safe(words.verdict(one.verdict))}</span>"
    tail = f" <span class='small'>({html.safe(aside)})</span>" if aside else ""
    note = f"<br>{html.safe(one.note)}" if one.note else ""
    return (
        f"<p><b>{html.safe(titles.get(one.key, one.key))}</b> {verdict} {html.safe(one.raw)}{tail}{note}</p>"
    )
