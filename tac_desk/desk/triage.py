"""What a person notes for themselves in the queue: looked at, put away, put off; and the searches they keep."""

from collections.abc import Sequence

from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.changes import NOTHING, Changes
from tac_desk.store.errors import DiskFull
from tac_desk.store.mark import Mark, Marks
from tac_desk.store.queue import Queue

SEARCHES = "searches"
"""What changes when a search is kept or taken away."""


def look_at(desk: Desk, dossier: str) -> Changes:
    """Its news have been looked at. On a full disk it stays unread: nobody asked for this to be saved.

    Raises StoreError.
    """
    try:
        return desk.store.marks.looked_at(dossier)
    except DiskFull:
        return NOTHING


def put_away(desk: Desk, dossiers: Sequence[str]) -> Changes:
    """Done with them until there is news, or the day before something is due. Raises StoreError."""
    queue, old = desk.store.queue, desk.store.marks.of(dossiers)
    return desk.store.marks.put({id_: _done(old.get(id_, Mark()), queue, id_) for id_ in dossiers})


def _done(mark: Mark, queue: Queue, id_: str) -> Mark:
    news = queue.news(id_)
    return Mark(news, news, None) if news is not None else mark


def put_off(desk: Desk, dossiers: Sequence[str], until: int) -> Changes:
    """Until that time (ms), or the day before something is due. Raises StoreError."""
    old = desk.store.marks.of(dossiers)
    return desk.store.marks.put({id_: Mark(old.get(id_, Mark()).seen, None, until) for id_ in dossiers})


def bring_back(desk: Desk, dossiers: Sequence[str]) -> Changes:
    """Neither put off nor put away any more. Raises StoreError."""
    old = desk.store.marks.of(dossiers)
    return desk.store.marks.put({id_: Mark(mark.seen) for id_, mark in old.items()})


def mark_unread(desk: Desk, dossiers: Sequence[str]) -> Changes:
    """As if they had never been looked at; what is older than this desk stays no news. Raises StoreError."""
    old = desk.store.marks.of(dossiers)
    return desk.store.marks.put({id_: Mark(0, mark.done, mark.until) for id_, mark in old.items()})


def marks_of(desk: Desk, dossiers: Sequence[str]) -> dict[str, Mark | None]:
    """What is noted of each, to be given to `restore` when it is undone. Raises StoreError."""
    found = desk.store.marks.of(dossiers)
    return {id_: found.get(id_) for id_ in dossiers}


def restore(desk: Desk, marks: Marks) -> Changes:
    """Note again what was noted before. Raises StoreError."""
    return desk.store.marks.put(marks)


def saved_searches(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Name and text of each, by name. Raises StoreError."""
    return desk.store.marks.searches()


def save_search(desk: Desk, name: str, text: str | None) -> Changes:
    """Keep `text` under `name`, or (None) take that name away. Raises StoreError."""
    desk.store.marks.save_search(name, text)
    return frozenset({SEARCHES})
