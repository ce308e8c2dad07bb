"""One ledger entry: a judged command, as it is hashed into the log and sent to desks."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from tac_desk.domain.refusal import Refusal, refusal_from
from tac_desk.protocol.codec import decode
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.record.canonical import canonical
from tac_desk.record.leaf import entry_leaf

ACCEPTED, REFUSED = "accepted", "refused"
Place = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]  # in a ledger: what both databases can hold


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`seq` counts from 0; `at` is the hub's clock in milliseconds; `reason` only when refused.

    `facts` belong to the reason, or are the ruling of an accepted command (`domain.decide.ruling`).
    """

    seq: int
    at: int
    member: str
    outcome: str
    signed: SignedCommand
    reason: str | None = None
    facts: Mapping[str, str] = {}

    @property
    def accepted(self) -> bool:
        return self.outcome == ACCEPTED

    @property
    def refusal(self) -> Refusal | None:
        return None if self.reason is None else refusal_from(self.reason, self.facts)

    def to_bytes(self) -> bytes:
        """The canonical bytes that are hashed and stored."""
        return canonical(msgspec.to_builtins(self))


class EntryMessage(msgspec.Struct, frozen=True, omit_defaults=True):
    """An entry on the wire. Withheld ones are stubs: `leaf` (hex) and `subject` instead of `entry` and `salt`.

    `entry` holds the entry's bytes exactly as hashed.
    """

    seq: Place
    entry: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    salt: str | None = None
    leaf: str | None = None
    subject: str | None = None

    @property
    def content(self) -> bytes:
        """The entry's canonical JSON; empty in a stub."""
        return b"" if isinstance(self.entry, msgspec.UnsetType) else bytes(self.entry)

    @property
    def is_stub(self) -> bool:
        return isinstance(self.entry, msgspec.UnsetType)

    def leaf_hash(self) -> bytes:
        """The Merkle leaf: recomputed from what was sent, or the stub's own."""
        if not self.is_stub and self.salt is not None:
            return entry_leaf(bytes.fromhex(self.salt), self.content)
        if self.leaf is None:
            raise ValueError(f"entry {self.seq} has neither content nor leaf")
        return bytes.fromhex(self.leaf)

    def open(self) -> Entry | None:
        """The entry, or None for a stub. Raises CodecError."""
        return None if self.is_stub else decode(self.content, Entry)
