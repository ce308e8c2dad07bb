"""Looks up in the page what the hub should answer to a person who sends a command somewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.hub.permissions import page
from tests.hub.permissions.cases import CASES, Case
from tests.hub.permissions.page import Where
from tests.hub.permissions.people import (
    ALTERNATE,
    BESIDE,
    BODY_SECRETARY,
    NEVER,
    PEOPLE,
    PRIMARY,
    SPONSOR,
    Person,
)
from tests.hub.permissions.scene import BOOK, Place, Scene

TYPICAL = {"hosted", "sponsored"}
"""The dossiers where everything is tried by every role, in every state."""
SOME_STATES = {"in_progress", "active"}
TRACKS = {*BOOK.tracks, "sponsored", "unsponsored"}
FEW = {PRIMARY, SPONSOR, "chair", BODY_SECRETARY}
"""Who tries it elsewhere too: on other tracks and where a dossier has something more to it."""


@dataclass(frozen=True)
class Expected:
    """`outcome` is `yes` or the reason; `kept` says that the refused command leaves something behind.

    `cells` are the cells of the first table and the rows of the second one that said so.
    """

    outcome: str
    kept: bool = False
    cells: tuple[object, ...] = ()


@dataclass(frozen=True)
class Trial:
    case: Case
    person: Person
    place: Place
    expected: Expected


def trials(scene: Scene, command: str) -> Iterator[Trial]:
    """Every person with every example of `command` at every place where it can make a difference."""
    for case in CASES:
        for place in scene.places[case.kind] if case.command == command else ():
            for person in PEOPLE:
                if _matters(case, person, place):
                    yield Trial(case, person, place, expected(case, person, place))


def _matters(case: Case, person: Person, place: Place) -> bool:
    """Whether `place` may differ for `person` from a typical one in the same state: as far as the page speaks of it."""
    special = place.facts - {*TYPICAL, place.state}
    if case.kind != "dossier":
        return True
    if not special:
        return person.column not in NEVER or place.state in SOME_STATES
    named = frozenset[str]().union(*(row.facts for row in _rows(case)))
    if special & named and place.facts >= TYPICAL:
        return True
    elsewhere = bool(named & TRACKS and special & TRACKS)
    return (
        (elsewhere or place.state in SOME_STATES) and person.column in FEW and _differs(case, person, place)
    )


def _differs(case: Case, person: Person, place: Place) -> bool:
    """Whether `person` is more there than a primary or a member, who try it too."""
    if person.column == SPONSOR:
        return "sponsored" in place.facts
    return person.column != BODY_SECRETARY or bool(page.who()[case.action][BODY_SECRETARY])


def _rows(case: Case) -> list[Where]:
    return [row for row in page.where() if row.action == case.action]


def expected(case: Case, person: Person, place: Place) -> Expected:
    if person.column in NEVER:
        return Expected(NEVER[person.column])
    column = _column(case, person, place)
    cell = page.who()[case.action][column]
    by_role = (case.action, column)
    if cell != page.YES:
        return Expected("role_missing" if cell == page.NO else cell, cells=(by_role,))
    row = next((row for row in _rows(case) if row.facts <= place.facts | {column}), None)
    assert row is not None or not _rows(case), f"the page says nothing of {case.action} at {place}"
    if row is None:
        return Expected(page.YES, cells=(by_role,))
    outcome, _, more = row.outcome.partition(", ")
    return Expected(outcome, more == "docket", (by_role, row))


def _column(case: Case, person: Person, place: Place) -> str:
    """The column that speaks of `person` at `place`: the role they have there, or the one they also are."""
    column = person.column
    if person.secretary_of is not None and person.secretary_of != place.body:
        column = BESIDE[BODY_SECRETARY]
    if column == SPONSOR and "sponsored" not in place.facts:
        column = PRIMARY
    if column == ALTERNATE and place.subject.startswith("ballot:") and place.body == "ewg":
        column = "member"  # of the council's seat, which is not on this roll
    while not page.who()[case.action][column]:
        column = BESIDE[column]
    return column
