"""Follows the hub's log key from the one that this desk has pinned, as far as each key has signed for the next."""

from collections.abc import Iterable
from dataclasses import replace

from tac_desk.domain.display import display_safe
from tac_desk.domain.people import LogKeyChange
from tac_desk.protocol.log_keys import is_made, is_proved, onward
from tac_desk.record.signing import fingerprint
from tac_desk.store.errors import KeyReplaced, LedgerMismatch
from tac_desk.store.identity import Identity


def following(me: Identity, changes: Iterable[LogKeyChange]) -> Identity:
    """`me` with the key that `changes` lead to. Raises KeyReplaced, and LedgerMismatch for a forged change.

    A change that the key before did not sign is followed only to the key that a person has accepted.
    """
    for change in onward(me.log_key, changes):
        check_change(me.hub, change)
        shown = fingerprint(bytes.fromhex(change.next))
        if not is_proved(me.hub, change) and shown != me.trusted_key:
            raise KeyReplaced(shown, display_safe(change.word))
        me = replace(me, log_key=change.next)
    return me


def check_change(hub: str, change: LogKeyChange) -> None:
    """Raises LedgerMismatch for a change that its keys did not sign."""
    if not is_made(hub, change):
        raise LedgerMismatch("The hub's key was changed without the signatures of the keys")


def check_last(me: Identity, changes: tuple[LogKeyChange, ...]) -> None:
    """Whether a whole ledger ends with the key that signed it: no other may be led to. Raises LedgerMismatch."""
    if changes and changes[-1].next != me.log_key:
        raise LedgerMismatch("The hub signs with another key than its ledger says")
