"""Submits my review of a dossier: a verdict and a note per criterion, and what it comes to."""

from collections.abc import Mapping

from tac_desk.desk.actions.drafts import row_drafts
from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import SubmitReview
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.refusal import Refusal


def submit_review(
    desk: Desk, dossier: str, lean: str, summary: str = "", rows: Mapping[str, RowVerdict] | None = None
) -> Saved | Refusal:
    """`rows` by criterion; without them, my drafts on top of my last review. Raises StoreError."""
    verdicts = _rows(desk, dossier) if rows is None else rows
    return save_text(desk, f"dossier:{dossier}", SubmitReview(verdicts, lean, summary))


def _rows(desk: Desk, dossier_id: str) -> Mapping[str, RowVerdict]:
    """A note without a verdict stays a draft: it says nothing yet."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    mine = dossier.reviews.get(view.me.member) if dossier and view else None
    begun = {key: row for key, row in row_drafts(desk, dossier_id).items() if row.verdict}
    return {**(mine.rows if mine else {}), **begun}
