"""Entries withheld from this reader that the hub discloses later: what to ask for, and how one takes its place.

Why the desk asks and the hub remembers nothing: .github/decisions/0012-conflicts-of-interest.md.
"""

from collections.abc import Collection, Iterator, Mapping

import msgspec

from tac_desk.domain.changes import NOTHING, Changes
from tac_desk.domain.commands import COMMANDS
from tac_desk.domain.people import Council
from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.messages import MAX_LACKING, ExchangeReply
from tac_desk.store.apply_page import entry_row, queue_lines
from tac_desk.store.cache import Cache, Page
from tac_desk.store.errors import LedgerMismatch
from tac_desk.store.fold import fold_entries
from tac_desk.store.identity import Identity
from tac_desk.store.reply import Judged, check_sender, leaf_of, read_entry
from tac_desk.store.signatures import span_of, span_text
from tac_desk.store.things import Things
from tac_desk.store.withheld import ASK

_ROWS_AT_ONCE = 500
_BETWEEN = "SELECT seq FROM entries WHERE seq >= ? AND seq < ? AND body IS NULL ORDER BY seq LIMIT ?"


def lacking(cache: Cache) -> tuple[int, ...]:
    """The places of the withheld entries to ask for next."""
    span = span_of(cache.meta(ASK))
    return (
        tuple(int(seq) for (seq,) in cache.read(_BETWEEN, (*span, MAX_LACKING))) if span[0] < span[1] else ()
    )


def disclose(cache: Cache, me: Identity, reply: ExchangeReply) -> Changes:
    """Put what `reply` discloses into its places, in one transaction. Raises LedgerMismatch; then nothing changed."""
    page = disclosed_page(cache, me, read_disclosed(cache, me, reply), reply.looked_up_to)
    if page is None:
        return NOTHING
    cache.write_page(page)
    return frozenset(page.things)


def read_disclosed(cache: Cache, me: Identity, reply: ExchangeReply) -> tuple[Judged, ...]:
    """What `reply` discloses and this desk lacks. Raises LedgerMismatch when it is not what was withheld."""
    found = (_checked(cache, me, message) for message in reply.disclosed)
    return tuple(one for one in found if cache.message(one.message.seq) is None)


def _checked(cache: Cache, me: Identity, message: EntryMessage) -> Judged:
    held = cache.leaves(message.seq, message.seq).get(message.seq)
    judged = read_entry(message, leaf_of(message), me.hub)
    if judged.opened is None or judged.leaf != held:
        raise LedgerMismatch(f"Entry {message.seq} was disclosed, but it is not the one that was withheld")
    council = cache.thing("council")
    device = council.devices.get(judged.opened.envelope.device) if isinstance(council, Council) else None
    check_sender(judged, (device.member, device.public_key) if device else None)
    return judged


def disclosed_page(cache: Cache, me: Identity, opened: Collection[Judged], up_to: int) -> Page | None:
    """All that changes once the hub has looked at the withheld entries before the place `up_to`; None: nothing.

    Our copy is folded anew from its first entry, since a rule may look at anything that came before.
    Raises LedgerMismatch when the disclosed entries do not fit among the others.
    """
    first, end = span_of(cache.meta(ASK))
    if not opened and up_to <= first:
        return None
    left = cache.read(_BETWEEN, (max(first, up_to), end, 1))
    meta = {ASK: span_text(left[0][0] if left else end, end)}
    if not opened:
        return Page(cache.frontier, (), {}, (), (), {}, meta)
    things, senders = Things(lambda _: None), dict[str, int]()
    entries = _all_entries(cache, me, {one.message.seq: one for one in opened})
    wanted = fold_entries(
        things, entries, senders, COMMANDS
    )  # each signature has been looked at when it came
    lines = tuple(queue_lines(cache, things, me, cache.hub_clock, everyone=True))
    return Page(
        frontier=cache.frontier,
        entries=tuple(entry_row(one, me) for one in opened),
        things=dict(things.changed),
        queue=tuple(row for row, _ in lines),
        papers=tuple(found for _, found in lines if found is not None),
        wanted=wanted,
        senders=senders,
        meta=meta,
    )


def _all_entries(cache: Cache, me: Identity, opened: Mapping[int, Judged]) -> Iterator[Judged]:
    """Our copy in its order, with the entries of `opened` in their places."""
    sql = "SELECT seq, leaf, subject, salt, body FROM entries WHERE seq >= ? ORDER BY seq LIMIT ?"
    at = 0
    while rows := cache.read(sql, (at, _ROWS_AT_ONCE)):
        for seq, leaf, subject, salt, body in rows:
            if body is None:
                stub = EntryMessage(seq, leaf=bytes(leaf).hex(), subject=subject)
                yield opened.get(seq) or read_entry(stub, bytes(leaf), me.hub)
            else:
                message = EntryMessage(seq, msgspec.Raw(bytes(body)), bytes(salt).hex())
                yield read_entry(message, bytes(leaf), me.hub)
        at = int(rows[-1][0]) + 1
