"""How one key follows another in signing the hub's log: what both say to it, and where a desk is led from its own."""

from collections.abc import Iterable, Iterator

from tac_desk.domain.people import LogKeyChange
from tac_desk.record.canonical import canonical
from tac_desk.record.signing import DeviceKey, verify

DOMAIN = "log-key/1"


def seal_change(hub: str, previous: DeviceKey | str, following: DeviceKey, word: str = "") -> LogKeyChange:
    """Signed by both keys; by the new one alone when of the `previous` only the public key (hex) is left."""
    old = previous if isinstance(previous, str) else previous.public.hex()
    message = _message(hub, old, following.public.hex(), word)
    by_old = "" if isinstance(previous, str) else previous.sign(DOMAIN, message).hex()
    return LogKeyChange(old, following.public.hex(), by_old, following.sign(DOMAIN, message).hex(), word)


def is_made(hub: str, change: LogKeyChange) -> bool:
    """Whether the holder of the new key said it, and nobody forged the word of the old one."""
    return _signed(hub, change, change.next, change.by_next) and (
        not change.by_previous or is_proved(hub, change)
    )


def is_proved(hub: str, change: LogKeyChange) -> bool:
    """Whether the key before said it too, so that whoever trusts that one may follow."""
    return _signed(hub, change, change.previous, change.by_previous)


def onward(key: str, changes: Iterable[LogKeyChange]) -> Iterator[LogKeyChange]:
    """Of `changes`, in their order, those that lead on from `key`, one after the other."""
    for change in changes:
        if change.previous == key:
            yield change
            key = change.next


def _message(hub: str, previous: str, following: str, word: str) -> bytes:
    return canonical({"hub": hub, "next": following, "previous": previous, "word": word})


def _signed(hub: str, change: LogKeyChange, public: str, signature: str) -> bool:
    try:
        key, signed = bytes.fromhex(public), bytes.fromhex(signature)
    except ValueError:
        return False
    return verify(key, DOMAIN, _message(hub, change.previous, change.next, change.word), signed)
