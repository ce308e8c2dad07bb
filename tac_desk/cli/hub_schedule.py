"""Mines what is due beside a serving hub, in worker processes, so that no exchange waits for it."""

import argparse
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tac_desk.cli.engines import LocalProcesses
from tac_desk.cli.forge_token import forge_token
from tac_desk.cli.hub_alone import alone_or_not
from tac_desk.cli.hub_common import count, hours
from tac_desk.cli.hub_facts import ask_forge
from tac_desk.cli.hub_jobs import FactsOf, Instructions, Source, facts_in
from tac_desk.cli.hub_runs import HOUR, collect_due
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.due import due_work
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import MIRRORS, read_settings

Ask = Callable[[Iterable[str]], FactsOf]

log = logging.getLogger(__name__)
GLANCE_SECONDS = 60.0  # how often is looked for what other processes wrote
REST_SECONDS = 2.0  # between two looks, however busy the ledger is
STOP_SECONDS = 15.0


@contextmanager
def mining(hub: Hub, args: argparse.Namespace) -> Iterator[None]:
    """Mines what is due while the block runs, if the options or the hub's settings ask for it."""
    settings = read_settings(args.data)
    every = settings.mine_every if args.mine_every is None else args.mine_every
    workers = args.workers or settings.mine_workers
    if not every:
        yield
        return
    source = Source(args.data / MIRRORS, args.mirrors)
    miner = Miner(hub, source, int(every * HOUR), workers, _facts(args) if args.forge else None)
    miner.start()
    try:
        yield
    finally:
        miner.stop()


def _facts(args: argparse.Namespace) -> Ask:
    token = forge_token(None)
    return lambda repositories: facts_in(ask_forge(args.data, repositories, args.mirrors, token))


class Miner(threading.Thread):
    """Looks for due work whenever the ledger has grown, and now and then; `every` is in milliseconds.

    `ask` asks the forge about the repositories that are due, if it is to be asked.
    """

    def __init__(self, hub: Hub, source: Source, every: int, workers: int, ask: Ask | None = None) -> None:
        super().__init__(name="miner", daemon=True)
        self._hub, self._source, self._every, self._ask = hub, source, every, ask
        self._engine = LocalProcesses(workers)
        self._wake, self._stopped = threading.Event(), threading.Event()
        hub.on_growth.append(self._grew)

    def run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            self._look()
            if not self._stopped.wait(REST_SECONDS):
                self._wake.wait(GLANCE_SECONDS)

    def stop(self) -> None:
        """Ends the workers; what they had not finished stays due."""
        self._stopped.set()
        self._engine.stop()
        self._wake.set()
        self.join(STOP_SECONDS)

    def _look(self) -> None:
        with alone_or_not(self._source.mirrors.parent) as free:
            if free:  # else what is due stays due
                self._mine()

    def _mine(self) -> None:
        try:
            instructions = Instructions.of(self._hub, self._informed())
            summary = collect_due(self._hub, instructions, self._engine, self._every, tell=log.info)
        except Trouble as trouble:  # the database may be busy; what is due stays due
            log.warning("mining: %s", trouble)
            return
        except Exception:  # a bug in mining must not end it for good, nor the hub
            log.exception("mining failed")
            return
        for one in summary.failed:
            log.warning("mining dossier %s failed: %s", one.dossier, one.reason)

    def _informed(self) -> Source:
        due = [work.repository for work in due_work(self._hub, every=self._every)] if self._ask else []
        return replace(self._source, facts_of=self._ask(due)) if self._ask and due else self._source

    def _grew(self, _size: int) -> None:
        self._wake.set()


def add_schedule(parser: argparse.ArgumentParser) -> None:
    """The options of `tac-hub serve` for it."""
    parser.add_argument(
        "--mine-every",
        type=hours,
        metavar="HOURS",
        help="mine each dossier's repositories so often, and at review and vote (default: mine_every of hub.toml)",
    )
    parser.add_argument("--forge", action="store_true", help="ask the forge for its facts before each mining")
    parser.add_argument(
        "--mirrors",
        type=Path,
        metavar="DIR",
        help="read OWNER/NAME.git or OWNER+NAME/repo here, not from afar",
    )
    parser.add_argument(
        "--workers",
        type=count,
        metavar="N",
        help="how many at a time (default: mine_workers of hub.toml, else 1)",
    )
