"""Asks the queue: which dossiers match, one screen of them, how many wait; each from one plain query."""

from collections.abc import Sequence
from typing import NamedTuple

from tac_desk.domain.owed import Owed
from tac_desk.protocol.codec import encode
from tac_desk.store.cache import Cache
from tac_desk.store.projection import BITS
from tac_desk.store.queue_filter import QueueFilter

_UNTIL_THEN = BITS[Owed.VOTE] | BITS[Owed.LOOK]  # what a passed deadline takes away
_OVER = f"CASE WHEN vote_until <= :now THEN {_UNTIL_THEN} ELSE 0 END"
_TO_COME = f"CASE WHEN tend_from > :now THEN {BITS[Owed.TEND]} ELSE 0 END"  # what begins by itself, later
_OWED_NOW = f"(owed & ~({_OVER}) & ~({_TO_COME}))"
_POSITION = (
    "CASE WHEN lane IS NOT NULL THEN (SELECT count(*) FROM queue AS other WHERE other.lane = queue.lane "
    "AND (other.place, other.id) <= (queue.place, queue.id)) END"
)
_COLUMNS = (
    f"id, number, name, track, state, category, repository, {_OWED_NOW}, "
    "due_at, evidence, sponsor, reviewed, my_action, comments, updated_at, back_again, invented, place, session, "
    f"{_POSITION}"
)


class QueueLine(NamedTuple):
    """One row of the queue as it is stored: a named tuple, since a screen of them is made on every scroll.

    `owed` are bits (`owed_in`), `evidence` is JSON, `sponsor` a member's id, `place` the order; `position`
    counts from 1 in the queue of its body, None for one that does not wait.
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


class Queue:
    """Reads the projection in cache.db; a vote whose deadline the hub's clock has passed is not owed any more."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def ids(self, wanted: QueueFilter, now: int) -> tuple[str, ...]:
        """The matching ids in the rulebook's order."""
        where, values = _where(wanted)
        sql = f"SELECT id FROM queue {where} ORDER BY place, id"  # noqa: S608 - conditions of ours
        return tuple([row[0] for row in self._cache.read(sql, {**values, "now": now})])

    def page(
        self, wanted: QueueFilter, now: int, *, after: tuple[int, str] | None, limit: int
    ) -> tuple[QueueLine, ...]:
        """The first `limit` matching rows behind (place, id) `after`."""
        where, values = _where(wanted, "(place, id) > (:place, :id)")
        place, id_ = after or (-1, "")
        values |= {"now": now, "place": place, "id": id_, "limit": limit}
        ids = f"SELECT id FROM queue {where} ORDER BY place, id LIMIT :limit"  # noqa: S608 - from an index alone
        sql = f"SELECT {_COLUMNS} FROM queue WHERE id IN ({ids}) ORDER BY place, id"  # noqa: S608
        return tuple(map(QueueLine._make, self._cache.read(sql, values)))

    def lines(self, ids: Sequence[str], now: int) -> tuple[QueueLine, ...]:
        """The rows of `ids`, in their order; those that are gone are left out."""
        sql = f"SELECT {_COLUMNS} FROM queue WHERE id IN (SELECT value FROM json_each(:ids))"  # noqa: S608
        rows = self._cache.read(sql, {"now": now, "ids": encode(ids).decode()})
        found = {row[0]: QueueLine._make(row) for row in rows}
        return tuple([found[id_] for id_ in ids if id_ in found])

    def counts(self, now: int) -> dict[str, int]:
        """How many dossiers wait for me, in all and by what is owed, and how many there are."""
        sums = ", ".join(f"count(*) FILTER (WHERE owes & {bit})" for bit in BITS.values())
        sql = (
            f"SELECT count(*) FILTER (WHERE owes > 0), {sums} "  # noqa: S608 - names of ours
            f"FROM (SELECT {_OWED_NOW} AS owes FROM queue WHERE owed > 0)"
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
    if wanted.waiting or wanted.owed:
        conditions += ["owed > 0", f"{_OWED_NOW} & :bits"]
        values["bits"] = BITS[Owed(wanted.owed)] if wanted.owed else sum(BITS.values())
    for column in ("track", "state"):
        if value := getattr(wanted, column):
            conditions.append(f"{column} = :{column}")
            values[column] = value
    if text := wanted.text.strip().casefold():
        conditions.append("instr(hay, :text)")
        values["text"] = text
    return (f"WHERE {' AND '.join(conditions)}" if conditions else ""), values


# One entry per value of the bits: what is owed, most pressing first.
_OWED = tuple(
    tuple(what for what, bit in BITS.items() if bits & bit) for bits in range(2 * max(BITS.values()))
)


def owed_in(bits: int) -> tuple[Owed, ...]:
    """What the bits of a line say is owed, most pressing first."""
    return _OWED[bits]
