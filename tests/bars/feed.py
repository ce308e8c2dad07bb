"""Bar: sixteen processes write at once while somebody reads along: no gap, no entry twice, none lost."""

import multiprocessing
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from tac_desk.assets import resource
from tac_desk.domain.commands import AddComment, AddMember, EnrolDevice, FileDossier
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import Role
from tac_desk.hub import exchange as hub_exchange
from tac_desk.hub import judge, ledger
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.codec import command_body, decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey
from tests.bars.bar import Bar, Case, Violation
from tests.bars.set_aside import environment
from tests.postgres import empty_database, running_postgres

WRITERS, EACH = 16, 25  # processes, and what each of them enters in a case
PEOPLE = 16


@contextmanager
def world(folder: Path, seed: int) -> Iterator[Case]:
    """Every other world is on PostgreSQL."""
    with ExitStack() as leaving:
        if (seed // TOGETHER) % 2:
            place = leaving.enter_context(empty_database(leaving.enter_context(running_postgres())))
            leaving.enter_context(environment(DATABASE_VARIABLE, place))
        hub = leaving.enter_context(_hub(folder / "hub"))
        keys = enrolled(hub)
        writers = [
            leaving.enter_context(_writer(folder / "hub", hub.id, n, key)) for n, key in enumerate(keys)
        ]
        council = hub.council()
        reader = Reader(council.members["p0"], council.devices["d0"])
        cursor, seen = [0], set[str]()

        def case(_seed: int) -> None:
            for pipe in writers:
                pipe.send(EACH)
            told = list(writers)
            while told:
                told = [pipe for pipe in told if not pipe.poll(0)]
                cursor[0] = follow(hub, reader, cursor[0], seen)
            for pipe in writers:
                if (said := pipe.recv()) != "done":
                    raise Violation(f"a writer says {said}")
            cursor[0] = follow(hub, reader, cursor[0], seen)
            wanted = len(seen)
            if wanted % (WRITERS * EACH):
                raise Violation(f"{wanted} commands came along the feed, not a multiple of {WRITERS * EACH}")

        yield case


@contextmanager
def _hub(folder: Path) -> Iterator[Hub]:
    hub = found_hub(folder, "Council", resource("rulebooks", "pytorch.toml").read_text("utf-8"))
    hub.submit(FileDossier(1, "Alpha", "ecosystem", "https://git.example/alpha"), "dossier:1")
    try:
        yield hub
    finally:
        hub.close()


def enrolled(hub: Hub) -> list[DeviceKey]:
    """A device each, on a dossier each: what many write at once is seldom about one thing."""
    keys = [DeviceKey.generate() for _ in range(PEOPLE)]
    for n, key in enumerate(keys):
        hub.submit(AddMember(f"p{n}", f"Person {n}", (Role.MEMBER,)), "council")
        hub.submit(EnrolDevice(f"d{n}", f"p{n}", key.public.hex(), "laptop"), "council")
        hub.submit(
            FileDossier(100 + n, f"Of {n}", "ecosystem", f"https://git.example/of-{n}"), f"dossier:of-{n}"
        )
    return keys


def follow(hub: Hub, reader: Reader, cursor: int, seen: set[str]) -> int:
    """Take in what is there, as a desk does. Raises Violation."""
    while True:
        reply = hub_exchange.page(hub, reader, cursor, ())
        for message in reply.entries:
            if message.seq != cursor:
                raise Violation(f"entry {cursor} never came, {message.seq} did")
            entry = decode(message.content, Entry)
            id_ = msgspec.json.decode(entry.signed.payload)
            if id_["kind"] == AddComment.KIND:
                name = f"{id_['device']}:{id_['n']}"
                if name in seen:
                    raise Violation(f"{name} came twice")
                seen.add(name)
            cursor += 1
        if not reply.more:
            return cursor


@contextmanager
def _writer(folder: Path, hub: str, number: int, key: DeviceKey) -> Iterator[Connection]:
    """A process that enters so many comments as it is told."""
    here, there = multiprocessing.Pipe()
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_write, args=(there, folder, hub, number, key))
    process.start()
    there.close()
    try:
        yield here
    finally:
        here.send(0)
        process.join(30)


def _write(pipe: Connection, folder: Path, hub_id: str, number: int, key: DeviceKey) -> None:
    hub, n = Hub.open(folder), 0
    while count := pipe.recv():
        said = "done"
        for _ in range(count):
            n += 1
            body = command_body(AddComment("x", audience=Audience.PUBLIC))
            subject = f"dossier:of-{number}" if n % 10 else "dossier:1"
            envelope = Envelope(1, hub_id, f"d{number}", n, "add_comment", subject, body, Seen(0, ""), 0)
            try:
                outcome = hub.judge(seal(envelope, key))
            except Exception as error:  # noqa: BLE001 (told to the one who asked)
                said = repr(error)
                break
            if outcome.status != "accepted":
                said = f"{outcome.status} {outcome.reason}"
        pipe.send(said)
    hub.close()


def head_is_not_locked() -> None:
    """Two writers read the same head: what a feed by counting gets wrong."""
    from tac_desk.hub.database import Database

    judge.read_head = lambda connection, lock=False: ledger.read_head(connection)
    Database.writing = Database.reading  # type: ignore[method-assign]


def feed_goes_by_time() -> None:
    """The cursor jumps to the newest entry it saw."""
    plain = hub_exchange.rows_after
    hub_exchange.rows_after = lambda connection, cursor, limit: plain(connection, cursor, limit)[-1:]


TOGETHER = 5
BAR = Bar(
    name="feed",
    promise=f"{WRITERS} processes write at once, and whoever reads along gets every entry once and in order",
    smoke=50,
    full=2_500,
    together=TOGETHER,
    patience=10,
    world=world,
    faults={"the head is not locked": head_is_not_locked, "the feed skips what it missed": feed_goes_by_time},
)
