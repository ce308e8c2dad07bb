"""My review of a dossier, as it would be written down: what I submitted, with my drafts on top."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_dossier import dossier_view
from tac_desk.desk.views import CriterionRow, DossierView
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.review import Place, ReviewSheet


def review_sheet(desk: Desk, dossier: str) -> ReviewSheet:
    """Raises MinutesError when the dossier is not known here, or nothing is given yet; StoreError for the files."""
    view = dossier_view(desk, dossier)
    if view is None:
        raise MinutesError(
            "This dossier is not known here",
            f"This desk holds no dossier {dossier!r}.",
            "Run tac-desk sync; tac-desk queue lists what is here.",
        )
    sheet = sheet_of(view)
    if not sheet.rows:
        raise MinutesError(
            "There is no review to write",
            f"You have given no verdict on {view.dossier.name} yet.",
            "Give at least one verdict first, or import a review.",
        )
    return sheet


def sheet_of(view: DossierView) -> ReviewSheet:
    mine = {row.criterion.key: row.mine for row in view.rows if row.mine and row.mine.verdict}
    evidence, submitted = view.evidence, view.dossier.reviews.get(view.me.member)
    return ReviewSheet(
        dossier=view.dossier.name,
        reviewer=view.me.name,
        criteria=[row.criterion for row in view.rows],
        rows=mine,
        lean=view.draft_lean,
        summary=view.draft_summary,
        is_draft=submitted is None or any(row.mine_is_draft for row in view.rows),
        repository=evidence.repository if evidence else view.dossier.repository,
        commit=evidence.commit if evidence else "",
        as_of=evidence.as_of if evidence else "",
        places={row.criterion.key: _place(row) for row in view.rows},
    )


def _place(row: CriterionRow) -> Place:
    """The first finding with a line, else the first in a file; without one the commit itself."""
    found = [finding for finding in row.machine.findings if finding.path]
    first = next((finding for finding in found if finding.line), found[0] if found else None)
    return Place(first.path, first.line) if first else Place()
