"""Keeps this desk and its hub together: sends what is released, takes in what is new, waits for either."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition

from tac_desk.auth.errors import AccessError
from tac_desk.auth.interrupt import Interrupt
from tac_desk.domain.changes import Changes
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.version import PROTOCOL
from tac_desk.record.signing import DeviceKey
from tac_desk.store.errors import LedgerMismatch
from tac_desk.sync.check import check_signatures, signatures_left
from tac_desk.sync.errors import SIGNED_OUT, STOPPED
from tac_desk.sync.exchange import Call, exchange, fetch_blobs, missing_blobs, owed, to_send
from tac_desk.sync.give_back import RECOVERING, give_back
from tac_desk.sync.link import Link
from tac_desk.sync.pace import Pace
from tac_desk.sync.status import SyncState, SyncStatus

POLL_SECONDS = 25.0
BACK_OFF = (
    1.0,
    20.0,
)  # seconds: the first pause after a failure, and the longest: 30 s after it can, all is sent
_CHECK_SECONDS = 0.5  # of checking signatures between two looks for news
_SHORT_POLL = 1.0  # seconds: a hub that does not wait is not asked more often than this
log = logging.getLogger(__name__)


class SyncLoop:
    """`run` belongs to the net thread; `wake` and `stop` may come from any thread and return at once.

    `on_status` and `on_changes` are called on the net thread.
    """

    def __init__(
        self,
        call: Call,
        link: Link,
        key: DeviceKey,
        on_status: Callable[[SyncStatus], None],
        on_changes: Callable[[Changes], None],
        pace: Pace | None = None,
    ) -> None:
        self._call, self._link, self._key, self._pace = call, link, key, pace or Pace()
        self._on_status, self._on_changes = on_status, on_changes
        self._status = SyncStatus(SyncState.OFFLINE)
        self._answered: set[str] = set()  # signatures the hub has answered since the last failure
        self._skip: set[str] = set()  # blobs the hub does not have
        self._caught_up, self._failures = False, 0
        self._signal = Condition()
        self._woken = self._stopping = self._polling = False
        self._request: Interrupt | None = None

    def run(self) -> None:
        """Until `stop`; ends within a second of it."""
        try:
            while not self._stopping:
                self._turn()
        finally:
            self._link.close()

    def wake(self) -> None:
        """Something may be there to release or send: look now, do not wait for the poll."""
        with self._signal:
            self._woken = True
            self._signal.notify_all()
            if self._polling and self._request is not None:
                self._request.fire()

    def stop(self) -> None:
        """Give up what is under way; a command on its way is sent again, and counted once, next time."""
        with self._signal:
            self._stopping = True
            self._signal.notify_all()
            if self._request is not None:
                self._request.fire()

    # --- one turn

    def _turn(self) -> None:
        try:
            self._step()
        except LedgerMismatch as trouble:
            self._halt(SyncState.STOPPED, trouble)
        except AccessError as trouble:
            self._failed(trouble, trouble.code)
        except Trouble as trouble:
            self._failed(trouble, "")
        except Exception as error:
            log.exception("the exchange failed by a fault of the program")
            self._failed(_fault(error), "")

    def _step(self) -> None:
        try:
            self._exchange_or_wait()
        except AccessError as trouble:
            if trouble.code == RECOVERING:
                with self._requesting() as interrupt:
                    give_back(self._call, self._link, interrupt)
            raise

    def _exchange_or_wait(self) -> None:
        with self._signal:
            self._woken = False
        self._release()
        commands = to_send(self._call, self._answered)
        if commands or not self._caught_up:
            self._exchange(commands)
        elif missing_blobs(self._call, self._skip):
            self._fetch_blobs()
        else:
            check_signatures(self._call, lambda: not (self._woken or self._stopping), _CHECK_SECONDS)
            self._poll()

    def _release(self) -> None:
        """Drafts whose time to undo has passed get their number and signature, on line or off."""
        self._tell(self._call(lambda store: store.release_due(self._pace.wall_clock(), self._key)))

    def _exchange(self, commands: tuple[SignedCommand, ...]) -> None:
        if self._status.trouble is None:  # off line stays off line until the hub has answered
            self._publish(SyncState.SYNCING)
        with self._requesting() as interrupt:
            for done in exchange(self._call, self._link, commands, interrupt=interrupt):
                self._answered |= {command.signature for command in done.sent}
                self._succeeded(done.changes, caught_up=not done.more)
                if self._woken:
                    break

    def _poll(self) -> None:
        # after a failure the hub is to answer at once: until it has, the desk counts as off line
        at_once = self._failures or signatures_left(self._call)
        seconds = 0.0 if at_once else min(POLL_SECONDS, self._until_release())
        began, received = self._pace.monotonic(), 0
        with self._requesting(polling=True) as interrupt:
            for done in exchange(self._call, self._link, wait=seconds, interrupt=interrupt):
                self._succeeded(done.changes, caught_up=not done.more)
                received += done.received
        if not received and self._pace.monotonic() - began < min(seconds, _SHORT_POLL):
            self._sleep(_SHORT_POLL)

    def _fetch_blobs(self) -> None:
        with self._requesting() as interrupt:
            self._tell(fetch_blobs(self._call, self._link, self._skip, lambda: not self._woken, interrupt))

    @contextmanager
    def _requesting(self, *, polling: bool = False) -> Iterator[Interrupt]:
        """While open, `stop` ends the request, and `wake` too when it is only a poll."""
        interrupt = Interrupt()
        with self._signal:
            self._request, self._polling = interrupt, polling
            if self._stopping or (polling and self._woken):
                interrupt.fire()
        try:
            yield interrupt
        finally:
            with self._signal:
                self._request, self._polling = None, False

    # --- afterwards

    def _succeeded(self, changes: Changes, *, caught_up: bool) -> None:
        self._failures, self._caught_up = 0, caught_up
        state = SyncState.ONLINE if caught_up else SyncState.SYNCING
        self._publish(state, self._too_old(), succeeded=True)
        self._tell(changes)

    def _too_old(self) -> Trouble | None:
        least: int = self._call(lambda store: store.confirmed.min_client)
        return self._link.too_old(least) if least > PROTOCOL else None

    def _failed(self, trouble: Trouble, code: str) -> None:
        if code == "interrupted":
            return
        if code in SIGNED_OUT:
            self._halt(SyncState.SIGNED_OUT, trouble)
        elif code in STOPPED:
            self._halt(SyncState.STOPPED, trouble)
        else:
            self._answered.clear()  # another hub process may have lost what this one knew
            self._failures += 1
            self._publish(SyncState.OFFLINE, trouble)
            self._back_off()

    def _back_off(self) -> None:
        """Pause, longer after each failure and never in step with other desks; drafts are released on time."""
        first, longest = BACK_OFF
        pause = min(longest, first * 2.0 ** (self._failures - 1)) * self._pace.spread()
        until = self._pace.monotonic() + pause
        soonest = self._pace.monotonic() + first / 2
        while not self._stopping and (left := until - self._pace.monotonic()) > 0:
            if self._sleep(min(left, self._until_release())):
                until = min(until, max(soonest, self._pace.monotonic()))
            self._release()
            self._publish(SyncState.OFFLINE, self._status.trouble)

    def _halt(self, state: SyncState, trouble: Trouble) -> None:
        """Send nothing any more; only the number of what waits is kept true."""
        while not self._stopping:
            self._publish(state, trouble)
            self._sleep(BACK_OFF[1])

    def _sleep(self, seconds: float) -> bool:
        """Up to `seconds`; whether it was cut short by `wake`."""
        with self._signal:
            self._pace.wait(self._signal, lambda: self._woken or self._stopping, seconds)
            woken, self._woken = self._woken, False
        return woken

    def _until_release(self) -> float:
        """Seconds until the next draft is due; one that was due and could not be released is tried every second."""
        due: int | None = self._call(lambda store: store.next_release_at())
        left = POLL_SECONDS if due is None else (due - self._pace.wall_clock()) / 1000 + 0.02
        return left if left > 0 else 1.0

    def _publish(self, state: SyncState, trouble: Trouble | None = None, *, succeeded: bool = False) -> None:
        last = self._pace.wall_clock() if succeeded else self._status.last_success_ms
        checking = 0 if state is SyncState.STOPPED else signatures_left(self._call)
        status = SyncStatus(state, len(owed(self._call)), last, trouble, checking)
        if status != self._status:
            self._status = status
            self._on_status(status)

    def _tell(self, changes: Changes) -> None:
        if changes:
            self._on_changes(changes)


def _fault(error: Exception) -> Trouble:
    return Trouble(
        "Something in TAC Desk itself went wrong",
        f"{type(error).__name__} during an exchange with the hub",
        "Nothing that was saved is lost. If it happens again, report it with the log.",
    )
