"""One-time enrolment codes: eight characters that let one computer in, for ten minutes and five tries."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from tac_desk.hub import tables

ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"  # without I, L, O, U, 0 and 1, which are misread
CODE_LENGTH, SELECTOR_LENGTH = 8, 3
CODE_MILLISECONDS = 600_000
MOST_TRIES = 5


@dataclass(frozen=True, slots=True)
class Code:
    """A valid code: whom it lets in, and the device that used it already, if any."""

    selector: str
    member: str
    device: str | None


def tidy(typed: str) -> str:
    """The code as it was printed, whatever case and separators it was typed with."""
    return "".join(character for character in typed.upper() if character.isalnum())


def create_code(connection: Connection, pepper: bytes, member: str, at: int) -> tuple[str, int]:
    """A new code for `member` and when it expires. Its first characters find it, the others prove it."""
    connection.execute(delete(tables.codes).where(tables.codes.c.expires_at <= at))
    taken = set(connection.execute(select(tables.codes.c.selector)).scalars())
    code = _random_code()
    while code[:SELECTOR_LENGTH] in taken:
        code = _random_code()
    row = {
        "selector": code[:SELECTOR_LENGTH],
        "code_hash": _hash(pepper, code),
        "member": member,
        "expires_at": at + CODE_MILLISECONDS,
        "tries": 0,
    }
    connection.execute(insert(tables.codes).values(row))
    return code, at + CODE_MILLISECONDS


def find_code(connection: Connection, pepper: bytes, typed: str, at: int) -> Code | None:
    """The code that `typed` names, if it is valid; a wrong guess at it uses up one of its tries."""
    code = tidy(typed)
    same = tables.codes.c.selector == code[:SELECTOR_LENGTH]
    row = connection.execute(select(tables.codes).where(same)).one_or_none()
    if row is None or row.expires_at <= at or row.tries >= MOST_TRIES:
        return None
    if not hmac.compare_digest(row.code_hash, _hash(pepper, code)):
        connection.execute(update(tables.codes).where(same).values(tries=row.tries + 1))
        return None
    return Code(row.selector, row.member, row.device)


def use_code(connection: Connection, code: Code, device: str) -> None:
    same = tables.codes.c.selector == code.selector
    connection.execute(update(tables.codes).where(same).values(device=device))


def _random_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def _hash(pepper: bytes, code: str) -> bytes:
    """Keyed by a secret that is not in the database: a short code alone could be found from its hash."""
    return hmac.digest(pepper, code.encode(), hashlib.sha256)
