"""Asks the queue: which dossiers match, one screen of them, how many wait; each from one plain query."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from tac_desk.domain.owed import Owed
from tac_desk.protocol.codec import encode
from tac_desk.store.cache import Cache
from tac_desk.store.projection import BITS
from tac_desk.store.queue_filter import Is, QueueFilter

_UNTIL_THEN = BITS[Owed.VOTE] | BITS[Owed.LOOK]  # what a passed deadline takes away
_OVER = f"CASE WHEN vote_until <= :now THEN {_UNTIL_THEN} ELSE 0 END"
_TO_COME = f"CASE WHEN tend_from > :now THEN {BITS[Owed.TEND]} ELSE 0 END"  # what begins by itself, later
_OWED_NOW = f"(owed & ~({_OVER}) & ~({_TO_COME}))"
SOON = 86_400_000
"""Milliseconds before something is due from which on it waits again, even if it was put off."""
_PUT_OFF = (
    "EXISTS (SELECT 1 FROM marks WHERE marks.id = queue.id AND (until > :now OR done >= news)) "  # noqa: S608
    f"AND (due_at IS NULL OR due_at > :now + {SOON})"
)
_UNREAD = "(news > :since AND news > coalesce((SELECT seen FROM marks WHERE marks.id = queue.id), 0))"
_RANK = (
    "CASE " + " ".join(f"WHEN owes & {bit} THEN {place}" for place, bit in enumerate(BITS.values())) + " END"
)
_FLAGS = {
    Is.UNREAD: _UNREAD,
    Is.PUT_OFF: f"({_PUT_OFF})",
    Is.RETURNING: "back_again",
    Is.SPONSORED: "sponsor IS NOT NULL",
    Is.REVIEWED: "reviewed",
    Is.INVENTED: "invented",
}
MOST_FOUND = 2000
"""Dossiers found by their words that are listed, the likest first."""
_POSITION = (
    "CASE WHEN lane IS NOT NULL THEN (SELECT count(*) FROM queue AS other WHERE other.lane = queue.lane "
    "AND (other.place, other.id) <= (queue.place, queue.id)) END"
)
_COLUMNS = (
    f"id, number, name, track, state, category, repository, {_OWED_NOW}, "  # noqa: S608 - words of ours
    "due_at, evidence, sponsor, reviewed, my_action, comments, updated_at, back_again, invented, place, session, "
    f"{_POSITION}, {_UNREAD}, (SELECT seen FROM marks WHERE marks.id = queue.id), "
    f"CASE WHEN {_PUT_OFF} THEN (SELECT coalesce(until, 0) FROM marks WHERE marks.id = queue.id) END"
)


class QueueLine(NamedTuple):
    """One row of the queue as it is stored: a named tuple, since a screen of them is made on every scroll.

    `owed` are bits (`owed_in`), `evidence` is JSON, `sponsor` a member's id, `place` the order; `position`
    counts from 1 in the queue of its body, None for one that does not wait. `unread`: there is news I have not looked
    at; `seen`: what I looked at last, None when never. `put_off` is until when, 0 until there is news.
    """

    id: str
    number: int
    name: str
    track: str
    state: str
    category: str
    repository: str
    owed: int
    due_at: int | None
    evidence: str
    sponsor: str | None
    reviewed: int
    my_action: str | None
    comments: int
    updated_at: int
    returning: int
    invented: int
    place: int
    session: str | None
    position: int | None
    unread: int
    seen: int | None
    put_off: int | None


class Queue:
    """Reads the projection in cache.db; a vote whose deadline the hub's clock has passed is not owed any more."""

    def __init__(self, cache: Cache, since: int = 0) -> None:
        """`since`: before this time of the hub (ms) nothing is news."""
        self._cache, self._since = cache, since

    def ids(self, wanted: QueueFilter, now: int) -> tuple[str, ...]:
        """The matching ids in the rulebook's order; then those that only hold the words, the likest first."""
        where, values = _where(wanted)
        values |= {"now": now, "since": self._since}
        sql = f"SELECT id FROM queue {where} ORDER BY place, id"  # noqa: S608 - conditions of ours
        found = [row[0] for row in self._cache.read(sql, values)]
        named = set(found)
        return tuple(found + [id_ for id_ in self._by_words(wanted, values) if id_ not in named])

    def _by_words(self, wanted: QueueFilter, values: dict[str, object]) -> Iterable[str]:
        words = match_of(wanted.text)
        if not words:
            return ()
        where, _ = _where(replace(wanted, text=""))
        matching = f"SELECT doc FROM queue JOIN papers USING (id) {where}" if where else ""  # noqa: S608
        only = f"AND words.rowid IN ({matching})" if matching else ""
        sql = (
            f"SELECT papers.id FROM words JOIN papers ON doc = words.rowid WHERE words MATCH :words {only} "  # noqa: S608
            f"ORDER BY rank LIMIT {MOST_FOUND}"
        )
        return [row[0] for row in self._cache.read(sql, {**values, "words": words})]

    def excerpts(self, ids: Sequence[str], text: str) -> dict[str, str]:
        """Where the words of `text` stand in these dossiers: a few words around the first places."""
        words = match_of(text)
        if not words:
            return {}
        sql = (
            "SELECT papers.id, snippet(words, 1, '', '', '…', 14) FROM words JOIN papers ON doc = words.rowid "
            "WHERE words MATCH :words "
            "AND doc IN (SELECT doc FROM papers WHERE id IN (SELECT value FROM json_each(:ids)))"
        )
        return dict(self._cache.read(sql, {"words": words, "ids": encode(ids).decode()}))

    def groups(self, wanted: QueueFilter, now: int) -> tuple[tuple[Owed, tuple[str, ...]], ...]:
        """The matching ids by the most pressing thing I owe each, what is due first before the rest."""
        where, values = _where(wanted)
        sql = (
            f"SELECT {_RANK}, id FROM (SELECT id, place, due_at, {_OWED_NOW} AS owes FROM queue {where}) "  # noqa: S608
            "WHERE owes ORDER BY 1, due_at IS NULL, due_at, place, id"
        )
        rows = self._cache.read(sql, {**values, "now": now, "since": self._since})
        kinds = tuple(BITS)
        return tuple(
            (kinds[rank], tuple([id_ for _, id_ in some]))
            for rank, some in groupby(rows, key=lambda row: row[0])
        )

    def news(self, id_: str) -> int | None:
        """When somebody else last did something in this dossier; None for one that is not here."""
        rows = self._cache.read("SELECT news FROM queue WHERE id = ?", (id_,))
        return rows[0][0] if rows else None

    def page(
        self, wanted: QueueFilter, now: int, *, after: tuple[int, str] | None, limit: int
    ) -> tuple[QueueLine, ...]:
        """The first `limit` matching rows behind (place, id) `after`."""
        where, values = _where(wanted, "(place, id) > (:place, :id)")
        place, id_ = after or (-1, "")
        values |= {"now": now, "since": self._since, "place": place, "id": id_, "limit": limit}
        ids = f"SELECT id FROM queue {where} ORDER BY place, id LIMIT :limit"  # noqa: S608 - from an index alone
        sql = f"SELECT {_COLUMNS} FROM queue WHERE id IN ({ids}) ORDER BY place, id"  # noqa: S608
        return tuple(map(QueueLine._make, self._cache.read(sql, values)))

    def lines(self, ids: Sequence[str], now: int) -> tuple[QueueLine, ...]:
        """The rows of `ids`, in their order; those that are gone are left out."""
        sql = f"SELECT {_COLUMNS} FROM queue WHERE id IN (SELECT value FROM json_each(:ids))"  # noqa: S608
        rows = self._cache.read(sql, {"now": now, "since": self._since, "ids": encode(ids).decode()})
        found = {row[0]: QueueLine._make(row) for row in rows}
        return tuple([found[id_] for id_ in ids if id_ in found])

    def counts(self, now: int) -> dict[str, int]:
        """How many dossiers wait for me, in all and by what is owed, and how many there are."""
        sums = ", ".join(f"count(*) FILTER (WHERE owes & {bit})" for bit in BITS.values())
        sql = (
            f"SELECT count(*) FILTER (WHERE owes > 0), {sums} "  # noqa: S608 - names of ours
            f"FROM (SELECT {_OWED_NOW} AS owes FROM queue WHERE owed > 0 AND NOT ({_PUT_OFF}))"
        )
        waiting, *by_kind = self._cache.read(sql, {"now": now})[0]
        everything = self._cache.read("SELECT count(*) FROM queue")[0][0]
        return {"waiting": waiting, **dict(zip(map(str, BITS), by_kind, strict=True)), "all": everything}

    def expiring(self, first: int, last: int) -> tuple[str, ...]:
        """The dossiers for which something ended or began after `first` and not after `last`."""
        over = "vote_until > :first AND vote_until <= :last"
        begun = "tend_from > :first AND tend_from <= :last"
        sql = f"SELECT id FROM queue WHERE owed > 0 AND ({over} OR {begun})"  # noqa: S608 - words of ours
        return tuple(row[0] for row in self._cache.read(sql, {"first": first, "last": last}))

    def with_my_action(self) -> tuple[str, ...]:
        return tuple(row[0] for row in self._cache.read("SELECT id FROM queue WHERE my_action IS NOT NULL"))

    def sponsored(self) -> tuple[tuple[str, str, str, str, str], ...]:
        """Id, sponsor, repository, track and state of every dossier with a sponsor."""
        sql = "SELECT id, sponsor, repository, track, state FROM queue WHERE sponsor IS NOT NULL"
        return tuple((a, b, c, d, e) for a, b, c, d, e in self._cache.read(sql))

    def everything(self) -> tuple[str, ...]:
        return tuple(row[0] for row in self._cache.read("SELECT id FROM queue"))


