"""Bar: a hub restored from a backup of any moment: what any desk holds comes back, all else is offered again."""

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tac_desk.hub.errors import HubError
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.recover import finish, new_epoch, standing
from tac_desk.hub.recovery import receive
from tac_desk.protocol.recovery import RecoverRequest
from tac_desk.store.errors import LedgerMismatch, NewEpoch
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.give_back import RECOVERING, give_back
from tests.bars.bar import Bar, Case, Violation
from tests.bars.restore_desk import Computer
from tests.bars.restore_faults import FAULTS
from tests.bars.restore_hub import RestoredHub
from tests.bars.restore_oracles import check, check_common, check_frozen, check_kept, resume
from tests.bars.table import template
from tests.postgres import running_postgres

TOGETHER = 5
ROUNDS = 8  # exchanges of every desk until all must know all
HELD_BY = {
    "all": ("m1", "m2", "m3", "a1", "olga"),
    "one member": ("m1",),
    "one observer": ("olga",),
    "nobody": (),
    "one who comes late": ("m1",),
}


@contextmanager
def world(folder: Path, seed: int) -> Iterator[Case]:
    """In every third world the restored hub is on PostgreSQL."""
    with ExitStack() as leaving:
        is_third = (seed // TOGETHER) % 3 == 1
        postgres = leaving.enter_context(running_postgres()) if is_third else None

        def case(number: int) -> None:
            place = folder / str(number)
            place.mkdir()
            hub = RestoredHub(place, random.Random(number), postgres)
            try:
                play(hub, list(HELD_BY)[number % len(HELD_BY)])
            except Violation as violation:
                raise Violation(f"seed {number}: {violation}") from violation
            finally:
                hub.close()

        yield case


def play(hub: RestoredHub, held_by: str) -> None:
    file = live(hub, held_by)
    before = hub.leaves()
    late = [hub.computer("m1")] if held_by == "one who comes late" else []
    present = [one for one in hub.computers if one not in late]
    hub.lose(file)
    offer_made_up(hub)
    give_back_all(hub, present)
    held = max(one.store.position().size for one in present)
    went_on = go_on(hub)
    if went_on:
        check_kept(hub, before[:held])
    for one in hub.computers:
        one.hears = True
    heal(hub, present)
    if late and not arrives(hub, late[0]):
        new_epoch(hub.hub, "One came late, with more.")
        check_frozen(hub)
    resume(hub)
    heal(hub, hub.computers)
    check(hub)


def live(hub: RestoredHub, held_by: str) -> Path:
    """People do things, and at some moment a backup is made; of what comes after that only some hear."""
    steps = hub.chance.randint(3, 10)
    moment, file = hub.chance.randrange(steps), None
    for step in range(steps):
        if step == moment:
            file = hub.back_up()
            for one in hub.computers:
                one.hears = one.member in HELD_BY[held_by]
        hub.act()
        for one in hub.computers:
            if hub.chance.random() < 0.6:
                unheard(one)
    for one in hub.computers:
        if one.hears:
            one.sync()
    assert file is not None
    return file


def unheard(one: Computer) -> None:
    """What it sends is entered, whether it hears of it or not."""
    try:
        one.sync()
    except ExchangeError as error:
        if error.code != "hub_down":
            raise


def offer_made_up(hub: RestoredHub) -> None:
    """Somebody offers what the hub never signed, under its own signature on something else."""
    signed = max(hub.computers, key=lambda one: one.store.position().size).store
    checkpoint, size = signed._cache.meta("checkpoint"), standing(hub.hub).size
    assert checkpoint is not None
    leaves = tuple(bytes([number]).hex() * 32 for number in range(max(1, signed.position().size - size)))
    try:
        receive(hub.hub, RecoverRequest(checkpoint.decode(), leaves))
    except ProblemError:
        return
    raise Violation("the hub took leaves that it never signed")


def give_back_all(hub: RestoredHub, present: list[Computer]) -> None:
    """Every desk finds the hub in recovery, and gives it what it has."""
    for one in hub.chance.sample(present, len(present)):
        size = standing(hub.hub).size
        one.hears = True
        try:
            one.sync()
        except ExchangeError as error:
            if error.code != RECOVERING:
                raise
        else:
            raise Violation("a hub in recovery judged a command")
        give_back(one, one)  # type: ignore[arg-type]
        if standing(hub.hub).size != size:
            raise Violation("a hub in recovery entered something")


def go_on(hub: RestoredHub) -> bool:
    """The officer finishes, or begins a new epoch where something is lacking; whether it could be finished."""
    lacking = standing(hub.hub).lacking
    try:
        finish(hub.hub)
    except HubError as error:
        if not lacking:
            raise Violation(f"nothing is lacking, and yet: {error.cause}") from error
        new_epoch(hub.hub, "Nobody has the rest.")
        check_frozen(hub)
        return False
    if lacking:
        raise Violation(f"the recovery was finished while {lacking} were lacking")
    return True


def arrives(hub: RestoredHub, one: Computer) -> bool:
    """Who comes late either extends what the hub has, or stops: nothing is mixed."""
    size = standing(hub.hub).size
    try:
        one.sync()
    except (LedgerMismatch, ExchangeError) as stopped:
        if isinstance(stopped, ExchangeError) and stopped.code != "ledger_behind":
            raise
        return False
    held = one.store.position().size
    if held < size:
        raise Violation(f"a desk that came late stands at {held} of {size} entries")
    return True


def heal(hub: RestoredHub, computers: list[Computer]) -> None:
    """Everybody exchanges with the hub, and accepts a new epoch; what one sends is news for the others."""
    for _ in range(ROUNDS):
        before = standing(hub.hub).size
        for one in computers:
            bring_up(hub, one)
        if standing(hub.hub).size == before:
            return


def bring_up(hub: RestoredHub, one: Computer) -> None:
    size = standing(hub.hub).size
    try:
        one.sync()
    except NewEpoch as found:
        if standing(hub.hub).size != size:
            raise Violation("a desk wrote to a hub whose new epoch nobody has accepted there") from found
        check_common(hub, one, found.since)
        one.store.accept_epoch(found.epoch)
        one.sync()
    except (LedgerMismatch, ExchangeError) as error:
        raise Violation(f"{one.folder.name} stops: {error}") from error


BAR = Bar(
    name="restore",
    promise="what any desk holds of a restored hub comes back, and whatever nobody holds is offered again or flagged",
    smoke=30,
    full=500,
    together=TOGETHER,
    patience=40,
    world=world,
    faults=FAULTS,
    prepare=template,
)
