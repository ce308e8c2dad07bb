"""What this desk can give back to a hub that was restored from a backup: its own copy of what the hub signed."""

from collections.abc import Iterable

from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.recovery import MAX_LEAVES, RecoverReply, RecoverRequest
from tac_desk.record.merkle import Frontier
from tac_desk.store.cache import Cache
from tac_desk.store.errors import LedgerMismatch
from tac_desk.store.identity import Identity
from tac_desk.store.log_key import following
from tac_desk.store.reply import read_checkpoint

PAGE_BYTES = 2 * 1024 * 1024  # of entries in one request, unless a single one is longer


class Offers:
    """Read on the store thread."""

    def __init__(self, cache: Cache, me: Identity) -> None:
        self._cache, self._me = cache, me

    def suffix(self, reply: RecoverReply) -> RecoverRequest | None:
        """The leaves that follow the hub's own; None when we know of no more than it does.

        Raises LedgerMismatch when what the hub has is not the beginning of our copy: then it gets nothing from us.
        """
        size = self._cache.frontier.size
        if reply.known >= size and not reply.lacking and not reply.blobs:
            return None
        self._check(reply, size)
        signed = self._cache.meta("checkpoint")
        if signed is None or not reply.known < size <= reply.size + MAX_LEAVES:
            return None
        leaves = self._cache.leaves(reply.size, size - 1)
        return RecoverRequest(signed.decode(), tuple(leaves[seq].hex() for seq in range(reply.size, size)))

    def _check(self, reply: RecoverReply, size: int) -> None:
        if reply.hub != self._me.hub:
            raise LedgerMismatch(f"This is another hub: {reply.hub} instead of {self._me.hub}")
        theirs = read_checkpoint(reply.checkpoint, following(self._me, reply.log_keys))
        if reply.size > size:
            return
        leaves = self._cache.leaves(0, reply.size - 1)
        root = Frontier().extend(leaves[seq] for seq in range(reply.size)).root()
        if (theirs.size, theirs.root) != (reply.size, root):
            raise LedgerMismatch(f"The first {reply.size} entries of the restored hub are not those it had")

    def entries(self, wanted: Iterable[int]) -> tuple[tuple[EntryMessage, ...], int]:
        """Of the entries `wanted` those that we may read and that fit into one request; from where on to go on."""
        found, room, after = [], PAGE_BYTES, 0
        for seq in wanted:
            if room <= 0:
                break
            after = seq + 1
            if (message := self._cache.message(seq)) is not None:
                found.append(message)
                room -= len(message.content)
        return tuple(found), after
