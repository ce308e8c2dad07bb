"""Lets exchanges wait until the ledger grows, in this process or through another one such as the command line."""

import asyncio
import logging

from starlette.concurrency import run_in_threadpool

from tac_desk.hub.errors import DatabaseTrouble
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import size_of

log = logging.getLogger(__name__)
GLANCE_SECONDS = 0.5  # how often the head is looked at for what other processes wrote


class Watch:
    """Belongs to one event loop; only `_grew` is called from other threads."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._size = 0
        self._closing = False
        self._moved = asyncio.Event()
        self._waiting = 0
        self._loop = asyncio.get_running_loop()
        hub.on_growth.append(self._grew)

    @property
    def waiting(self) -> int:
        """How many wait now."""
        return self._waiting

    async def beyond(self, cursor: int, seconds: float) -> float:
        """Return when the ledger has more than `cursor` entries, after `seconds`, or when the hub stops.

        Gives how long that was, in seconds.
        """
        began = self._loop.time()
        deadline = began + seconds
        self._waiting += 1
        try:
            while self._size <= cursor and not self._closing:
                left = deadline - self._loop.time()
                if left <= 0:
                    break
                await self._moved_within(left)
            return self._loop.time() - began
        finally:
            self._waiting -= 1

    async def look(self) -> None:
        """Glance at the head for as long as the server runs, while anybody waits."""
        while not self._closing:
            await asyncio.sleep(GLANCE_SECONDS)
            if self._waiting:
                await self._glance()

    def close(self) -> None:
        """Let everybody who waits go."""
        self._closing = True
        self._moved.set()

    async def _glance(self) -> None:
        try:
            self._note(await run_in_threadpool(self._read_size))
        except DatabaseTrouble as trouble:  # it may answer again at the next glance
            log.warning("looking for news: %s", trouble)

    async def _moved_within(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._moved.wait()
        except TimeoutError:
            return

    def _read_size(self) -> int:
        with self._hub.database.reading() as connection:
            return size_of(connection)

    def _grew(self, size: int) -> None:
        if not self._closing:
            self._loop.call_soon_threadsafe(self._note, size)

    def _note(self, size: int) -> None:
        if size > self._size:
            self._size = size
            self._moved.set()
            self._moved = asyncio.Event()
