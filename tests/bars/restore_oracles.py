"""The oracles of the restore's bar: what must be true of a restored hub and of every desk, found out independently."""

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import ResumeBallot
from tac_desk.domain.tally import count
from tac_desk.hub.verify import verify_ledger
from tac_desk.store.action import ActionState
from tests.bars.bar import Violation
from tests.bars.restore_desk import Computer
from tests.bars.restore_hub import RestoredHub
from tests.bars.table import SEATS, accepted
from tests.bars.witness import Witness

SETTLED = {"accepted": ActionState.COUNTED, "refused": ActionState.REFUSED}


def check_kept(hub: RestoredHub, held: list[bytes]) -> None:
    """What a desk that was there held is in the restored ledger, entry by entry."""
    found = hub.leaves()
    for seq, leaf in enumerate(held):
        if seq >= len(found) or found[seq] != leaf:
            raise Violation(f"entry {seq} was held by a desk, and is lost")


def check_common(hub: RestoredHub, one: Computer, since: int) -> None:
    """The hub says how much of a desk's copy the new epoch begins with: a person decides by that."""
    mine = one.store._cache.leaves(0, since - 1)
    theirs = hub.leaves()
    for seq, leaf in mine.items():
        if theirs[seq] != leaf:
            raise Violation(
                f"the hub's new epoch is said to begin with {since} entries, and entry {seq} differs"
            )


def open_ballots(hub: RestoredHub) -> list[Ballot]:
    return [one for one in hub.hub.things("ballot") if isinstance(one, Ballot) and one.is_open]


def check_frozen(hub: RestoredHub) -> None:
    if going := [one.id for one in open_ballots(hub) if one.frozen_at is None]:
        raise Violation(f"the ballots {going} go on in a new epoch, and nobody has decided that")


def resume(hub: RestoredHub) -> None:
    """The chair lets the frozen ballots go on."""
    for one in open_ballots(hub):
        if one.frozen_at is not None:
            accepted(hub.hub, ResumeBallot("All is there that can be had."), f"ballot:{one.id}")


def check(hub: RestoredHub) -> None:
    """All is healed: every desk is where the hub is, and all that was ever done on it is in the ledger once."""
    witness = Witness(hub.hub, SEATS)
    witness.look()
    for one in hub.computers:
        _check_own(witness, one)
        _check_same(hub, one)
    for text, times in witness.said.items():
        if times != 1:
            raise Violation(f"{text!r} is in the ledger {times} times")
    for ballot, wanted in witness.standing().items():
        _check_tally(hub, ballot, wanted)
    verify_ledger(hub.hub)


def _check_own(witness: Witness, one: Computer) -> None:
    """Every command that was ever signed here has an answer in the ledger, and the desk tells it."""
    device = one.identity.device
    if one.store.outgoing():
        raise Violation(f"{device} still has {len(one.store.outgoing())} commands to send")
    for n in range(1, one.store._outbox.last_number(device) + 1):
        if f"{device}:{n}" not in witness.outcomes:
            raise Violation(f"command {n} of {device} is lost, and nobody is told")
    for action in one.store.actions():
        outcome = witness.outcomes[f"{device}:{action.n}"]
        if action.state is not SETTLED[outcome]:
            raise Violation(f"{device}:{action.n} is {outcome} in the ledger, and {action.state} on its desk")
    for text in one.texts:
        if witness.said[text] != 1:
            raise Violation(f"{text!r} was said, and is lost")


def _check_same(hub: RestoredHub, one: Computer) -> None:
    leaves, here = hub.leaves(), one.store.position()
    if here.size != len(leaves) or list(one.store._cache.leaves(0, here.size).values()) != leaves:
        raise Violation(f"{one.folder.name} stands at {here.size} of {len(leaves)} entries, or at others")
    if one.member == "olga":
        return  # who may not read all cannot see all
    for subject in ("council", "dossier:1", *(f"ballot:{ballot.id}" for ballot in open_ballots(hub))):
        if one.store.confirmed.thing(subject) != hub.hub.thing(subject):
            raise Violation(f"{one.folder.name} and the hub differ about {subject}")


def _check_tally(hub: RestoredHub, subject: str, wanted: dict[str, int]) -> None:
    ballot = hub.hub.thing(subject)
    assert isinstance(ballot, Ballot)
    tally = count(ballot)
    found = {"yes": tally.yes, "no": tally.no, "abstain": tally.abstain, "recuse": tally.recuse}
    if found != wanted:
        raise Violation(f"the tally of {subject} is {found}, a recount {wanted}")
