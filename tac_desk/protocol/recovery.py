"""What a hub that was restored from a backup and the desks that know more say to each other."""

import msgspec

from tac_desk.domain.people import LogKeyChange
from tac_desk.protocol.entry import EntryMessage, Place

MAX_LEAVES = 100_000  # in one request, of 8 MiB
MAX_LACKING = 1000
MAX_BLOB_NAMES = 10_000


class RecoverRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Gives back what the hub signed once. Each part proves itself, so no token is asked for.

    `checkpoint` is the hub's own signed note and `leaves` (hex) all that lie between the hub's size and its size;
    `entries` are contents of leaves that were given before, `blobs` files that such entries name.
    The reply tells what is lacking from the entry `after` on.
    """

    checkpoint: str = ""
    leaves: tuple[str, ...] = ()
    entries: tuple[EntryMessage, ...] = ()
    blobs: tuple[bytes, ...] = ()
    after: Place = 0


class RecoverReply(msgspec.Struct, frozen=True):
    """The hub has `size` entries of its own, proved by `checkpoint`, and the leaves of those before `known`.

    Of these it lacks the content of `lacking` (the first MAX_LACKING of them) and the files `blobs` (SHA-256).
    `log_keys` is every change of the key that signs.
    """

    hub: str
    size: int
    checkpoint: str
    known: int
    lacking: tuple[int, ...] = ()
    blobs: tuple[str, ...] = ()
    log_keys: tuple[LogKeyChange, ...] = ()
