"""One exchange with the hub: what this desk owes goes out, what the ledger grew by comes in, in one reply."""

from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

from msgspec.structs import replace

from tac_desk.auth.errors import failure
from tac_desk.auth.interrupt import Interrupt
from tac_desk.domain.changes import Changes
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import MAX_BODY, MAX_COMMANDS, ExchangeReply, ExchangeRequest, Outcome
from tac_desk.store.store import Store
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.link import Link

_ROOM = MAX_BODY // 2  # bytes of commands in one request: JSON inside JSON grows by its escapes
CLONED = "device_cloned"
_BLOBS_AT_ONCE = 20
_NOT_THERE = frozenset({"not_found", "too_large", "garbage"})


class Call(Protocol):
    """Runs a function with the store on the store thread and waits for its result."""

    def __call__(self, function: Callable[[Store], Any], /) -> Any: ...


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one exchange did. `received` counts entries; `more` says that the ledger goes on beyond them."""

    sent: tuple[SignedCommand, ...]
    outcomes: tuple[Outcome, ...]
    received: int
    more: bool
    changes: Changes


def exchange(
    call: Call,
    link: Link,
    commands: tuple[SignedCommand, ...] = (),
    *,
    wait: float = 0.0,
    interrupt: Interrupt | None = None,
) -> Iterator[Exchanged]:
    """Send `commands` and take in what is new, page by page; the next page is fetched while one is taken in.

    `wait` is how long the hub may hold back an empty answer, in s. Pages taken in are kept whenever the caller stops.
    Raises ExchangeError, and StoreError (LedgerMismatch when the hub's record contradicts ours); then nothing
    of that page was kept, save with the code `CLONED`: what the hub told is true, it only takes nothing from us.
    """
    interrupt = interrupt or Interrupt()
    request = replace(call(_question), commands=commands, wait=wait)
    reply = link.exchange(request, interrupt)
    looked = not request.lacking or reply.looked_up_to > request.lacking[0]
    with ThreadPoolExecutor(1, "ahead") as pool:
        try:
            while True:
                ahead = (
                    pool.submit(link.exchange, _after(reply, link, request), interrupt)
                    if reply.more
                    else None
                )
                yield _take_in(call, reply, commands)
                if not looked:  # it would be asked the same for ever
                    raise link.garbage("it was asked for withheld entries and looked at none of them")
                if ahead is None:
                    return
                reply, commands = ahead.result(), ()
        except BaseException:
            interrupt.fire()  # nobody wants the page any more that is still on its way
            raise


def _after(reply: ExchangeReply, link: Link, request: ExchangeRequest) -> ExchangeRequest:
    """The question for the page behind `reply`."""
    if not reply.entries:
        raise link.garbage("it says that more entries follow, but sends none")
    return ExchangeRequest(cursor=reply.entries[-1].seq + 1, epoch=request.epoch, log_key=request.log_key)


def _take_in(call: Call, reply: ExchangeReply, commands: tuple[SignedCommand, ...]) -> Exchanged:
    def apply(store: Store) -> tuple[Changes, bool]:
        changes = store.apply_reply(reply)
        return changes, bool(store.confirmed.lacking())

    changes, lacking = call(apply)
    if any(outcome.reason == CLONED for outcome in reply.outcomes):
        raise failure(ExchangeError, CLONED, "", "another copy of it signed other work with the same numbers")
    return Exchanged(commands, reply.outcomes, len(reply.entries), reply.more or lacking, changes)


def _question(store: Store) -> ExchangeRequest:
    """What to ask for next. Raises ForgedEntry when a signature of our copy was found wrong."""
    store.confirmed.signatures.refuse_forged()
    me, size = store.identity(), store.position().size
    key = me.log_key if me else ""
    return ExchangeRequest(size, epoch=store.epoch(), log_key=key, lacking=store.confirmed.lacking())


def to_send(call: Call, answered: Collection[str] = ()) -> tuple[SignedCommand, ...]:
    """The released commands to send next, in order, without those whose signature is in `answered`."""
    return tuple(_fitting(command for command in owed(call) if command.signature not in answered))


def owed(call: Call) -> tuple[SignedCommand, ...]:
    """The first released commands whose entries are not in our copy of the ledger yet."""
    commands: tuple[SignedCommand, ...] = call(lambda store: store.outgoing(MAX_COMMANDS))
    return commands


def fetch_blobs(
    call: Call, link: Link, skip: set[str], go_on: Callable[[], bool], interrupt: Interrupt
) -> Changes:
    """Fetch some of the blobs that entries name and this desk lacks; those the hub does not have join `skip`.

    Stops early when `go_on` says so. Raises ExchangeError and StoreError; blobs fetched before are kept.
    """
    changes: Changes = frozenset()
    for sha256 in missing_blobs(call, skip):
        if not go_on():
            break
        try:
            changes |= _fetch(call, link, sha256, interrupt)
        except ExchangeError as error:
            if error.code not in _NOT_THERE:
                raise
            skip.add(sha256)
    return changes


def _fetch(call: Call, link: Link, sha256: str, interrupt: Interrupt) -> Changes:
    data = link.blob(sha256, interrupt)

    def keep(store: Store) -> Changes:
        try:
            return store.put_blob(sha256, data)
        except ValueError:
            raise link.garbage("a document is not the one that was asked for") from None

    changes: Changes = call(keep)
    return changes


def missing_blobs(call: Call, skip: Collection[str]) -> tuple[str, ...]:
    wanted: tuple[str, ...] = call(lambda store: store.missing_blobs(_BLOBS_AT_ONCE + len(skip)))
    return tuple(sha256 for sha256 in wanted if sha256 not in skip)


def _fitting(commands: Iterator[SignedCommand]) -> Iterator[SignedCommand]:
    """As many as one request holds, one at least."""
    room = _ROOM
    for command in commands:
        size = len(command.payload.encode())
        if size > room and room < _ROOM:
            return
        room -= size
        yield command
