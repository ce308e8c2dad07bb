"""An application that comes back: which rounds there were, how long it waits, and what speaks against filing it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tac_desk.domain.claims import admitted_states, bare
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.months import after_months, day_of
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rulebook import Rulebook, Track
from tac_desk.domain.stage import Stage


@dataclass(frozen=True, slots=True)
class Wait:
    """A decision after which a new application waits: nothing is filed before the day `earliest`."""

    dossier: Dossier
    decided: date
    earliest: date
    months: int


def wait_after(book: Rulebook, dossier: Dossier) -> Wait | None:
    """How long a new application waits after the end of `dossier`; None where the rulebook asks for no wait."""
    if dossier.state not in book.reapply.wait:
        return None
    decided, months = day_of(_decision(dossier).at), book.windows.reapply_months
    return Wait(dossier, decided, after_months(decided, months), months)


def _decision(dossier: Dossier) -> Move:
    """The first move of the last unbroken stay in the present state: a later note there decides nothing anew."""
    found = Move(dossier.state, dossier.filed_at, "")
    for move in reversed(dossier.moves):
        if move.state != dossier.state:
            break
        found = move
    return found


def comes_back(book: Rulebook, previous: Dossier | None) -> bool:
    """Whether an application after `previous` is a returning one, which the queue takes first."""
    return previous is not None and previous.state in book.reapply.returning


def rounds_of(dossiers: Mapping[str, Dossier], dossier: Dossier) -> tuple[Dossier, ...]:
    """`dossier` and the rounds before and after it, the first one first. `dossiers` are those known, by id."""
    chain = [dossier]
    while (before := dossiers.get(chain[0].previous or "")) is not None and before not in chain:
        chain.insert(0, before)
    after = {one.previous: one for one in dossiers.values() if one.previous is not None}
    while (following := after.get(chain[-1].id)) is not None and following not in chain:
        chain.append(following)
    return tuple(chain)


def has_ended(book: Rulebook, dossier: Dossier) -> bool:
    """Whether a new application may follow, linked to this one: at its end, or while it is postponed."""
    state = book.states.get(dossier.state)
    return state is not None and (state.final or state.means is Stage.POSTPONED)


def earlier_round(book: Rulebook, dossiers: Iterable[Dossier], track: str, repository: str) -> Dossier | None:
    """The last ended round of the project in `repository` on `track`, which a new application is linked to."""
    ended = (one for one in _alike(dossiers, track, repository) if has_ended(book, one))
    return max(ended, key=lambda one: (one.filed_at, one.number), default=None)


def against_filing(
    book: Rulebook, dossiers: Sequence[Dossier], wanted: FileDossier, today: date
) -> Refusal | None:
    """What speaks against the application `wanted` on `today` (UTC), given all `dossiers` there are.

    Its track must be one that is applied for; the project must not be on its way already; its earlier round must be
    named, and its wait over; and where the track asks for an admitted project, it must be one.
    """
    track = book.tracks[wanted.track]
    if track.is_sponsorship:
        return refuse(Reason.BY_SPONSORSHIP, track=track.key)
    return (
        _under_way(book, dossiers, wanted)
        or _unlinked(book, dossiers, wanted)
        or _too_soon(book, dossiers, wanted, today)
        or _not_admitted(book, dossiers, wanted, track)
    )


def _alike(dossiers: Iterable[Dossier], track: str, repository: str) -> tuple[Dossier, ...]:
    wanted = bare(repository)
    return tuple(one for one in dossiers if wanted and one.track == track and bare(one.repository) == wanted)


def _under_way(book: Rulebook, dossiers: Sequence[Dossier], wanted: FileDossier) -> Refusal | None:
    for one in dossiers:
        same = book.origin_track(one.track) == wanted.track and bare(one.repository) == bare(
            wanted.repository
        )
        if same and bare(one.repository) and not has_ended(book, one):
            return refuse(Reason.HERE_ALREADY, name=one.name, number=one.number, state=one.state)
    return None


def _unlinked(book: Rulebook, dossiers: Sequence[Dossier], wanted: FileDossier) -> Refusal | None:
    before = earlier_round(book, dossiers, wanted.track, wanted.repository)
    if before is None or wanted.previous is not None:
        return None
    return refuse(Reason.EARLIER_ROUND, name=before.name, number=before.number, state=before.state)


def _too_soon(
    book: Rulebook, dossiers: Sequence[Dossier], wanted: FileDossier, today: date
) -> Refusal | None:
    """The project's own rounds count, and the one that it names: its repository may have moved since."""
    named = (one for one in dossiers if one.id == wanted.previous)
    waits = (wait_after(book, one) for one in (*_alike(dossiers, wanted.track, wanted.repository), *named))
    wait = max((one for one in waits if one is not None), key=lambda one: one.earliest, default=None)
    if wait is None or today >= wait.earliest:
        return None
    return refuse(
        Reason.REAPPLY_LATER,
        name=wait.dossier.name,
        number=wait.dossier.number,
        state=wait.dossier.state,
        decided=wait.decided,
        earliest=wait.earliest,
        months=wait.months,
    )


def _not_admitted(
    book: Rulebook, dossiers: Sequence[Dossier], wanted: FileDossier, track: Track
) -> Refusal | None:
    """Such as a hosted application of something that is no ecosystem project yet."""
    if track.requires_state is None:
        return None
    admitted = admitted_states(book) | {track.requires_state}
    here = [
        one.state
        for one in dossiers
        if book.origin_track(one.track) == book.entry_track
        and bare(one.repository) == bare(wanted.repository)
        and bare(one.repository)
    ]
    if admitted.intersection(here):
        return None
    state = here[-1] if here else ""
    needed = track.requires_state
    return refuse(Reason.NOT_ADMITTED, name=wanted.name, track=book.entry_track, needed=needed, state=state)
