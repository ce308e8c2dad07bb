"""Everything one dossier page shows: the checklist beside the evidence, the discussion, the ballot, my drafts."""

from dataclasses import replace

from tac_desk.desk import shared
from tac_desk.desk.actions import drafts
from tac_desk.desk.actions.saving import preview
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.evidence_blob import latest_snapshot
from tac_desk.desk.news import news_since
from tac_desk.desk.questions_evidence import look_rows
from tac_desk.desk.questions_guidance import guidance_view
from tac_desk.desk.questions_interests import interest_view
from tac_desk.desk.questions_life import life_view
from tac_desk.desk.questions_sponsor import sponsor_view
from tac_desk.desk.review_rows import review_rows
from tac_desk.desk.views import (
    ActionState,
    CommentRow,
    DossierView,
    Me,
)
from tac_desk.domain.commands import SponsorDossier, SubmitReview
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.owed import owed
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.store.mark import Mark
from tac_desk.store.view import View

SPONSOR_ACTS = (
    "sponsor_dossier", "withdraw_sponsorship", "offer_sponsorship", "answer_offer", "join_as_co_sponsor",
)  # fmt: skip


def dossier_view(desk: Desk, dossier_id: str) -> DossierView | None:
    """The page of a dossier; None when it is unknown here or nobody is signed in. Raises StoreError."""
    view, myself = desk.store.view(), shared.me(desk)
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    if view is None or myself is None or dossier is None or view.world.council is None:
        return None
    page = _page(desk, view, dossier, myself, view.world.council)
    seen = desk.store.marks.of((dossier.id,)).get(dossier.id, Mark()).seen
    return page if not seen else replace(page, seen=seen, news=news_since(dossier, myself.member, seen))


def _page(desk: Desk, view: View, dossier: Dossier, myself: Me, council: Council) -> DossierView:
    subject = f"dossier:{dossier.id}"
    evidence = latest_snapshot(desk, dossier)
    ballot = view.world.ballot(f"ballot:{dossier.ballot}")
    begun = desk.store.drafts()
    mine = dossier.reviews.get(myself.member)
    may_review = preview(view, subject, SubmitReview({}, next(iter(view.world.rulebook.leans))))
    due = may_review is None and _reviews_are_due(view, dossier)
    found = evidence.rows if evidence else {}
    rows = review_rows(desk, view, dossier, myself, council, found, review_is_due=due)
    guidance = guidance_view(view, dossier, council, begun, view.hub_clock)
    return DossierView(
        dossier=dossier,
        me=myself,
        rows=tuple(replace(row, waiver=guidance.waivers.get(row.criterion.key)) for row in rows),
        evidence=evidence,
        comments=_comments(view, dossier, council),
        ballot=shared.ballot_view(view, ballot) if ballot else None,
        sponsor_name=council.name_of(dossier.sponsor.member) if dossier.sponsor else None,
        sponsor_action=_state_of(view, subject, *SPONSOR_ACTS),
        may_sponsor=_may_sponsor(view, subject, myself),
        may_review=may_review,
        review_action=_state_of(view, subject, "submit_review"),
        draft_lean=begun.get(drafts.lean_key(dossier.id), mine.lean if mine else ""),
        draft_summary=begun.get(drafts.summary_key(dossier.id), mine.summary if mine else ""),
        draft_comment=begun.get(drafts.comment_key(dossier.id), ""),
        draft_comments=drafts.begun_comments(dossier.id, begun),
        names=shared.names(council, _people(dossier)),
        owed=owed(view.world, dossier, member=myself.member, device=view.me.device, at=view.hub_clock),
        reviews_are_due=_reviews_are_due(view, dossier),
        groups=view.world.rulebook.groups,
        looks=look_rows(desk, view, dossier, evidence),
        guidance=guidance,
        interests=interest_view(view, dossier, council, begun),
        sponsoring=sponsor_view(desk, view, dossier, council),
        life=life_view(desk, view, dossier, council, begun),
        in_office=shared.in_office(view, subject),
    )


def _reviews_are_due(view: View, dossier: Dossier) -> bool:
    state = view.world.rulebook.states.get(dossier.state)
    return state is not None and state.owes == "review"


def _state_of(view: View, subject: str, *kinds: str) -> ActionState | None:
    """The state of my latest action of these kinds that is not in the ledger, or was refused."""
    open_ = [p.state for p in view.pending if p.action.subject == subject and p.action.kind in kinds]
    refused = [a.state for a in view.refused if a.subject == subject and a.kind in kinds]
    return next(iter([*reversed(open_), *reversed(refused)]), None)


def _may_sponsor(view: View, subject: str, myself: Me) -> Refusal | None:
    commands = [SponsorDossier(seat.id, statement="?") for seat in myself.seats]
    against = [preview(view, subject, command) for command in commands]
    if not against:
        return refuse(Reason.NO_SEAT, member=myself.member)
    return None if None in against else against[0]


def _people(dossier: Dossier) -> set[str]:
    spoke = {comment.author for comment in dossier.comments} | {move.by for move in dossier.moves}
    return spoke | set(dossier.reviews) | ({dossier.sponsor.member} if dossier.sponsor else set())


def _comments(view: View, dossier: Dossier, council: Council) -> tuple[CommentRow, ...]:
    """A comment that is not in the ledger carries the id its action has for now."""
    waiting = {_id_of(p.action.id, p.action.device, p.action.n): p.state for p in view.pending}
    return tuple(
        CommentRow(c, council.name_of(c.author), waiting.get(c.id, ActionState.COUNTED))
        for c in dossier.comments
    )


def _id_of(local: int, device: str | None, n: int | None) -> str:
    return f"draft:{local}" if n is None else f"{device}:{n}"
