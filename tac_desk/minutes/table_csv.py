"""Writes who attended a meeting and how each seat voted as one table that spreadsheets open."""

import csv
from collections.abc import Iterator
from io import StringIO

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.display import display_safe
from tac_desk.domain.tally import count, represented
from tac_desk.minutes.facts import Facts

HEAD = ("what", "meeting", "question", "seat", "organisation", "member", "value", "ledger entry")
NOT_PUBLIC = "voted, for the council to know"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")
Line = tuple[str, ...]


def to_csv(facts: Facts) -> str:
    """A row for each seat at the roll call, each standing vote of a ballot that is not sealed, and each result.

    How a seat voted is told only where its vote is public. UTF-8 with a byte order mark, for the spreadsheets that
    guess otherwise; lines end as RFC 4180 says. What one would take for a formula begins with an apostrophe.
    """
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for row in (*_attendance(facts), *_votes(facts)):
        writer.writerow([safe_cell(value) for value in row])
    return "\ufeff" + out.getvalue()


def safe_cell(value: str) -> str:
    """`value` on one line, which no spreadsheet takes for a formula."""
    text = display_safe(" ".join(value.split()))
    return f"'{text}" if text.startswith(_FORMULA) else text


def _attendance(facts: Facts) -> Iterator[Line]:
    meeting = facts.meeting
    if not meeting.roll_taken:
        return
    entry = str(facts.entries.get(f"meeting:{meeting.id}", ""))
    for row in facts.attendance:
        value = "absent" if not row.represented else "by alternate" if row.as_alternate else "present"
        name = facts.council.name_of(row.member) if row.member else ""
        yield "attendance", meeting.id, "", row.seat.id, row.seat.organisation, name, value, entry


def _votes(facts: Facts) -> Iterator[Line]:
    for ballot in facts.motions:
        entry = str(facts.entries.get(f"ballot:{ballot.id}", ""))
        yield from ((*row, entry) for row in _of_ballot(facts, ballot))


def _of_ballot(facts: Facts, ballot: Ballot) -> Iterator[Line]:
    where = facts.meeting.id, ballot.question
    if ballot.is_sealed:
        yield "result", *where, "", "", "", "sealed"
        return
    for seat in ballot.roll:
        vote = ballot.standing(seat.id)
        position = (
            "not voted" if vote is None else str(vote.position) if vote.audience == "public" else NOT_PUBLIC
        )
        name = "" if vote is None else facts.council.name_of(vote.member)
        yield "vote", *where, seat.id, seat.organisation, name, position
    tally = count(ballot, represented(ballot, facts.meeting))
    result = (
        "open"
        if ballot.is_open
        else "cancelled"
        if ballot.cancelled
        else "adopted"
        if tally.passes
        else "not adopted"
    )
    yield "result", *where, "", "", "", result
