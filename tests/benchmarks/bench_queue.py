"""Prints how fast the queue is, beside the least that SQLite itself takes for the same: `bench_queue.py [DOSSIERS]`."""

import hashlib
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "store"))

from little_hub import KEY, LittleHub

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions import queue_counts, queue_ids, queue_page, queue_rows
from tac_desk.desk.views import QueueFilter
from tac_desk.domain.dossier import Comment, Dossier, EvidenceRef, Move
from tac_desk.domain.world import World
from tac_desk.store.cache import Page
from tac_desk.store.papers import paper
from tac_desk.store.projection import queue_row
from tac_desk.store.queue import QueueLine
from tac_desk.store.store import Store
from tac_desk.store.things import Things

STATES = ("in_queue", "in_progress", "presented", "active", "active", "active", "declined", "postponed")
PAGE = 50
COMPUTED = ("position", "unread", "seen", "put_off")
"""Of a line of the queue what is no column of its table."""
SEARCHED = {"rare": "w4000", "of one in twenty": "w40", "of every other": "w3"}


def p95(what: Callable[[], object], rounds: int = 60) -> float:
    """Milliseconds that 19 of 20 calls stay below."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        what()
        taken.append((time.perf_counter() - start) * 1000)
    return quantiles(taken, n=20)[-1]


def dossier(number: int) -> Dossier:
    state, track = STATES[number % len(STATES)], "hosted" if number % 7 == 0 else "ecosystem"
    verdicts = {f"criterion_{n}": ("pass", "caution", "fail")[(number + n) % 3] for n in range(19)}
    evidence = EvidenceRef("hub:1", hashlib.sha256(b"").hexdigest(), "r", "c", "2026", verdicts, number)
    return Dossier(
        id=str(number),
        number=number,
        name=f"Project {hashlib.sha256(str(number).encode()).hexdigest()[:12]}",
        track=track,
        state=state,
        repository=f"https://example.org/owner-{number % 97}/project-{number}",
        summary="A summary of some length. " * 12,
        fields=tuple((f"Question {n}", "An answer of some length. " * 6) for n in range(12)),
        comments=(Comment("c", "m2", number, prose(number)),),
        evidence=(evidence,),
        moves=(Move(state, number, "operator"),),
    )


def prose(number: int) -> str:
    """Some 5,000 characters, of words that are the rarer the higher their number."""
    chance = random.Random(number)
    return " ".join(f"w{int(chance.paretovariate(0.6))}" for _ in range(850))


def measure_search(desk: Desk) -> list[tuple[str, float, float]]:
    """Ids and excerpts of the first screen, against FTS5 asked for as many, ranked, with their snippets."""
    read = desk.store._cache.read
    raw = (
        "SELECT papers.id, snippet(words, 1, '', '', '…', 14) FROM words JOIN papers ON doc = words.rowid "
        f"WHERE words MATCH ? ORDER BY rank LIMIT {PAGE}"
    )

    def ours(word: str) -> object:
        ids = queue_ids(desk, QueueFilter(text=word))
        return queue_rows(desk, ids[:PAGE], word)

    return [
        (f"search for a word {name}", p95(lambda: ours(word)), p95(lambda: read(raw, (f'"{word}" *',))))  # noqa: B023
        for name, word in SEARCHED.items()
    ]


def fill(store: Store, hub: LittleHub, count: int) -> float:
    """Put `count` dossiers in as a page of the ledger would; seconds."""
    me, cache = store.identity(), store._cache
    world = World(hub.book, Things(cache.thing))
    start = time.perf_counter()
    for first in range(1, count + 1, 5000):
        some = [dossier(number) for number in range(first, min(first + 5000, count + 1))]
        rows = tuple(queue_row(world, one, me, hub.now, None) for one in some)
        things = {f"dossier:{one.id}": one for one in some}
        papers = tuple(map(paper, some))
        cache.write_page(Page(cache.frontier, (), things, rows, (), {}, {}, papers))
    return time.perf_counter() - start


def measure(desk: Desk) -> list[tuple[str, float, float]]:
    """Name, ours and floor in milliseconds (p95). The floor is plain SQL on the same table, rows as tuples."""
    read = desk.store._cache.read
    everything = queue_ids(desk, QueueFilter())
    middle = len(everything) // 2
    some = everything[middle : middle + PAGE]
    (line,) = desk.store.queue.lines(some[:1], 0)
    after = (line.place, line.id)
    stored = [name for name in QueueLine._fields if name not in COMPUTED]
    columns = ", ".join(name.replace("returning", "back_again") for name in stored)
    keyset = f"SELECT {columns} FROM queue WHERE (place, id) > (?, ?) ORDER BY place, id LIMIT {PAGE}"
    by_id = f"SELECT {columns} FROM queue WHERE id IN ({','.join('?' * PAGE)})"
    ids = "SELECT id FROM queue ORDER BY place, id"
    text = "SELECT id FROM queue INDEXED BY queue_hay WHERE instr(hay, ?) ORDER BY place, id"
    page, every = p95(lambda: read(keyset, after)), p95(lambda: read(ids))

    def screen(**wanted: object) -> float:
        return p95(lambda: queue_page(desk, QueueFilter(**wanted)))

    return [
        ("one screen by keyset", p95(lambda: queue_page(desk, QueueFilter(), after=after)), page),
        ("the rows of 50 ids", p95(lambda: queue_rows(desk, some)), p95(lambda: read(by_id, some))),
        ("first screen, waiting", screen(waiting=True), page),
        ("first screen, a state", screen(state="presented"), page),
        ("first screen, state+track", screen(state="presented", track="hosted"), page),
        ("first screen, a text", screen(text="owner-13"), page),
        ("all ids", p95(lambda: queue_ids(desk, QueueFilter())), every),
        ("all ids, waiting", p95(lambda: queue_ids(desk, QueueFilter(waiting=True))), every),
        ("all ids, a rare text", p95(lambda: queue_ids(desk, QueueFilter(text="project-777"))),
         p95(lambda: read(text, ("project-777",)))),
        ("counts", p95(lambda: queue_counts(desk)), p95(lambda: read("SELECT count(*) FROM queue"))),
    ]  # fmt: skip


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        hub, directory = LittleHub(), Path(folder)
        store = hub.desk(directory / "profile")
        seconds = fill(store, hub, count)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        store.close()
        start = time.perf_counter()
        desk = Desk(Store.open(directory / "profile", KEY))
        opened = (time.perf_counter() - start) * 1000
        print(f"queue of {count:,} dossiers: filled at {count / seconds:,.0f}/s, opened in {opened:.1f} ms")
        print(f"{'p95':<28}{'ours ms':>10}{'floor ms':>10}{'ratio':>8}")
        for name, ours, least in (*measure(desk), *measure_search(desk)):
            print(f"{name:<28}{ours:>10.2f}{least:>10.2f}{ours / least:>8.2f}")
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"memory: {most / 1024:.0f} MiB at most, {before / 1024:.0f} MiB after filling")
        desk.close()


if __name__ == "__main__":
    main()
