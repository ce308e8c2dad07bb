"""Bar: kill -9 at any system call that writes: what was said to be done is done, and the rest can be done again."""

import json
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.domain.commands import AddComment, OpenBallot
from tac_desk.hub.hub import Hub
from tac_desk.hub.routes import exchange as route
from tac_desk.hub.tokens import Reader
from tac_desk.hub.verify import export_ledger, verify_ledger
from tac_desk.protocol.codec import command_body, decode, encode
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.database import Database
from tac_desk.store.identity import Identity
from tac_desk.store.outbox_schema import MIGRATIONS
from tac_desk.store.store import Store
from tests.bars.bar import Bar, Case, Violation
from tests.bars.kill_child import KEY, OLDER, TEXTS
from tests.bars.table import LAST_OF_TEMPLATE, accepted, template
from tests.bars.witness import DAYS
from tests.protocol.ledger_file import found_by_program

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    "pwrite64,write,writev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,fchmod,chmod"
)
TOGETHER = 60
Check = Callable[[Path, list[str]], None]
Point = tuple[str, int]
_fault = "none"


def run_child(work: str, folder: Path, kill_at: Point | None) -> tuple[list[str], list[Point]]:
    """What the process said before it ended, and the system calls of CALLS it made, if it was let live."""
    trace = folder / "trace"
    command = ["strace", "-f", "-qq", "-o", "/dev/null" if kill_at else str(trace), "-e", f"trace={CALLS}"]
    if kill_at:
        command += ["-e", f"inject={kill_at[0]}:signal=KILL:when={kill_at[1]}"]
    command += [sys.executable, "-B", "-m", "tests.bars.kill_child", work, str(folder), _fault]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if kill_at is None:
        if done.returncode:
            raise Violation(f"{work} does not work at all: {done.stderr}")
        return done.stdout.splitlines(), list(points(trace.read_text("utf-8", "replace")))
    return done.stdout.splitlines(), []


def points(trace: str) -> Iterator[Point]:
    """Each call as its kind and its number among those of its kind, by which strace counts."""
    seen: Counter[str] = Counter()
    for line in trace.splitlines():
        if (call := re.match(r"(?:\d+ +)?(\w+)\(", line)) is not None:
            seen[call[1]] += 1
            yield call[1], seen[call[1]]


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    made = make_template(folder)
    calls = {}
    for work in CHECKS:
        copy = folder / f"counted-{work}"
        shutil.copytree(made, copy)
        calls[work] = run_child(work, copy, None)[1]

    def case(seed: int) -> None:
        chance = random.Random(seed)
        work = chance.choice(list(CHECKS))
        kill_at = chance.choice(calls[work])
        copy = folder / f"case-{seed}"
        shutil.copytree(made, copy)
        said, _ = run_child(work, copy, kill_at)
        try:
            CHECKS[work](copy, said)
        except Violation as violation:
            raise Violation(
                f"{work}, killed at {kill_at[0]} {kill_at[1]}, said {said}: {violation}"
            ) from None
        shutil.rmtree(copy)

    yield case


def make_template(folder: Path) -> Path:
    """A hub, the profile of a desk, what the hub will answer it next, or from the start, and commands for the hub."""
    founded, place = template(), folder / "template"
    shutil.copytree(founded.folder / "m1", place / "profile", ignore=shutil.ignore_patterns("lock*"))
    shutil.copytree(founded.folder / "hub", place / "hub")
    key = founded.keys["m1"]
    (place / "key").write_text(key.to_bytes().hex())
    hub = Hub.open(place / "hub")
    accepted(hub, OpenBallot("Shall we?", "motion", threshold=">=2/3", days=DAYS), "ballot:b2")
    for name, cursor in (("reply", LAST_OF_TEMPLATE), ("reply-all", 0)):
        (place / name).write_bytes(encode(answer(hub, founded.identities["m1"], cursor)))
    (place / "commands").write_bytes(
        encode(tuple(commands(hub.id, founded.identities["a1"].device, founded.keys["a1"])))
    )
    with (place / "ledger.jsonl").open("wb") as file:
        export_ledger(hub, file)
    hub.close()
    shutil.copytree(place / "profile", place / "older")
    make_older(place / "older", key)
    return place


def answer(hub: Hub, identity: Identity, cursor: int) -> ExchangeReply:
    """What the hub sends a desk that has `cursor` entries."""
    council = hub.council()
    reader = Reader(council.members[identity.member], council.devices[identity.device])
    return route._exchange(hub, reader, ExchangeRequest(cursor))


