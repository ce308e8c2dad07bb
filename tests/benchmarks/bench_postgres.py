"""How fast 8 writers append to one ledger on PostgreSQL: `bench_postgres.py [COMMANDS]`.

The floor, in the same run and database: 8 writers that lock one row, insert one row of the same length, and commit.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psycopg
from grown_hub import WORDS

from tac_desk.domain.commands import AddComment, EnrolDevice, FileDossier
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.signing import DeviceKey
from tests.hub_process import found_test_hub
from tests.postgres import empty_database, running_postgres

WRITERS = 8


def by_all(work: Callable[[int], None]) -> float:
    """Seconds until every writer has done `work`."""
    threads = [threading.Thread(target=work, args=(number,)) for number in range(WRITERS)]
    start = time.perf_counter()
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return time.perf_counter() - start


def signed_commands(hub: Hub, number: int, count: int) -> list[SignedCommand]:
    key, device = DeviceKey.generate(), f"writer-{number}"
    hub.submit(
        FileDossier(100 + number, device, "ecosystem", f"https://git.example/{number}"), f"dossier:{device}"
    )
    hub.submit(EnrolDevice(device, "carl", key.public.hex(), device), "council")
    body, kind = command_body(AddComment(WORDS)), AddComment.KIND

    def sign(n: int) -> SignedCommand:
        return seal(
            Envelope(ENVELOPE, hub.id, device, n, kind, f"dossier:{device}", body, Seen(0, ""), 0), key
        )

    return [sign(n) for n in range(1, count + 1)]


def ours(hub: Hub, count: int) -> float:
    """One process, a dossier for each writer; they take turns in front of the database."""
    commands = [signed_commands(hub, number, count // WRITERS) for number in range(WRITERS)]

    def work(number: int) -> None:
        for signed in commands[number]:
            assert hub.judge(signed).status == "accepted"

    return count / by_all(work)


def floor(place: str, count: int) -> float:
    url, row = place.replace("postgresql+psycopg", "postgresql"), WORDS.encode() * 4
    with psycopg.connect(url) as setup:
        setup.execute("CREATE TABLE raw_head (id int PRIMARY KEY, size bigint)")
        setup.execute("CREATE TABLE raw_rows (seq bigint PRIMARY KEY, body bytea)")
        setup.execute("INSERT INTO raw_head VALUES (1, 0)")

    def work(_number: int) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            for _ in range(count // WRITERS):
                with connection.transaction():
                    (size,) = connection.execute("SELECT size FROM raw_head FOR UPDATE").fetchone()
                    connection.execute("INSERT INTO raw_rows VALUES (%s, %s)", (size, row))
                    connection.execute("UPDATE raw_head SET size = %s", (size + 1,))

    return count / by_all(work)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    with (
        tempfile.TemporaryDirectory(prefix="tac-desk-bench-") as folder,
        running_postgres() as server,
        empty_database(server) as place,
    ):
        os.environ[DATABASE_VARIABLE] = place
        hub = found_test_hub(Path(folder, "hub"))
        least, appended = floor(place, count), ours(hub, count)
        hub.close()
    print(
        f"{WRITERS} writers on PostgreSQL: {appended:,.0f} commands/s judged and appended, each durable by itself;"
    )
    print(f"raw floor with a locked head row {least:,.0f}/s; ratio {appended / least:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
