"""What the ledger adds up to, by subject: the council, dossiers, ballots and meetings, as stored."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, update

from tac_desk.domain.decide import linked_subjects, subjects_of
from tac_desk.domain.people import Council
from tac_desk.domain.world import EVERY_DOSSIER, Act, Thing, World, subject_of
from tac_desk.hub import tables
from tac_desk.protocol.codec import decode_thing, encode
from tac_desk.protocol.replay import COUNCIL as COUNCIL
from tac_desk.protocol.replay import rulebook_for

# Made once: putting a statement together takes longer than running it.
_STORED = select(tables.things).where(tables.things.c.subject.in_(bindparam("wanted", expanding=True)))
_CHANGED_AT = select(tables.things.c.seq).where(tables.things.c.subject == bindparam("subject"))
_CHANGE = (
    update(tables.things)
    .where(tables.things.c.subject == bindparam("same"))
    .values(seq=bindparam("seq"), body=bindparam("body"))
)
_ADD = insert(tables.things)


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


def load_world(connection: Connection, act: Act, council: Council | None) -> World:
    """All that the rule of `act` looks at."""
    things: dict[str, Thing] = {} if council is None else {COUNCIL: council}
    wanted = {act.subject, *subjects_of(act)} - things.keys()
    if EVERY_DOSSIER in wanted:
        things |= {subject_of(thing): thing for thing in load_kind(connection, "dossier")}
    things |= load_things(connection, wanted)
    linked = {subject for thing in things.values() for subject in linked_subjects(thing)}
    things |= load_things(connection, linked - things.keys())
    return World(rulebook_for(act, council), things)


def save_things(connection: Connection, things: Iterable[Thing], seq: int) -> None:
    """Store the new form of `things`, which the entry `seq` changed."""
    for thing in things:
        values = {"seq": seq, "body": encode(thing)}
        if connection.execute(_CHANGE, {"same": subject_of(thing), **values}).rowcount == 0:
            connection.execute(_ADD, {"subject": subject_of(thing), **values})
