"""One simulated computer of a member: the real store and the real loop, on a wire that loses, doubles and delays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from tac_desk.auth.interrupt import Interrupt
from tac_desk.domain.commands import AddComment, Command
from tac_desk.hub.errors import RecoveringError
from tac_desk.hub.problems import ProblemError, problem
from tac_desk.hub.recovery import receive
from tac_desk.hub.routes.exchange import MOST_WAITING
from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.protocol.recovery import RecoverReply, RecoverRequest
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.database import Database
from tac_desk.store.errors import LedgerMismatch, NewEpoch
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync import loop
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.status import SyncState, SyncStatus
from tests.bars.bar import Violation
from tests.bars.simulation import Actor, Died, SimulatedPace

if TYPE_CHECKING:
    from tests.bars.table import Table

KEY = bytes(range(32))
FATES = ("lost request", "lost reply", "doubled request", "late reply", "doubled reply", "slow")


@dataclass(eq=False)
class Desk:
    """`texts` are what was said on it and never taken back. `gone`: revoked or cloned. `bad`: how bad the wire is."""

    table: Table
    folder: Path
    member: str
    key: DeviceKey
    identity: Identity
    window: int = 0
    bad: float = 0.0
    texts: list[str] = field(default_factory=list)
    saved: list[int] = field(default_factory=list)  # every action that it said it had saved
    shared: frozenset[int] = frozenset()  # those that a copy of the profile has too
    last_saved: tuple[int, float] = (0, 0.0)  # an action, and when it was saved; none once a clock has jumped
    skew: int = 0
    gone: bool = False
    late: bytes = b""
    agrees: bool = False  # its person takes a new epoch
    cursor: int = 0  # where it last asked from
    commits: int | None = None  # it dies right after so many more
    actor: Actor = field(init=False)
    store: Store = field(init=False)
    loop: loop.SyncLoop = field(init=False)
    status: SyncStatus = field(default=SyncStatus(SyncState.OFFLINE))

    # --- its life

    def start(self) -> None:
        self.actor = Actor(self.table.simulation, self._live)
        self.actor.go_on()

    def _live(self) -> None:
        self.commits = None
        self.store = Store.open(self.folder, KEY)
        try:
            if self.agrees and 0 < self.store.epoch() < self.table.epoch:
                self.store.accept_epoch(self.table.epoch)
            for database in (self.store._outbox._database, self.store._cache._database):
                self._make_mortal(database)
            pace = SimulatedPace(self.actor, self.wall_clock, self.table.chance.random)
            self.loop = loop.SyncLoop(
                self._call,
                Wire(self),  # type: ignore[arg-type]
                self.key,
                lambda status: self.actor.attempt(lambda: self._hear(status)),
                lambda changes: None,
                pace,
            )
            self.loop.run()
        finally:
            self.store.close()

    def _call(self, function: Callable[[Store], Any], /) -> Any:
        return function(self.store)

    def _make_mortal(self, database: Database) -> None:
        plain = database.write

        @contextmanager
        def write() -> Iterator[Any]:
            with plain() as now:
                yield now
            if self.commits is not None:
                self.commits -= 1
                if self.commits < 0:
                    raise Died

        database.write = write  # type: ignore[method-assign]

    def _hear(self, status: SyncStatus) -> None:
        """The hub of a simulation is honest and the program without faults: whoever finds otherwise is wrong."""
        self.status = status
        trouble = status.trouble
        if isinstance(trouble, NewEpoch) and trouble.epoch == self.table.epoch:
            return  # its person has to agree
        if trouble is not None and not isinstance(trouble, ExchangeError):
            raise Violation(f"{self.identity.device}: {trouble.title}: {trouble.cause}") from trouble
        if status.state in (SyncState.STOPPED, SyncState.SIGNED_OUT) and not self.gone:
            raise Violation(f"{self.identity.device} is {status.state}: {trouble}")

    @property
    def lives(self) -> bool:
        return not self.actor.ended

    def is_quiet(self) -> bool:
        """Whether it has nothing to say and nothing to hear, while it waits for news."""
        if self.status.pending > 0 or self.cursor != self.table.size:
            return False
        found: list[int | None] = []
        self.do(lambda: found.append(self.store.next_release_at()))
        return found == [None]

    def wall_clock(self) -> int:
        return self.table.wall_clock() + self.skew

    def restart(self) -> None:
        self.actor.kill()
        self.start()

    def lose_cache(self) -> None:
        self.actor.kill()
        self.late = b""
        cache = self.folder / "cache.db"
        cache.write_bytes(cache.read_bytes()[: cache.stat().st_size // 2])
        self.start()

    # --- what happens on it

    def do(self, act: Callable[[], object]) -> None:
        """`act` on the desk's own thread, while it lives."""
        self.actor.go_on(act)

    def save(self, subject: str, command: Command) -> None:
        body = msgspec.json.encode(command).decode()
        now = self.wall_clock()
        draft = Action(0, command.KIND, subject, body, now, now + self.window, ActionState.DRAFT)
        id_, _ = self.store.save_action(draft, {})
        self.saved.append(id_)
        self.last_saved = id_, self.table.simulation.now
        self.loop.wake()

    def take_back(self) -> None:
        """What was done last, as long as it is a draft; within the undo window it must be one."""
        id_, at = self.last_saved
        action = self.store.action(id_)
        if action is None or self.gone:
            return
        if action.state is not ActionState.DRAFT:
            if self.table.simulation.now - at < self.window / 1000:
                raise Violation(f"{self.identity.device} did not wait until it could not be taken back")
            return
        text = action.command.text if isinstance(action.command, AddComment) else ""
        self.saved.remove(id_)  # from here on it may be gone, and from there on it is
        self.texts = [one for one in self.texts if one != text]
        self.store.remove_action(action, {}, self.wall_clock())
        self.table.taken_back.add(text)

    def deliver_late(self) -> None:
        """An answer of before: taken for what it adds, or refused as not speaking of this copy, and then forgotten."""
        if not self.late:
            return
        here, reply, self.late = self.store.position(), decode(self.late, ExchangeReply), b""
        fits = reply.entries and reply.entries[0].seq <= here.size <= reply.entries[-1].seq + 1
        try:
            self.store.apply_reply(reply)
        except LedgerMismatch:
            if fits or self.store.position() != here:
                raise


