"""Every honest proof verifies, and no other does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tac_desk.record.merkle import EMPTY_ROOT, leaf_hash, node_hash, root_of
from tac_desk.record.proofs import consistency_proof, inclusion_proof, verify_consistency, verify_inclusion

# Of Certificate Transparency's reference implementation.
INCLUSION = {  # (index from 0, size): proof
    (0, 1): [],
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    (1, 5): [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
CONSISTENCY = {  # (old size, new size): proof
    (1, 1): [],
    (1, 8): INCLUSION[0, 8],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}

LEAVES = [leaf_hash(bytes([number])) for number in range(70)]
ROOTS = [root_of(LEAVES[:size]) for size in range(len(LEAVES) + 1)]
STRAY = leaf_hash(b"stray")


def flip(value: bytes, bit: int) -> bytes:
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def damaged(proof: tuple[bytes, ...], bit: int) -> list[tuple[bytes, ...]]:
    """Each way to spoil a proof: every hash flipped, cut short or gone, neighbours swapped, one more."""
    spoilt = [(*proof, STRAY), (STRAY, *proof)]
    for place, value in enumerate(proof):
        before, after = proof[:place], proof[place + 1 :]
        spoilt += [(*before, flip(value, bit), *after), (*before, value[:-1], *after), (*before, *after)]
        if after:
            spoilt.append((*before, after[0], value, *after[1:]))
    return spoilt


@pytest.mark.parametrize(("index", "size"), INCLUSION)
def test_inclusion_proofs_match_the_public_vectors(index, size, ct_leaves, ct_roots):
    proof = inclusion_proof(ct_leaves[:size], index)
    assert [value.hex() for value in proof] == INCLUSION[index, size]
    assert verify_inclusion(ct_leaves[index], index, size, proof, ct_roots[size])


@pytest.mark.parametrize(("old", "new"), CONSISTENCY)
def test_consistency_proofs_match_the_public_vectors(old, new, ct_leaves, ct_roots):
    proof = consistency_proof(ct_leaves[:new], old)
    assert [value.hex() for value in proof] == CONSISTENCY[old, new]
    assert verify_consistency(old, ct_roots[old], new, ct_roots[new], proof)


def test_every_leaf_of_every_size_can_be_shown_to_be_there():
    for size in range(1, len(LEAVES) + 1):
        for index in range(size):
            proof = inclusion_proof(LEAVES[:size], index)
            assert verify_inclusion(LEAVES[index], index, size, proof, ROOTS[size])


def test_every_growth_from_every_size_can_be_shown():
    for new in range(len(LEAVES) + 1):
        for old in range(new + 1):
            proof = consistency_proof(LEAVES[:new], old)
            assert verify_consistency(old, ROOTS[old], new, ROOTS[new], proof)


@settings(max_examples=200)
@given(st.data(), st.integers(1, 70), st.integers(0, 247))
def test_no_changed_inclusion_proof_verifies(data, size, bit):
    index = data.draw(st.integers(0, size - 1))
    leaf, proof, root = LEAVES[index], inclusion_proof(LEAVES[:size], index), ROOTS[size]
    assert not verify_inclusion(flip(leaf, bit), index, size, proof, root)
    assert not verify_inclusion(leaf, index, size, proof, flip(root, bit))
    for other in range(-1, size + 1):
        assert other == index or not verify_inclusion(leaf, other, size, proof, root)
    for spoilt in damaged(proof, bit):
        assert not verify_inclusion(leaf, index, size, spoilt, root)


@settings(max_examples=200)
@given(st.data(), st.integers(2, 70), st.integers(0, 247))
def test_no_changed_consistency_proof_verifies(data, new, bit):
    old = data.draw(st.integers(1, new - 1))
    proof = consistency_proof(LEAVES[:new], old)
    assert not verify_consistency(old, flip(ROOTS[old], bit), new, ROOTS[new], proof)
    assert not verify_consistency(old, ROOTS[old], new, flip(ROOTS[new], bit), proof)
    assert not verify_consistency(new, ROOTS[new], old, ROOTS[old], proof)
    for spoilt in damaged(proof, bit):
        assert not verify_consistency(old, ROOTS[old], new, ROOTS[new], spoilt)


@given(st.integers(1, 69), st.integers(0, 69))
def test_a_log_that_rewrote_an_old_entry_has_no_proof(old, rewritten):
    forked = [*LEAVES]
    forked[rewritten] = STRAY
    proof = consistency_proof(forked, old)
    assert verify_consistency(old, ROOTS[old], 70, root_of(forked), proof) == (rewritten >= old)


@settings(max_examples=300)
@given(
    st.integers(-2, 2**70),
    st.integers(-2, 2**70),
    st.lists(st.binary(max_size=40) | st.just(STRAY), max_size=80),
)
def test_hostile_numbers_and_hashes_are_false_and_never_an_error(small, large, proof):
    assert not verify_inclusion(LEAVES[0], small, large, proof, STRAY)
    assert not verify_consistency(small, LEAVES[0], large, STRAY, proof)
    assert not verify_consistency(small, STRAY[:31], large, STRAY, proof)


def test_a_root_forged_to_fit_a_proof_of_the_wrong_length_is_refused():
    a, b, c, d = LEAVES[:4]
    ab, cd = node_hash(a, b), node_hash(c, d)
    assert not verify_inclusion(a, 0, 1, (STRAY,), node_hash(STRAY, a))
    assert not verify_inclusion(a, 0, 3, (b,), ab)
    old, new = node_hash(ab, c), node_hash(ab, cd)
    assert verify_consistency(3, old, 4, new, (c, d, ab))
    assert not verify_consistency(3, old, 5, new, (c, d, ab))
    assert not verify_consistency(3, node_hash(STRAY, old), 4, node_hash(STRAY, new), (c, d, ab, STRAY))


def test_a_byte_cannot_move_from_one_hash_to_its_neighbour():
    left, right = LEAVES[:2]
    root = node_hash(left, right)
    assert verify_inclusion(right, 1, 2, (left,), root)
    assert not verify_inclusion(left[-1:] + right, 1, 2, (left[:-1],), root)


def test_a_root_that_is_no_hash_is_refused_even_when_it_is_equal():
    assert not verify_inclusion(b"x", 0, 1, (), b"x")
    assert not verify_consistency(1, b"x", 1, b"x", ())


def test_every_log_begins_with_the_empty_one_and_only_that():
    assert verify_consistency(0, EMPTY_ROOT, 0, EMPTY_ROOT, ())
    assert verify_consistency(0, EMPTY_ROOT, 3, ROOTS[3], ())
    assert not verify_consistency(0, STRAY, 0, STRAY, ())
    assert not verify_consistency(0, STRAY, 3, ROOTS[3], ())
    assert not verify_consistency(0, EMPTY_ROOT, 3, ROOTS[3], (STRAY,))


def test_the_same_size_means_the_same_root():
    assert verify_consistency(5, ROOTS[5], 5, ROOTS[5], ())
    assert not verify_consistency(5, ROOTS[5], 5, ROOTS[6], ())
    assert not verify_consistency(5, ROOTS[5], 5, ROOTS[5], (STRAY,))


@pytest.mark.parametrize("index", [-1, 3])
def test_a_proof_of_a_leaf_that_is_not_there_is_a_bug(index):
    with pytest.raises(IndexError):
        inclusion_proof(LEAVES[:3], index)


@pytest.mark.parametrize("size", [-1, 4])
def test_a_proof_from_a_size_that_never_was_is_a_bug(size):
    with pytest.raises(IndexError):
        consistency_proof(LEAVES[:3], size)
