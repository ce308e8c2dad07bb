"""Whether entries that came in may open to me what was withheld before: then the hub is asked for that again."""

from collections.abc import Iterable

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import (
    AddMember,
    CastVote,
    CloseBallot,
    Command,
    DismissInterest,
    RecordAffiliation,
    WithdrawInterest,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook import AT_ONCE
from tac_desk.store.identity import Identity
from tac_desk.store.reply import Judged
from tac_desk.store.things import Things


def may_open(things: Things, me: Identity, entries: Iterable[Judged]) -> bool:
    """Whether one of `entries`, which led to `things`, may have changed what the hub sends me."""
    return any(_concerns(things, me, one) for one in entries if one.entry is not None and one.entry.accepted)


def _concerns(things: Things, me: Identity, judged: Judged) -> bool:
    command: Command | None = judged.opened.command if judged.opened else None
    sender = judged.entry.member if judged.entry else ""
    match command:
        case AddMember(id=member):
            return member == me.member
        case DismissInterest(member=member) | RecordAffiliation(member=member):
            return (member or sender) == me.member
        case CloseBallot() | CastVote() if judged.opened is not None:
            ballot = things.find(judged.opened.envelope.subject)
            mine = sender == me.member or isinstance(command, CloseBallot)
            return isinstance(ballot, Ballot) and mine and _has_opened(ballot, me.member)
        case WithdrawInterest(interest=interest) if judged.opened is not None:
            dossier = things.find(judged.opened.envelope.subject)
            return isinstance(dossier, Dossier) and _declared_of(dossier, interest) == me.member
    return False


def _has_opened(ballot: Ballot, member: str) -> bool:
    return ballot.terms.visibility != AT_ONCE and not ballot.is_sealed_to(member)


def _declared_of(dossier: Dossier, interest: str) -> str:
    return next((one.member for one in dossier.declarations if one.id == interest), "")
