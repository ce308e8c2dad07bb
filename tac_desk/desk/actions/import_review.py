"""Takes a pasted review into my drafts; nothing is submitted, and what I said already is kept unless told otherwise."""

from dataclasses import dataclass

from tac_desk.desk.actions.drafts import row_key
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_dossier import dossier_view
from tac_desk.desk.views import DossierView
from tac_desk.domain.changes import Changes
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.intake.review_table import ReadReview, ReadRow, read_review
from tac_desk.protocol.codec import encode


@dataclass(frozen=True, slots=True)
class Imported:
    """`taken` became drafts; `kept` are rows on which I had said something else; `review` is all that was read."""

    taken: tuple[ReadRow, ...]
    kept: tuple[ReadRow, ...]
    review: ReadReview
    changes: Changes = frozenset()


def read_for(view: DossierView, text: str, *, replace: bool = False) -> Imported:
    """What `import_review` would take: the preview, without writing anything."""
    review = read_review(text, [row.criterion for row in view.rows])
    mine = {row.criterion.key: row.mine.verdict for row in view.rows if row.mine and row.mine.verdict}
    differs = {row.key for row in review.rows if mine.get(row.key, row.verdict) != row.verdict}
    kept = tuple(row for row in review.rows if row.key in differs and not replace)
    return Imported(tuple(row for row in review.rows if row not in kept), kept, review)


def import_review(desk: Desk, dossier: str, text: str, *, replace: bool = False) -> Imported | Refusal:
    """Keep the verdicts of `text` as my drafts on `dossier`. Raises StoreError."""
    view = dossier_view(desk, dossier)
    if view is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"dossier:{dossier}")
    if view.may_review is not None:
        return view.may_review
    imported = read_for(view, text, replace=replace)
    drafts = {
        row_key(dossier, row.key): encode(RowVerdict(row.verdict, row.note, row.raw)).decode()
        for row in imported.taken
    }
    changes = desk.store.save_drafts(drafts, desk.clock()) | {f"dossier:{dossier}"}
    return Imported(imported.taken, imported.kept, imported.review, changes)
