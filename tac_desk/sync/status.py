"""How the exchange with the hub stands, for the indicator that is always true."""

from dataclasses import dataclass
from enum import StrEnum

from tac_desk.auth.errors import AccessError
from tac_desk.domain.trouble import Trouble

EVERYDAY = frozenset({"hub_down", "name_unknown", "time_out", "busy", "too_many_requests"})
"""Codes of the troubles that being on the road brings with it."""


class SyncState(StrEnum):
    """ONLINE only after a successful exchange with no failure since."""

    ONLINE = "online"
    OFFLINE = "offline"
    SYNCING = (
        "syncing"  # a request that carries commands, or fetches what the ledger has grown by, is under way
    )
    SIGNED_OUT = "signed_out"
    STOPPED = "stopped"  # the hub's record contradicts ours, or this program is too old: a person must look


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """`pending` counts released actions that are not in our copy of the ledger yet (the first 100 of them).

    `last_success_ms` is when an exchange last worked, by this computer's clock, in milliseconds since 1970 UTC.
    `trouble` says why it is not online. `checking`: in how many entries signatures are still being checked.
    """

    state: SyncState
    pending: int = 0
    last_success_ms: int | None = None
    trouble: Trouble | None = None
    checking: int = 0

    @property
    def is_alarming(self) -> bool:
        """Whether a person must be told at once: more is wrong than that the hub cannot be reached."""
        is_everyday = isinstance(self.trouble, AccessError) and self.trouble.code in EVERYDAY
        return self.trouble is not None and not is_everyday
