"""Opens the comparison of a dossier's snapshots, and collects one on this computer to compare with."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tac_desk.desk.mine_here import MiningPlan
from tac_desk.desk.views import DossierView
from tac_desk.desk.views_evidence import EvidenceHistory
from tac_desk.ui.comparison_dialog import ComparisonDialog
from tac_desk.ui.courier import Courier
from tac_desk.ui.mining_dialog import MiningDialog


class EvidenceComparison(QObject):
    """Belongs to the dossier's page; `dialog` and `mining` are the windows that are open."""

    def __init__(self, courier: Courier, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window
        self._view: DossierView | None = None
        self.dialog: ComparisonDialog | None = None
        self.mining: MiningDialog | None = None
        self._checks = False

    def begin(self, view: DossierView | None) -> None:
        """Read all snapshots of the dossier shown, then open the comparison."""
        if view is None or self.dialog is not None:
            return
        self._view = view
        self._courier.ask(
            lambda desk: desk.evidence_history(view.dossier.id), then=self._on_history, latest="history"
        )

    def _on_history(self, history: EvidenceHistory | None) -> None:
        if history is None or self._view is None:
            return
        self.dialog = ComparisonDialog(self._view, history, self._window.window())
        self.dialog.check_wanted.connect(self.check_here)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()
        if self._checks:
            self.check_here()

    def begin_check(self, view: DossierView | None) -> None:
        """The comparison, with the window that collects on this computer in front of it."""
        self._checks = True
        self.begin(view)

    def check_here(self) -> None:
        """Ask where the repository is; nothing is collected before that."""
        self._checks = False
        if self._view is not None:
            dossier = self._view.dossier.id
            self._courier.ask(lambda desk: desk.mining_plan(dossier), then=self._on_plan, latest="plan")

    def _on_plan(self, plan: MiningPlan | None) -> None:
        if plan is None or self.dialog is None or self._view is None:
            return
        self.mining = MiningDialog(self._courier, plan, self._view.evidence, self.dialog)
        self.mining.collected.connect(self.dialog.add)
        self.mining.finished.connect(self._on_mining_closed)
        self.mining.open()

    def stop(self) -> None:
        """End what is being collected."""
        if self.mining is not None:
            self.mining.stop()

    def _on_mining_closed(self) -> None:
        if self.mining is not None:
            self.mining.deleteLater()
            self.mining = None

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
