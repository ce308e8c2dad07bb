"""What this person noted about dossiers for themselves: looked at, put away, put off. Nothing of it is sent."""

from collections.abc import Iterable

from tac_desk.domain.changes import NOTHING, Changes
from tac_desk.store.cache import Cache
from tac_desk.store.mark import Mark, Marks
from tac_desk.store.outbox import Outbox
from tac_desk.store.queue import Queue

SINCE = "marks_since"


class MarkBook:
    """They are kept in outbox.db, which is never fetched anew, and repeated in cache.db for the queue's questions."""

    def __init__(self, outbox: Outbox, cache: Cache) -> None:
        self._outbox, self._cache = outbox, cache

    def since(self) -> int:
        """From when on changes are news (a time of the hub, ms): the first exchange; before it nothing is."""
        kept, clock = self._outbox.setting(SINCE), self._cache.hub_clock
        if kept is None and clock:
            self._outbox.set_setting(SINCE, str(clock))
        return clock if kept is None else int(kept)

    def of(self, ids: Iterable[str]) -> dict[str, Mark]:
        """The marks of these dossiers; one without is not among them."""
        wanted = set(ids)
        return {id_: Mark(*rest) for id_, *rest in self._outbox.marks() if id_ in wanted}

    def put(self, marks: Marks) -> Changes:
        """Set or take away; all or none."""
        if not marks:
            return NOTHING
        rows = {
            id_: None if mark is None else (id_, mark.seen, mark.done, mark.until)
            for id_, mark in marks.items()
        }
        self._outbox.put_marks(rows)
        self._cache.put_marks(rows)
        return frozenset(f"dossier:{id_}" for id_ in marks)

    def looked_at(self, id_: str) -> Changes:
        """The news of this dossier up to now have been looked at; nothing changes when they were before."""
        news, mark = Queue(self._cache).news(id_), self.of((id_,)).get(id_, Mark())
        if news is None or (mark.seen or 0) >= news:
            return NOTHING
        return self.put({id_: Mark(news, mark.done, mark.until)})

    def searches(self) -> tuple[tuple[str, str], ...]:
        """Name and text of each search that is kept, by name."""
        return self._outbox.searches()

    def save_search(self, name: str, text: str | None) -> None:
        """Keep it, or (None) take it away."""
        self._outbox.save_search(name, text)

    def repeat(self) -> None:
        """After the cache was made anew, or the program ended between the two files."""
        if rows := self._outbox.marks():
            self._cache.put_marks({row[0]: row for row in rows})
