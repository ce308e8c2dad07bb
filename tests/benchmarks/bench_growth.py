"""Prints what a hub costs as its ledger grows: `bench_growth.py [--sizes 10000,100000] [--postgresql] [--members N]`.

Every entry is a signed command that the hub's own judge has entered, in batches; no row is made by hand.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tac_desk.assets import resource
from tac_desk.domain.commands import AddComment, AddMember, Command, EnrolDevice, FileDossier
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import OPERATOR_DEVICE, Role
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import last_n, size_of
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.record.signing import DeviceKey
from tests.hub_process import HubProcess, TestDesk
from tests.postgres import empty_database, running_postgres

BATCH = 500
MEBIBYTE = 1024 * 1024


class Crowd:
    """As many members as asked for, each with a computer, who file dossiers and comment on them in turn."""

    def __init__(self, hub: Hub, members: int) -> None:
        self.hub, self.members, self.n = hub, members, {OPERATOR_DEVICE: 1}
        self.keys = {OPERATOR_DEVICE: hub.operator_key}
        self.dossiers = 0
        self._commands = self._all()

    def grow(self, size: int) -> float:
        """Enter commands until the ledger has `size` entries; seconds."""
        with self.hub.database.reading() as connection:  # enrolling a desk took numbers of the operator
            self.n[OPERATOR_DEVICE] = last_n(connection, OPERATOR_DEVICE)
        start = time.perf_counter()
        while (room := size - self._size()) > 0:
            wave = [next(self._commands) for _ in range(min(room, BATCH))]
            outcomes = self.hub.judge_many((signed, self.hub.now()) for signed in wave)
            assert all(outcome.status == "accepted" for outcome in outcomes), outcomes[0]
        return time.perf_counter() - start

    def _size(self) -> int:
        with self.hub.database.reading() as connection:
            return size_of(connection)

    def _all(self) -> Iterator[SignedCommand]:
        for number in range(self.members):
            member, device = f"m{number}", f"d{number}"
            self.keys[device] = DeviceKey.generate()
            yield self._sign(
                OPERATOR_DEVICE, "council", AddMember(member, f"Member {number}", (Role.MEMBER,))
            )
            public = self.keys[device].public.hex()
            yield self._sign(OPERATOR_DEVICE, "council", EnrolDevice(device, member, public, "laptop"))
        said = "What I looked at, and what I found there. " * 6
        while True:
            dossier = f"dossier:p{self.dossiers}"
            yield self._sign(OPERATOR_DEVICE, dossier, _application(self.dossiers))
            for number in range(99):
                device = f"d{(self.dossiers * 99 + number) % self.members}"
                yield self._sign(device, dossier, AddComment(f"{number}: {said}", audience=Audience.PUBLIC))
            self.dossiers += 1

    def _sign(self, device: str, subject: str, command: Command) -> SignedCommand:
        self.n[device] = self.n.get(device, 0) + 1
        body, seen = command_body(command), Seen(0, "")
        envelope = Envelope(1, self.hub.id, device, self.n[device], command.KIND, subject, body, seen, 0)
        return seal(envelope, self.keys[device])


def _application(number: int) -> FileDossier:
    repository = f"https://git.example/project-{number}"
    return FileDossier(
        number + 1, f"Project {number}", "ecosystem", repository, summary="What it is for. " * 12
    )


def _seconds(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


def _milliseconds(what: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The median, and what 19 of 20 calls stay below."""
    taken = [_seconds(what) * 1000 for _ in range(rounds)]
    found = quantiles(taken, n=20)
    return found[9], found[18]


def _memory(process: int, field: str) -> float:
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1024


def _bytes(hub: Hub, directory: Path) -> int:
    with hub.database.reading() as connection:
        if connection.dialect.name == "postgresql":
            size = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
            return int(size)
    with hub.database.outside() as plain:
        plain.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return (directory / "hub.db").stat().st_size


