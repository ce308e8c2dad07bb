"""Faults of store and loop for the bar of the exchange: each takes one safeguard out, which the bar must notice."""

from dataclasses import replace
from typing import Any

from tac_desk.domain.decide import apply
from tac_desk.store import apply_page, cache, fold, outbox, release, reply, settle
from tac_desk.store import store as stores
from tac_desk.store.action import ActionState
from tac_desk.store.store import Store
from tac_desk.sync import loop
from tests.bars.bar import Fault
from tests.bars.planting import around, never, put


def desk_forgets_the_first(plain: Any) -> Any:
    return lambda call, answered=(): plain(call, answered)[1:]


def never_one_alone(plain: Any) -> Any:
    def to_send(call: Any, answered: Any = ()) -> Any:
        found = plain(call, answered)
        return found if len(found) > 1 else ()

    return to_send


def not_after_a_refusal(plain: Any) -> Any:
    def has_refused(store: Any) -> bool:
        return any(action.state is ActionState.REFUSED for action in store.actions())

    return lambda call, answered=(): () if call(has_refused) else plain(call, answered)


def things_are_not_kept(plain: Any) -> Any:
    return lambda self, page: plain(self, replace(page, things={}))


def cursor_first(plain: Any) -> Any:
    """In a transaction of its own, after which the desk may die."""

    def write_page(self: Any, page: Any) -> None:
        with self._database.write() as now:
            now.run("INSERT OR REPLACE INTO meta VALUES ('frontier', ?)", (page.frontier.to_bytes(),))
        plain(self, page)

    return write_page


def council_of_before(plain: Any) -> Any:
    def write_page(self: Any, page: Any) -> None:
        known = self._council
        plain(self, page)
        self._council = known

    return write_page


def numbers_begin_again(_plain: Any) -> Any:
    return lambda self, device: 0


def last_number_is_not_kept(plain: Any) -> Any:
    return lambda self, released, device, last: plain(self, released, device, last - len(list(released)))


def piece_by_piece(plain: Any) -> Any:
    """Each draft in a transaction of its own, and the number that was given last when all is done."""

    def released(self: Any, done: Any, device: str, last: int) -> None:
        before = self.last_number(device)
        for action in done:
            plain(self, [action], device, before)
        plain(self, [], device, last)

    return released


def every_second_is_not_kept(plain: Any) -> Any:
    """A draft is answered for as saved, and is not."""

    def add(self: Any, action: Any, drafts: Any) -> int:
        id_ = plain(self, action, drafts)
        if id_ % 3 == 0:
            self.remove(replace(action, id=id_), {}, 1)
        return int(id_)

    return add


def kept_twice(plain: Any) -> Any:
    def add(self: Any, action: Any, drafts: Any) -> int:
        plain(self, action, drafts)
        return int(plain(self, action, drafts))

    return add


def refused_rows_go(plain: Any) -> Any:
    def answer(self: Any, answered: Any, pin: Any) -> None:
        plain(self, answered, pin)
        with self._database.write() as now:
            now.run("DELETE FROM actions WHERE state = 'refused'")

    return answer


def newest_first(plain: Any) -> Any:
    return lambda self: plain(self)[::-1]


def refused_is_counted(plain: Any) -> Any:
    def settled(*given: Any) -> Any:
        found = plain(*given)
        is_refused = found.state is ActionState.REFUSED
        return replace(found, state=ActionState.COUNTED) if is_refused else found

    return settled


def rejected_is_refused(plain: Any) -> Any:
    def settled(action: Any, entered: Any, told: Any) -> Any:
        found, outcome = plain(action, entered, told), told.get(action.n)
        is_rejected = outcome is not None and outcome.status == "rejected"
        return replace(found, state=ActionState.REFUSED) if is_rejected else found

    return settled


def by_number_alone(plain: Any) -> Any:
    """What a copy of the profile sent under a number is taken for what this one sent."""

    def settled(cache: Any, me: Any, actions: Any, outcomes: Any) -> Any:
        mine = list(actions)
        rows = cache.read("SELECT mine, seq, outcome FROM entries WHERE mine IS NOT NULL")
        taken = {n: seq for n, seq, outcome in rows if outcome == "accepted"}
        counted = [replace(a, state=ActionState.COUNTED, seq=taken[a.n]) for a in mine if a.n in taken]
        return (*counted, *plain(cache, me, [a for a in mine if a.n not in taken], outcomes))

    return settled


def the_pin_is_the_position(plain: Any) -> Any:
    def position(self: Any) -> Any:
        here, pin = plain(self), self._outbox.pin
        return pin if pin is not None and pin.size > here.size else here

    return position


def nothing_is_offered_again(plain: Any) -> Any:
    return lambda self, epoch, device, own: plain(self, epoch, "nobody", ())


def supersedes_nothing(plain: Any) -> Any:
    return lambda draft, act, *given: plain(draft, replace(act, supersedes=None), *given)