class Wire:
    """Between one desk and the hub, in the place of `sync.link.Link`."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.table = desk, desk.table

    def exchange(self, request: ExchangeRequest, interrupt: Interrupt) -> ExchangeReply:
        chance, fate = self.table.chance, self._fate()
        self.desk.cursor = request.cursor
        self._travel(chance.uniform(0.01, 0.2), interrupt)
        if fate == "lost request":
            raise self._cut(interrupt)
        raw = encode(self._asked(request, interrupt))
        if fate == "doubled request":
            again = decode(encode(request), ExchangeRequest)
            self.table.simulation.plan(chance.uniform(0, 5), lambda: self.table.hear_again(self.desk, again))
        if fate in ("lost reply", "late reply", "doubled reply"):
            self.desk.late = raw
        if fate in ("lost reply", "late reply"):
            raise self._cut(interrupt)
        self._travel(chance.uniform(1, 8) if fate == "slow" else chance.uniform(0.01, 0.2), interrupt)
        return decode(raw, ExchangeReply)

    def recover(self, request: RecoverRequest, interrupt: Interrupt) -> RecoverReply:
        self._travel(self.table.chance.uniform(0.01, 0.2), interrupt)
        if self._fate() == "lost request":
            raise self._cut(interrupt)
        return self._served(lambda: receive(self.table.hub, decode(encode(request), RecoverRequest)))

    def _asked(self, request: ExchangeRequest, interrupt: Interrupt) -> ExchangeReply:
        """What the hub answers, at once or, where it may wait and knows nothing new, as soon as it does."""
        table, hub = self.table, self.table.hub
        reply = self._served(lambda: table.answer(self.desk, request))
        if request.wait > 0 and not (reply.outcomes or reply.entries):
            until = table.simulation.now + min(request.wait, MOST_WAITING)
            with table.waiting(self.desk.actor):
                while (
                    hub is table.hub
                    and table.size <= request.cursor
                    and (left := until - table.simulation.now) > 0
                ):
                    self._travel(left, interrupt, once=True)
            if hub is not table.hub:
                raise self._failure("hub_down")
            reply = self._served(lambda: table.news(self.desk, request))
        return reply

    def _served(self, ask: Callable[[], Any]) -> Any:
        """The hub's own refusals travel as codes; any other failure of the hub is a defect."""
        try:
            return self.desk.actor.attempt(lambda: _answered(ask))()
        except ProblemError as error:
            told = error.problem
            raise ExchangeError(told.title, told.cause, told.next_step, told.code) from error

    def _fate(self) -> str:
        chance = self.table.chance
        return chance.choice(FATES) if chance.random() < self.desk.bad else "fine"

    def _travel(self, seconds: float, interrupt: Interrupt, *, once: bool = False) -> None:
        simulation = self.table.simulation
        until = simulation.now + seconds
        while not interrupt.fired and (left := until - simulation.now) > 0:
            self.desk.actor.wait(left)
            if once:
                break
        if interrupt.fired:
            raise self._failure("interrupted")

    def _cut(self, interrupt: Interrupt) -> ExchangeError:
        """The connection breaks, which is noticed sooner or later."""
        self._travel(self.table.chance.uniform(0, 5), interrupt)
        return self._failure("hub_down")

    def garbage(self, what: str) -> ExchangeError:
        return ExchangeError("Garbage", what, "-", "garbage")

    def _failure(self, code: str) -> ExchangeError:
        return ExchangeError("The wire", "It was cut.", "Wait.", code)

    def close(self) -> None:
        pass


def _answered(ask: Callable[[], Any]) -> Callable[[], Any]:
    """What `ask` gives or refuses, to be heard outside of what must not fail."""
    try:
        found = ask()
    except ProblemError as error:
        return _raising(error)
    except RecoveringError:
        return _raising(problem("recovering"))
    return lambda: found


def _raising(error: ProblemError) -> Callable[[], Any]:
    def refuse() -> Any:
        raise error

    return refuse
