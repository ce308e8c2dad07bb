"""A new desk and a hub with a long ledger, over HTTP: `bench_exchange.py [ENTRIES]`; then an outbox of 1,000 commands.

The floors, measured in the same run: one `executemany` of the same rows into an encrypted file of the same kind, a
`git fetch` of as many small commits, and commands written durably by SQLite alone.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from grown_hub import WORDS, grown_hub
from memory_of import pss

from tac_desk.auth.enrol import enrol
from tac_desk.auth.vault import MemoryVault
from tac_desk.domain.commands import AddComment
from tac_desk.hub.accounts import create_code
from tac_desk.hub.ledger import size_of
from tac_desk.protocol.codec import encode
from tac_desk.protocol.messages import ExchangeRequest
from tac_desk.record.signing import DeviceKey, verify
from tac_desk.store.cache_schema import TABLES
from tac_desk.store.database import Database
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.check import check_signatures, signatures_left
from tac_desk.sync.exchange import exchange
from tac_desk.sync.link import Link
from tests.hub_process import HubProcess

KEY = bytes(32)
COMMANDS, BATCH = 1000, 100


def seconds(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


class NewDesk:
    """An enrolled desk that has fetched nothing yet."""

    def __init__(self, server: HubProcess, directory: Path) -> None:
        vault = MemoryVault()
        code, _ = create_code(server.hub, "ada")
        me = Identity.from_reply(enrol(server.url, code, "bench", vault), server.url)
        self.store, self.link = Store.open(directory, KEY), Link(me.url, me.hub, vault)
        self.store.set_identity(me)

    def call(self, function: Callable[[Store], object]) -> object:
        return function(self.store)

    def bootstrap(self) -> None:
        for _ in exchange(self.call, self.link):
            pass

    def close(self) -> None:
        self.store.close()
        self.link.close()


class Gaps:
    """The longest time in milliseconds for which another thread that wakes each millisecond was kept waiting."""

    def during(self, what: Callable[[], object]) -> float:
        worst, ending = 0.0, threading.Event()

        def tick() -> None:
            nonlocal worst
            last = time.perf_counter()
            while not ending.wait(0.001):
                now = time.perf_counter()
                worst, last = max(worst, now - last), now

        thread = threading.Thread(target=tick)
        thread.start()
        what()
        ending.set()
        thread.join()
        return worst * 1000


def raw_rows(desk: NewDesk, directory: Path) -> float:
    """Seconds of one `executemany` of the rows that the desk holds, in one durable, encrypted transaction."""
    rows = desk.store._cache.read("SELECT * FROM entries")
    database = Database(directory / "raw.db", KEY, cache_kib=65_536)
    with database.write() as now:
        now.script(TABLES)
    database.checkpoint_after(16_000)

    def write() -> None:
        with database.write() as now:
            now.many(f"INSERT INTO entries VALUES ({','.join('?' * len(rows[0]))})", rows)

    taken = seconds(write)
    database.close()
    return taken


def git_fetch(directory: Path, commits: int) -> float:
    """Seconds of `git fetch` of a repository with so many commits, each of one small new file."""
    environment = {**os.environ, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    source, target = directory / "source.git", directory / "target.git"

    def git(*words: str, data: bytes | None = None) -> None:
        subprocess.run(["git", *words], input=data, check=True, capture_output=True, env=environment)

    for place in (source, target):
        git("init", "-q", "--bare", str(place))
    git("-C", str(source), "fast-import", "--quiet", data=b"".join(map(_commit, range(commits))))
    return seconds(lambda: git("-C", str(target), "fetch", "-q", source.as_uri(), "main"))


def _commit(number: int) -> bytes:
    """As fast-import reads it: a comment in a file of its own."""
    text, name = f"Comment {number}: {WORDS}", f"{number // 1000}/{number}"
    return (
        f"commit refs/heads/main\ncommitter A <a@example.org> {number} +0000\ndata 1\nc\n"
        f"M 644 inline {name}\ndata {len(text)}\n{text}\n"
    ).encode()


def outboxes(server: HubProcess, directory: Path) -> tuple[float, float, float, float]:
    """Commands per second: in batches over HTTP, one by one; written durably by SQLite alone, in batches, and such with
    their signatures checked.

    They comment on as many dossiers as there are, in turn.
    """
    desk = server.enrol("carl")
    dossiers = [f"dossier:{one.id}" for one in server.hub.things("dossier")][:COMMANDS]
    with server.hub.database.reading() as connection:
        size = size_of(connection)

    def send(count: int, batch: int) -> float:
        signed = [desk.sign(AddComment(WORDS[:100]), dossiers[n % len(dossiers)]) for n in range(count)]
        requests = [ExchangeRequest(size, tuple(signed[at : at + batch])) for at in range(0, count, batch)]

        def post() -> None:
            for request in requests:
                answer = server.post("/v1/exchange", request, desk.identity.access_token)
                assert answer.status_code == 200, answer.text

        return count / seconds(post)

    batches, singly, written = send(COMMANDS, BATCH), send(100, 1), floor_of_commands(directory)
    checked = 1 / (1 / written + 1 / signatures_per_second())
    return batches, singly, written, checked


def signatures_per_second() -> float:
    key = DeviceKey.generate()
    signed = key.sign("bench", WORDS.encode())
    return COMMANDS / seconds(
        lambda: [verify(key.public, "bench", WORDS.encode(), signed) for _ in range(COMMANDS)]
    )


def floor_of_commands(directory: Path) -> float:
    database = Database(directory / "floor.db", KEY)
    with database.write() as now:
        now.script("CREATE TABLE commands (n INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    body = encode({"text": WORDS})

    def write() -> None:
        for first in range(0, COMMANDS, BATCH):
            with database.write() as now:
                now.many("INSERT INTO commands VALUES (?, ?)", [(first + n, body) for n in range(BATCH)])

    taken = seconds(write)
    database.close()
    return COMMANDS / taken


def compare(what: str, ratio: float, target: float) -> None:
    print(f"{what:<66}{ratio:>7.2f}  target {target:.2f}{'' if ratio >= target else '  MISSED'}")


def measure_bootstrap(server: HubProcess, folder: Path, count: int) -> None:
    """Twice, the best of each."""
    best, raw, gap, idle = float("inf"), float("inf"), float("inf"), 0.0
    for turn in range(2):
        desk = NewDesk(server, folder / f"profile-{turn}")
        idle = max(idle, Gaps().during(lambda: time.sleep(2)))
        start = time.perf_counter()
        gap = min(gap, Gaps().during(desk.bootstrap))
        best = min(best, time.perf_counter() - start)
        raw = min(raw, raw_rows(desk, folder / f"profile-{turn}"))
        size, left = desk.store.position().size, signatures_left(desk.call)
        start = time.perf_counter()
        check_signatures(desk.call, lambda: True)
        checked = time.perf_counter() - start
        desk.close()
    print(f"{size:,} entries in {best:.2f} s ({size / best:,.0f}/s); signatures under {left:,} entries checked in "
          f"{checked:.1f} s behind it; memory (PSS) {pss():.0f} MiB")  # fmt: skip
    compare(f"bootstrap, against executemany of the same rows ({size / raw:,.0f}/s)", raw / best, 0.5)
    fetched = git_fetch(folder, count)
    compare(
        f"bootstrap, against git fetch of as many commits ({count / fetched:,.0f}/s)", fetched / best, 1.0
    )
    print(
        f"worst gap of another thread {gap:.0f} ms, idle {idle:.0f} ms: {gap / idle:.2f}, target 1.75 at most"
    )


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(prefix="tac-desk-bench-") as name:
        folder = Path(name)
        server = grown_hub(folder / "hub", count)
        server.start()
        measure_bootstrap(server, folder, count)
        batches, singly, floor, checked = outboxes(server, folder)
        print(f"outbox in batches {batches:,.0f}/s, one by one {singly:,.0f}/s; written {floor:,.0f}/s, with each "
              f"signature checked {checked:,.0f}/s: {batches / checked:.2f}")  # fmt: skip
        compare("outbox of 1,000 in batches of 100, against the durable floor", batches / floor, 0.2)
        compare("outbox of 1,000 in batches of 100, against one by one", batches / singly, 20.0)
        assert server.child is not None
        print(f"memory (PSS) of the hub's process: {pss(server.child.pid):.0f} MiB")
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
