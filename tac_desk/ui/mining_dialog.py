"""The window that collects evidence on this computer: from a folder or the declared address, with a way to stop."""

from datetime import UTC, datetime
from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from tac_desk.desk.mine_here import MiningPlan, Run, mine_here
from tac_desk.desk.views_evidence import SnapshotView
from tac_desk.domain.trouble import Trouble
from tac_desk.ui import words_evidence
from tac_desk.ui.courier import Courier
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.words_troubles import told

TICK = 100
"""Milliseconds between two looks at how far it is."""

STEPS = 1000


class MiningDialog(ReadingOrder, QDialog):
    """`collected(SnapshotView)`: it is done. Stop ends it with what was found by then; Esc dismisses it."""

    collected = Signal(object)

    def __init__(
        self, courier: Courier, plan: MiningPlan, newest: SnapshotView | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._courier, self._plan, self._newest = courier, plan, newest
        self._run: Run | None = None
        self._began = 0.0
        self.setWindowTitle(self.tr("Check on this computer"))
        self.resize(px(560), px(360))
        layout = column(self, "two", "one")
        layout.addWidget(Words(self.tr("Check this repository on this computer"), self, "title", wrap=True))
        about = self.tr(
            "The evidence is collected here and compared with the hub's. Nothing is sent to the hub; "
            "facts of the forge, such as stars, are not fetched."
        )
        layout.addWidget(Words(about, self, "muted", wrap=True))
        layout.addLayout(self._build_sources())
        self.same_instant = QCheckBox(
            self.tr("As of the newest snapshot's instant, to see whether it &repeats"), self
        )
        self.same_instant.setVisible(newest is not None)
        layout.addWidget(self.same_instant)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.said = Words("", self, wrap=True).let_select()
        layout.addWidget(self.progress)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addLayout(self._build_end())
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._on_tick)
        self._show_running(is_running=False)

    # --- building

    def _build_sources(self) -> QGridLayout:
        grid = QGridLayout()
        self.by_folder = QRadioButton(self.tr("A &folder with a clone of it"), self)
        self.by_address = QRadioButton(self.tr("The &declared address"), self)
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setPlaceholderText(self.tr("None chosen"))
        self.pick = button(self.tr("C&hoose…"), self, icon="dossiers")
        self.pick.setAccessibleName(self.tr("Choose the folder"))
        self.pick.clicked.connect(self._on_pick)
        self._address = Words(self._plan.repository, self, "small", wrap=True)
        self.by_address.setEnabled(self._plan.repository.startswith("https://"))
        grid.addWidget(self.by_folder, 0, 0, 1, 2)
        grid.addWidget(self.folder, 1, 0)
        grid.addWidget(self.pick, 1, 1)
        grid.addWidget(self.by_address, 2, 0, 1, 2)
        grid.addWidget(self._address, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        for choice in (self.by_folder, self.by_address):
            choice.toggled.connect(self._on_chosen)
        self.folder.textChanged.connect(self._on_folder_given)
        return grid

    def _build_end(self) -> QHBoxLayout:
        self.cancel, self.start = button("", self), button(self.tr("&Start"), self, role="primary")
        self.cancel.clicked.connect(self._on_cancel)
        self.start.clicked.connect(self._on_start)
        end = row()
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.start)
        return end

    # --- choosing

    def source(self) -> str:
        """The folder or the address that is chosen; empty while nothing is."""
        if self.by_address.isChecked():
            return self._plan.repository
        return self.folder.text().strip() if self.by_folder.isChecked() else ""

    def _on_pick(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder of a clone"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder_given(self) -> None:
        self.by_folder.setChecked(True)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.start.setEnabled(bool(self.source()) and self._run is None)

    # --- collecting

    def _on_start(self) -> None:
        plan, source, as_of = self._plan, self.source(), self._instant()
        run = self._run = Run()
        self._began = monotonic()
        self._show_running(is_running=True)
        self._courier.work(
            lambda: mine_here(plan, source, as_of, run),
            then=self._on_done,
            otherwise=self._on_trouble,
            is_long=True,
        )

    def _instant(self) -> datetime:
        if self.same_instant.isChecked() and self._newest is not None:
            return datetime.fromisoformat(self._newest.as_of)
        return datetime.now(UTC)

    def _on_done(self, made: SnapshotView) -> None:
        self._run = None
        self._show_running(is_running=False)
        if self.isVisible():  # else it was dismissed, and nobody waits for it
            self.collected.emit(made)
            self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._run = None
        self._show_running(is_running=False)
        self.said.show()
        self.said.say(f"{told(trouble.title)}. {told(trouble.cause)}\n{told(trouble.next_step)}")

    def stop(self) -> None:
        """End what is under way; what was found by then is shown, as partial."""
        if self._run is not None:
            self._run.stop()

    def _on_cancel(self) -> None:
        if self._run is None:
            self.reject()
        else:
            self.stop()

    def reject(self) -> None:
        """Dismissed: what is under way ends and is dropped."""
        self.stop()
        super().reject()

    def _show_running(self, *, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.said.setVisible(is_running)
        for part in (self.by_folder, self.folder, self.pick, self.same_instant):
            part.setEnabled(not is_running)
        self.by_address.setEnabled(not is_running and self._plan.repository.startswith("https://"))
        self.cancel.setText(self.tr("S&top") if is_running else self.tr("Cancel"))
        self._on_chosen()
        if is_running:
            self.cancel.setFocus()
            self._on_tick()
            self._ticking.start()
        else:
            self._ticking.stop()

    def _on_tick(self) -> None:
        run = self._run
        if run is None:
            return
        fetching = run.stage in ("", "fetching")  # git does not say how much there is to fetch
        self.progress.setRange(0, 0 if fetching else STEPS)
        self.progress.setValue(round(run.fraction * STEPS))
        stage = self.tr("Stopping") if run.is_stopped else words_evidence.stage(run.stage)
        self.said.say(self.tr("{}, {} s").format(stage, int(monotonic() - self._began)))
