"""Who may read an entry; the hub asks this before anything is sent, since what reaches a laptop stays there."""

from tac_desk.domain.commands import (
    AddComment,
    AnswerAsk,
    CastVote,
    Command,
    MakeAsk,
    RemindSeats,
    RuleOnLateVote,
    SettleAsk,
    SubmitReview,
)
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import Member, Role


def audience_of(command: Command) -> Audience:
    """The audience of an accepted command. A vote is the council's; its rationale goes further only in minutes."""
    match command:
        case AddComment():
            return command.audience
        case (
            SubmitReview()
            | CastVote()
            | RuleOnLateVote()
            | RemindSeats()
            | MakeAsk()
            | AnswerAsk()
            | SettleAsk()
        ):
            return Audience.COUNCIL
        case _:
            return Audience.PUBLIC


def may_read(reader: Member, audience: Audience, author: str) -> bool:
    """Whether `reader` may be sent an entry of `audience` written by `author`. Authors read their own."""
    if reader.id == author or audience is Audience.PUBLIC:
        return True
    if audience is Audience.AUTHOR:
        return False
    return reads_with_council(reader)


def reads_with_council(reader: Member) -> bool:
    """Whether `reader` belongs to those whom the hub sends what stays in the council, such as votes."""
    return Role.MEMBER in reader.roles or reader.is_officer
