"""What a ledger entry looks like from outside: a salted hash that tells nothing until both are disclosed."""

import secrets

from tac_desk.record.merkle import leaf_hash

SALT_BYTES = 16


def new_salt() -> bytes:
    """16 fresh random bytes, for one entry only: a salt used twice would show that two entries are equal."""
    return secrets.token_bytes(SALT_BYTES)


def entry_leaf(salt: bytes, entry: bytes) -> bytes:
    """SHA-256(0x00, salt, entry): the RFC 6962 leaf whose data is the salt followed by the canonical entry.

    Nobody can test a guess at the entry without the salt, nor find another pair with the same leaf; the
    fixed length of the salt makes the pair unambiguous. Raises ValueError for a salt of another length.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt is {SALT_BYTES} bytes long, not {len(salt)}")
    return leaf_hash(salt + entry)
