"""Mines what is due beside a serving hub, in worker processes, so that no exchange waits for it."""

import argparse
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.cli.engines import LocalProcesses
from tac_desk.cli.hub_common import count, hours
from tac_desk.cli.hub_jobs import Instructions, Source
from tac_desk.cli.hub_runs import HOUR, collect_due
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import MIRRORS, read_settings

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
    miner = Miner(hub, Source(args.data / MIRRORS, args.mirrors), int(every * HOUR), workers)
    miner.start()
    try:
        yield
    finally:
        miner.stop()


class Miner(threading.Thread):
    """Looks for due work whenever the ledger has grown, and now and then; `every` is in milliseconds."""

    def __init__(self, hub: Hub, source: Source, every: int, workers: int) -> None:
        super().__init__(name="miner", daemon=True)
        self._hub, self._source, self._every = hub, source, every
        self._engine = LocalProcesses(workers)
        self._wake, self._stopped = threading.Event(), threading.Event()
        hub.on_growth.append(self._grew)

    def run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            self._look()
            self._stopped.wait(REST_SECONDS)
            self._wake.wait(GLANCE_SECONDS)

    def stop(self) -> None:
        """Ends the workers; what they had not finished stays due."""
        self._stopped.set()
        self._engine.stop()
        self._wake.set()
        self.join(STOP_SECONDS)

    def _look(self) -> None:
        try:
            instructions = Instructions.of(self._hub, self._source)
            summary = collect_due(self._hub, instructions, self._engine, self._every, tell=log.info)
        except Trouble as trouble:  # the database may be busy; what is due stays due
            log.warning("mining: %s", trouble)
            return
        for one in summary.failed:
            log.warning("mining dossier %s failed: %s", one.dossier, one.reason)

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
