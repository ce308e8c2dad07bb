"""Remembers who asks and that nothing is new for as long as nothing was written: idle questions cost no query.

Only "nothing new" is ever answered from here, which tells a reader nothing that they do not hold. Why it is right with
several processes: .github/decisions/0029-idle-questions-from-memory.md.
"""

import time

from tac_desk.hub.changed import Changed
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.protocol.version import OLDEST

BELIEVED_SECONDS = 10.0  # a reader is looked up again after this: access tokens end by the clock, too
_MOST = 10_000  # readers, and questions
Mark = object


class Memory:
    """Belongs to one event loop. A `Mark` stands for one state of the database: take it before reading there."""

    def __init__(self, changed: Changed) -> None:
        self._changed, self._mark = changed, Mark()
        self._readers: dict[str, tuple[Reader, float]] = {}
        self._nothing: dict[tuple[int, int, str], ExchangeReply] = {}

    def look(self) -> Mark:
        """The state of the database now; what was remembered of another one is forgotten."""
        mark = self._changed.mark()
        if mark != self._mark:
            self._mark = mark
            self._readers.clear()
            self._nothing.clear()
        return mark

    def reader(self, authorization: str) -> Reader | None:
        """Who sent this header before; `look` first."""
        reader, until = self._readers.get(authorization, (None, 0.0))
        return reader if time.monotonic() < until else None

    def keep_reader(self, mark: Mark, authorization: str, reader: Reader) -> None:
        if mark == self._mark and len(self._readers) < _MOST:
            self._readers[authorization] = (reader, time.monotonic() + BELIEVED_SECONDS)

    def nothing_new(self, question: ExchangeRequest) -> ExchangeReply | None:
        """What the same question was answered before, when there was nothing behind its cursor; `look` first."""
        if question.commands or question.lacking or question.protocol < OLDEST:
            return None
        return self._nothing.get((question.cursor, question.epoch, question.log_key))

    def keep_nothing(self, mark: Mark, question: ExchangeRequest, reply: ExchangeReply) -> None:
        """Note `reply`, read after `mark`, if it holds nothing new and nothing for this reader alone."""
        told = reply.outcomes or reply.entries or reply.more or question.lacking
        if mark == self._mark and not told and len(self._nothing) < _MOST:
            self._nothing[(question.cursor, question.epoch, question.log_key)] = reply
