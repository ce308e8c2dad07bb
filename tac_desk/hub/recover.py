"""What an officer does about a restored hub: look how far it is, let it go on, or begin a new epoch."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import FreezeBallot
from tac_desk.domain.decide import aftermath, apply
from tac_desk.domain.world import Thing
from tac_desk.hub import tables
from tac_desk.hub.draft import Draft
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting, recorded_audience
from tac_desk.hub.ledger import Head, begin_epoch, begin_recovery, end_recovery, read_head
from tac_desk.hub.recovery import known_until, lacking_blobs, lacking_entries
from tac_desk.hub.things import load_council, load_kind
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Opened, act_of, open_envelope

_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """`size` entries are in the ledger, `known` were signed; `lacking` are those no desk has given back, and files."""

    recovering: bool
    epoch: int
    size: int
    known: int
    lacking: tuple[int, ...]
    blobs: tuple[str, ...]


def standing(hub: Hub) -> Standing:
    """How far the recovery is. Raises HubError."""
    with hub.database.reading() as connection:
        return _standing(connection, read_head(connection))


def _standing(connection: Connection, head: Head) -> Standing:
    known, lacking = known_until(connection, head), lacking_entries(connection)
    return Standing(head.recovering, head.epoch, head.size, known, lacking, lacking_blobs(connection))


def begin(hub: Hub) -> None:
    """Put a hub into recovery that was restored in another way than by `tac-hub restore`. Raises HubError."""
    with hub.database.writing() as connection:
        read_head(connection, lock=True)
        begin_recovery(connection)


def finish(hub: Hub) -> int:
    """Enter what desks gave back exactly as it was, and go on; how many entries. Raises HubError."""
    with hub.database.writing() as connection:
        head = read_head(connection, lock=True)
        found = _standing(connection, head)
        if not head.recovering:
            raise HubError("The hub is not in recovery", "It goes on already.", "There is nothing to do.")
        if found.lacking:
            raise _incomplete(found)
        head = _enter_again(connection, head)
        end_recovery(connection, head)
        return head.size - found.size


def new_epoch(hub: Hub, reason: str) -> int:
    """Go on without what cannot be had: desks are told, and open ballots take no votes; the epoch's number.

    Raises HubError.
    """
    if not reason.strip():
        raise HubError(
            "A new epoch needs a reason", "It is empty.", "Say with --reason why nothing more can be had."
        )
    with hub.database.writing() as connection:
        head = begin_epoch(connection, read_head(connection, lock=True))
        end_recovery(connection, head)
        sitting = Sitting.open(connection)
        for ballot in load_kind(connection, "ballot"):
            if isinstance(ballot, Ballot) and ballot.is_open and ballot.frozen_at is None:
                hub.submit_in(sitting, FreezeBallot(reason), f"ballot:{ballot.id}")
    return head.epoch


def _incomplete(found: Standing) -> HubError:
    listed = ", ".join(map(str, found.lacking[:20])) + (" and more" if len(found.lacking) > 20 else "")
    return HubError(
        "Entries are still lacking",
        f"Of {listed} only the fingerprint is known: who may read them has not given them back yet.",
        "Have more members start TAC Desk; or go on without them: tac-hub recover new-epoch --reason TEXT",
    )


def _enter_again(connection: Connection, head: Head) -> Head:
    """What was judged once is not judged again: it is carried out as it was recorded."""
    rows, council = tables.recovered.c, load_council(connection)
    while True:
        query = select(rows.body, rows.salt).where(rows.seq >= head.size).order_by(rows.seq)
        draft = Draft(connection, head, council)
        for row in connection.execute(query.limit(_ROWS_AT_ONCE)).all():
            _enter(draft, bytes(row.body), bytes(row.salt))
        draft.write()
        if draft.head == head:
            return head
        head, council = draft.head, draft.council


def _enter(draft: Draft, body: bytes, salt: bytes) -> None:
    entry = decode(body, Entry)
    if entry.to_bytes() != body:
        raise HubError(
            "An entry cannot be entered again",
            f"This version of TAC Desk would write entry {entry.seq} otherwise than it was signed.",
            "Finish the recovery with the version that the hub had before.",
        )
    opened = open_envelope(entry.signed)
    draft.add(entry, opened.envelope, recorded_audience(opened), _left_by(draft, entry, opened), salt)


def _left_by(draft: Draft, entry: Entry, opened: Opened) -> tuple[Thing, ...]:
    if opened.command is None:
        return ()
    act = act_of(opened, member=entry.member, at=entry.at, ruling=entry.facts)
    world, refusal = draft.world(act), entry.refusal
    return apply(world, act) if refusal is None else aftermath(world, act, refusal)
