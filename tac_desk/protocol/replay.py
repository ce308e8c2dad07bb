"""Carries out the ledger's entries once more, from the first, and compares what each one records as its result."""

from tac_desk.domain.commands import FoundCouncil
from tac_desk.domain.decide import aftermath, apply, ruling
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import refusal_from
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Act, Thing, World, subject_of
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Opened, act_of

COUNCIL = "council"


class Replay:
    """What the entries seen so far add up to. `hidden` are subjects of which entries were withheld."""

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.hidden: set[str] = set()

    @property
    def council(self) -> Council | None:
        thing = self.things.get(COUNCIL)
        return thing if isinstance(thing, Council) else None

    def agrees(self, entry: Entry, opened: Opened) -> bool:
        """Whether the rules find what the next entry records, given those before it.

        What rests on withheld entries cannot be found again: there the record is taken as it is. Raises LookupError
        when the ledger does not begin with its founding.
        """
        if opened.command is None:
            return True
        act = act_of(opened, member=entry.member, at=entry.at, ruling=entry.facts)
        world = World(rulebook_for(act, self.council), self.things)
        if not entry.accepted:
            left = aftermath(world, act, refusal_from(entry.reason or "", entry.facts))
        elif act.subject in self.hidden or dict(ruling(world, act)) == dict(entry.facts):
            left = apply(world, act)
        else:
            return False
        self.things |= {subject_of(thing): thing for thing in left}
        return True


def rulebook_for(act: Act, council: Council | None) -> Rulebook:
    """The rulebook that `act` is judged by; the founding command brings its own."""
    if council is not None:
        return rulebook_of(council.rulebook)
    if isinstance(act.command, FoundCouncil):
        return rulebook_of(act.command.rulebook)
    raise LookupError("the ledger has no founding entry")
