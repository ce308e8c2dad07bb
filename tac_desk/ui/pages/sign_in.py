"""The first window: unlock the profile with a passphrase, or sign this computer in with a one-time code."""

import platform

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tac_desk.domain.trouble import Trouble
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.banner import Banner
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, column, icon_label

SHORTEST = 8


class SignInWindow(ReadingOrder, QWidget):
    """`sign_in_wanted(address, code, computer)`, `passphrase_given(text)`, `closed`."""

    sign_in_wanted = Signal(str, str, str)
    passphrase_given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("TAC Desk")
        self.resize(px(560), px(560))
        layout = column(self)
        self.banner = Banner(self)
        layout.addWidget(self.banner)
        holder = QWidget(self)
        middle = column(holder, "four", "two")
        layout.addWidget(holder, 1)
        middle.addStretch(1)
        middle.addLayout(self._head())
        self.card = Card(self, self.tr("Sign in this computer"), "signed_out")
        middle.addWidget(self.card)
        middle.addStretch(2)
        self._build_code()
        self._build_passphrase()
        self.ask_for_code()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        for part in (icon_label("app", "accent", self, 48), Words("TAC Desk", self, "title")):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            head.addWidget(part)
        return head

    def _field(self, name: str, hint: str, parts: list[QWidget]) -> QLineEdit:
        label = Words(name, self.card, "strong")
        field = QLineEdit(self.card)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        label.setBuddy(field)
        field.textChanged.connect(self._settle)
        field.returnPressed.connect(self._on_submit)
        parts.extend((label, field))
        for part in (label, field):
            self.card.body.addWidget(part)
        return field

    def _build_code(self) -> None:
        parts: list[QWidget] = []
        intro = Words(
            self.tr("The secretary of your council gives you the hub's address and a code that works once."),
            self.card, "muted", wrap=True,
        )  # fmt: skip
        self.card.body.addWidget(intro)
        parts.append(intro)
        self.address = self._field(self.tr("Hub address"), "https://hub.example.org", parts)
        self.code = self._field(self.tr("Code"), "ABCD-2345", parts)
        self.computer = self._field(self.tr("Name of this computer"), "", parts)
        self.computer.setText(platform.node()[:60] or self.tr("My computer"))
        self._code_parts = parts

    def _build_passphrase(self) -> None:
        parts: list[QWidget] = []
        self._why = Words("", self.card, "muted", wrap=True)
        self.card.body.addWidget(self._why)
        parts.append(self._why)
        self.passphrase = self._field(self.tr("Passphrase"), "", parts)
        self.again = self._field(self.tr("Passphrase again"), "", parts)
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._again_parts = parts[-2:]
        self._passphrase_parts = parts
        self.submit = button("", self.card, role="primary")
        self.submit.clicked.connect(self._on_submit)
        self.card.body.addWidget(self.submit)

    def ask_for_code(self, address: str = "") -> None:
        self._show(self._code_parts, self.tr("Sign in this computer"), self.tr("Sign in"))
        if address:
            self.address.setText(address)
        (self.code if self.address.text() else self.address).setFocus()

    def ask_for_passphrase(self, *, is_new: bool) -> None:
        title = self.tr("Choose a passphrase") if is_new else self.tr("Unlock this profile")
        self._show(self._passphrase_parts, title, self.tr("Continue") if is_new else self.tr("Unlock"))
        for part in self._again_parts:
            part.setVisible(is_new)
        self._why.say(
            self.tr("This computer has no keyring that can hold your keys, so a passphrase protects them. Nobody can "
                    "recover it for you.")
            if is_new
            else self.tr("Your keys and data on this computer are protected by the passphrase you chose.")
        )  # fmt: skip
        self.passphrase.setFocus()

    def _show(self, parts: list[QWidget], title: str, submit: str) -> None:
        for part in (*self._code_parts, *self._passphrase_parts):
            part.setVisible(part in parts)
        self.card.retitle(title, "signed_out")
        self._label = submit
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """While an answer is awaited the fields rest, so that nothing is sent twice."""
        self._busy = busy
        for field in (self.address, self.code, self.computer, self.passphrase, self.again):
            field.setEnabled(not busy)
        self.submit.setText(self.tr("One moment …") if busy else self._label)
        self._settle()

    def show_trouble(self, trouble: Trouble) -> None:
        self.set_busy(False)
        self.banner.show_trouble(trouble)

    def _settle(self) -> None:
        if hasattr(self, "submit"):
            self.submit.setEnabled(not self._busy and self._complete())

    def _complete(self) -> bool:
        if not self.passphrase.isHidden():
            new = not self.again.isHidden()
            return bool(self.passphrase.text()) and (not new or self.passphrase.text() == self.again.text())
        return bool(self.address.text().strip() and self.code.text().strip() and self.computer.text().strip())

    def _on_submit(self) -> None:
        if not self.submit.isEnabled():
            return
        self.banner.hide()
        self.set_busy(True)
        if not self.passphrase.isHidden():
            self.passphrase_given.emit(self.passphrase.text())
        else:
            self.sign_in_wanted.emit(
                self.address.text().strip(), self.code.text().strip(), self.computer.text().strip()
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
