"""One hub process under many desks: `bench_hub.py [DESKS]`. What it answers when nothing is new, and when something is.

The floor is the same server answering `/healthz`, through the same middleware, with a text that is always the same.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from memory_of import pss
from plain_client import Asker, post

from tac_desk.domain.commands import AddComment, AddMember
from tac_desk.domain.people import Role
from tac_desk.protocol import routes
from tac_desk.protocol.codec import encode
from tac_desk.protocol.messages import ExchangeRequest
from tests.hub_process import HubProcess, TestDesk, found_test_hub

CONNECTIONS, SECONDS, ROUNDS = 32, 1.5, 4
INTERVAL = 5.0  # seconds between two questions of one desk
UNLIMITED = "device_rate = 0\naddress_rate = 0\n"
STATIC = b"GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n"


def question(token: str, cursor: int, wait: float = 0.0) -> bytes:
    return post(routes.EXCHANGE, encode(ExchangeRequest(cursor, wait=wait)), token)


async def rate(port: int, request: bytes) -> float:
    """Answers per second to 32 connections that ask again as soon as they are answered."""
    askers = [await Asker.to(port) for _ in range(CONNECTIONS)]
    end = time.perf_counter() + SECONDS

    async def ask(one: Asker) -> int:
        count = 0
        while time.perf_counter() < end:
            await one.ask(request)
            count += 1
        return count

    done = sum(await asyncio.gather(*map(ask, askers)))
    for one in askers:
        one.close()
    return done / SECONDS


async def rates(port: int, request: bytes) -> tuple[float, float]:
    """Ours and the floor, in turn; the best of each."""
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(await rate(port, STATIC))
        ours.append(await rate(port, request))
    return max(ours), max(floor)


async def at_intervals(port: int, requests: list[bytes]) -> list[float]:
    """Every desk asks once in INTERVAL seconds, spread evenly, each by a connection of its own; milliseconds."""
    taken: list[float] = []
    start = time.perf_counter() + 0.5

    async def desk(number: int, request: bytes) -> None:
        one = await Asker.to(port)
        for turn in range(2):
            at = start + INTERVAL * (turn + number / len(requests))
            await asyncio.sleep(max(0.0, at - time.perf_counter()))
            began = time.perf_counter()
            await one.ask(request)
            taken.append((time.perf_counter() - began) * 1000)
        one.close()

    await asyncio.gather(*(desk(number, request) for number, request in enumerate(requests)))
    return taken


async def fanned_out(server: HubProcess, requests: list[bytes], tell: Callable[[], object]) -> list[float]:
    """All wait for news; milliseconds from before `tell` until each has it."""
    askers = [await Asker.to(server.port) for _ in requests]
    told: list[float] = []

    async def wait(one: Asker, request: bytes) -> None:
        await one.ask(request)
        told.append(time.perf_counter())

    tasks = [asyncio.create_task(wait(*pair)) for pair in zip(askers, requests, strict=True)]
    await asyncio.sleep(3)
    began = time.perf_counter()
    await asyncio.to_thread(tell)
    await asyncio.gather(*tasks)
    for one in askers:
        one.close()
    return [(at - began) * 1000 for at in told]


async def all_at_once(port: int, desks: int) -> list[float]:
    """The floor of that: as many ask `/healthz` at once."""
    askers = [await Asker.to(port) for _ in range(desks)]
    told: list[float] = []
    began = time.perf_counter()

    async def ask(one: Asker) -> None:
        await one.ask(STATIC)
        told.append((time.perf_counter() - began) * 1000)

    await asyncio.gather(*map(ask, askers))
    for one in askers:
        one.close()
    return told


def enrol_members(server: HubProcess, desks: int) -> list[TestDesk]:
    """Each computer belongs to a member of its own, so that nothing is shared because one person reads it twice."""
    with server.hub.sitting() as sitting:
        for number in range(desks):
            added = AddMember(f"m{number}", f"Member {number}", (Role.MEMBER,), f"Firm {number}")
            server.hub.submit_in(sitting, added, "council")
    return [server.enrol(f"m{number}") for number in range(desks)]


def line(what: str, times: list[float]) -> None:
    p99 = quantiles(times, n=100)[-1]
    print(f"{what:<58} median {median(times):7.1f} ms, p99 {p99:7.1f} ms, most {max(times):7.1f} ms")


def compare(what: str, ours: float, floor: float, target: float) -> None:
    missed = "" if ours / floor >= target else "  MISSED"
    print(f"{what:<40}{ours:>8,.0f}/s{floor:>10,.0f}/s{ours / floor:>7.2f}  target {target:.2f}{missed}")


async def measure(server: HubProcess, desks: int) -> None:
    reader = server.enrol("ada")
    size = reader.exchange().entries[-1].seq + 1
    mine = question(reader.identity.access_token, size)
    compare("unchanged exchange, against /healthz", *await rates(server.port, mine), 0.75)
    everyone = enrol_members(server, desks)
    size = everyone[-1].exchange().entries[-1].seq + 1
    tokens = [desk.identity.access_token for desk in everyone]
    asked = [question(token, size) for token in tokens]
    line(f"{desks:,} desks, each asks every {INTERVAL:g} s", await at_intervals(server.port, asked))
    waiting = [question(token, size, 25.0) for token in tokens]
    said = reader.sign(AddComment("News"), "dossier:alpha")
    told = await fanned_out(server, waiting, lambda: reader.exchange(said, cursor=size))
    line(f"{desks:,} desks wait, one comment by one of them", told)
    waiting = [question(token, size + 1, 25.0) for token in tokens]
    told = await fanned_out(server, waiting, lambda: server.hub.submit(AddComment("News"), "dossier:alpha"))
    line(f"{desks:,} desks wait, one comment by another process", told)
    line(f"{desks:,} ask /healthz at once", await all_at_once(server.port, desks))


def main(work: Callable[[HubProcess, int], Awaitable[None]] = measure) -> int:
    desks = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory(prefix="tac-desk-bench-") as folder:
        hub = found_test_hub(Path(folder, "hub"))
        with Path(folder, "hub", "hub.toml").open("a") as settings:
            settings.write(UNLIMITED)
        server = HubProcess(Path(folder, "hub"), hub)
        server.start()
        asyncio.run(work(server, desks))
        assert server.child is not None
        print(f"memory (PSS) of the hub's process: {pss(server.child.pid):.0f} MiB")
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
