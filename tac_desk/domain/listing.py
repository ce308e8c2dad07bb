"""What the landscape should say of each project, by the council's records: listed, hosted, archived."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.claims import bare
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.months import day_of
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.domain.tally import count

ARCHIVED = "archived"
LISTED_IN = frozenset({Stage.ACCEPTED, Stage.ACTIVE, Stage.UNDER_REVIEW, Stage.IN_REMEDIATION})


@dataclass(frozen=True, slots=True)
class Listing:
    """One project as it should be listed. `status` is None for one of the first track, else hosted or archived.

    `place` is "category / subcategory" where the dossier names one, `kind` the category that its ballot chose.
    """

    name: str
    repository: str
    homepage: str
    description: str
    status: str | None
    place: str
    kind: str
    accepted: date | None

    @property
    def archived(self) -> bool:
        return self.status == ARCHIVED


def listings(
    book: Rulebook, dossiers: Iterable[Dossier], ballots: Mapping[str, Ballot]
) -> tuple[Listing, ...]:
    """One for each project with a repository that was admitted once, in the order of their numbers.

    A project may have several dossiers: what it is hosted as goes before what it was first, and both before an end.
    """
    best: dict[str, Dossier] = {}
    for one in sorted(dossiers, key=lambda one: one.number):
        key = bare(one.repository)
        if key and _rank(book, one) and _rank(book, one) >= _rank(book, best.get(key)):
            best[key] = one
    return tuple(_listing(book, one, ballots) for one in sorted(best.values(), key=lambda one: one.number))


def _rank(book: Rulebook, dossier: Dossier | None) -> int:
    stage = book.stage(dossier.state) if dossier else None
    if dossier is None or stage not in LISTED_IN | {Stage.RETIRED}:
        return 0
    if stage is Stage.RETIRED:
        return 1
    return 3 if book.tracks[dossier.track].listed_as else 2


def _listing(book: Rulebook, dossier: Dossier, ballots: Mapping[str, Ballot]) -> Listing:
    track = book.tracks[dossier.track]
    status = ARCHIVED if book.stage(dossier.state) is Stage.RETIRED else track.listed_as or None
    accepted = book.state_of(Stage.ACCEPTED)
    days = [day_of(move.at) for move in dossier.moves if move.state == accepted]
    return Listing(
        name=" ".join(dossier.name.split()),
        repository=dossier.repository,
        homepage=dossier.homepage,
        description=" ".join(dossier.summary.split()),
        status=status,
        place="" if dossier.category in track.categories else dossier.category,
        kind=_kind(track.categories, dossier, ballots.get(dossier.ballot or "")),
        accepted=days[-1] if days else None,
    )


def _kind(categories: tuple[str, ...], dossier: Dossier, ballot: Ballot | None) -> str:
    """The category that most yes votes named; the dossier's own where the ballot names none, or two equally often."""
    named = sorted(count(ballot).categories.items(), key=lambda one: -one[1]) if ballot else []
    if named and (len(named) == 1 or named[0][1] > named[1][1]):
        return named[0][0]
    return dossier.category if dossier.category in categories else ""
