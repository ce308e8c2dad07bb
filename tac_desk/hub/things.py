"""What the ledger adds up to, by subject: the council, dossiers, ballots and meetings, as stored."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select, text

from tac_desk.domain.people import Council
from tac_desk.domain.world import Thing, subject_of
from tac_desk.hub import tables
from tac_desk.protocol.codec import decode_thing, encode
from tac_desk.protocol.replay import COUNCIL as COUNCIL

# Made once: putting a statement together takes longer than running it.
_STORED = select(tables.things).where(tables.things.c.subject.in_(bindparam("wanted", expanding=True)))
_CHANGED_AT = select(tables.things.c.seq).where(tables.things.c.subject == bindparam("subject"))
_SAVE = text(
    "INSERT INTO things (subject, seq, body) VALUES (:subject, :seq, :body)"
    " ON CONFLICT (subject) DO UPDATE SET seq = excluded.seq, body = excluded.body"
)


def load_things(connection: Connection, subjects: Iterable[str]) -> dict[str, Thing]:
    """The things stored under `subjects`; the unknown ones are left out."""
    if not (wanted := list(subjects)):
        return {}
    rows = connection.execute(_STORED, {"wanted": wanted})
    return {row.subject: decode_thing(row.subject, row.body) for row in rows}


def load_kind(connection: Connection, kind: str) -> list[Thing]:
    """Every thing whose subject begins with `kind`, such as "dossier", in the order of their subjects."""
    subject = tables.things.c.subject
    query = select(tables.things).where(subject.startswith(f"{kind}:", autoescape=True)).order_by(subject)
    return [decode_thing(row.subject, row.body) for row in connection.execute(query)]


def load_council(connection: Connection) -> Council | None:
    thing = load_things(connection, [COUNCIL]).get(COUNCIL)
    return thing if isinstance(thing, Council) else None


def changed_at(connection: Connection, subject: str) -> int:
    """The entry that last changed a thing; -1 for one that there is not."""
    seq = connection.execute(_CHANGED_AT, {"subject": subject}).scalar_one_or_none()
    return -1 if seq is None else int(seq)


def save_things(connection: Connection, changed: Iterable[tuple[Thing, int]]) -> None:
    """Store the new form of things, each with the entry that last changed it."""
    rows = [{"subject": subject_of(thing), "seq": seq, "body": encode(thing)} for thing, seq in changed]
    if rows:
        connection.execute(_SAVE, rows)
