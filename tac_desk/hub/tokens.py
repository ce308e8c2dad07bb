"""Bearer tokens: opaque random texts that allow reading, kept as hashes; renewing rotates them.

Why a refresh token may be presented again while its successor is unused: .github/decisions/0007-lost-token-reply.md.
"""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from tac_desk.domain.people import Council, Device, Member
from tac_desk.hub import tables
from tac_desk.hub.problems import ProblemError, problem

ACCESS, REFRESH = "access", "refresh"
ACCESS_SECONDS = 600
REFRESH_SECONDS = 90 * 86_400
_SECOND = 1000  # milliseconds

# Made once: putting a statement together takes longer than running it.
_KNOWN = (
    select(tables.tokens, tables.families.c.device, tables.families.c.ended_at)
    .join(tables.families)
    .where(
        tables.tokens.c.token_hash.in_(bindparam("hashes", expanding=True)),
        tables.tokens.c.kind == bindparam("kind"),
    )
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A fresh pair; the hub keeps only their hashes."""

    access: str
    refresh: str
    expires_in: int = ACCESS_SECONDS


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a token speaks for."""

    member: Member
    device: Device


def start_family(connection: Connection, device: str, at: int) -> Tokens:
    """The first pair of a newly enrolled device."""
    family = secrets.token_hex(16)
    connection.execute(insert(tables.families).values(id=family, device=device))
    return _issue(connection, family, at)


def adopt(connection: Connection, device: str, refresh: str, at: int) -> None:
    """Take a refresh token that we do not know for one of `device`, whose key has signed it.

    We gave it away after the backup that we were restored from. Not when a family of the device has ended: somebody
    had copied its tokens.
    """
    known = select(tables.tokens.c.token_hash).where(tables.tokens.c.token_hash == _hash(refresh))
    if connection.execute(known).first() is None and not has_ended(connection, device):
        family = secrets.token_hex(16)
        connection.execute(insert(tables.families).values(id=family, device=device))
        _keep(connection, family, refresh, REFRESH, at + REFRESH_SECONDS * _SECOND)


def has_ended(connection: Connection, device: str) -> bool:
    """Whether a family of this device has ended, since two held its tokens."""
    families = tables.families.c
    ended = select(families.id).where(families.device == device, families.ended_at.is_not(None))
    return connection.execute(ended).first() is not None


def renew(connection: Connection, refresh: str, at: int) -> Tokens | None:
    """A new pair for a refresh token. None ends the family: two hold its tokens, so somebody copied one.

    A token that was exchanged before is taken again while the one it was exchanged for is unused: the reply was lost.
    Raises ProblemError for a token that is unknown, too old or of a family that has ended.
    """
    family = _find(connection, refresh, REFRESH).family
    connection.execute(select(tables.families.c.id).where(tables.families.c.id == family).with_for_update())
    row = _find(connection, refresh, REFRESH)  # as it is now that the family is ours alone
    if row.expires_at <= at:
        raise problem("token_invalid")
    if not (_use(connection, row.token_hash, at) or _use(connection, row.replaced_by, at)):
        end_family(connection, row.family, at)
        return None
    columns = tables.tokens.c
    connection.execute(delete(tables.tokens).where(columns.family == row.family, columns.kind == ACCESS))
    issued = _issue(connection, row.family, at)
    mine = update(tables.tokens).where(columns.token_hash == row.token_hash)
    connection.execute(mine.values(replaced_by=_hash(issued.refresh)))
    return issued


def _use(connection: Connection, token_hash: object, at: int) -> bool:
    """Mark a refresh token as used, which voids it; False when it was, or when there is none."""
    columns = tables.tokens.c
    unused = (columns.token_hash == token_hash) & columns.used_at.is_(None)
    return connection.execute(update(tables.tokens).where(unused).values(used_at=at)).rowcount == 1


def end_family(connection: Connection, family: str, at: int) -> None:
    connection.execute(update(tables.families).where(tables.families.c.id == family).values(ended_at=at))


def readers_of(
    connection: Connection, council: Council, accesses: Sequence[str], at: int
) -> list[Reader | ProblemError]:
    """Who each of `accesses` speaks for, or why it does not, by one query.

    That is one of token_invalid, token_expired, device_revoked, not_a_member.
    """
    known = _known(connection, accesses, ACCESS)
    return [_reader(known.get(_hash(one)), council, at) for one in accesses]


def _reader(row: Row[tuple[object, ...]] | None, council: Council, at: int) -> Reader | ProblemError:
    try:
        found = _living(row)
        device = check_device(council, found.device)
    except ProblemError as error:
        return error
    if found.expires_at <= at:
        return problem("token_expired")
    member = council.members.get(device.member)
    return problem("not_a_member") if member is None else Reader(member, device)


def check_device(council: Council, name: str) -> Device:
    """The device, when it may still speak. Raises ProblemError."""
    device = council.devices.get(name)
    if device is None or device.revoked_at is not None:
        raise problem("device_revoked")
    return device


def device_of(connection: Connection, refresh: str) -> str:
    """The device a refresh token was given to. Raises ProblemError."""
    return str(_find(connection, refresh, REFRESH).device)


def _issue(connection: Connection, family: str, at: int) -> Tokens:
    tokens = Tokens(secrets.token_urlsafe(32), secrets.token_urlsafe(32))
    for token, kind, seconds in (
        (tokens.access, ACCESS, ACCESS_SECONDS),
        (tokens.refresh, REFRESH, REFRESH_SECONDS),
    ):
        _keep(connection, family, token, kind, at + seconds * _SECOND)
    return tokens


def _keep(connection: Connection, family: str, token: str, kind: str, expires_at: int) -> None:
    row = {"token_hash": _hash(token), "family": family, "kind": kind, "expires_at": expires_at}
    connection.execute(insert(tables.tokens).values(row))


def _find(connection: Connection, token: str, kind: str) -> Row[tuple[object, ...]]:
    """The row of a token in a living family. Raises ProblemError."""
    return _living(_known(connection, [token], kind).get(_hash(token)))


def _known(connection: Connection, tokens: Sequence[str], kind: str) -> dict[bytes, Row[tuple[object, ...]]]:
    """Rows by their hash. Tokens are compared by hash, so timing tells nothing of them."""
    rows = connection.execute(_KNOWN, {"hashes": [_hash(one) for one in tokens], "kind": kind})
    return {bytes(row.token_hash): row for row in rows}


def _living(row: Row[tuple[object, ...]] | None) -> Row[tuple[object, ...]]:
    if row is None or row.ended_at is not None:
        raise problem("token_invalid")
    return row


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
