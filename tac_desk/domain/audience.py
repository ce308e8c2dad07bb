"""Who may read an entry; the hub asks this before anything is sent, since what reaches a laptop stays there."""

from collections.abc import Collection

from tac_desk.domain.commands import (
    AddComment,
    AnswerAsk,
    AnswerOffer,
    AttachEvidence,
    CastVote,
    Command,
    DeclareInterest,
    DismissInterest,
    DraftLetter,
    MakeAsk,
    OfferSponsorship,
    RemindSeats,
    RuleOnLateVote,
    SettleAsk,
    SubmitReview,
    WithdrawInterest,
    WriteNote,
)
from tac_desk.domain.dossier import Audience, Dossier
from tac_desk.domain.interest import conflicted
from tac_desk.domain.people import Member, Role
from tac_desk.domain.rulebook_interests import DISCUSSION, EVIDENCE, GUIDANCE, REVIEWS, VOTES, InterestRules
from tac_desk.domain.world import World


def audience_of(command: Command) -> Audience:
    """The audience of an accepted command. A vote is the council's; its rationale goes further only in minutes."""
    match command:
        case AddComment():
            return command.audience
        case DraftLetter():
            return Audience.AUTHOR
        case WriteNote():
            return Audience.COUNCIL if command.for_council else Audience.PUBLIC
        case (
            SubmitReview()
            | CastVote()
            | RuleOnLateVote()
            | RemindSeats()
            | MakeAsk()
            | AnswerAsk()
            | SettleAsk()
            | DeclareInterest()
            | WithdrawInterest()
            | DismissInterest()
            | OfferSponsorship()
            | AnswerOffer(accept=False)
        ):
            return Audience.COUNCIL
        case _:
            return Audience.PUBLIC


def may_read(reader: Member, audience: Audience, author: str) -> bool:
    """Whether `reader` may be sent an entry of `audience` written by `author`, unless a conflict closes it to them.

    Authors read their own.
    """
    if reader.id == author or audience is Audience.PUBLIC:
        return True
    if audience is Audience.AUTHOR:
        return False
    return reads_with_council(reader)


def reads_with_council(reader: Member) -> bool:
    """Whether `reader` belongs to those whom the hub sends what stays in the council, such as votes."""
    return Role.MEMBER in reader.roles or reader.is_officer


def is_closed(closes: Collection[str], command: Command | None) -> bool:
    """Whether `command` belongs to the parts of the record named by `closes` (`rulebook_interests.CLOSABLE`).

    A command of unknown kind (None) may hold anything: whatever closes, closes it.
    """
    return bool(closes) if command is None else _part_of(command) in closes


def _part_of(command: Command) -> str | None:
    match command:
        case SubmitReview():
            return REVIEWS
        case CastVote() | RuleOnLateVote() | RemindSeats():
            return VOTES
        case AddComment(audience=audience):
            return None if audience is Audience.PUBLIC else DISCUSSION
        case MakeAsk() | AnswerAsk() | SettleAsk():
            return GUIDANCE
        case AttachEvidence():
            return EVIDENCE
    return None


def is_ballot_paper(command: Command | None) -> bool:
    """Whether `command` tells how somebody voted, which a sealed ballot keeps back; of an unknown kind: it may."""
    return command is None or isinstance(command, CastVote | RuleOnLateVote)


def closing_rules(rules: InterestRules, reader: Member) -> tuple[str, ...]:
    """What a conflict of `reader` closes to them, by the rulebook; their office may exempt them."""
    return () if set(rules.exempt) & set(reader.roles) else rules.closes


def closed_parts(world: World, dossier: Dossier, reader: Member, at: int | None) -> tuple[str, ...]:
    """What of `dossier` is closed to `reader` at the moment `at`; empty unless they are conflicted in it."""
    closes = closing_rules(world.rulebook.interests, reader)
    return closes if closes and conflicted(world, dossier, reader.id, at) else ()
