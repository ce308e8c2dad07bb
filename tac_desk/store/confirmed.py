"""What the verified ledger alone says, without the outbox: the ground that minutes stand on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tac_desk.domain.world import Thing
from tac_desk.protocol.bundle import FORMAT, BundleHead, BundleLine
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.record.merkle import Frontier
from tac_desk.store.cache import Cache
from tac_desk.store.disclosed import lacking
from tac_desk.store.identity import Identity, Position
from tac_desk.store.offers import Offers
from tac_desk.store.signatures import Signatures


@dataclass(frozen=True, slots=True)
class Held:
    """An entry by what it is about; of one that is withheld only the place and the subject are known.

    `n` is the number of this desk's own command, `at` milliseconds of the hub's clock.
    """

    seq: int
    subject: str
    kind: str | None
    member: str | None
    at: int | None
    n: int | None


class Confirmed:
    """Read on the store thread. `position` is the verified checkpoint that all of it stands on."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    @property
    def position(self) -> Position:
        frontier = self._cache.frontier
        return Position(frontier.size, frontier.root().hex(), self._cache.epoch)

    def offers(self, me: Identity) -> Offers:
        """What a hub that was restored from a backup can have back from us."""
        return Offers(self._cache, me)

    @property
    def signatures(self) -> Signatures:
        """Those that are checked behind the first use."""
        return Signatures(self._cache)

    def from_on(self, since: int, limit: int) -> tuple[Held, ...]:
        """At most `limit` entries from `since` on."""
        sql = "SELECT seq, subject, kind, member, at, mine FROM entries WHERE seq >= ? ORDER BY seq LIMIT ?"
        return tuple(Held(*row) for row in self._cache.read(sql, (since, limit)))

    def my_numbers(self, since: int) -> frozenset[int]:
        """The numbers of this desk's own commands from entry `since` on."""
        rows = self._cache.read("SELECT mine FROM entries WHERE seq >= ? AND mine IS NOT NULL", (since,))
        return frozenset(int(str(n)) for (n,) in rows)

    def lacking(self) -> tuple[int, ...]:
        """Withheld entries to ask the hub for next: they may be open to us by now."""
        return lacking(self._cache)

    @property
    def min_client(self) -> int:
        """The oldest protocol from which the hub takes more than comments."""
        return self._cache.min_client

    def thing(self, subject: str) -> Thing | None:
        return self._cache.thing(subject)

    def subjects(self, kind: str) -> tuple[str, ...]:
        return self._cache.subjects(kind)

    def last_entries(self, subjects: Iterable[str]) -> dict[str, int]:
        """For each subject the number of the last accepted entry that acted on it."""
        found = {subject: self._last_entry(subject) for subject in subjects}
        return {subject: seq for subject, seq in found.items() if seq is not None}

    def bundle(self, me: Identity) -> tuple[BundleHead, Iterator[BundleLine]] | None:
        """Our copy of the ledger as a file that others can check; None before the first exchange."""
        size, checkpoint = self._cache.frontier.size, self._cache.meta("checkpoint")
        if checkpoint is None:
            return None
        key = (self._cache.meta("log_key") or me.log_key.encode()).decode()  # that of the checkpoint
        head = BundleHead(me.hub, me.log_name, key, size, checkpoint.decode(), FORMAT)
        return head, self._lines(size)

    def _lines(self, size: int) -> Iterator[BundleLine]:
        frontier = Frontier()
        while frontier.size < size:
            sql = "SELECT seq, leaf, subject, body, salt FROM entries WHERE seq >= ? ORDER BY seq LIMIT 500"
            for seq, leaf, subject, body, salt in self._cache.read(sql, (frontier.size,)):
                frontier = frontier.append(bytes(leaf))
                entry, hidden = (None, None) if body is None else (bytes(body).decode(), bytes(salt).hex())
                yield BundleLine(seq, bytes(leaf).hex(), frontier.root().hex(), subject, entry, hidden)

    def _last_entry(self, subject: str) -> int | None:
        sql = "SELECT max(seq) FROM entries WHERE subject = ? AND outcome = ?"
        ((seq,),) = self._cache.read(sql, (subject, ACCEPTED))
        return None if seq is None else int(str(seq))
