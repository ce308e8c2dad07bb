"""The guidance a project is owed: its open asks first, the settled ones folded, and a form to ask for something."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.independent import HIDDEN
from tac_desk.desk.views import AskRow, DossierView
from tac_desk.domain.guidance import open_asks
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import html, times, words, words_guidance
from tac_desk.ui.door import Answer
from tac_desk.ui.plural import plural
from tac_desk.ui.widgets.ask_block import AskBlock
from tac_desk.ui.widgets.ask_form import AskForm
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.label import Words, button, column, line
from tac_desk.ui.widgets.safe_browser import SafeBrowser
from tac_desk.ui.words_refusals import refusal_sentence


class GuidanceCard(Card):
    """`block_made(AskBlock)`: whoever carries out acts connects to its signals."""

    block_made = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "answer")
        self.retitle(self.tr("Guidance"), "answer")
        self._blocks: dict[str, AskBlock] = {}
        self._titles: dict[str, str] = {}
        self.ask = button(self.tr("Ask for something"), self, role="quiet")
        self.ask.clicked.connect(self.open_form)
        self.head.addWidget(self.ask)
        self._none = Words(self.tr("Nothing is asked of this project."), self, "muted", wrap=True)
        self._refused = Words("", self, "small", wrap=True)
        holder = QWidget(self)
        self._list = column(holder, gap="two")
        self.settled = button("", self, role="quiet")
        self.settled.clicked.connect(self._on_settled_toggled)
        self.history = SafeBrowser(self, self.tr("Settled asks"))
        self.history.hide()
        self._line = line(self)
        self.form = AskForm(self)
        self.form.closed.connect(self._on_form_closed)
        self.action = ActionLine(self)
        for part in (self._none, holder, self.settled, self.history, self._line, self.form):
            self.body.addWidget(part)
        for part in (self.action, self._refused):
            self.body.addWidget(part)
        self.body.setAlignment(self.settled, Qt.AlignmentFlag.AlignLeft)
        self._show_form(is_open=False)

    # --- showing ---

    def show_view(self, view: DossierView) -> None:
        guidance = view.guidance
        self._titles = {
            row.criterion.key: f"{row.criterion.number} {row.criterion.title}" for row in view.rows
        }
        open_ = {ask.id for ask in open_asks(row.ask for row in guidance.asks)}
        rows = [row for row in guidance.asks if row.ask.id in open_]
        self.retitle(
            self.tr("Guidance ({} open)").format(len(rows)) if rows else self.tr("Guidance"), "answer"
        )
        self._none.setVisible(not guidance.asks)
        self._place(view, rows)
        self._show_settled([row for row in guidance.asks if row.ask.id not in open_])
        self.form.show_view(view)
        self._show_form(is_open=guidance.may_ask is None and (self.is_open or bool(guidance.draft.text)))
        self.ask.setVisible(guidance.may_ask is None)
        self._refused.setVisible(guidance.may_ask is not None)
        self._refused.say(refusal_sentence(guidance.may_ask) if guidance.may_ask is not None else "")
        self._order_keys(rows)

    def show_criterion(self, key: str) -> None:
        self.form.show_criterion(key)

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self._place(None, [])
        self.form.show_criterion("")
        self.form.reset()
        self.action.show_refusal(None)
        self._show_form(is_open=False)
        self.history.hide()

    def _place(self, view: DossierView | None, rows: list[AskRow]) -> None:
        for gone in set(self._blocks) - {row.ask.id for row in rows}:
            block = self._blocks.pop(gone)
            self._list.removeWidget(block)
            block.hide()
            block.deleteLater()
        for place, row in enumerate(rows):
            block = self._blocks.get(row.ask.id) or self._made(row.ask.id)
            about = row.ask.criterion or ""
            title = self._titles.get(about, words.plain(about)) if about else ""
            block.show_ask(row, title, evidence_since(view, row) if view is not None else "")
            if self._list.indexOf(block) != place:
                self._list.insertWidget(place, block)

    def _made(self, ask: str) -> AskBlock:
        block = self._blocks[ask] = AskBlock(self, ask)
        self.block_made.emit(block)
        return block

    def _order_keys(self, rows: list[AskRow]) -> None:
        """Tab goes down the asks as they stand, then through the form below them."""
        before: QWidget = self.ask
        parts = [part for row in rows for part in self._blocks[row.ask.id].controls()]
        form = self.form
        last = [
            self.settled,
            self.history,
            form.text,
            form.criterion,
            form.owner,
            form.due,
            form.cancel,
            form.send,
        ]
        for part in (*parts, *last):
            self.setTabOrder(before, part)
            before = part

    def _show_settled(self, rows: list[AskRow]) -> None:
        self.settled.setVisible(bool(rows))
        said = plural(len(rows), self.tr("1 settled ask"), self.tr("{} settled asks"))
        self.settled.setText(said)
        self.settled.setAccessibleDescription(self.tr("Shows or hides them"))
        if not rows:
            self.history.hide()
        self.history.show_html("".join(_settled_html(row) for row in rows))

    # --- the form ---

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.form.isHidden()

    def open_form(self) -> None:
        self._show_form(is_open=True)
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def block(self, ask: str) -> AskBlock:
        """Raises KeyError for an ask that is settled or not here."""
        return self._blocks[ask]

    def blocks(self) -> list[AskBlock]:
        return list(self._blocks.values())

    def on_asked(self, answer: Answer) -> None:
        """What came of the ask that was written here."""
        refusal = answer if isinstance(answer, Refusal) else None
        self.action.show_refusal(refusal)
        if refusal is None:
            self.form.reset()
            self._show_form(is_open=False)

    def _show_form(self, *, is_open: bool) -> None:
        self.form.setVisible(is_open)
        self._line.setVisible(is_open)
        self.ask.setEnabled(not is_open)

    def _on_form_closed(self) -> None:
        """What was begun is taken away with it."""
        self.form.text.setPlainText("")
        self.form.text.flush()
        self.form.reset()
        self.action.show_refusal(None)
        self._show_form(is_open=False)
        self.ask.setFocus()

    def _on_settled_toggled(self) -> None:
        self.history.setVisible(self.history.isHidden())


def evidence_since(view: DossierView, row: AskRow) -> str:
    """What the machine says about the criterion of an ask in a snapshot that is younger than the ask."""
    found = next((one for one in view.rows if one.criterion.key == row.ask.criterion), None)
    evidence = view.evidence
    if found is None or evidence is None or evidence.at <= row.ask.at:
        return ""
    if found.machine.verdict in ("", HIDDEN):
        return ""
    said = words.verdict(found.machine.verdict)
    return words.translate("guidance", "Evidence since, of {}: {}. {}").format(
        times.day(evidence.at), said, found.machine.summary
    )


def _settled_html(row: AskRow) -> str:
    ask = row.ask
    when = times.day(ask.settled_at) if ask.settled_at is not None else ""
    state = f"<b>{html.safe(words_guidance.ask_state(ask.state))}</b> <span class='small'>{html.safe(when)}</span>"
    answer = f"<br><span class='muted'>{html.safe(ask.answer)}</span>" if ask.answer else ""
    return f"<p>{state}<br>{html.safe(ask.text)}{answer}</p>"
