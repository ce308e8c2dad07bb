"""Carries out the ledger's entries once more, from the first, and compares what each one records as its result."""

from tac_desk.domain.decide import aftermath, apply, ruling
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import refusal_from
from tac_desk.domain.world import Thing, World, subject_of
from tac_desk.hub.things import COUNCIL, rulebook_for
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import act_of, open_envelope


class Replay:
    """What the entries seen so far add up to."""

    def __init__(self) -> None:
        self._things: dict[str, Thing] = {}

    def agrees(self, entry: Entry) -> bool:
        """Whether the rules find what the next entry records, given those before it. Raises CodecError."""
        opened = open_envelope(entry.signed)
        if opened.command is None:
            return True
        act = act_of(opened, member=entry.member, at=entry.at, ruling=entry.facts)
        council = self._things.get(COUNCIL)
        book = rulebook_for(act, council if isinstance(council, Council) else None)
        world = World(book, self._things)
        if not entry.accepted:
            left = aftermath(world, act, refusal_from(entry.reason or "", entry.facts))
        elif dict(ruling(world, act)) == dict(entry.facts):
            left = apply(world, act)
        else:
            return False
        self._things |= {subject_of(thing): thing for thing in left}
        return True
