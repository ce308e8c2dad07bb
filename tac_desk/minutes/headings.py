"""The headings of minutes and agenda, in the order in which the council writes them, and what stands under each."""

import re
from collections.abc import Iterator, Mapping, Sequence

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import AgendaItem, Meeting
from tac_desk.domain.rulebook import Rulebook

_INITIAL = re.compile(r"\b[a-z]")

MINUTE = 60_000  # milliseconds
OPENING, REMINDERS, FOUNDATION = "Call to Order", "Agenda & Reminders", "Foundation Updates"
MOTIONS, GROUPS, DISCUSSION, END = "Motions", "Working Group Updates", "Open Discussion", "Adjournment"


def roll_call(meeting: Meeting) -> str:
    return f"Roll Call and {meeting.body.upper()} Representative List"


def application(rulebook: Rulebook, dossier: Dossier) -> str:
    track = _INITIAL.sub(lambda found: found[0].upper(), rulebook.tracks[dossier.track].title)
    return f"{track} Application: {dossier.name}"


def agenda_of(
    rulebook: Rulebook, meeting: Meeting, dossiers: Mapping[str, Dossier], ballots: Mapping[str, Ballot]
) -> tuple[AgendaItem, ...]:
    """The agenda as it was set; what was scheduled or put since then has its place in it, so nothing is missing.

    Without one, the usual order. `dossiers` and `ballots` are by id, as far as they are known.
    """
    usual = tuple(_usual(rulebook, meeting, dossiers, ballots))
    if not meeting.agenda:
        return usual
    known = {item.about for item in meeting.agenda}
    missing = tuple(item for item in usual if item.about and item.about not in known)
    place = _place_for_more(meeting.agenda)
    return (*meeting.agenda[:place], *missing, *meeting.agenda[place:])


def _place_for_more(items: Sequence[AgendaItem]) -> int:
    """After the last application or motion, else before what closes a meeting."""
    places = [place for place, item in enumerate(items, 1) if item.about]
    ends = (place for place, item in enumerate(items) if item.title in (GROUPS, DISCUSSION, END))
    return max(places) if places else next(ends, len(items))


def _usual(
    rulebook: Rulebook, meeting: Meeting, dossiers: Mapping[str, Dossier], ballots: Mapping[str, Ballot]
) -> Iterator[AgendaItem]:
    for title in (OPENING, REMINDERS, roll_call(meeting), FOUNDATION):
        yield AgendaItem(title)
    for id_ in meeting.dossiers:
        if id_ in dossiers:
            yield AgendaItem(application(rulebook, dossiers[id_]), f"dossier:{id_}")
    for id_ in meeting.motions:
        if id_ in ballots and ballots[id_].dossier not in meeting.dossiers:
            yield AgendaItem(ballots[id_].question, f"ballot:{id_}")
    for title in (GROUPS, DISCUSSION, END):
        yield AgendaItem(title)


def begins_of(meeting: Meeting, items: Sequence[AgendaItem]) -> tuple[int | None, ...]:
    """When each item begins, in milliseconds since 1970 UTC, as long as everything before it has a length."""
    begins: list[int | None] = []
    at: int | None = meeting.starts_at
    for item in items:
        begins.append(at)
        at = at + item.minutes * MINUTE if at is not None and item.minutes else None
    return tuple(begins)


def topics_of(meeting: Meeting) -> tuple[str, ...]:
    """What else is talked about by the agenda: a heading each, before the working groups'."""
    standing = {OPENING, REMINDERS, roll_call(meeting), FOUNDATION, MOTIONS, GROUPS, DISCUSSION, END}
    titles = (item.title for item in meeting.agenda if not item.about)
    return tuple(dict.fromkeys(title for title in titles if title not in standing))


def noted_headings(rulebook: Rulebook, meeting: Meeting, dossiers: Mapping[str, Dossier]) -> tuple[str, ...]:
    """Every heading under which something can be noted, in the minutes' order."""
    known = (dossiers[id_] for id_ in meeting.dossiers if id_ in dossiers)
    applications = (application(rulebook, dossier) for dossier in known)
    first = (OPENING, REMINDERS, roll_call(meeting), FOUNDATION)
    return (*first, *applications, MOTIONS, *topics_of(meeting), GROUPS, DISCUSSION, END)
