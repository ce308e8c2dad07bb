"""Excuses a criterion that a project misses; only officers may."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import WaiveCriterion
from tac_desk.domain.refusal import Refusal


def waive_criterion(
    desk: Desk, dossier: str, criterion: str, reason: str, until: str | None = None
) -> Saved | Refusal:
    """`until` is an ISO date, the last day on which it holds, or None without an end. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", WaiveCriterion(criterion, reason, until))
