"""Short proofs that a leaf is in a log, and that a longer log only added to a shorter one (RFC 6962)."""

from collections.abc import Sequence

from tac_desk.record.merkle import EMPTY_ROOT, HASH_BYTES, node_hash, root_of


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The hashes that lead from the leaf at `index` up to the root (section 2.1.1).

    Raises IndexError when there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(f"no leaf {index} among {len(leaves)}")
    proof, level = [], list(leaves)
    while len(level) > 1:
        sibling = index ^ 1
        if sibling < len(level):
            proof.append(level[sibling])
        level, index = _level_above(level), index >> 1
    return tuple(proof)


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """The hashes that show that the first `old_size` of these leaves are unchanged (section 2.1.2).

    Raises IndexError when the log has never had that size.
    """
    if not 0 <= old_size <= len(leaves):
        raise IndexError(f"{len(leaves)} leaves never were {old_size}")
    return tuple(_consistency(leaves, old_size, known=True)) if old_size else ()


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether `leaf` is number `index`, from 0, of the `size` leaves under `root` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size or not _are_hashes(leaf, root, *proof):
        return False
    node, last, computed = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            computed = node_hash(sibling, computed)
            node, last = _skip_lone_levels(node, last)
        else:
            computed = node_hash(computed, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and computed == root


def verify_consistency(
    old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the log under `new_root` begins with all of the log under `old_root` (RFC 9162, 2.1.4.2).

    Every log begins with the empty one, whose root is EMPTY_ROOT.
    """
    if not 0 <= old_size <= new_size or not _are_hashes(old_root, new_root, *proof):
        return False
    if old_size == new_size:
        return old_root == new_root and not proof and (old_size > 0 or old_root == EMPTY_ROOT)
    if old_size == 0:
        return old_root == EMPTY_ROOT and not proof
    return _verify_growth(old_size, old_root, new_size, new_root, proof)


def _verify_growth(
    old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    # A complete old log is itself a node of the new one, so its proof leaves it out.
    path = (old_root, *proof) if old_size.bit_count() == 1 else tuple(proof)
    if not path:
        return False
    node, last = old_size - 1, new_size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            node, last = _skip_lone_levels(node, last)
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old == old_root and new == new_root


def _skip_lone_levels(node: int, last: int) -> tuple[int, int]:
    """Climb past the levels on which the last node has no sibling and moves up as it is."""
    while node and not node & 1:
        node, last = node >> 1, last >> 1
    return node, last


def _level_above(level: list[bytes]) -> list[bytes]:
    pairs = [node_hash(left, right) for left, right in zip(level[::2], level[1::2], strict=False)]
    return pairs + level[-1:] if len(level) % 2 else pairs


def _consistency(leaves: Sequence[bytes], old_size: int, *, known: bool) -> list[bytes]:
    """SUBPROOF of section 2.1.2; `known`: these leaves begin the log, so the reader has their old root."""
    if old_size == len(leaves):
        return [] if known else [root_of(leaves)]
    split = 1 << (len(leaves) - 1).bit_length() - 1  # the largest power of two below the size
    left, right = leaves[:split], leaves[split:]
    if old_size <= split:
        return [*_consistency(left, old_size, known=known), root_of(right)]
    return [*_consistency(right, old_size - split, known=False), root_of(left)]


def _are_hashes(*values: bytes) -> bool:
    return all(len(value) == HASH_BYTES for value in values)
