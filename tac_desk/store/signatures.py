"""Signatures that a large page leaves for later: which they are, and what they were found to be.

Why later, and which never: .github/decisions/0028-signatures-behind-first-use.md.
"""

from collections.abc import Collection
from dataclasses import dataclass

from tac_desk.domain.commands import AddComment, SubmitReview
from tac_desk.domain.people import Council
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Envelope, SignedCommand
from tac_desk.store.cache import Cache
from tac_desk.store.errors import ForgedEntry

LARGE = 500  # entries: in smaller pages every signature is checked before anything is kept
LATER = frozenset({AddComment.KIND, SubmitReview.KIND})
"""What people wrote; no ballot, no right and no key rests on it."""
WAITING, FORGED = "unchecked", "forged"  # names in the table `meta`


@dataclass(frozen=True, slots=True)
class Claim:
    """The stored entry `seq` (`body`), said to be signed by one of the devices whose public keys (hex) are `keys`."""

    seq: int
    body: bytes
    keys: dict[str, str]

    def signed(self) -> tuple[SignedCommand, str]:
        """What was signed, and the key it must have been signed with; any thread may ask."""
        signed = decode(self.body, Entry).signed
        return signed, self.keys.get(decode(signed.payload, Envelope).device, "")


class Signatures:
    """Used on the store thread. What waits is kept in cache.db as one span of entries, so that a restart goes on."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def span(self) -> tuple[int, int]:
        """The first entry that may wait and the one behind the last; equal when nothing waits."""
        return span_of(self._cache.meta(WAITING))

    @property
    def left(self) -> int:
        """How many entries lie in the span."""
        first, end = self.span()
        return end - first

    def some(self, limit: int) -> tuple[Claim, ...]:
        """The next to be checked, in the order of the ledger."""
        council = self._cache.thing("council")
        devices = council.devices if isinstance(council, Council) else {}
        keys = {id_: device.public_key for id_, device in devices.items()}
        sql = (
            "SELECT seq, body FROM entries WHERE seq >= ? AND seq < ? AND kind IN (?, ?) ORDER BY seq LIMIT ?"
        )
        rows = self._cache.read(sql, (*self.span(), *sorted(LATER), limit))
        return tuple(Claim(seq, bytes(body), keys) for seq, body in rows)

    def note(self, claims: Collection[Claim], wrong: Claim | None) -> None:
        """Keep that `claims`, which `some` gave, were checked. Raises ForgedEntry, now and ever after, for `wrong`."""
        if wrong is not None:
            self._cache.put_meta({FORGED: str(wrong.seq).encode()})
            self.refuse_forged()
        _, end = self.span()
        first = max((claim.seq + 1 for claim in claims), default=end)
        self._cache.put_meta({WAITING: span_text(first, end)})

    def refuse_forged(self) -> None:
        """Raises ForgedEntry when a signature was found wrong: then nothing more is told to this hub."""
        if (seq := self._cache.meta(FORGED)) is not None:
            raise ForgedEntry(int(seq))


def span_of(kept: bytes | None) -> tuple[int, int]:
    first, end = (kept or b"0 0").split()
    return int(first), int(end)


def span_text(first: int, end: int) -> bytes:
    return f"{first} {end}".encode()


def with_page(kept: bytes | None, first: int, end: int) -> bytes:
    """The span that waits once the entries from `first` up to `end` have come too."""
    waiting, before = span_of(kept)
    return span_text(waiting if waiting < before else first, end)