def without_the_last(plain: Any) -> Any:
    return lambda *given: plain(*given)[:-1]


def all_are_mine(plain: Any) -> Any:
    def row(judged: Any, me: Any) -> Any:
        found = plain(judged, me)
        return (*found[:-1], judged.opened.envelope.n) if judged.opened else found

    return row


def counted_here(plain: Any) -> Any:
    return lambda opened, member, at, ruling=None: plain(opened, member=member, at=at)


def at_the_claimed_time(plain: Any) -> Any:
    return lambda opened, member, at, ruling=None: plain(
        opened, member=member, at=opened.envelope.claimed_at, ruling=ruling
    )


def sent_once_is_enough() -> None:
    """What was on its way when the wire was cut is not sent again."""
    turn, failed = loop.SyncLoop._exchange, loop.SyncLoop._failed

    def exchange(self: Any, commands: Any) -> None:
        self._answered |= {command.signature for command in commands}
        turn(self, commands)

    def keeping(self: Any, trouble: Any, code: str) -> None:
        kept = set(self._answered)
        failed(self, trouble, code)
        self._answered |= kept

    loop.SyncLoop._exchange = exchange  # type: ignore[method-assign]
    loop.SyncLoop._failed = keeping  # type: ignore[method-assign]


FAULTS: dict[str, Fault] = {
    "the desk moves its cursor and not its things": around(cache.Cache, "write_page", things_are_not_kept),
    "the desk moves its cursor first": around(cache.Cache, "write_page", cursor_first),
    "the desk goes on with the council of before": around(cache.Cache, "write_page", council_of_before),
    "the desk never hears what became of its actions": put(
        Store, "_settle", lambda self, outcomes: frozenset()
    ),
    "the desk takes an answer for the ledger's word": put(
        settle, "_settle", lambda action, entered, told: action
    ),
    "the desk shows what was refused as counted": around(settle, "_settle", refused_is_counted),
    "the desk gives up what the hub rejects": around(settle, "_settle", rejected_is_refused),
    "the desk drops what was refused": around(outbox.Outbox, "answer", refused_rows_go),
    "the desk takes a copy's commands for its own": around(stores, "settled", by_number_alone),
    "the desk takes everybody's commands for its own": around(apply_page, "entry_row", all_are_mine),
    "the desk does not send its first command": around(loop, "to_send", desk_forgets_the_first),
    "the desk does not send one command alone": around(loop, "to_send", never_one_alone),
    "the desk sends nothing after a refusal": around(loop, "to_send", not_after_a_refusal),
    "the desk does not send again what was cut off": sent_once_is_enough,
    "the desk counts its commands from the start": around(outbox.Outbox, "last_number", numbers_begin_again),
    "the desk gives its last number again": around(outbox.Outbox, "release", last_number_is_not_kept),
    "the desk releases piece by piece": around(outbox.Outbox, "release", piece_by_piece),
    "the desk releases the newest first": around(outbox.Outbox, "live", newest_first),
    "the desk releases at once": put(release, "is_due", lambda *_: True),
    "the desk waits for a clock that was set back": put(
        release, "is_due", lambda draft, now: draft.not_before <= now
    ),
    "the desk releases votes that supersede nothing": around(release, "_release", supersedes_nothing),
    "the desk releases on half a ledger": put(Store, "_is_catching_up", lambda self: False),
    "the desk sends what was taken back": put(outbox.Outbox, "remove", never),
    "the desk keeps an action twice": around(outbox.Outbox, "add", kept_twice),
    "the desk does not keep what it said it saved": around(outbox.Outbox, "add", every_second_is_not_kept),
    "the desk does not finish what a crash interrupted": put(stores, "outbox_fold", lambda cache, me: None),
    "the desk forgets what a refused command leaves": put(fold, "aftermath", lambda *_: ()),
    "the desk carries out what was refused": put(fold, "_left", lambda world, act, entry: apply(world, act)),
    "the desk counts by what it can see": around(fold, "act_of", counted_here),
    "the desk takes the sender's time for the hub's": around(fold, "act_of", at_the_claimed_time),
    "the desk takes entries it has for new ones": put(
        stores, "new_messages", lambda reply, *_: reply.entries
    ),
    "the desk leaves the last entry out": around(stores, "new_messages", without_the_last),
    "the desk does not compare the root": put(reply, "_extended", lambda frontier, leaves, pin: frontier),
    "the desk asks from where it once was": around(Store, "position", the_pin_is_the_position),
    "the desk gives a restored hub nothing back": put(loop, "give_back", never),
    "the desk does not offer its work again": around(outbox.Outbox, "begin_epoch", nothing_is_offered_again),
    "the desk pauses for up to a minute": put(loop, "BACK_OFF", (1.0, 60.0)),
    "the desk pauses longer and longer": put(loop, "BACK_OFF", (1.0, 3600.0)),
    "the desk gives up when the wire is cut": put(loop, "STOPPED", loop.STOPPED | {"hub_down"}),
}
