"""What minutes say, as plain data: the meeting, its roll with the quorum, notes, motions with their tally, actions.

All of it follows from the entries about the council, the meeting and its ballots, so that a reader of those can check
it word for word.
"""

from typing import Any

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.people import attendance
from tac_desk.domain.tally import count, represented
from tac_desk.minutes.facts import Facts

Told = dict[str, Any]
"""What JSON can hold: dicts, lists, texts, whole numbers, true, false and null."""


def told(facts: Facts) -> Told:
    """Times are milliseconds since 1970 UTC, people and seats their ids with their names beside them."""
    meeting = facts.meeting
    heads = (
        "id",
        "title",
        "body",
        "starts_at",
        "zone",
        "place",
        "recording",
        "adjourned_at",
        "next_starts_at",
    )
    return {
        "for_council": facts.for_council,
        "demonstration": facts.council.demonstration,
        "meeting": {name: getattr(meeting, name) for name in heads},
        "roll": _roll(facts),
        "guests": [{"name": one.name, "group": one.group, "note": one.note} for one in meeting.guests],
        "movements": [{"who": one.who, "came": one.came, "at": one.at} for one in meeting.movements],
        "applications": list(meeting.dossiers),
        "notes": [
            {"section": note.section, "text": note.text, "for_council": note.for_council}
            for note in facts.notes
        ],
        "motions": [_motion(facts, ballot) for ballot in facts.motions],
        "actions": [
            {**_person(facts, item.owner), "task": item.task, "due": item.due} for item in meeting.actions
        ],
    }


def _person(facts: Facts, member: str | None) -> Told:
    return {"member": member, "name": None if member is None else facts.council.name_of(member)}


def _roll(facts: Facts) -> Told | None:
    """The roll call, not who came later; null before it."""
    meeting = facts.meeting
    if not meeting.roll_taken:
        return None
    rows = attendance(facts.roll, meeting.at_roll_call)
    here, needed = (
        sum(row.represented for row in rows),
        facts.rulebook.ballot_of(meeting.body).quorum.needed(len(rows)),
    )
    return {
        "represented": here,
        "seats": len(rows),
        "quorum": needed,
        "quorum_met": here >= needed,
        "by_seat": [
            {
                "seat": row.seat.id,
                "organisation": row.seat.organisation,
                **_person(facts, row.member),
                "represented": row.represented,
                "as_alternate": row.as_alternate,
            }
            for row in rows
        ],
    }


def _motion(facts: Facts, ballot: Ballot) -> Told:
    """`entry` is the last one about the ballot that is told here. Nothing is counted before the close."""
    tally = None if ballot.declared is None else _tally(facts, ballot)
    moved = next((one for one in facts.meeting.moved if one.ballot == ballot.id), None)
    state = "cancelled" if ballot.cancelled else "open" if ballot.is_open else "closed"
    return {
        "ballot": ballot.id,
        "question": ballot.question,
        "application": ballot.dossier,
        "moved_by": None if moved is None else _person(facts, moved.by or None),
        "seconded_by": None if moved is None else _person(facts, moved.seconded_by or None),
        "state": state,
        "tally": tally,
        "entry": facts.entries.get(f"ballot:{ballot.id}"),
    }


def _tally(facts: Facts, ballot: Ballot) -> Told:
    found = count(ballot, represented(ballot, facts.meeting))
    names = (
        "yes",
        "no",
        "abstain",
        "recuse",
        "not_voted",
        "seats",
        "base",
        "needed",
        "quorum_needed",
        "passes",
    )
    return {name: getattr(found, name) for name in names}
