"""Checks the signatures that a large page left for later, some at a time and away from the store thread."""

import time
from collections.abc import Callable
from functools import partial

from tac_desk.protocol.envelope import is_signed_by
from tac_desk.store.signatures import Claim
from tac_desk.store.store import Store
from tac_desk.sync.exchange import Call

_AT_ONCE = 200


def signatures_left(call: Call) -> int:
    """In how many entries signatures may wait to be checked. Raises ForgedEntry when one was found to be wrong."""

    def look(store: Store) -> int:
        signatures = store.confirmed.signatures
        signatures.refuse_forged()
        return signatures.left

    left: int = call(look)
    return left


def check_signatures(call: Call, go_on: Callable[[], bool], seconds: float | None = None) -> None:
    """Check for about `seconds`, or all there are; `go_on` may end it sooner. Raises ForgedEntry and StoreError."""
    began = time.monotonic()
    while signatures_left(call) and go_on() and (seconds is None or time.monotonic() - began < seconds):
        claims: tuple[Claim, ...] = call(lambda store: store.confirmed.signatures.some(_AT_ONCE))
        wrong = next((claim for claim in claims if not is_signed_by(*claim.signed())), None)
        call(partial(_note, claims, wrong))


def _note(claims: tuple[Claim, ...], wrong: Claim | None, store: Store) -> None:
    store.confirmed.signatures.note(claims, wrong)
