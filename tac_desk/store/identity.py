"""Who this desk is to its hub, and how far its verified copy of the hub's ledger reaches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """`hub` is the hub's id; `log_name` and `log_key` (hex) are pinned at enrolment and sign its checkpoints."""

    hub: str
    url: str
    council: str
    member: str
    device: str
    log_name: str
    log_key: str
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """The first `size` entries of the ledger, whose Merkle root is `root_hex`."""

    size: int
    root_hex: str
