"""Writes a year's statistics: a document whose tables carry their charts, and one table for spreadsheets."""

import csv
from collections.abc import Callable, Iterator, Mapping
from io import StringIO

from tac_desk.domain.months import day_of
from tac_desk.minutes.clock import local
from tac_desk.minutes.document import Block, Minutes, Paragraph, Section, Table
from tac_desk.minutes.html import to_html
from tac_desk.minutes.markdown import to_markdown
from tac_desk.minutes.statistics import SeatYear, Year
from tac_desk.minutes.table_csv import safe_cell

HEAD = ("what", "id", "name", "organisation", "figure", "value")
Line = tuple[str, ...]


def compose_statistics(year: Year) -> Minutes:
    body = year.rulebook.bodies[year.body].title
    return Minutes(
        title=f"{body}: the year {year.year} in figures",
        place=f"{year.council.name}, counted from the ledger.",
        sections=tuple(_sections(year)),
        file_stem=f"{year.year}/statistics",
    )


def _sections(year: Year) -> Iterator[Section]:
    if year.council.demonstration:
        yield Section("Demonstration", (Paragraph("The council, its meetings and its votes are invented."),))
    yield Section("Meetings", tuple(_meetings(year)))
    yield Section("Attendance by seat", tuple(_attendance(year)))
    yield Section("Participation in votes", tuple(_participation(year)))
    yield Section("From application to decision", tuple(_decisions(year)))


def _meetings(year: Year) -> Iterator[Block]:
    held = year.meetings
    if not held:
        yield Paragraph("No meeting was held.")
        return
    quorate = sum(one.had_quorum for one in held)
    yield Paragraph(f"Held: {len(held)}. With a quorum at the roll call: {quorate}.")
    yield Table(
        ("Day", "Meeting", "Seats represented", "Quorum"),
        tuple(
            (
                f"{local(one.meeting.starts_at, one.meeting.zone):%Y-%m-%d}",
                one.meeting.title,
                f"{one.represented} of {one.seats}",
                f"{one.quorum}: {'met' if one.had_quorum else 'not met'}",
            )
            for one in held
        ),
        tuple(_share(one.represented, one.seats) for one in held),
    )


def _attendance(year: Year) -> Iterator[Block]:
    called = [one for one in year.seats if one.meetings]
    if not called:
        yield Paragraph("No roll was called.")
        return
    yield Table(
        ("Seat", "Organisation", "Primary", "Alternate", "Represented"),
        tuple(
            (
                one.seat.title,
                one.seat.organisation,
                str(one.by_primary),
                str(one.by_alternate),
                _of(one.attended, one.meetings),
            )
            for one in called
        ),
        tuple(_share(one.attended, one.meetings) for one in called),
    )


def _participation(year: Year) -> Iterator[Block]:
    yield Paragraph(f"Ballots decided: {year.ballots}.")
    if year.hidden:
        yield Paragraph(f"Not counted below, because their votes are not shown to you: {year.hidden}.")
    asked = [one for one in year.seats if one.ballots]
    if asked:
        yield Table(
            ("Seat", "Organisation", "Voted", "Recused", "Did not vote", "Took part"),
            tuple(
                (
                    one.seat.title,
                    one.seat.organisation,
                    str(one.voted),
                    str(one.recused),
                    str(one.silent),
                    _of(one.voted + one.recused, one.ballots),
                )
                for one in asked
            ),
            tuple(_share(one.voted + one.recused, one.ballots) for one in asked),
        )


def _decisions(year: Year) -> Iterator[Block]:
    if year.quartiles is None:
        yield Paragraph("Nothing was decided.")
        return
    first, median, third = year.quartiles
    yield Paragraph(
        f"Decided: {len(year.decisions)}. Half took up to {median:.1f} days, a quarter up to {first:.1f}, "
        f"three quarters up to {third:.1f}."
    )
    longest = max(one.days for one in year.decisions)
    yield Table(
        ("Application", "Outcome", "Decided on", "Days"),
        tuple(
            (
                one.dossier.name,
                year.rulebook.states[one.state].title,
                day_of(one.at).isoformat(),
                f"{one.days:.1f}",
            )
            for one in year.decisions
        ),
        tuple(one.days / longest if longest > 0 else 0.0 for one in year.decisions),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _of(part: int, whole: int) -> str:
    return f"{part} of {whole} ({_share(part, whole):.0%})"


def to_csv(year: Year) -> str:
    """A row for each figure, guarded like the table of a meeting's votes."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for row in _rows(year):
        writer.writerow([safe_cell(value) for value in row])
    return "\ufeff" + out.getvalue()


def _rows(year: Year) -> Iterator[Line]:
    for one in year.meetings:
        meeting = "meeting", one.meeting.id, one.meeting.title, ""
        yield *meeting, "seats", str(one.seats)
        yield *meeting, "seats represented", str(one.represented)
        yield *meeting, "quorum", str(one.quorum)
    for seat in year.seats:
        yield from _of_seat(seat)
    yield "ballots", "", "", "", "decided", str(year.ballots)
    yield "ballots", "", "", "", "votes not shown to the reader", str(year.hidden)
    for decision in year.decisions:
        dossier = decision.dossier
        yield "dossier", dossier.id, dossier.name, "", f"days until {decision.state}", f"{decision.days:.1f}"


def _of_seat(one: SeatYear) -> Iterator[Line]:
    figures = {
        "meetings": one.meetings,
        "there by primary": one.by_primary,
        "there by alternate": one.by_alternate,
        "ballots": one.ballots,
        "voted": one.voted,
        "recused": one.recused,
        "did not vote": one.silent,
    }
    for figure, value in figures.items():
        yield "seat", one.seat.id, one.seat.title, one.seat.organisation, figure, str(value)


STATISTICS: Mapping[str, Callable[[Year], bytes]] = {
    "md": lambda year: to_markdown(compose_statistics(year)).encode(),
    "html": lambda year: to_html(compose_statistics(year)).encode(),
    "csv": lambda year: to_csv(year).encode(),
}
"""The file of statistics by the suffix of its format, as its bytes."""
