"""What the hub keeps from a reader: for a conflict of interest, or since a ballot is sealed; decided a page at a time.

Why, and what it cannot do: .github/decisions/0012-conflicts-of-interest.md and 0032-sealed-ballots.md.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from tac_desk.domain.audience import closed_parts, closing_rules, is_ballot_paper, is_closed, may_read
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import Command
from tac_desk.domain.dossier import Audience, Dossier
from tac_desk.domain.people import Council, Member
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.rulebook_interests import EVIDENCE
from tac_desk.domain.world import Thing, World
from tac_desk.hub.ledger import LedgerRow
from tac_desk.hub.things import COUNCIL, load_council, load_kind, load_things
from tac_desk.protocol.codec import CodecError, command_from, decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Envelope

Parts = tuple[str, ...]


def readable(
    connection: Connection, rows: Sequence[LedgerRow], reader: Member, at: int, council: Council | None = None
) -> frozenset[int]:
    """The places of those of `rows` that `reader` may be sent at the moment `at` (milliseconds since 1970 UTC).

    At most four queries, however many rows: the ballots, the council unless it is given as `connection` sees it, the
    ballots and dossiers that the page is about.
    """
    open_to = frozenset(row.seq for row in rows if may_read(reader, Audience(row.audience), row.member))
    theirs = [row for row in rows if row.seq in open_to and row.member != reader.id]
    if not theirs:
        return open_to
    council = council or load_council(connection)
    shut = _shut(connection, council, theirs, reader, at) if council else frozenset()
    return open_to - _sealed(connection, theirs, reader) - shut


def _sealed(connection: Connection, theirs: Iterable[LedgerRow], reader: Member) -> frozenset[int]:
    """Those of others' rows that tell how they vote on a ballot which is sealed to `reader`."""
    about = [row for row in theirs if row.subject.startswith("ballot:") and row.audience != Audience.PUBLIC]
    ballots = load_things(connection, {row.subject for row in about}) if about else {}
    sealed = {
        subject for subject, one in ballots.items() if isinstance(one, Ballot) and one.is_sealed_to(reader.id)
    }
    return frozenset(row.seq for row in about if row.subject in sealed and is_ballot_paper(_command(row)))


def _shut(
    connection: Connection, council: Council, theirs: Sequence[LedgerRow], reader: Member, at: int
) -> frozenset[int]:
    """Those of others' rows that a conflict of interest closes to `reader`."""
    closes = _closes(council, reader)
    if not closes:
        return frozenset()
    if EVIDENCE not in closes:  # all else that is ever closed is not for everybody either
        theirs = [row for row in theirs if row.audience != Audience.PUBLIC]
    closed = _closed_subjects(connection, council, {row.subject for row in theirs}, reader, at)
    return frozenset(row.seq for row in theirs if row.subject in closed and is_closed(closes, _command(row)))


def may_have_blob(connection: Connection, sha256: str, reader: Member, at: int) -> bool:
    """Whether `reader` may be sent a file: not if it is evidence of a dossier whose evidence is closed to them."""
    council = load_council(connection)
    if council is None or EVIDENCE not in _closes(council, reader):
        return True
    world = World(rulebook_of(council.rulebook), {COUNCIL: council})
    holding = (
        one for one in load_kind(connection, "dossier") if isinstance(one, Dossier) and _holds(one, sha256)
    )
    return not any(closed_parts(world, one, reader, at) for one in holding)


def _holds(dossier: Dossier, sha256: str) -> bool:
    return any(one.blob == sha256 for one in dossier.evidence)


def _closes(council: Council, reader: Member) -> Parts:
    return closing_rules(rulebook_of(council.rulebook).interests, reader)


def _closed_subjects(
    connection: Connection, council: Council, subjects: Iterable[str], reader: Member, at: int
) -> frozenset[str]:
    """Those of `subjects` about which something is closed to `reader`."""
    about = {one for one in subjects if one.startswith(("dossier:", "ballot:"))}
    ballots = load_things(connection, (one for one in about if one.startswith("ballot:")))
    dossier_of = {one: one for one in about if one.startswith("dossier:")} | _decided(ballots)
    dossiers = load_things(connection, set(dossier_of.values()))
    world = World(rulebook_of(council.rulebook), {COUNCIL: council})
    closed = {
        subject
        for subject, one in dossiers.items()
        if isinstance(one, Dossier) and closed_parts(world, one, reader, at)
    }
    return frozenset(one for one, dossier in dossier_of.items() if dossier in closed)


def _decided(ballots: Mapping[str, Thing]) -> dict[str, str]:
    """The dossier that each ballot decides."""
    return {
        subject: f"dossier:{one.dossier}"
        for subject, one in ballots.items()
        if isinstance(one, Ballot) and one.dossier is not None
    }


def _command(row: LedgerRow) -> Command | None:
    """None for one that this program cannot read."""
    envelope = decode(decode(row.body, Entry).signed.payload, Envelope)
    try:
        return command_from(envelope.kind, envelope.body)
    except CodecError:
        return None