def make_older(profile: Path, key: DeviceKey) -> None:
    """Give the profile released actions, drafts and begun texts."""
    store = Store.open(profile, KEY)
    for number, text in enumerate(TEXTS):
        body = encode(AddComment(text)).decode()
        store.save_action(Action(0, AddComment.KIND, "dossier:1", body, 1, 1, ActionState.DRAFT), {})
        if number == len(TEXTS) // 2:
            store.release_due(2, key, everything=True)
    store.save_drafts(OLDER, 1)
    store.close()


def commands(hub: str, device: str, key: DeviceKey) -> Iterator[SignedCommand]:
    for n, text in enumerate(TEXTS, 1):
        body = command_body(AddComment(text))
        yield seal(Envelope(1, hub, device, n, "add_comment", "dossier:1", body, Seen(0, ""), 0), key)


def check_desk(folder: Path, said: list[str]) -> None:
    store = Store.open(folder / "profile", KEY)
    try:
        kept = [json.loads(action.body)["text"] for action in reversed(store.actions())]
        told = [line.removeprefix("saved ") for line in said if line.startswith("saved ")]
        if kept[: len(told)] != told or len(kept) > len(told) + 1 or len(set(kept)) != len(kept):
            raise Violation(f"it keeps {kept}")
        released = [action.n for action in reversed(store.actions()) if action.state is not ActionState.DRAFT]
        if "released" in said and len(released) != len(TEXTS):
            raise Violation(f"only {released} are released")
        if released not in ([], list(range(1, len(TEXTS) + 1))):
            raise Violation(f"numbered {released}")
        reply = decode((folder / "reply").read_bytes(), ExchangeReply)
        if "applied" in said and store.position().size != reply.entries[-1].seq + 1:
            raise Violation("what was applied is gone")
    finally:
        store.close()


def check_hub(folder: Path, said: list[str]) -> None:
    hub = Hub.open(folder / "hub")
    try:
        verify_ledger(hub)
        before = hub.thing("dossier:1")
        told = sum(line.startswith("accepted") for line in said) + sum(line == "entered" for line in said)
        if len(before.comments) not in (told, told + 1):  # type: ignore[union-attr]
            raise Violation(f"{len(before.comments)} of {told} comments are in the ledger")  # type: ignore[union-attr]
        for signed in decode((folder / "commands").read_bytes(), tuple[SignedCommand, ...]):
            if hub.judge(signed).status != "accepted":
                raise Violation("a command that was sent again is not taken")
        texts = [comment.text for comment in hub.thing("dossier:1").comments]  # type: ignore[union-attr]
        if texts != list(TEXTS):
            raise Violation(f"after sending all again there are {texts}")
        verify_ledger(hub)
    finally:
        hub.close()


def check_export(folder: Path, _said: list[str]) -> None:
    if wrong := found_by_program((folder / "ledger.jsonl").read_bytes()):
        raise Violation(f"neither the old file nor the new one is there: {wrong}")


def check_migrate(folder: Path, said: list[str]) -> None:
    """The old form or the new one, whole, with every word; and the program of the new form opens it."""
    database = Database(folder / "older" / "outbox.db", KEY)
    form = database.read("PRAGMA user_version")[0][0]
    texts = dict(database.read("SELECT key, text FROM drafts"))
    rows = database.read("SELECT body, n, payload, signature FROM actions ORDER BY id")
    columns = {row[1] for row in database.read("PRAGMA table_info(actions)")}
    database.close()
    newer = form == len(MIGRATIONS) + 1
    if not newer and ("migrated" in said or form != len(MIGRATIONS)):
        raise Violation(f"it has the form {form}")
    if newer != ("note" in columns):
        raise Violation(f"the form {form} has the columns {columns}")
    if texts != OLDER or [json.loads(row[0])["text"] for row in rows] != list(TEXTS):
        raise Violation(f"{len(texts)} texts and {len(rows)} actions are left")
    released = len(TEXTS) // 2 + 1
    if [row[1] for row in rows] != [*range(1, released + 1), *[None] * (len(TEXTS) - released)]:
        raise Violation(f"numbered {[row[1] for row in rows]}")
    if any((n is None) != (payload is None or signature is None) for _, n, payload, signature in rows):
        raise Violation("a signature is gone")


CHECKS: dict[str, Check] = {
    "desk": check_desk,
    "hub": check_hub,
    "export": check_export,
    "migrate": check_migrate,
}


def done_before_it_is() -> None:
    global _fault
    _fault = "early"


BAR = Bar(
    name="kill",
    promise="a killed desk or hub has done what it said was done, and does the rest when asked again",
    smoke=150,
    full=10_000,
    together=TOGETHER,
    patience=TOGETHER,
    world=world,
    faults={"things are said to be done before they are": done_before_it_is},
    prepare=template,
)
