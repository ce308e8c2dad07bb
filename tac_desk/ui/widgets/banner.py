"""A trouble in words across the top of the window: what happened, why, what to do next."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from tac_desk.domain.trouble import Trouble
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Words, button, column, icon_label, row
from tac_desk.ui.words_troubles import told


class Banner(QFrame):
    """Stays until it is closed, or until the trouble is over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        layout = row(self, "two")
        layout.setContentsMargins(length("two"), length("one"), length("one"), length("one"))
        layout.addWidget(icon_label("caution", "fail", self, 20))
        holder = QWidget(self)
        texts = column(holder, gap="half")
        texts.setSpacing(2)
        self.title = Words("", self, "strong", wrap=True)
        self.cause = Words("", self, wrap=True).let_select()
        self.next_step = Words("", self, wrap=True)
        for label in (self.title, self.cause, self.next_step):
            texts.addWidget(label)
        layout.addWidget(holder, 1)
        self.offered = button("", self, role="primary")
        self.offered.hide()
        self.offered.clicked.connect(self.follow)
        layout.addWidget(self.offered)
        close = button("", self, role="quiet", icon="close", tint="fail")
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        layout.addWidget(close)
        self._trouble: Trouble | None = None
        self._offer: Callable[[], object] | None = None
        self.hide()

    def hide_if(self, trouble: Trouble | None) -> None:
        """Close, when it is this trouble that is shown: it is over."""
        if trouble is not None and trouble is self._trouble:
            self.hide()

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """A button beside the trouble that is shown now."""
        self._offer = act
        self.offered.setText(text)
        self.offered.setAccessibleDescription(self.title.text())
        self.offered.show()

    def follow(self) -> None:
        """Do what was offered last."""
        if self._offer is not None:
            self._offer()

    def show_trouble(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self.offered.hide()
        self.title.say(told(trouble.title))
        self.cause.say(told(trouble.cause))
        self.next_step.say(told(trouble.next_step))
        self.show()
