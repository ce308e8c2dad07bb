"""The desk's local store: a disposable copy of the ledger, a precious outbox, and one view made of both."""

from collections.abc import Iterable
from pathlib import Path

from tac_desk.domain.changes import DRAFTS, NOTHING, OUTBOX, Changes
from tac_desk.domain.dossier import Dossier
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import ExchangeReply, Outcome
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.apply_page import changed_subjects, make_page, reader
from tac_desk.store.cache import Cache, Page, move_aside, open_cache
from tac_desk.store.confirmed import Confirmed
from tac_desk.store.disclosed import disclose
from tac_desk.store.errors import AlmostFull, NotSignedIn, StoreError
from tac_desk.store.identity import Identity, Position
from tac_desk.store.lock import ProfileLock
from tac_desk.store.log_key import following
from tac_desk.store.marks import MarkBook
from tac_desk.store.outbox import Drafts, Outbox
from tac_desk.store.queue import Queue
from tac_desk.store.release import due, released
from tac_desk.store.reply import check_log, leaf_of, new_messages, read_entry
from tac_desk.store.settle import settled
from tac_desk.store.view import View, make_view, not_in_ledger, outbox_fold

CACHE, OUTBOX_FILE = "cache.db", "outbox.db"
ON_THEIR_WAY = (ActionState.SAVED, ActionState.RECEIVED)


