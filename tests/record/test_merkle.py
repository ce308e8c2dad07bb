"""The log's roots match the public Certificate Transparency vectors, and the frontier is all one need keep."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.merkle import EMPTY_ROOT, Frontier, leaf_hash, node_hash, root_of

HASHES = st.lists(st.binary(min_size=32, max_size=32), max_size=80)


def recursive_root(leaves: list[bytes]) -> bytes:
    """MTH of RFC 6962, section 2.1, word for word."""
    if not leaves:
        return EMPTY_ROOT
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(recursive_root(leaves[:split]), recursive_root(leaves[split:]))


@pytest.mark.parametrize("size", range(9))
def test_roots_match_the_public_vectors(size, ct_leaves, ct_roots):
    assert root_of(ct_leaves[:size]) == ct_roots[size]


@given(HASHES)
def test_the_root_is_the_one_the_standard_defines(leaves):
    assert root_of(leaves) == recursive_root(leaves)


@given(HASHES, st.integers(0, 80))
def test_appending_in_any_portions_gives_the_same_frontier(leaves, cut):
    one_by_one = Frontier()
    for leaf in leaves:
        one_by_one = one_by_one.append(leaf)
    assert one_by_one == Frontier().extend(leaves[:cut]).extend(iter(leaves[cut:]))
    assert one_by_one.size == len(leaves)


@given(HASHES)
def test_a_stored_frontier_goes_on_where_it_was(leaves):
    frontier = Frontier().extend(leaves)
    again = Frontier.from_bytes(bytes.fromhex(frontier.to_bytes().hex()))
    assert again == frontier
    assert again.append(leaf_hash(b"next")).root() == root_of([*leaves, leaf_hash(b"next")])


@pytest.mark.parametrize("change", [lambda raw: raw[:-1], lambda raw: raw + b"x", lambda raw: raw[:40]])
def test_a_damaged_frontier_is_refused(change, ct_leaves):
    raw = Frontier().extend(ct_leaves[:7]).to_bytes()
    with pytest.raises(ValueError, match="peak"):
        Frontier.from_bytes(change(raw))


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 7, b"\0" * 6 + b"\1", b"\xff" * 8, b"\0" * 7 + b"\1", b"\0" * 40]
)
def test_bytes_that_are_no_frontier_are_refused(raw):
    with pytest.raises(ValueError, match=r"peak|cut short"):
        Frontier.from_bytes(raw)


def test_a_leaf_that_is_no_hash_is_refused():
    with pytest.raises(ValueError, match="leaf"):
        Frontier().append(b"data")


def test_a_leaf_can_never_be_taken_for_a_node():
    left, right = leaf_hash(b"left"), leaf_hash(b"right")
    assert leaf_hash(left + right) != node_hash(left, right)


def test_a_hundred_thousand_leaves_cost_little_and_leave_little():
    leaves = [leaf_hash(number.to_bytes(4, "big")) for number in range(100_000)]
    start = time.process_time()
    frontier = Frontier().extend(leaves)
    assert time.process_time() - start < 2  # about 0.1 s where it was written; the rest is for slow machines
    assert len(frontier.to_bytes()) < 2048
