"""The rows of the checklist: own verdicts first, and the others' only once one's own is given.

A verdict read before giving one's own pulls it along; so says every asker of this process for comparable reviews.
"""

from collections import Counter
from collections.abc import Mapping

from tac_desk.desk.actions import drafts
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import CriterionRow, Judged, Me, OthersVerdict
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.store.view import View

NO_EVIDENCE = Judged("", "")


def review_rows(
    desk: Desk,
    view: View,
    dossier: Dossier,
    myself: Me,
    council: Council,
    machine: Mapping[str, Judged],
    *,
    review_is_due: bool,
) -> tuple[CriterionRow, ...]:
    """`review_is_due`: I may review this dossier, and it stands where members owe it a review. Raises StoreError."""
    track = view.world.rulebook.tracks[criteria_track(view.world, dossier)]
    begun = drafts.row_drafts(desk, dossier.id)
    review = dossier.reviews.get(myself.member)
    mine = {**(review.rows if review else {}), **begun}
    spoken = Counter(comment.criterion for comment in dossier.comments)
    rows = []
    for criterion in track.criteria:
        own = mine.get(criterion.key)
        others = _others(criterion, dossier, myself, council)
        waits = review_is_due and not (own and own.verdict)
        rows.append(
            CriterionRow(
                criterion=criterion,
                machine=machine.get(criterion.key, NO_EVIDENCE),
                mine=own,
                mine_is_draft=criterion.key in begun,
                others=() if waits else others,
                comments=spoken[criterion.key],
                mine_is_due=waits,
                others_wait=len(others) if waits else 0,
            )
        )
    return tuple(rows)


def _others(
    criterion: Criterion, dossier: Dossier, myself: Me, council: Council
) -> tuple[OthersVerdict, ...]:
    others = ((member, review.rows.get(criterion.key)) for member, review in dossier.reviews.items())
    return tuple(
        OthersVerdict(member, council.name_of(member), row.verdict, row.note, row.raw)
        for member, row in others
        if row is not None and member != myself.member
    )
