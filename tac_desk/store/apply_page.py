"""Turns checked entries into everything that cache.db keeps of them, before a single row is written."""

from collections.abc import Iterator

from tac_desk.domain.changes import Changes
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Thing, World
from tac_desk.protocol.codec import encode
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.record.merkle import Frontier
from tac_desk.store.cache import Cache, Page
from tac_desk.store.database import Row
from tac_desk.store.fold import fold_entries
from tac_desk.store.identity import Identity
from tac_desk.store.log_key import check_last
from tac_desk.store.papers import Paper, paper
from tac_desk.store.projection import queue_row
from tac_desk.store.queue import Queue
from tac_desk.store.reply import Judged, read_checkpoint
from tac_desk.store.signatures import LARGE, LATER, WAITING, with_page
from tac_desk.store.things import Things
from tac_desk.store.view import dossier_of
from tac_desk.store.withheld import ask_again

DAY = 86_400_000  # milliseconds


def make_page(
    cache: Cache,
    me: Identity,
    entries: tuple[Judged, ...],
    frontier: Frontier,
    now: int,
    reply: ExchangeReply,
    *,
    signed_now: bool,
) -> Page:
    """All that `entries` of `reply` change; `signed_now`: its checkpoint is on the log that they lead to.

    Raises LedgerMismatch when one of them cannot have been sent by its sender.
    """
    things, senders = Things(cache.thing), cache.senders()
    signed = _signed(reply.checkpoint, me) if signed_now else {}
    before = _standing(cache.thing("council"), me)
    large = len(entries) >= LARGE
    wanted = fold_entries(things, entries, senders, LATER if large else ())
    if large:
        signed[WAITING] = with_page(cache.meta(WAITING), entries[0].message.seq, frontier.size)
    council = things.find("council")
    if not reply.more and isinstance(council, Council):
        check_last(me, council.log_keys)
    everyone = _standing(council, me) != before
    another_day = 0 < cache.hub_clock // DAY < now // DAY  # a conflict may end by the clock alone
    changed = (everyone and before is not None) or another_day
    signed |= ask_again(cache, me, things, entries, frontier.size, changed=changed)
    lines = tuple(queue_lines(cache, things, me, now, everyone))
    return Page(
        frontier=frontier,
        entries=tuple(entry_row(judged, me) for judged in entries),
        things=dict(things.changed),
        queue=tuple(row for row, _ in lines),
        papers=tuple(found for _, found in lines if found is not None),
        wanted=wanted,
        senders=senders,
        meta={"hub_clock": str(now).encode(), "reader": reader(me), **_least(reply), **signed},
    )


def _signed(checkpoint: str, me: Identity) -> dict[str, bytes]:
    epoch = read_checkpoint(checkpoint, me).epoch
    return {"checkpoint": checkpoint.encode(), "epoch": str(epoch).encode(), "log_key": me.log_key.encode()}


def _least(reply: ExchangeReply) -> dict[str, bytes]:
    return {"min_client": str(reply.min_client).encode()}


def reader(me: Identity) -> bytes:
    """For whom a cache was filled: another reader is sent other entries, and owes other things."""
    return f"{me.hub} {me.member} {me.device}".encode()


def changed_subjects(page: Page, cache: Cache) -> Changes:
    """The subjects a page changes, and the dossiers whose ballots it changes."""
    things = Things(cache.thing)
    things.put(page.things.values())
    dossiers = (dossier_of(things, subject) for subject in page.things)
    return frozenset(page.things) | {f"dossier:{id_}" for id_ in dossiers if id_ is not None}


def _standing(council: Thing | None, me: Identity) -> object:
    """All that decides what I owe anywhere: when it changes, every line of the queue is made again."""
    if not isinstance(council, Council):
        return None
    member, device = council.members.get(me.member), council.devices.get(me.device)
    return member, council.seats_of(me.member), device, council.rulebook


def queue_lines(
    cache: Cache, things: Things, me: Identity, now: int, everyone: bool
) -> Iterator[tuple[Row, Paper | None]]:
    """The lines of the queue that change, and of dossiers that did the words to search.

    The outbox is not folded in here: that follows, in the transaction after the outbox has been settled.
    """
    council = things.find("council")
    if not isinstance(council, Council):
        return
    world = World(rulebook_of(council.rulebook), things)
    touched = {dossier_of(things, subject) for subject in things.changed}
    for id_ in sorted(filter(None, touched | set(Queue(cache).everything() if everyone else ()))):
        subject = f"dossier:{id_}"
        # not by `find`, which would keep each of them in memory
        dossier = things.changed.get(subject) or cache.thing(subject)
        if isinstance(dossier, Dossier):
            changed = subject in things.changed
            yield queue_row(world, dossier, me, now, None), paper(dossier) if changed else None


def entry_row(judged: Judged, me: Identity) -> Row:
    message, entry, opened = judged.message, judged.entry, judged.opened
    if entry is None or opened is None:
        return (message.seq, judged.leaf, message.subject or "", *[None] * 9)
    envelope = opened.envelope
    return (
        message.seq,
        judged.leaf,
        envelope.subject,
        envelope.kind,
        entry.member,
        entry.at,
        entry.outcome,
        entry.reason,
        encode(entry.facts).decode(),
        bytes.fromhex(message.salt or ""),
        message.content,
        envelope.n if envelope.device == me.device else None,
    )
