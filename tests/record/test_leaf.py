"""A leaf binds the hub to one salt and one entry, and hides both."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.canonical import canonical
from tac_desk.record.leaf import SALT_BYTES, entry_leaf, new_salt
from tac_desk.record.merkle import Frontier, root_of
from tac_desk.record.proofs import inclusion_proof, verify_inclusion

SALT = bytes(range(SALT_BYTES))
SALTS = st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES)


def test_a_leaf_can_be_recomputed_with_any_sha256_tool():
    entry = canonical({"kind": "cast_vote", "seq": 7})
    assert entry_leaf(SALT, entry) == hashlib.sha256(b"\0" + SALT + entry).digest()


@given(SALTS, SALTS, st.binary(), st.binary())
def test_another_salt_or_another_entry_is_another_leaf(salt, other_salt, entry, other_entry):
    same = (salt, entry) == (other_salt, other_entry)
    assert (entry_leaf(salt, entry) == entry_leaf(other_salt, other_entry)) == same


def test_bytes_cannot_move_between_salt_and_entry():
    for length in (0, SALT_BYTES - 1, SALT_BYTES + 1, 32):
        with pytest.raises(ValueError, match="salt"):
            entry_leaf(bytes(length), b"entry")


def test_equal_entries_look_different_from_outside():
    assert len({entry_leaf(new_salt(), b"for") for _ in range(100)}) == 100


def test_a_withheld_entry_is_counted_now_and_proved_unchanged_later():
    entries = [canonical({"seq": seq, "vote": "for"}) for seq in range(5)]
    salts = [new_salt() for _ in entries]
    leaves = [entry_leaf(salt, entry) for salt, entry in zip(salts, entries, strict=True)]
    reader = Frontier().extend(leaves)  # all the reader was given of number 3 is its leaf
    assert reader.root() == root_of(leaves)
    proof = inclusion_proof(leaves, 3)
    assert verify_inclusion(entry_leaf(salts[3], entries[3]), 3, 5, proof, reader.root())
    changed = canonical({"seq": 3, "vote": "against"})
    assert not verify_inclusion(entry_leaf(salts[3], changed), 3, 5, proof, reader.root())
