"""Lets those who ask the same at the same time be answered by one visit to the database.

Why nobody is told what another may read, or what was before they asked: .github/decisions/0033-one-visit-for-many.md.
"""

import asyncio
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from starlette.concurrency import run_in_threadpool

About = TypeVar("About", bound=Hashable)
Asker = TypeVar("Asker")
Answer = TypeVar("Answer")


class Together(Generic[About, Asker, Answer]):
    """Belongs to one event loop. `visit` runs in a worker thread and answers each of the askers about one thing.

    While one is under way, those who come wait for the next: each visit begins after all of its askers have asked.
    """

    def __init__(self, visit: Callable[[About, Sequence[Asker]], Sequence[Answer]]) -> None:
        self._visit = visit
        self._coming: dict[About, list[tuple[Asker, asyncio.Future[Answer]]]] = {}
        self._going: set[asyncio.Task[None]] = set()  # a task that nobody holds may be collected

    async def ask(self, about: About, asker: Asker) -> Answer:
        """What `visit` answers. Raises what it raises."""
        waiting: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        if about in self._coming:
            self._coming[about].append((asker, waiting))
        else:
            self._coming[about] = [(asker, waiting)]
            going = asyncio.create_task(self._go(about))
            self._going.add(going)
            going.add_done_callback(self._going.discard)
        return await waiting

    async def _go(self, about: About) -> None:
        while came := self._coming[about]:
            self._coming[about] = []
            await self._answer(about, came)
        del self._coming[about]

    async def _answer(self, about: About, came: list[tuple[Asker, "asyncio.Future[Answer]"]]) -> None:
        try:
            answers = await run_in_threadpool(self._visit, about, [asker for asker, _ in came])
        except Exception as error:  # noqa: BLE001 (each asker is told, by handlers of their own)
            for _, waiting in came:
                if not waiting.done():  # who left meanwhile has cancelled theirs
                    waiting.set_exception(error)
            return
        for (_, waiting), answer in zip(came, answers, strict=True):
            if not waiting.done():
                waiting.set_result(answer)
