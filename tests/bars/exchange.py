"""Bar: loss, doubling, delay, crashes, clones and late votes: nothing is lost, doubled, mistaken or shown twice."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.domain.tally import count
from tac_desk.hub.verify import verify_ledger
from tac_desk.store.action import ActionState
from tests.bars.bar import Bar, Case, Violation
from tests.bars.faults import FAULTS
from tests.bars.table import ROUNDS, SECRET, Desk, Table

STEPS = 12
TOGETHER = 50
WAYS = (
    "fine",
    "fine",
    "lost request",
    "lost reply",
    "doubled request",
    "late reply",
    "doubled reply",
    "first one lost",
)
ACTS = (
    "say",
    "say",
    "vote",
    "vote",
    "vote",
    "exchange",
    "exchange",
    "exchange",
    "late",
    "crash",
    "restart",
    "skew",
)


@contextmanager
def world(folder: Path, seed: int) -> Iterator[Case]:
    table = Table(folder)

    def case(one: int) -> None:
        chance = random.Random(one)
        if one == seed + TOGETHER // 3:
            table.clone(_desk(table, "m3"), chance)
        if one == seed + TOGETHER // 2:
            table.revoke(_desk(table, "a2"))
        for _ in range(STEPS):
            step(table, chance)
        heal(table)
        check(table)

    try:
        yield case
        verify_ledger(table.hub)
    finally:
        table.close()


def _desk(table: Table, member: str) -> Desk:
    return next(desk for desk in table.desks if desk.member == member)


def step(table: Table, chance: random.Random) -> None:
    desk, act = chance.choice(table.desks), chance.choice(ACTS)
    if chance.random() < 0.02:
        table.close_ballot()
    if chance.random() < 0.02:
        table.close_early()
    if desk.gone:
        table.say(desk, chance)
        table.exchange(desk, chance.choice(WAYS))
        return
    match act:
        case "say":
            table.say(desk, chance)
        case "vote":
            table.vote(desk, chance)
        case "exchange":
            table.exchange(desk, chance.choice(WAYS))
        case "late":
            table.deliver_late(desk)
        case "crash":
            table.crash(desk)
        case "restart":
            table.lose_cache(desk) if chance.random() < 0.1 else desk.restart()
        case "skew":
            desk.skew = chance.randint(-(10**10), 10**10)
    check_shown(table, desk)


def heal(table: Table) -> None:
    """From now on the wire holds; what one desk sends is news for the others, so round and round, but not for ever."""
    for _ in range(ROUNDS):
        before = _size(table)
        for desk in table.desks:
            table.exchange(desk, "fine")
        if _size(table) == before and all(_is_quiet(table, desk) for desk in table.desks):
            return


def _is_quiet(table: Table, desk: Desk) -> bool:
    store = desk.store
    drafts = any(action.state is ActionState.DRAFT for action in store.actions())
    return desk.gone or not (drafts or store.outgoing() or store.position().size < table.witness.size)


def _size(table: Table) -> int:
    table.witness.look()
    return table.witness.size


def check_shown(table: Table, desk: Desk) -> None:
    """At every moment what was said here is shown here exactly once, and each seat has one vote."""
    view = desk.store.view()
    if view is None or desk.gone:
        return
    dossier, ballot = view.world.dossier("dossier:1"), view.world.ballot(table.ballot)
    if dossier is None:
        return  # the copy of the ledger was lost: it is being fetched again
    shown = [comment.text for comment in dossier.comments]
    for text in desk.texts:
        if shown.count(text) != 1:
            raise Violation(f"{text!r} is shown {shown.count(text)} times on the desk it was said on")
    if ballot is not None and count(ballot).cast > len(ballot.roll):
        raise Violation("more votes are shown than there are seats")


def check(table: Table) -> None:
    """All is healed: every desk is where the hub is, and what people did is in the ledger once, or refused."""
    table.witness.look()
    for desk in table.desks:
        if not desk.gone:
            check_desk(table, desk)
    for text, times in table.witness.said.items():
        if times != 1:
            raise Violation(f"{text!r} is in the ledger {times} times")


def check_desk(table: Table, desk: Desk) -> None:
    name, store = desk.identity.device, desk.store
    if store.outgoing():
        raise Violation(f"{name} still has {len(store.outgoing())} commands to send")
    if store.position().size != table.witness.size:
        raise Violation(f"{name} stands at {store.position().size} of {table.witness.size} entries")
    if missing := [text for text in desk.texts if table.witness.said[text] != 1]:
        raise Violation(f"{name} said {missing[0]!r}, which is lost")
    for action in store.actions():
        check_told(table, desk, action.state, f"{name}:{action.n}")
    check_same(table, desk)


def check_told(table: Table, desk: Desk, state: ActionState, id_: str) -> None:
    wanted = {"accepted": ActionState.COUNTED, "refused": ActionState.REFUSED}[table.witness.outcomes[id_]]
    if state is not wanted:
        raise Violation(f"{id_} is {wanted} in the ledger, and {state} on its desk")


def check_same(table: Table, desk: Desk) -> None:
    """Who may read all sees what the hub sees; who may not holds nothing of the rest."""
    confirmed = desk.store.confirmed
    if desk.member == "olga":
        rows = desk.store._cache.read("SELECT body FROM entries WHERE body IS NOT NULL")
        if any(SECRET.encode() in bytes(str(row[0]), "utf-8") for row in rows):
            raise Violation("an observer was sent what is for the council alone")
        return
    for subject in ("council", "dossier:1", table.ballot, table.ballot_before):
        if confirmed.thing(subject) != table.hub.thing(subject):
            raise Violation(f"{desk.identity.device} and the hub differ about {subject}")


BAR = Bar(
    name="exchange",
    promise="nothing is lost, doubled, reordered or mistaken, whatever wire, crash, clone or clock do",
    smoke=2_000,
    full=1_000_000,
    together=TOGETHER,
    patience=300,
    world=world,
    faults=FAULTS,
)
