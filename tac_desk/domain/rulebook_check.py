"""Checks that the parts of a rulebook fit together: whatever one names, another defines."""

from collections.abc import Iterator

from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.judges import JUDGES
from tac_desk.domain.rulebook import Rulebook, Track
from tac_desk.domain.rulebook_table import Table
from tac_desk.domain.stage import NEEDED, Stage

Fault = tuple[str, str]
"""A key and what is wrong with it."""


def check_whole(top: Table, book: Rulebook) -> None:
    """Raises RulebookError for the first fault."""
    for key, reason in _faults(book):
        raise top.refuse(key, reason)


def _faults(book: Rulebook) -> Iterator[Fault]:
    yield from _of_parts(book)
    yield from _of_stages(book)
    for track in book.tracks.values():
        yield from _of_track(book, track)
        yield from _of_criteria(book, track)
    for key, body in (
        ("ballot", book.ballot),
        *((f"bodies.{b.key}", b.ballot) for b in book.bodies.values()),
    ):
        if body.days * 24 < body.minimum_hours:
            yield (
                f"{key}.days",
                f"{body.days} days are shorter than the {body.minimum_hours} hours a ballot lasts at least",
            )
    for label, meaning in book.labels.items():
        if not meaning.startswith("mark:") and meaning not in book.states:
            yield f"labels.{label}", f"{meaning!r} is neither a state nor a mark"


def _of_parts(book: Rulebook) -> Iterator[Fault]:
    for part, named in (("bodies", book.bodies), ("tracks", book.tracks), ("leans", book.leans)):
        if not named:
            yield part, "names none"
    if book.tracks and not (first := book.tracks[book.entry_track]).criteria:
        yield f"tracks.{first.key}", "is the first track, on which projects come in, so it needs criteria"


def _of_stages(book: Rulebook) -> Iterator[Fault]:
    """No two states mean the same, and none is missing that a rule moves dossiers to."""
    meant: dict[Stage, str] = {}
    for state in book.states.values():
        for follower in state.next:
            if follower not in book.states:
                yield f"states.{state.key}.next", f"{follower!r} is not a state"
        if state.means is not None and (other := meant.setdefault(state.means, state.key)) != state.key:
            yield f"states.{state.key}.means", f"{state.means.value!r} is what {other!r} means already"
    for stage in Stage:
        if stage in NEEDED and stage not in meant:
            yield "states", f"none means {stage.value!r}"
    if not book.states_before(meant[Stage.IN_VOTING]):
        yield "states", f"none leads to {meant[Stage.IN_VOTING]!r}"


def _of_track(book: Rulebook, track: Track) -> Iterator[Fault]:
    key = f"tracks.{track.key}"
    if track.body is not None and track.body not in book.bodies:
        yield f"{key}.body", f"{track.body!r} is not a body"
    if track.body is None and not track.is_sponsorship:
        yield f"{key}.body", "is missing: somebody has to vote"
    if track.of is not None and (track.of not in book.tracks or book.tracks[track.of].is_sponsorship):
        yield f"{key}.of", f"{track.of!r} is not a track on which is voted"
    if book.track_of_form(track.form) != track.key:
        yield f"{key}.form", f"{track.form!r} is taken by another track"
    if track.requires_state is not None and track.requires_state not in book.states:
        yield f"{key}.requires_state", f"{track.requires_state!r} is not a state"
    for state in track.states:
        if state not in book.states:
            yield f"{key}.states", f"{state!r} is not a state"


def _of_criteria(book: Rulebook, track: Track) -> Iterator[Fault]:
    """What is to be found out in the same way as something else must name what the program or the file knows."""
    for row in track.criteria:
        source = evidence_key(row)
        if source not in JUDGES and not any(other.criterion(source) for other in book.tracks.values()):
            yield f"tracks.{track.key}.criteria.{row.key}", f"{source!r} is not a criterion"
