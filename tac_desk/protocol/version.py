"""Versions of what a desk and the hub say to each other, and what an older desk may still say."""

PROTOCOL = 1
OLDEST = 1
"""What speaks an older one is not understood at all."""
MIN_CLIENT = 1
"""What speaks an older one reads and comments; whatever else it sends might mean another thing by now."""
ENVELOPE = 1

_FROM_ANY = frozenset({"add_comment"})


def may_send(kind: str, protocol: int, least: int) -> bool:
    """Whether a desk that speaks `protocol` may send commands of `kind` to a hub whose `min_client` is `least`."""
    return protocol >= least or kind in _FROM_ANY
