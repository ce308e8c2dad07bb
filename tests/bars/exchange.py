"""Bar: loss, doubling, delay, crashes, clones and late votes: nothing is lost, doubled, mistaken or shown twice."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from tac_desk.hub.verify import verify_ledger
from tac_desk.record import signing
from tac_desk.sync import exchange as exchanges
from tests.bars import schedule
from tests.bars.bar import Bar, Case, Violation
from tests.bars.faults import FAULTS
from tests.bars.oracles import SECONDS, check, check_clones
from tests.bars.simulation import InTurn
from tests.bars.table import Table, template


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    logging.getLogger("tac_desk.sync.loop").disabled = True  # what it says of faults is a violation here
    exchanges.ThreadPoolExecutor = InTurn  # type: ignore[attr-defined]
    signing.verify_raw = lru_cache(10_000)(signing.verify_raw)  # eight desks check the same signatures

    def case(seed: int) -> None:
        place = folder / str(seed)
        place.mkdir()
        table = Table(place, schedule.seeded(seed))
        try:
            play(table)
        except Violation as violation:
            raise Violation(f"seed {seed}: {violation}") from violation
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
        finally:
            table.close()

    yield case


def play(table: Table) -> None:
    schedule.prepare(table)
    schedule.go_wrong(table)
    schedule.heal(table)
    table.simulation.run(SECONDS, until=table.is_quiet)
    check(table)
    check_clones(table)
    if table.chance.random() < 0.1:
        verify_ledger(table.hub)


BAR = Bar(
    name="exchange",
    promise="nothing is lost, doubled, reordered or mistaken, whatever wire, crash, clone or clock do",
    smoke=1_500,
    full=1_000_000,
    together=50,
    patience=400,
    world=world,
    faults=FAULTS,
    prepare=template,
    one_in=3,
)
