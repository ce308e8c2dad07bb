"""Who is a candidate: nobody moves a project there, it follows from what it is and who sponsors it."""

from collections.abc import Iterable
from enum import StrEnum

from tac_desk.domain.claims import admitted_states, bare
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import World

UNDER_WAY = frozenset(
    {
        Stage.SUBMITTED,
        Stage.TRIAGED,
        Stage.IN_QUEUE,
        Stage.IN_PROGRESS,
        Stage.SCHEDULED,
        Stage.PRESENTED,
        Stage.IN_VOTING,
        Stage.WAITING,
    }
)
"""Where an application is being worked on; a state that only its rulebook knows counts too, unless it is an end."""


class Standing(StrEnum):
    """A candidate is sponsored and undecided; without a sponsor its application goes on but cannot be voted on."""

    CANDIDATE = "candidate"
    UNSPONSORED = "unsponsored"


def standing_of(world: World, dossier: Dossier) -> Standing | None:
    """What `dossier` is by rule; None: no candidate. An admitted project is what its further application is."""
    own = own_standing(world.rulebook, dossier.track, dossier.state, sponsored=dossier.sponsor is not None)
    if own is not None or not is_admitted(world.rulebook, dossier):
        return own
    further = (one for one in world.dossiers_like(dossier) if is_under_way(world.rulebook, one))
    return next((Standing.CANDIDATE if one.sponsor else Standing.UNSPONSORED for one in further), None)


def own_standing(book: Rulebook, track: str, state: str, *, sponsored: bool) -> Standing | None:
    """The same as far as one dossier alone shows it, for lists of many."""
    found = book.tracks.get(track)
    if found is None or state not in book.states:
        return None
    if found.is_sponsorship:
        return Standing.CANDIDATE if sponsored and book.stage(state) is not Stage.RETIRED else None
    if not found.needs_sponsor or not _works(book, state):
        return None
    return Standing.CANDIDATE if sponsored else Standing.UNSPONSORED


def is_under_way(book: Rulebook, dossier: Dossier) -> bool:
    """Whether it is an application that takes a sponsor, and not decided yet."""
    track = book.tracks.get(dossier.track)
    return track is not None and track.needs_sponsor and _works(book, dossier.state)


def is_admitted(book: Rulebook, dossier: Dossier) -> bool:
    """Whether it is a project of the track on which projects come in, accepted and not in arrears."""
    needed = book.tracks[book.sponsored_track(book.entry_track)].requires_state
    states = admitted_states(book) | ({needed} if needed else set())
    return book.origin_track(dossier.track) == book.entry_track and dossier.state in states


def guided(book: Rulebook, dossiers: Iterable[Dossier], member: str) -> tuple[Dossier, ...]:
    """What `member` sponsors now: candidates, and applications under way. A project in two dossiers counts once."""
    found: dict[str, Dossier] = {}
    for one in dossiers:
        is_theirs = one.sponsor is not None and one.sponsor.member == member
        if is_theirs and own_standing(book, one.track, one.state, sponsored=True) is not None:
            found[bare(one.repository) or one.id] = one
    return tuple(found.values())


def _works(book: Rulebook, state: str) -> bool:
    found = book.states[state]
    return found.means in UNDER_WAY if found.means is not None else not found.final
