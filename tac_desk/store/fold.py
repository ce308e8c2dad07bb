"""Folds acts into things with the council's own rules: first the ledger's entries, then the outbox."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from tac_desk.domain.commands import AttachEvidence, FoundCouncil, RotateLogKey
from tac_desk.domain.decide import aftermath, apply, check
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import Reason, Refusal, refusal_from, refuse
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Act, Thing, World, subject_of
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import act_of
from tac_desk.protocol.version import PROTOCOL, may_send
from tac_desk.store.action import Action, ActionState
from tac_desk.store.identity import Identity
from tac_desk.store.log_key import check_change
from tac_desk.store.reply import Judged, check_number, check_sender, founder
from tac_desk.store.things import Things


def fold_entries(
    things: Things, entries: Iterable[Judged], last: dict[str, int], later: Collection[str] = ()
) -> tuple[tuple[str, str], ...]:
    """Carry out accepted entries on `things`; the blobs they mention, each with its subject.

    `last` holds the last number of each device and is brought forward. Raises LedgerMismatch when a sender
    did not sign what the hub says they sent, or when one command is entered twice. Signatures under commands of the
    kinds `later` are not looked at.
    """
    wanted = []
    for judged in entries:
        check_sender(judged, _device(things, judged), later)
        if judged.opened is not None and isinstance(judged.opened.command, RotateLogKey):
            check_change(judged.opened.envelope.hub, judged.opened.command.change)
        if judged.opened is not None:
            check_number(judged.opened.envelope, last)
        if judged.entry is None or (act := _act(judged, judged.entry)) is None:
            continue
        if (book := _rulebook(things, act)) is not None:
            things.put(_left(World(book, things), act, judged.entry))
        if judged.entry.accepted and isinstance(act.command, AttachEvidence):
            wanted.append((act.command.blob, act.subject))
    return tuple(wanted)


def _device(things: Things, judged: Judged) -> tuple[str, str] | None:
    council = things.find("council")
    if not isinstance(council, Council):
        return founder(judged)
    device = council.devices.get(judged.opened.envelope.device) if judged.opened else None
    return (device.member, device.public_key) if device else None


def _act(judged: Judged, entry: Entry) -> Act | None:
    opened = judged.opened
    if opened is None or opened.command is None:
        return None
    return act_of(opened, member=entry.member, at=entry.at, ruling=entry.facts)


def _left(world: World, act: Act, entry: Entry) -> tuple[Thing, ...]:
    """What an entry changes; a refused one may leave something behind too."""
    if entry.accepted:
        return apply(world, act)
    return aftermath(world, act, refusal_from(entry.reason or "", entry.facts))


def _rulebook(things: Things, act: Act) -> Rulebook | None:
    council = things.find("council")
    if isinstance(council, Council):
        return rulebook_of(council.rulebook)
    return rulebook_of(act.command.rulebook) if isinstance(act.command, FoundCouncil) else None


@dataclass(frozen=True, slots=True)
class Pending:
    """An action of mine that is not in the ledger, with what the rules say about it by now."""

    action: Action
    state: ActionState
    refusal: Refusal | None
    subjects: tuple[str, ...]


class OutboxFold:
    """Folds open actions one by one onto `world.things`, in the order in which the hub will judge them."""

    def __init__(
        self, world: World, things: Things, identity: Identity, hub_clock: int, min_client: int = 0
    ) -> None:
        self.world, self._things, self._me, self._at = world, things, identity, hub_clock
        self._least = min_client
        self.pending: list[Pending] = []

    def next_act(self, action: Action) -> Act | None:
        """The act of `action` as it would be judged now; None when its kind is unknown here."""
        act = action.act(self._me.member, action.device or self._me.device, self._at)
        return act if act is None or action.n is not None else with_expectation(self.world, act)

    def may_send(self, action: Action) -> bool:
        """Whether the hub takes such a thing from this program, or will once it is updated."""
        return may_send(action.kind, PROTOCOL, self._least)

    def add(self, action: Action) -> None:
        """Fold one more action; one that the rules refuse changes nothing and says why."""
        act = self.next_act(action)
        if act is None:
            self.pending.append(Pending(action, action.state, None, (action.subject,)))
            return
        received = action.state is ActionState.RECEIVED
        refusal = action.refusal or (None if received else self._against(action, act))
        # judged by the hub's clock, shown with the time at which the person did it
        changed = () if refusal else apply(self.world, replace(act, at=action.created_at))
        self._things.put(changed)
        needs_you = refusal is not None and action.n is not None
        state = ActionState.NEEDS_YOU if needs_you else action.state
        subjects = (action.subject, *(s for thing in changed if (s := subject_of(thing)) != action.subject))
        self.pending.append(Pending(action, state, refusal, subjects))

    def _against(self, action: Action, act: Act) -> Refusal | None:
        return check(self.world, act) if self.may_send(action) else refuse(Reason.PROGRAM_TOO_OLD)
