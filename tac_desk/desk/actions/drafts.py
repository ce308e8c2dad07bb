"""Keeps what a person has begun to write, keystroke for keystroke, so that a crash costs nothing."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.desk.actions.note_drafts import note_drafts, roll_key
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.comment_target import target_of
from tac_desk.desk.views_guidance import AskDraft
from tac_desk.domain.changes import Changes
from tac_desk.domain.commands import (
    AddComment,
    AnswerAsk,
    AnswerOffer,
    CastVote,
    Command,
    ConcludeReview,
    ConfirmRetirement,
    DeclareInterest,
    DraftLetter,
    ExtendRemediation,
    JoinAsCoSponsor,
    MakeAsk,
    OfferSponsorship,
    OpenReview,
    ReturnToActive,
    SendNotice,
    SettleAsk,
    SponsorDossier,
    SubmitReview,
    TakeRoll,
    WaiveCriterion,
    WithdrawSponsorship,
    WriteNote,
)
from tac_desk.domain.dossier import RowVerdict
from tac_desk.protocol.codec import decode, encode


def row_key(dossier: str, criterion: str) -> str:
    return f"row:{dossier}:{criterion}"


def lean_key(dossier: str) -> str:
    return f"lean:{dossier}"


def summary_key(dossier: str) -> str:
    return f"summary:{dossier}"


def comment_key(dossier: str, target: str | None = None) -> str:
    """`target` as `comment_target` has it."""
    return f"comment:{dossier}:{target}" if target else f"comment:{dossier}"


def statement_key(dossier: str) -> str:
    return f"statement:{dossier}"


def rationale_key(ballot: str, seat: str) -> str:
    return f"rationale:{ballot}:{seat}"


def ask_key(dossier: str) -> str:
    return f"ask:{dossier}"


def ask_terms_key(dossier: str) -> str:
    """Beside the words of an ask: its criterion, owner and due date."""
    return f"ask_terms:{dossier}"


def answer_key(ask: str) -> str:
    """Of an answer to an ask, and of a reason to drop it: one writes one or the other."""
    return f"answer:{ask}"


def waiver_key(dossier: str, criterion: str) -> str:
    return f"waiver:{dossier}:{criterion}"


def interest_key(dossier: str) -> str:
    """Of a conflict of interest that one declares."""
    return f"interest:{dossier}"


def letter_key(dossier: str) -> str:
    """Of the letter to the applicant."""
    return f"letter:{dossier}"


def life_key(dossier: str) -> str:
    """Of the reason, summary or notice that one writes about an accepted project."""
    return f"life:{dossier}"


def is_prose(key: str) -> bool:
    """Whether the text under `key` is free text, and not a choice or a row of the checklist."""
    return not key.startswith(("row:", "lean:", "ask_terms:", "roll:", "note_over:"))


def save_review_draft(desk: Desk, dossier: str, criterion: str, verdict: str, note: str) -> Changes:
    """Keep my verdict on one criterion; an empty verdict without a note takes the draft away. Raises StoreError.

    The mark an imported verdict was read from stays with it until the verdict itself changes.
    """
    key = row_key(dossier, criterion)
    before = desk.store.drafts(key).get(key)
    read = decode(before, RowVerdict) if before else None
    raw = read.raw if read and read.verdict == verdict else ""
    row = encode(RowVerdict(verdict, note, raw)).decode() if verdict or note else None
    return _save(desk, dossier, {key: row})


def save_lean_draft(desk: Desk, dossier: str, lean: str, summary: str) -> Changes:
    """Keep what the review comes to. Raises StoreError."""
    return _save(desk, dossier, {lean_key(dossier): lean or None, summary_key(dossier): summary or None})


def save_comment_draft(desk: Desk, dossier: str, text: str, target: str = "") -> Changes:
    """Keep a comment on a dossier, on one criterion of it, or in reply to another. Raises StoreError."""
    return _save(desk, dossier, {comment_key(dossier, target): text or None})


def begun_comments(dossier: str, begun: Mapping[str, str]) -> dict[str, str]:
    """Among the texts I have begun the comments on `dossier` that have a target, by that."""
    prefix = comment_key(dossier) + ":"
    return {key.removeprefix(prefix): text for key, text in begun.items() if key.startswith(prefix)}


def save_ask_draft(desk: Desk, dossier: str, begun: AskDraft) -> Changes:
    """Keep an ask; one without words takes the draft away. Raises StoreError."""
    return desk.store.save_drafts(_ask_drafts(dossier, begun), desk.clock())


def _ask_drafts(dossier: str, begun: AskDraft) -> dict[str, str | None]:
    terms = encode(replace(begun, text="")).decode() if begun.text else None
    return {ask_key(dossier): begun.text or None, ask_terms_key(dossier): terms}


def begun_ask(dossier: str, begun: Mapping[str, str]) -> AskDraft:
    """The ask on `dossier` among the texts I have begun. Raises CodecError."""
    terms = begun.get(ask_terms_key(dossier))
    return replace(decode(terms, AskDraft) if terms else AskDraft(), text=begun.get(ask_key(dossier), ""))


def waiver_reasons(dossier: str, begun: Mapping[str, str]) -> dict[str, str]:
    """The reasons for waivers of `dossier` among the texts I have begun, by criterion."""
    prefix = waiver_key(dossier, "")
    return {key.removeprefix(prefix): text for key, text in begun.items() if key.startswith(prefix)}


def save_text_draft(desk: Desk, key: str, text: str) -> Changes:
    """Keep a text under a key made by one of the functions above; an empty text takes it away. Raises StoreError."""
    return desk.store.save_drafts({key: text or None}, desk.clock())


def text_draft(desk: Desk, key: str) -> str:
    return desk.store.drafts(key).get(key, "")


def row_drafts(desk: Desk, dossier: str) -> dict[str, RowVerdict]:
    """My begun verdicts on a dossier, by criterion."""
    prefix = row_key(dossier, "")
    found = desk.store.drafts(prefix).items()
    return {key.removeprefix(prefix): decode(text, RowVerdict) for key, text in found}


def drafts_of(subject: str, command: Command) -> Mapping[str, str | None]:
    """The begun texts that a command was made of: to clear when it is saved, to give back when it is undone."""
    id_ = subject.partition(":")[2]
    match command:
        case AddComment():
            return {comment_key(id_, target_of(command)): command.text}
        case DraftLetter():
            return {letter_key(id_): command.text or None}
        case DeclareInterest():
            return {interest_key(id_): command.text}
        case SubmitReview():
            rows = {row_key(id_, key): encode(row).decode() for key, row in command.rows.items()}
            return {**rows, lean_key(id_): command.lean, summary_key(id_): command.summary or None}
        case SponsorDossier() | JoinAsCoSponsor() | AnswerOffer():
            return {statement_key(id_): command.statement or None}
        case OfferSponsorship():
            return {statement_key(id_): command.note or None}
        case WithdrawSponsorship():
            return {statement_key(id_): command.reason or None}
        case CastVote():
            return {rationale_key(id_, command.seat): command.rationale or None}
        case MakeAsk(text, criterion, owner, due):
            return _ask_drafts(id_, AskDraft(text, criterion, owner, due or ""))
        case AnswerAsk():
            return {answer_key(command.ask): command.answer}
        case SettleAsk():
            return {answer_key(command.ask): command.reason or None}
        case WaiveCriterion():
            return {waiver_key(id_, command.criterion): command.reason}
        case OpenReview() | ExtendRemediation() | ReturnToActive() | ConfirmRetirement():
            return {life_key(id_): command.reason or None}
        case ConcludeReview():
            return {life_key(id_): command.summary or None}
        case SendNotice():
            return {life_key(id_): command.text}
        case TakeRoll():
            return {roll_key(id_): encode(command).decode()}
        case WriteNote():
            return note_drafts(id_, command)
    return {}


def cleared(drafts: Mapping[str, str | None]) -> dict[str, str | None]:
    return dict.fromkeys(drafts)


def _save(desk: Desk, dossier: str, drafts: Mapping[str, str | None]) -> Changes:
    return desk.store.save_drafts(drafts, desk.clock()) | {f"dossier:{dossier}"}
