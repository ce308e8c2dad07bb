"""Brings a desk up to date in one go, for the command line: send what is due, fetch all that is new, stop."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tac_desk.auth.interrupt import Interrupt
from tac_desk.protocol.messages import Outcome
from tac_desk.record.signing import DeviceKey
from tac_desk.store.store import Store
from tac_desk.sync.check import check_signatures
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.exchange import Call, exchange, fetch_blobs, missing_blobs, to_send
from tac_desk.sync.give_back import RECOVERING, give_back
from tac_desk.sync.link import Link


@dataclass(frozen=True, slots=True)
class Summary:
    """`outcomes` of what was sent, in order; how many entries and blobs came in; what the hub did not have."""

    outcomes: tuple[Outcome, ...]
    entries: int
    blobs: int
    absent: int


def bring_up_to_date(store: Store, link: Link, key: DeviceKey) -> Summary:
    """On the thread that owns `store`. Raises ExchangeError, SignInError and StoreError; what came before is kept."""

    def call(function: Callable[[Store], Any]) -> Any:
        return function(store)

    store.release_due(time.time_ns() // 1_000_000, key)
    try:
        return _brought_up(call, link)
    except ExchangeError as error:
        if error.code == RECOVERING:
            give_back(call, link)
        raise


def _brought_up(call: Call, link: Link) -> Summary:
    outcomes: list[Outcome] = []
    entries, more, answered = 0, True, set[str]()
    while more or to_send(call, answered):
        for done in exchange(call, link, to_send(call, answered)):
            answered |= {command.signature for command in done.sent}
            outcomes += done.outcomes
            entries, more = entries + done.received, done.more
    check_signatures(call, lambda: True)
    blobs, absent = _blobs(call, link)
    return Summary(tuple(outcomes), entries, blobs, absent)


def _blobs(call: Callable[[Callable[[Store], Any]], Any], link: Link) -> tuple[int, int]:
    """How many were fetched, and how many the hub did not have."""
    skip, fetched = set[str](), 0
    while wanted := missing_blobs(call, skip):
        before = len(skip)
        fetch_blobs(call, link, skip, lambda: True, Interrupt())
        fetched += len(wanted) - (len(skip) - before)
    return fetched, len(skip)