def _where(wanted: QueueFilter, *more: str) -> tuple[str, dict[str, object]]:
    """The WHERE clause for `wanted`, made of our own words; what the person typed are values."""
    conditions = list(more)
    values: dict[str, object] = {}
    if wanted.waiting or wanted.owed or Is.WAITING in wanted.flags:
        conditions += ["owed > 0", f"{_OWED_NOW} & :bits", f"NOT ({_PUT_OFF})"]
        values["bits"] = BITS[Owed(wanted.owed)] if wanted.owed else sum(BITS.values())
    for column in ("track", "state"):
        if value := getattr(wanted, column):
            conditions.append(f"{column} = :{column}")
            values[column] = value
    conditions += [_FLAGS[flag] for flag in wanted.flags if flag in _FLAGS]
    for bound, condition in (("from", "updated_at >= :from"), ("before", "updated_at < :before")):
        day = wanted.since if bound == "from" else wanted.before
        if day is not None:
            conditions.append(condition)
            values[bound] = day
    for place, group in enumerate(wanted.tags):
        group_of = f"SELECT value FROM json_each(:tags{place})"  # noqa: S608 - a number of ours
        conditions.append(f"id IN (SELECT id FROM tags WHERE tag IN ({group_of}))")  # noqa: S608 - the same
        values[f"tags{place}"] = encode(group).decode()
    if text := wanted.text.strip().casefold():
        conditions.append("instr(hay, :text)")
        values["text"] = text
    return (f"WHERE {' AND '.join(conditions)}" if conditions else ""), values


def match_of(text: str) -> str:
    """What FTS5 is asked for: every word, the last as the begin of one, since it is still being typed."""
    words = re.findall(r"\w+", text)
    return " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}" *']) if words else ""


# One entry per value of the bits: what is owed, most pressing first.
_OWED = tuple(
    tuple(what for what, bit in BITS.items() if bits & bit) for bits in range(2 * max(BITS.values()))
)


def owed_in(bits: int) -> tuple[Owed, ...]:
    """What the bits of a line say is owed, most pressing first."""
    return _OWED[bits]
