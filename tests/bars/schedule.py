"""One schedule: what people, wires, clocks and computers do to each other, by the chance of one seed."""

import random
from collections.abc import Callable

from tests.bars.desk import Desk
from tests.bars.oracles import check_shown
from tests.bars.table import DESKS, Table

SIZES = (1, 2, 2, 2, 3, 3, 3, 4, 5, 8)  # desks around the table
WINDOWS = (0, 0, 2_000, 10_000)  # milliseconds in which an action can be taken back
WIRES = (0.0, 0.0, 0.2, 0.5, 1.0)  # how many requests of a desk go wrong
SPANS = (
    3,
    10,
    20,
    20,
    20,
    20,
    20,
    150,
)  # seconds in which it happens; in the last one no wire holds at first
PATIENCE = 26.0  # seconds in which an officer waits for desks to give back what a restored hub lacks
HAPPENINGS = (
    *["say"] * 4,
    *["vote"] * 6,
    *["wire"] * 3,
    *["take back"] * 2,
    *["late", "crash", "crash", "restart", "skew", "close", "close early"],
)
RARE = ("clone", "revoke", "lose cache", "restore", "restore", "nothing", "nothing", "nothing")


def prepare(table: Table) -> None:
    """Seat the desks and plan all that happens to them; how long it lasts is up to `chance` too."""
    chance = table.chance
    window = chance.choice(WINDOWS)
    for name in chance.sample(sorted(DESKS), chance.choice(SIZES)):
        table.add_desk(name, window)
    for desk in table.desks:
        desk.bad = chance.choice(WIRES)
        desk.start()


def go_wrong(table: Table) -> None:
    """Some ten things happen, several of them in quick succession; nothing is whole at the end."""
    chance = table.chance
    span = chance.choice(SPANS)
    if span == max(SPANS):
        for desk in table.desks:
            desk.bad = 1.0
    moments = [chance.uniform(0, span) for _ in range(chance.randint(2, 4))]
    happenings = [chance.choice(HAPPENINGS) for _ in range(chance.randint(6, 14))] + [chance.choice(RARE)]
    for happening in happenings:
        when = chance.choice(moments) + chance.uniform(0, 0.4)
        table.simulation.plan(when, lambda happening=happening: happen(table, happening))
    table.simulation.run(max(moments) + chance.uniform(0.5, 6))


def happen(table: Table, happening: str) -> None:
    if happening == "close":
        table.close_ballot()
    elif happening == "close early":
        table.close_early()
    elif happening == "restore":
        _restore(table)
    else:
        desk = table.chance.choice(table.desks)
        if desk.lives:
            _ACTS[happening](table, desk)
            desk.do(lambda: check_shown(table, desk))


def _say(table: Table, desk: Desk) -> None:
    desk.do(lambda: table.say(desk))


def _vote(table: Table, desk: Desk) -> None:
    desk.do(lambda: table.vote(desk))


def _wire(table: Table, desk: Desk) -> None:
    desk.bad = table.chance.choice(WIRES)


def _late(table: Table, desk: Desk) -> None:
    desk.do(desk.deliver_late)


def _crash(table: Table, desk: Desk) -> None:
    """At once, or right after one of the next things it writes: between cache and outbox, for one."""
    chance = table.chance
    if chance.random() < 0.3:
        desk.actor.kill()
    else:
        desk.commits = chance.randint(0, 4)
    table.simulation.plan(chance.uniform(0.5, 4), lambda: revive(desk))


def _restart(table: Table, desk: Desk) -> None:
    desk.restart()


def _skew(table: Table, desk: Desk) -> None:
    desk.skew = table.chance.choice((-1, 1)) * table.chance.choice((300, 20_000, 10**10))
    desk.last_saved = 0, 0.0


def _take_back(table: Table, desk: Desk) -> None:
    desk.do(desk.take_back)


def _clone(table: Table, desk: Desk) -> None:
    if not desk.gone:
        table.clone(desk)


def _revoke(table: Table, desk: Desk) -> None:
    if not desk.gone:
        table.revoke(desk)


def _lose_cache(table: Table, desk: Desk) -> None:
    """While a vote that replaces another waits to be released."""
    _vote(table, desk)
    table.simulation.plan(
        desk.window / 1000 + 2, lambda: desk.lives and (_vote(table, desk), desk.lose_cache())
    )


def _restore(table: Table) -> None:
    """Somebody speaks between the backup and the hub's end, and all of it is sent, or some."""
    chance = table.chance
    table.back_up()
    desk = chance.choice(table.desks)
    if desk.lives:
        _say(table, desk)
    begins_epoch = chance.random() < 0.4
    after = desk.window / 1000 + chance.uniform(0.1, 4)
    table.simulation.plan(after, lambda: table.restore(begins_epoch=begins_epoch))


_ACTS: dict[str, Callable[[Table, Desk], None]] = {
    "say": _say,
    "vote": _vote,
    "wire": _wire,
    "late": _late,
    "crash": _crash,
    "restart": _restart,
    "skew": _skew,
    "take back": _take_back,
    "clone": _clone,
    "revoke": _revoke,
    "lose cache": _lose_cache,
    "nothing": lambda table, desk: None,
}


def revive(desk: Desk) -> None:
    desk.commits = None
    if not desk.lives:
        desk.start()


def heal(table: Table) -> None:
    """From now on the wires hold and every computer runs."""
    for desk in table.desks:
        desk.bad = 0.0
        revive(desk)
    if table.backup is not None:
        table.restore(begins_epoch=False)
    if table.recovering:
        table.simulation.run(PATIENCE)
        table.finish()
    if table.epoch > 1:
        for desk in table.desks:
            desk.agrees = True
            desk.restart()


def seeded(seed: int) -> random.Random:
    return random.Random(f"schedule {seed}")
