"""Whether entries that came in open to me what was withheld before: then the copy of the ledger is fetched anew."""

from collections.abc import Iterable

from tac_desk.domain.commands import (
    AddMember,
    Command,
    DismissInterest,
    RecordAffiliation,
    WithdrawInterest,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.store.cache import Cache
from tac_desk.store.identity import Identity
from tac_desk.store.reply import Judged

STUBS = "SELECT 1 FROM entries WHERE kind IS NULL LIMIT 1"


def opens_anew(cache: Cache, me: Identity, entries: Iterable[Judged], known: int) -> bool:
    """Whether one of `entries` may have changed what the hub sends me, and something was withheld before.

    Entries before the position `known` have been held here before, so that they do not start it again.
    """
    news = (
        one for one in entries if one.message.seq >= known and one.entry is not None and one.entry.accepted
    )
    return any(_concerns(cache, me, one) for one in news) and bool(cache.read(STUBS))


def _concerns(cache: Cache, me: Identity, judged: Judged) -> bool:
    command: Command | None = judged.opened.command if judged.opened else None
    sender = judged.entry.member if judged.entry else ""
    match command:
        case AddMember(id=member):
            return member == me.member
        case DismissInterest(member=member) | RecordAffiliation(member=member):
            return (member or sender) == me.member
        case WithdrawInterest(interest=interest) if judged.opened is not None:
            dossier = cache.thing(judged.opened.envelope.subject)
            return isinstance(dossier, Dossier) and _declared_of(dossier, interest) == me.member
    return False


def _declared_of(dossier: Dossier, interest: str) -> str:
    return next((one.member for one in dossier.declarations if one.id == interest), "")
