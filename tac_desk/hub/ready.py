"""Whether this process can serve: its database answers and fits, its disk has room, its key can be read."""

import asyncio
import shutil

from starlette.concurrency import run_in_threadpool

from tac_desk.hub import tables
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import read_head
from tac_desk.hub.schema import schema_of
from tac_desk.hub.serving import Serving

SECONDS = 5.0
NEEDS = ("database", "schema", "disk", "key")
WITHOUT = frozenset({"replica", "recovery"})  # told, but the hub serves all that it can serve
LEAST_ROOM = 64 * 1024 * 1024  # bytes


class Readiness:
    """One look at a time: who asks while it lasts gets the same answer."""

    def __init__(self, hub: Hub, serving: Serving) -> None:
        self._hub, self._directory = hub, serving.directory
        self._look: asyncio.Task[list[str]] | None = None

    async def lacking(self) -> list[str]:
        """Those of NEEDS that are not in order; a slow database is not."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(run_in_threadpool(self._lacking))
        try:
            return await asyncio.wait_for(asyncio.shield(self._look), SECONDS)
        except TimeoutError:
            return ["database"]

    def _lacking(self) -> list[str]:
        checks = {"disk": self._has_room, "key": self._has_key, "replica": self._has_replica}
        return [*self._of_database(), *(name for name, check in checks.items() if not check())]

    def _of_database(self) -> list[str]:
        try:
            with self._hub.database.reading() as connection:
                if schema_of(connection) != tables.SCHEMA:
                    return ["schema"]
                return ["recovery"] if read_head(connection).recovering else []
        except HubError:
            return ["database"]

    def _has_replica(self) -> bool:
        return self._hub.replica is None or self._hub.replica.answers()

    def _has_room(self) -> bool:
        return self._directory is None or shutil.disk_usage(self._directory).free >= LEAST_ROOM

    def _has_key(self) -> bool:
        if self._directory is None:
            return True
        try:
            with self._hub.database.reading() as connection:
                head = read_head(connection)
        except HubError:
            return True  # it cannot be told which key is needed; the database is lacking already
        return self._hub.log_keys.are_there("" if head.recovering else head.log_key)
