"""What the verified ledger alone says, without the outbox: the ground that minutes stand on."""

from collections.abc import Iterable

from tac_desk.domain.world import Thing
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.store.cache import Cache
from tac_desk.store.identity import Position


class Confirmed:
    """Read on the store thread. `position` is the verified checkpoint that all of it stands on."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    @property
    def position(self) -> Position:
        frontier = self._cache.frontier
        return Position(frontier.size, frontier.root().hex())

    def thing(self, subject: str) -> Thing | None:
        return self._cache.thing(subject)

    def subjects(self, kind: str) -> tuple[str, ...]:
        return self._cache.subjects(kind)

    def last_entries(self, subjects: Iterable[str]) -> dict[str, int]:
        """For each subject the number of the last accepted entry that acted on it."""
        found = {subject: self._last_entry(subject) for subject in subjects}
        return {subject: seq for subject, seq in found.items() if seq is not None}

    def _last_entry(self, subject: str) -> int | None:
        sql = "SELECT max(seq) FROM entries WHERE subject = ? AND outcome = ?"
        ((seq,),) = self._cache.read(sql, (subject, ACCEPTED))
        return None if seq is None else int(str(seq))
