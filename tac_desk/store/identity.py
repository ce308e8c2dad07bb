"""Who this desk is to its hub, and how far its verified copy of the hub's ledger reaches."""

from dataclasses import dataclass

from tac_desk.protocol.messages import EnrolReply


@dataclass(frozen=True, slots=True)
class Identity:
    """`hub` is the hub's id; `log_name` and `log_key` (hex) are pinned at enrolment and sign its checkpoints.

    `log_key` follows the hub's rotations; `trusted_key` is the fingerprint of one that this person accepted.
    """

    hub: str
    url: str
    council: str
    member: str
    device: str
    log_name: str
    log_key: str
    demonstration: bool = False
    trusted_key: str = ""

    @classmethod
    def from_reply(cls, reply: EnrolReply, url: str) -> "Identity":
        """What a desk that was just enrolled at `url` pins of its hub."""
        return cls(
            hub=reply.hub,
            url=url,
            council=reply.council,
            member=reply.member,
            device=reply.device,
            log_name=reply.log_name,
            log_key=reply.log_key,
            demonstration=reply.demonstration,
        )


@dataclass(frozen=True, slots=True)
class Position:
    """The first `size` entries of the ledger of `epoch`, whose Merkle root is `root_hex`."""

    size: int
    root_hex: str
    epoch: int = 1
