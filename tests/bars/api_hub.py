"""A hub served over real HTTP by a fork of this process, so that a fault planted here is served as well."""

import multiprocessing
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import requests

from tac_desk.domain.commands import AddComment
from tac_desk.hub import tries
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import last_n, rows_after
from tac_desk.hub.routes import exchange as exchange_route
from tac_desk.hub.server import Binding, serve
from tac_desk.hub.serving import Serving
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol import routes
from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import ExchangeRequest
from tests.bars.bar import Violation
from tests.hub_process import HubProcess, TestDesk

SECONDS = 30.0


@dataclass(eq=False)
class Served:
    """`hub` is the served one, opened by the bar too; `honest` is what may be entered from `base` on."""

    hub: Hub
    url: str
    log: Path
    base: int = 0
    session: requests.Session = field(default_factory=requests.Session)
    honest: set[SignedCommand] = field(default_factory=set)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def enrol(self, member: str) -> TestDesk:
        desk = HubProcess(self.log.parent, self.hub, url=self.url, session=self.session).enrol(member)
        self.base = verify_ledger(self.hub).size
        return desk

    def comment(self, desk: TestDesk, text: str) -> SignedCommand:
        """The next command of the desk, which the hub may enter."""
        with self.hub.database.reading() as connection:
            n = last_n(connection, desk.identity.device) + 1
        signed = desk.sign(AddComment(text), "dossier:alpha", n=n)
        self.honest.add(signed)
        return signed

    def check(self, desk: TestDesk) -> None:
        """It serves, its ledger verifies, and nothing is in it but what was honest, once each. Raises Violation."""
        if self.session.get(self.url + routes.HEALTH, timeout=SECONDS).status_code != 200:
            raise Violation("the hub does not serve any more")
        request = ExchangeRequest(0, (self.comment(desk, "Still here."),))
        headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
        answer = self.session.post(
            self.url + routes.EXCHANGE, encode(request), headers=headers, timeout=SECONDS
        )
        if answer.status_code != 200 or answer.json()["outcomes"][0]["status"] != "accepted":
            raise Violation(
                f"an honest desk is not served any more: {answer.status_code} {answer.text[:500]}"
            )
        size, seen = verify_ledger(self.hub).size, set[SignedCommand]()
        with self.hub.database.reading() as connection:
            rows = rows_after(connection, self.base, size)
        for row in rows:
            signed = decode(row.body, Entry).signed
            if signed not in self.honest or signed in seen:
                raise Violation(f"entry {row.seq} should not be there: {signed.payload[:300]}")
            seen.add(signed)

    def told(self) -> str:
        return self.log.read_text("utf-8", "replace")[-2000:] if self.log.exists() else ""


@contextmanager
def served(folder: Path, hub: Hub, directory: Path) -> Iterator[Served]:
    """`hub`, which lies in `directory`, served without limits of rates, since one computer asks all of it here."""
    port_file, log = folder / f"{directory.name}.port", folder / f"{directory.name}.log"
    process = multiprocessing.get_context("fork").Process(
        target=_serve, args=(directory, port_file, log), daemon=True
    )
    process.start()
    one = Served(hub, f"http://127.0.0.1:{_port(port_file)}", log)
    try:
        yield one
    finally:
        process.terminate()
        process.join(SECONDS)
        one.session.close()
        hub.close()


def _serve(directory: Path, port_file: Path, log: Path) -> None:
    exchange_route.MOST_WAITING = 0.05  # whoever waits for news here would wait in vain
    tries.MOST_PER_ADDRESS = tries.MOST_IN_ALL = 1_000_000  # all of them come from one computer
    with log.open("w", buffering=1) as stream:
        sys.stdout = sys.stderr = stream
        hub = Hub.open(directory)
        binding = Binding(port=0, port_file=port_file, exit_with_parent=True)
        serve(hub, binding, Serving(directory, device_rate=0, address_rate=0))
        hub.close()


def _port(file: Path) -> int:
    deadline = time.monotonic() + SECONDS
    while not file.exists():
        if time.monotonic() > deadline:
            raise RuntimeError("the hub did not begin to serve")
        time.sleep(0.02)
    return int(file.read_text("ascii"))
