"""The outbox as a person reads it: each action with what it concerns and where it stands."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import (
    AddComment,
    AnswerAsk,
    CancelBallot,
    CastVote,
    DraftLetter,
    ExtendBallot,
    MakeAsk,
    MoveDossier,
    ResumeBallot,
    RuleOnLateVote,
    SettleAsk,
    SponsorDossier,
    SubmitReview,
    WaiveCriterion,
    WithdrawSponsorship,
    WriteNote,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.world import Thing
from tac_desk.store.action import Action
from tac_desk.store.fold import Pending
from tac_desk.store.view import View


def outbox_rows(desk: Desk) -> tuple[OutboxRow, ...]:
    """All my actions, newest first. Raises StoreError."""
    view = desk.store.view()
    pending = {p.action.id: p for p in view.pending} if view else {}
    return tuple(_row(action, pending.get(action.id), view) for action in desk.store.actions())


def _row(action: Action, pending: Pending | None, view: View | None) -> OutboxRow:
    state, refusal = (pending.state, pending.refusal) if pending else (action.state, action.refusal)
    return OutboxRow(
        id=str(action.id),
        kind=action.kind,
        subject=action.subject,
        title=title_of(view, action.subject),
        detail=_detail(action),
        state=state,
        refusal=refusal if isinstance(refusal, Refusal) else None,
        created_at=action.created_at,
        not_before=action.not_before if action.state is ActionState.DRAFT else None,
        n=action.n,
        text=_text(action),
    )


def title_of(view: View | None, subject: str) -> str:
    """The name of the dossier, motion, meeting or council that `subject` is; itself when it is not known here."""
    return _title(view.world.things.get(subject) if view else None, view) or subject


def _title(thing: Thing | None, view: View | None) -> str:
    match thing:
        case Dossier() | Council():
            return thing.name
        case Ballot():
            dossier = view.world.dossier(f"dossier:{thing.dossier}") if view else None
            return dossier.name if dossier else thing.question
        case Meeting():
            return thing.title
    return ""


def _detail(action: Action) -> str:
    """The code that tells this action from others of its kind."""
    match action.command:
        case CastVote(position=code) | SubmitReview(lean=code) | MoveDossier(state=code):
            return code
        case SettleAsk(met=met):
            return "met" if met else "dropped"
        case WaiveCriterion(criterion=key):
            return key
    return ""


def _text(action: Action) -> str:
    """What the person wrote with it."""
    match action.command:
        case (
            CastVote(rationale=text)
            | SubmitReview(summary=text)
            | AddComment(text=text)
            | DraftLetter(text=text)
            | WriteNote(text=text)
            | MakeAsk(text=text)
            | AnswerAsk(answer=text)
            | SettleAsk(reason=text)
            | WaiveCriterion(reason=text)
            | ExtendBallot(reason=text)
            | CancelBallot(reason=text)
            | ResumeBallot(reason=text)
            | RuleOnLateVote(reason=text)
            | SponsorDossier(statement=text)
            | WithdrawSponsorship(reason=text)
            | MoveDossier(reason=text)
        ):
            return text
    return ""
