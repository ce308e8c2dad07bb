"""Makes the file of a meeting's minutes, of any format."""

from collections.abc import Callable
from dataclasses import replace

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import minutes_facts
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.formats import FORMATS
from tac_desk.minutes.proof import prove, told_of

PROVED = "json"
"""The format that holds the entries of the ledger too."""


def minutes_file(desk: Desk, meeting: str, suffix: str, *, for_council: bool = False) -> Callable[[], bytes]:
    """On the store thread: what then makes the file on any thread; Markdown where `suffix` names no format.

    Both raise MinutesError, this also StoreError.
    """
    facts = replace(minutes_facts(desk, meeting), for_council=for_council)
    if suffix == PROVED:
        return _proved(desk, facts)
    write = FORMATS.get(suffix, FORMATS["md"])
    return lambda: write(facts)


def _proved(desk: Desk, facts: Facts) -> Callable[[], bytes]:
    me = desk.store.identity()
    bundle = desk.store.confirmed.bundle(me) if me else None
    if bundle is None:
        raise MinutesError(
            "These minutes cannot be proved yet",
            "This desk has no copy of a ledger with its hub's signature.",
            "Run tac-desk sync, then export again.",
        )
    head, lines = bundle
    chosen = tuple(told_of(lines, facts))
    return lambda: prove(head, chosen, facts)
