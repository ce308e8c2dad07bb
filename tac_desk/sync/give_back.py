"""Gives a hub that was restored from a backup what this desk has and the hub lacks."""

from functools import partial

from tac_desk.auth.errors import failure
from tac_desk.auth.interrupt import Interrupt
from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.recovery import RecoverRequest
from tac_desk.store.offers import Offers
from tac_desk.store.store import Store
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.exchange import Call
from tac_desk.sync.link import Link

RECOVERING = "recovering"
"""The code of a hub that takes back what it lacks before it goes on."""


def give_back(call: Call, link: Link, interrupt: Interrupt | None = None) -> int:
    """First the fingerprints of all that the hub signed, then contents, then files; how many contents were given.

    Raises ExchangeError, and StoreError (LedgerMismatch for a hub that is not the one of our copy).
    """
    reply = link.recover(RecoverRequest(), interrupt)
    suffix: RecoverRequest | None = call(lambda store: _offers(store).suffix(reply))
    if suffix is not None:
        reply = link.recover(suffix, interrupt)
    given = 0
    while reply.lacking:
        entries, after = call(partial(_entries, wanted=reply.lacking))
        given += len(entries)
        reply = link.recover(RecoverRequest(entries=entries, after=after), interrupt)
    for sha256 in reply.blobs:
        data: bytes | None = call(partial(Store.blob, sha256=sha256))
        if data is not None:
            link.recover(RecoverRequest(blobs=(data,)), interrupt)
    return given


def _entries(store: Store, wanted: tuple[int, ...]) -> tuple[tuple[EntryMessage, ...], int]:
    return _offers(store).entries(wanted)


def _offers(store: Store) -> Offers:
    identity = store.identity()
    if identity is None:
        raise failure(ExchangeError, "signed_out", "", "it was never enrolled")
    return store.confirmed.offers(identity)
