"""Where a dossier can go from its state, what it takes to get there, and why it cannot go elsewhere."""

from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.commands import MoveDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.months import day_of
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rounds import wait_after
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rules.lifecycle_moves import own_act
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, World, subject_of


class Way(StrEnum):
    """What it takes to get a dossier somewhere.

    An officer's move; opening a ballot; first a sponsor and then a ballot; closing or cancelling the ballot that is
    open; a command of its own. A wish that leads nowhere: its end is final and a new application may follow, at once or
    after a wait; its track has no such state; or the state does not come next.
    """

    MOVE = "move"
    BALLOT = "ballot"
    SPONSOR = "sponsor"
    RESULT = "result"
    ACT = "act"
    FILE = "file"
    WAIT = "wait"
    TRACK = "track"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class PossibleMove:
    """A state that may come next. `act` is the kind of the command that leads there, empty where a ballot does.

    `allowed`: the member who asked may send that command now.
    """

    state: str
    way: Way
    act: str
    allowed: bool


def possible_moves(world: World, dossier: Dossier, member: str) -> tuple[PossibleMove, ...]:
    """Every usual next state of `dossier`, in the rulebook's order, and whether `member` may take it there."""
    book, office = world.rulebook, _has_office(world, dossier, member)
    found = []
    for state in followers(book, dossier):
        way = _way(book, dossier, state)
        act = own_act(book.stage(dossier.state), book.stage(state)) or MoveDossier.KIND
        by_command = way in (Way.MOVE, Way.ACT)
        found.append(PossibleMove(state, way, act if by_command else "", by_command and office))
    return tuple(found)


def followers(book: Rulebook, dossier: Dossier) -> tuple[str, ...]:
    """The usual next states of `dossier`, as far as its track has them."""
    state = book.states.get(dossier.state)
    return tuple(key for key in state.next if on_track(book, dossier.track, key)) if state else ()


def on_track(book: Rulebook, track: str, state: str) -> bool:
    """Whether a dossier of `track` may be in `state`."""
    found = book.tracks.get(track)
    return found is None or not found.states or state in found.states


def against_move(world: World, dossier: Dossier, wanted: str, at: int, *, override: bool) -> Refusal | None:
    """What speaks against moving `dossier` to the state `wanted` at `at` (milliseconds); it says what is possible.

    An officer's reason (`override`) leaves the usual path, but neither the states of the track nor a ballot.
    """
    book = world.rulebook
    voting = book.state_of(Stage.IN_VOTING)
    bound = voting in (dossier.state, wanted) or not on_track(book, dossier.track, wanted)
    if not bound and (override or wanted in followers(book, dossier)):
        return None
    way = _way(book, dossier, wanted)
    facts = {}
    if way is Way.FILE and (wait := wait_after(book, dossier)) and day_of(at) < wait.earliest:
        way, facts = Way.WAIT, {"earliest": wait.earliest.isoformat()}
    if way in (Way.BALLOT, Way.SPONSOR):
        facts = {"before": ", ".join(book.states_before(voting))}
    usual = ", ".join(followers(book, dossier))
    return refuse(
        Reason.STATE_FORBIDS, state=dossier.state, wanted=wanted, usual=usual, way=way.value, **facts
    )


def _way(book: Rulebook, dossier: Dossier, wanted: str) -> Way:
    voting, track = book.state_of(Stage.IN_VOTING), book.tracks.get(dossier.track)
    state = book.states.get(dossier.state)
    if dossier.state == voting:
        return Way.RESULT
    if not on_track(book, dossier.track, wanted):
        return Way.TRACK
    if state is None:
        return Way.NEXT
    if state.final:
        return Way.FILE
    if _takes_ballot(book, dossier.state, wanted, voting):
        sponsorless = track is not None and track.needs_sponsor and dossier.sponsor is None
        return Way.SPONSOR if sponsorless else Way.BALLOT
    if wanted not in followers(book, dossier):
        return Way.NEXT
    return Way.ACT if own_act(book.stage(dossier.state), book.stage(wanted)) else Way.MOVE


def _takes_ballot(book: Rulebook, state: str, wanted: str, voting: str) -> bool:
    """Whether every usual way from `state` to `wanted` leads through a vote."""
    return wanted not in _reached(book, state, {voting}) and wanted in _reached(book, state, set())


def _reached(book: Rulebook, state: str, closed: set[str]) -> set[str]:
    """The states that usual steps reach from `state` without entering `closed`."""
    seen, waiting = {state}, [state]
    while waiting:
        for following in book.states[waiting.pop()].next:
            if following not in seen | closed:
                seen.add(following)
                waiting.append(following)
    return seen


def _has_office(world: World, dossier: Dossier, member: str) -> bool:
    return holds_office(world, Act("", member, "", 0, subject_of(dossier), MoveDossier("")))