def _bootstrap(desk: TestDesk) -> int:
    cursor, more = 0, True
    while more:
        reply = desk.exchange(cursor=cursor)
        cursor, more = cursor + len(reply.entries), reply.more
    return cursor


def measure(crowd: Crowd, directory: Path, rounds: int) -> dict[str, float]:
    """What a served hub of this size costs; milliseconds, seconds and MiB as the names say."""
    server = HubProcess(directory, crowd.hub, ("--port", "0"))
    found = {"start_s": _seconds(server.start)}
    try:
        assert server.child is not None
        found["memory_at_start_mib"] = _memory(server.child.pid, "VmRSS")
        desk = server.enrol("m0")
        found["bootstrap_s"] = _seconds(lambda: _bootstrap(desk))
        end = crowd._size()
        idle = _milliseconds(lambda: desk.exchange(cursor=end), rounds)
        found["idle_exchange_median_ms"], found["idle_exchange_p95_ms"] = idle
        here = f"dossier:p{max(crowd.dossiers - 1, 0)}"

        def comment() -> None:
            reply = desk.exchange(desk.sign(AddComment("More.", audience=Audience.PUBLIC), here), cursor=end)
            assert reply.outcomes[0].status == "accepted", reply.outcomes

        found["command_median_ms"], found["command_p95_ms"] = _milliseconds(comment, rounds)
        found["memory_after_mib"] = _memory(server.child.pid, "VmRSS")
        found["memory_most_mib"] = _memory(server.child.pid, "VmHWM")
    finally:
        server.stop()
    return found


def upkeep(crowd: Crowd, directory: Path, folder: Path) -> dict[str, float]:
    """Backup and verification, each in a process of its own as an operator runs it."""
    found = {}
    for name, words in (
        ("backup", ["backup", str(folder / f"{time.monotonic_ns()}.tac-hub")]),
        ("verify", ["verify"]),
    ):
        command = [sys.executable, "-m", "tac_desk.cli.hub", "--data", str(directory), *words]
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        assert status == 0, f"{name} ended with {status}"
        found[f"{name}_s"] = time.perf_counter() - start
        found[f"{name}_memory_mib"] = used.ru_maxrss / 1024
    for file in folder.glob("*.tac-hub"):
        file.unlink()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="2500,10000", help="of the ledger, smallest first")
    parser.add_argument(
        "--members", type=int, default=1000, help="each with a computer (default: %(default)s)"
    )
    parser.add_argument("--rounds", type=int, default=100, help="of exchanges (default: %(default)s)")
    parser.add_argument("--postgresql", action="store_true", help="on a server of its own instead of SQLite")
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if args.postgresql:
            os.environ[DATABASE_VARIABLE] = stack.enter_context(
                empty_database(stack.enter_context(running_postgres()))
            )
        text = resource("rulebooks", "pytorch.toml").read_text("utf-8")
        hub = found_hub(folder / "hub", "Growing council", text)
        stack.callback(hub.close)
        hub_toml = folder / "hub" / "hub.toml"
        hub_toml.write_text(hub_toml.read_text("utf-8") + "device_rate = 0\naddress_rate = 0\n", "utf-8")
        grow(Crowd(hub, args.members), folder, [int(size) for size in args.sizes.split(",")], args.rounds)
    return 0


def grow(crowd: Crowd, folder: Path, sizes: list[int], rounds: int) -> None:
    for size in sizes:
        before = crowd._size()
        seconds = crowd.grow(size)
        stored = _bytes(crowd.hub, folder / "hub")
        told = {"entries": size, "entered_per_s": (size - before) / max(seconds, 1e-9)}
        told |= {"database_mib": stored / MEBIBYTE, "bytes_per_entry": stored / size}
        told |= measure(crowd, folder / "hub", rounds)
        told |= upkeep(crowd, folder / "hub", folder)
        print(json.dumps({name: round(value, 2) for name, value in told.items()}), flush=True)


if __name__ == "__main__":
    sys.exit(main())
