"""Carries questions and actions from the gui thread to the other threads, and their answers back."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from threading import Event
from typing import Any, Protocol, TypeVar, TypeVarTuple, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal
from shiboken6 import isValid

from tac_desk.domain.changes import DRAFTS, NOTHING, Changes
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.trouble import Trouble
from tac_desk.ui.door import Answer, Door

R = TypeVar("R")
Ts = TypeVarTuple("Ts")
Job = Callable[[], None]
log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class Loop(Protocol):
    """What runs in the `net` thread: `sync.loop.SyncLoop`."""

    def run(self) -> None: ...
    def stop(self) -> None: ...
    def wake(self) -> None: ...


class Worker(QThread):
    """One thread with a name that does its jobs one after another, in the order they were given."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()

    def give(self, job: Job) -> None:
        self._jobs.put(job)

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job

    def finish(self) -> None:
        """Do what was given, then end; returns when the thread is gone."""
        self._jobs.put(None)
        self.wait()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for an answer; stays on the gui thread, so that no other one can hold the last reference."""

    then: Callable[[Any], object]
    otherwise: Callable[[Trouble], object] | None
    owner: QObject | None
    latest: str | None


class Courier(QObject):
    """The only class that crosses threads: `gui`, `store` (owns the desk), `net` (sync), and two that work.

    `work` does what is soon done (exports, Markdown), `long` what may take minutes (git).

    All methods are called on the gui thread, save `call`. Every signal is delivered there.

    `changed(Changes)`: these subjects have changed. `saved(str)`: this action of mine is safe and can be undone.
    `status_changed(SyncStatus)`: how the exchange stands. `troubled(Trouble)`: something nobody else shows.
    """

    changed = Signal(object)
    saved = Signal(str)
    status_changed = Signal(object)
    troubled = Signal(object)
    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door: Door | None = None
        self._loop: Loop | None = None
        self.is_closed = False
        self._tickets = count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._newest: dict[str, int] = {}
        self._store, self._net, self._work, self._long = (
            Worker(name, self) for name in ("store", "net", "work", "long")
        )
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._store.start()
        self._work.start()

    def open(
        self,
        opener: Callable[[], Door],
        then: Callable[[None], object],
        otherwise: Callable[[Trouble], object],
    ) -> None:
        """Open the desk on the store thread, which owns it from then on."""

        def job() -> None:
            self._door = opener()

        self._send(self._store, job, _Waiting(then, otherwise, None, None))

    def ask(
        self,
        question: Callable[[Door, *Ts], R],
        *args: *Ts,
        then: Callable[[R], object],
        otherwise: Callable[[Trouble], object] | None = None,
        owner: QObject | None = None,
        latest: str | None = None,
    ) -> None:
        """Run `question(desk, *args)` on the store thread and hand the answer to `then` on the gui thread.

        Dropped when the owner (by default the object `then` belongs to) is gone by then, and, with `latest`,
        when something newer was asked under the same name.
        """
        waiting = _Waiting(then, otherwise, owner or _owner_of(then), latest)
        self._send(self._store, lambda: question(self._desk(), *args), waiting)

    def act(
        self,
        action: Callable[[Door, *Ts], Answer],
        *args: *Ts,
        then: Callable[[Answer], object] | None = None,
        undoable: bool = True,
    ) -> None:
        """Do `action(desk, *args)` on the store thread; announce what changed, then hand the answer to `then`."""
        owner = _owner_of(then) if then is not None else None

        def settled(answer: Answer) -> None:
            if not isinstance(answer, Refusal):
                self._announce(answer.changes, answer.local_id if undoable else "")
            if then is not None and (owner is None or isValid(owner)):
                then(answer)

        self._send(self._store, lambda: action(self._desk(), *args), _Waiting(settled, None, None, None))

    def keep(self, draft: Callable[[Door, *Ts], Changes], *args: *Ts) -> None:
        """Save a draft with `draft(desk, *args)` on the store thread."""
        self._send(
            self._store, lambda: draft(self._desk(), *args), _Waiting(self._on_draft_kept, None, None, None)
        )

    def work(
        self,
        job: Callable[[], R],
        then: Callable[[R], object],
        otherwise: Callable[[Trouble], object] | None = None,
        latest: str | None = None,
        *,
        is_long: bool = False,
    ) -> None:
        """Run something slow on a work thread: an export, a Markdown conversion; git's work `is_long`.

        Whoever gives a long job ends it early before `close`, which waits for it.
        """
        if is_long and not self._long.isRunning():
            self._long.start()
        worker = self._long if is_long else self._work
        self._send(worker, job, _Waiting(then, otherwise, _owner_of(then), latest))

    def call(self, function: Callable[[Any], R]) -> R:
        """From the `net` or `work` thread: run `function(desk)` on the store thread and wait for its result."""
        done = Event()
        box: list[tuple[R | None, Exception | None]] = []

        def job() -> None:
            try:
                box.append((function(self._desk()), None))
            except Exception as error:  # noqa: BLE001 (raised again in the thread that waits)
                box.append((None, error))
            finally:
                done.set()

        self._store.give(job)
        done.wait()
        result, error = box[0]
        if error is not None:
            raise error
        return cast("R", result)

    def start_sync(self, loop: Loop) -> None:
        """Run `loop` in the net thread until `close`, in place of the one before.

        Its callbacks are `tell_status` and `tell_changes`.
        """
        if self._loop is not None:
            self._loop.stop()
        self._loop = loop
        self._net.start()
        self._net.give(loop.run)

    def sync_now(self) -> None:
        """Do not wait for the next turn of the exchange."""
        if self._loop is not None:
            self._loop.wake()

    def tell_status(self, status: object) -> None:
        """From any thread."""
        self.status_changed.emit(status)

    def tell_changes(self, changes: Changes) -> None:
        """From any thread."""
        self.changed.emit(changes)

    def close(self) -> None:
        """End the threads in the order in which they need each other; answers under way are dropped.

        Harmless when repeated.
        """
        if self.is_closed:
            return
        self.is_closed = True
        self._waiting.clear()
        if self._loop is not None:
            self._loop.stop()
        for worker in (self._net, self._work, self._long):
            if worker.isRunning():
                worker.finish()
        self._store.give(self._close_door)
        self._store.finish()

    def _desk(self) -> Door:
        if self._door is None:
            raise RuntimeError("the desk is asked before it is open")
        return self._door

    def _close_door(self) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None

    def _send(self, worker: Worker, job: Callable[[], Any], waiting: _Waiting) -> None:
        ticket = next(self._tickets)
        self._waiting[ticket] = waiting
        if waiting.latest is not None:
            self._waiting.pop(self._newest.get(waiting.latest, 0), None)
            self._newest[waiting.latest] = ticket
        worker.give(lambda: self._do(ticket, job, may_skip=waiting.latest is not None))

    def _do(self, ticket: int, job: Callable[[], Any], *, may_skip: bool) -> None:
        if may_skip and ticket not in self._waiting:
            return
        try:
            self._answered.emit(ticket, job(), None)
        except Trouble as trouble:
            self._answered.emit(ticket, None, trouble)
        except Exception as error:
            log.exception("a job failed")
            self._answered.emit(ticket, None, _fault(error))

    def _on_answered(self, ticket: int, result: object, trouble: Trouble | None) -> None:
        waiting = self._waiting.pop(ticket, None)
        if waiting is None or (waiting.owner is not None and not isValid(waiting.owner)):
            return
        if trouble is None:
            waiting.then(result)
        elif waiting.otherwise is not None:
            waiting.otherwise(trouble)
        else:
            self.troubled.emit(trouble)

    def _on_draft_kept(self, changes: Changes) -> None:
        self._announce(changes, "")

    def _announce(self, changes: Changes, local_id: str) -> None:
        if changes != NOTHING:
            self.changed.emit(changes)
        if local_id:
            self.saved.emit(local_id)
        if self._loop is not None and changes - {DRAFTS}:  # a draft is nothing to send
            self._loop.wake()


def _owner_of(then: Callable[..., object]) -> QObject | None:
    owner = getattr(then, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _fault(error: Exception) -> Trouble:
    return Trouble(
        translate("trouble", "Something in TAC Desk itself went wrong"),
        f"{type(error).__name__}: {error}",
        translate(
            "trouble",
            "Nothing that was saved is lost. Try again; if it happens again, report it with the log.",
        ),
    )
