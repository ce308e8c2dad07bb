"""The Merkle tree that makes the ledger append-only for all to see (RFC 6962, section 2.1).

A leaf, here, is always the 32-byte hash that `leaf_hash` returns, never the data behind it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()
_SIZE_BYTES = 8


def leaf_hash(data: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """All that is needed to append to a log and to know its root: the roots of its complete subtrees.

    `peaks` go from the largest and oldest subtree to the smallest and newest: one for each 1 in the binary
    form of `size`. Raises ValueError when they do not fit the size.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.size < 2**63 or len(self.peaks) != self.size.bit_count():
            raise ValueError(f"{len(self.peaks)} peaks cannot stand for {self.size} leaves")
        if any(len(peak) != HASH_BYTES for peak in self.peaks):
            raise ValueError(f"a peak is not {HASH_BYTES} bytes long")

    def append(self, leaf: bytes) -> "Frontier":
        return self.extend((leaf,))

    def extend(self, leaves: Iterable[bytes]) -> "Frontier":
        """The frontier after these leaves too; raises ValueError for a leaf that is not 32 bytes long."""
        size, peaks = self.size, list(self.peaks)
        for leaf in leaves:
            if len(leaf) != HASH_BYTES:
                raise ValueError(f"a leaf is not {HASH_BYTES} bytes long")
            peak, full = leaf, size
            while full & 1:  # two complete subtrees of the same height become one
                peak, full = node_hash(peaks.pop(), peak), full >> 1
            peaks.append(peak)
            size += 1
        return Frontier(size, tuple(peaks))

    def root(self) -> bytes:
        if not self.peaks:
            return EMPTY_ROOT
        *older, root = self.peaks
        for peak in reversed(older):
            root = node_hash(peak, root)
        return root

    def to_bytes(self) -> bytes:
        """The size in 8 bytes, big-endian, then the peaks: at most 2 KiB."""
        return self.size.to_bytes(_SIZE_BYTES, "big") + b"".join(self.peaks)

    @classmethod
    def from_bytes(cls, raw: bytes) -> "Frontier":
        """The reverse of `to_bytes`; raises ValueError for anything else."""
        if len(raw) < _SIZE_BYTES:
            raise ValueError("a frontier is cut short")
        starts = range(_SIZE_BYTES, len(raw), HASH_BYTES)
        peaks = tuple(raw[start : start + HASH_BYTES] for start in starts)
        return cls(int.from_bytes(raw[:_SIZE_BYTES], "big"), peaks)


def root_of(leaves: Iterable[bytes]) -> bytes:
    return Frontier().extend(leaves).root()
