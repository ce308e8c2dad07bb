"""Compares a landscape with the council's records: what of ours differs or is missing there, what is there alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.claims import bare
from tac_desk.domain.listing import Listing
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.landscape import LandscapeProject


class Kind(StrEnum):
    """What is different: not listed yet, listed otherwise, to be archived, or listed without a dossier of ours."""

    MISSING = "missing"
    DIFFERS = "differs"
    RETIRED = "retired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Change:
    """One key of an entry: what the landscape says and what it should say; empty for nothing."""

    key: str
    theirs: str
    ours: str


@dataclass(frozen=True, slots=True)
class Difference:
    """`place` is the number of the entry in the landscape, None for one that is missing there."""

    kind: Kind
    name: str
    place: int | None = None
    listing: Listing | None = None
    changes: tuple[Change, ...] = ()


def compare(
    ours: Iterable[Listing], theirs: Sequence[LandscapeProject], kinds: Sequence[str] = ()
) -> tuple[Difference, ...]:
    """Every difference, ours first. `kinds` are the categories that the entries of `theirs` name, where they are known.

    Entries that are archived there and have no dossier here are no difference.
    """
    found: list[Difference] = []
    seen: set[int] = set()
    for listing in ours:
        place = _find(listing, theirs, seen)
        if place is None:
            found += [] if listing.archived else [Difference(Kind.MISSING, listing.name, None, listing)]
            continue
        seen.add(place)
        changes = tuple(_changes(listing, theirs[place], kinds[place] if kinds else None))
        retires = listing.archived and theirs[place].active
        if changes:
            kind = Kind.RETIRED if retires else Kind.DIFFERS
            found.append(Difference(kind, listing.name, place, listing, changes))
    return *found, *_unknown(theirs, seen)


def address_of(text: str) -> str:
    """The repository that `text` points at, in one notation; the text itself where it is none we know."""
    return bare(next(iter(repository_urls(text)), text))


def _find(listing: Listing, theirs: Sequence[LandscapeProject], taken: set[int]) -> int | None:
    """The entry of the same repository, the one of the same name if there are several; else that of the same name."""
    wanted, name = address_of(listing.repository), _plain(listing.name)
    same = [n for n, one in enumerate(theirs) if n not in taken and address_of(one.repository) == wanted]
    named = [n for n, one in enumerate(theirs) if n not in taken and _plain(one.name) == name]
    return next(iter([n for n in same if n in named] or same or named), None)


def _changes(listing: Listing, there: LandscapeProject, kind: str | None) -> Iterator[Change]:
    """An archived project keeps what else is said of it: only its status matters."""
    if (listing.status or "") != (there.status or ""):
        yield Change("project", there.status or "", listing.status or "")
    if listing.archived:
        return
    if _plain(listing.name) != _plain(there.name):
        yield Change("name", there.name, listing.name)
    if address_of(listing.repository) != address_of(there.repository):
        yield Change("repo_url", there.repository, listing.repository)
    homepage = web(listing.homepage)
    if homepage and bare(homepage) != bare(there.homepage):
        yield Change("homepage_url", there.homepage, homepage)
    if kind is not None and listing.kind and listing.kind != kind:
        yield Change("category", kind, listing.kind)


def web(address: str) -> str:
    """`address` where a browser may be sent to it, else nothing."""
    return address.strip() if address.strip().lower().startswith(("https://", "http://")) else ""


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _unknown(theirs: Sequence[LandscapeProject], seen: set[int]) -> Iterator[Difference]:
    for place, one in enumerate(theirs):
        if place not in seen and one.active:
            yield Difference(Kind.UNKNOWN, one.name, place)