class Store:
    """Every method runs on the one store thread and raises StoreError for faults of the files.

    `healed` says why the copy of the ledger was thrown away and is fetched again, if it was.
    Times are milliseconds since 1970 UTC of this computer's clock unless they are the hub's.
    """

    def __init__(self, directory: Path, key: bytes, lock: ProfileLock) -> None:
        """Use `Store.open`."""
        self._lock, self._key, self._cache_path = lock, key, directory / CACHE
        self._outbox = Outbox(directory / OUTBOX_FILE, key)  # first: a wrong key must not cost the cache
        try:
            self._cache, self.healed = open_cache(self._cache_path, key)
        except BaseException:
            self._outbox.close()
            raise
        self._identity = self._outbox.identity
        self._view: View | None = None

    @classmethod
    def open(cls, directory: Path, key: bytes) -> "Store":
        """Open or create both files in `directory` (0700) with a 32-byte `key`; heal what a crash left undone.

        Raises StoreError, among them InUse.
        """
        lock = ProfileLock.in_own_folder(directory)
        try:
            store = cls(directory, key, lock)
        except BaseException:
            lock.release()
            raise
        try:
            store._heal()
        except BaseException:
            store.close()
            raise
        return store

    def _heal(self) -> None:
        """Finish what a crash or another sign-in left undone."""
        self._forget_foreign_cache()
        self._settle(())
        self._refresh_queue()
        self.marks.repeat()

    def close(self) -> None:
        self._cache.close()
        self._outbox.close()
        self._lock.release()

    def room_trouble(self) -> AlmostFull | None:
        """What to tell while there is no room; None, and the reserve is whole, when there is."""
        return self._outbox.reserve.trouble()

    # --- who this desk is

    def identity(self) -> Identity | None:
        return self._identity

    def set_identity(self, identity: Identity) -> Changes:
        """Sign this profile in; for another hub, member or device the copy of the ledger starts anew."""
        self._outbox.set_identity(identity)
        self._identity, self._view = identity, None
        self._forget_foreign_cache()
        return frozenset({"council"})

    def _forget_foreign_cache(self) -> None:
        filled_for = self._cache.meta("reader")
        ours = self._identity is not None and filled_for == reader(self._identity)
        if filled_for is not None and not (ours and self.epoch() in (0, self._cache.epoch)):
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._cache.close()
        move_aside(self._cache_path)
        self._cache, self._view = Cache(self._cache_path, self._key), None
        self.marks.repeat()

    def position(self) -> Position:
        """How far our verified copy of the ledger reaches."""
        return self.confirmed.position

    def epoch(self) -> int:
        return self._outbox.pin.epoch if self._outbox.pin else 0  # before the first exchange

    def accept_epoch(self, epoch: int) -> Changes:
        """Take the hub's ledger of `epoch` for the one: fetch it anew, and send what it lacks of ours again.

        Harmless when repeated.
        """
        if epoch > self.epoch():
            self._outbox.begin_epoch(epoch, self._signed_in().device, self._cache.own())
            self._begin_anew()
        return frozenset({"council", OUTBOX})

    # --- what is shown

    def view(self) -> View | None:
        """The ledger with the outbox folded in; None before sign-in and before the council is known."""
        if self._view is None:
            self._view = make_view(self._cache, self._identity, self._outbox.live())
        return self._view

    @property
    def confirmed(self) -> Confirmed:
        """The verified ledger alone, without the outbox."""
        return Confirmed(self._cache)

    @property
    def queue(self) -> Queue:
        return Queue(self._cache, self.marks.since())

    @property
    def marks(self) -> MarkBook:
        return MarkBook(self._outbox, self._cache)

    @property
    def hub_clock(self) -> int:
        return self._cache.hub_clock

    def subjects(self, kind: str) -> tuple[str, ...]:
        """The subjects of a kind (dossier, ballot, meeting) that the view holds."""
        pending = view.pending if (view := self.view()) else ()
        mine = {s for p in pending if p.refusal is None for s in p.subjects if s.startswith(f"{kind}:")}
        return tuple(sorted({*self._cache.subjects(kind), *mine}))

    def blob(self, sha256: str) -> bytes | None:
        return self._cache.blob(sha256)

    # --- my actions

    def actions(self) -> tuple[Action, ...]:
        """Everything in the outbox, newest first; `view().pending` says more about those still open."""
        return self._outbox.actions()

    def action(self, id_: int) -> Action | None:
        return self._outbox.action(id_)

    def save_action(self, action: Action, drafts: Drafts) -> tuple[int, Changes]:
        """Keep a draft action, and set or (None) remove `drafts` with it, in one transaction."""
        id_ = self._outbox.add(action, drafts)
        return id_, self._outbox_changed(action, drafts)

    def remove_action(self, action: Action, drafts: Drafts, now_ms: int) -> Changes:
        """Take back a draft, or put a refused action away; what is on its way to the hub stays.

        Raises ValueError for the latter.
        """
        if action.state not in (ActionState.DRAFT, ActionState.REFUSED):
            raise ValueError(f"action {action.id} is {action.state}")
        self._outbox.remove(action, drafts, now_ms)
        return self._outbox_changed(action, drafts)

    def hasten(self, action: Action, not_before: int) -> Changes:
        """Let a draft be released from `not_before` on."""
        self._outbox.hasten(action.id, not_before)
        return self._outbox_changed(action, {})

    def _outbox_changed(self, action: Action, drafts: Drafts) -> Changes:
        try:
            touched = self._refresh_queue()
        except StoreError:  # the action is saved all the same; its row is folded with the next change
            touched = NOTHING
        return touched | {OUTBOX, action.subject} | ({DRAFTS} if drafts else set())

    def drafts(self, prefix: str = "") -> dict[str, str]:
        return self._outbox.drafts(prefix)

    def save_drafts(self, drafts: Drafts, now_ms: int) -> Changes:
        self._outbox.save_drafts(drafts, now_ms)
        return frozenset({DRAFTS})

    # --- to and from the hub

    def next_release_at(self) -> int | None:
        """When the next draft's undo window ends."""
        return self._outbox.next_release_at()

    def release_due(self, now_ms: int, key: DeviceKey, *, everything: bool = False) -> Changes:
        """Sign and number the drafts whose undo window has passed, or all of them.

        None while our copy of the ledger is shorter than it once was: they would be based on too little.
        """
        me, live = self._identity, self._outbox.live()
        drafts = due((a for a in live if a.state is ActionState.DRAFT), now_ms, everything=everything)
        fold = outbox_fold(self._cache, me) if me and drafts and not self._is_catching_up() else None
        if me is None or fold is None:
            return NOTHING
        for action in not_in_ledger(self._cache, tuple(a for a in live if a.state in ON_THEIR_WAY)):
            fold.add(action)
        last = self._outbox.last_number(me.device)
        done = released(drafts, fold, me, self.position(), last, key)
        self._outbox.release(done, me.device, last + len(done))
        return self._refresh_queue() | {OUTBOX} | {action.subject for action in done}

    def _is_catching_up(self) -> bool:
        return (pin := self._outbox.pin) is not None and self._cache.frontier.size < pin.size

    def outgoing(self, limit: int = 100) -> tuple[SignedCommand, ...]:
        """What is released and not in our copy of the ledger yet, in the order of its numbers."""
        return self._outbox.outgoing(self._identity.device, limit) if self._identity else ()

    def apply_reply(self, reply: ExchangeReply) -> Changes:
        """Check a reply against all that was verified before, and fold it in.

        First the cache in one transaction, then the outbox in another: `open` and the next reply heal a crash between
        them. What is disclosed takes its place before. Raises LedgerMismatch; then nothing of what is wrong is kept.
        """
        cache, pin, me = self._cache, self._outbox.pin, following(self._signed_in(), reply.log_keys)
        new = new_messages(reply, cache.frontier, cache.leaves)
        leaves = [leaf_of(message) for message in new]
        frontier = check_log(reply, leaves, me, cache.frontier, pin)
        clock = cache.hub_clock
        expired = self.queue.expiring(clock, reply.now) if reply.now > clock else ()
        entries = tuple(read_entry(*one, me.hub) for one in zip(new, leaves, strict=True))
        signed = bool(new) or not reply.entries  # else it was sent twice: of a shorter log
        changes = disclose(cache, me, reply) if signed else NOTHING
        page = make_page(cache, me, entries, frontier, max(reply.now, clock), reply, signed_now=signed)
        if me != self._identity:
            self.set_identity(me)
        changes |= changed_subjects(page, cache) | {f"dossier:{id_}" for id_ in expired}
        self._write_page(page, clock)
        changes |= self._settle(reply.outcomes) | (self._refresh_queue() if changes else NOTHING)
        return changes

    def _write_page(self, page: Page, clock: int) -> None:
        """An idle exchange writes nothing for a second or less of the hub's clock."""
        if page.entries or int(page.meta["hub_clock"]) - clock > 1000:
            self._cache.write_page(page)
            self._view = None

    def _signed_in(self) -> Identity:
        if self._identity is None:
            raise NotSignedIn
        return self._identity

    def _settle(self, outcomes: Iterable[Outcome]) -> Changes:
        """Note in the outbox what became of released actions; harmless when repeated."""
        if self._identity is None:
            return NOTHING
        waiting = (a for a in self._outbox.live() if a.state in ON_THEIR_WAY)
        done = settled(self._cache, self._identity, waiting, outcomes)
        here, pin = self.position(), self._outbox.pin
        further = here.size > (pin.size if pin else 0)
        if done or further:
            self._outbox.answer(done, here if further else None)
        subjects = {action.subject for action in done}
        return self._refresh_queue() | {OUTBOX} | subjects if done else NOTHING

    def _refresh_queue(self) -> Changes:
        """Fold the outbox into the queue's rows that it touches now or touched before."""
        self._view = None
        view = self.view()
        if view is None:
            return NOTHING
        ids = view.touched_dossiers() | set(self.queue.with_my_action())
        found = (view.world.dossier(f"dossier:{id_}") for id_ in sorted(ids))
        if rows := [view.queue_row(dossier) for dossier in found if isinstance(dossier, Dossier)]:
            self._cache.put_queue(rows)
        return frozenset(f"dossier:{id_}" for id_ in ids)

    # --- blobs

    def missing_blobs(self, limit: int = 100) -> tuple[str, ...]:
        return self._cache.missing_blobs(limit)

    def put_blob(self, sha256: str, data: bytes) -> Changes:
        """Keep a blob. Raises ValueError when it is not the one of that name."""
        return frozenset(self._cache.put_blob(sha256, data))
