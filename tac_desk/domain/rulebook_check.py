"""Checks that the parts of a rulebook fit together: whatever one names, another defines."""

from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.judges import JUDGES
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_table import Table
from tac_desk.domain.stage import NEEDED, Stage


def check_references(top: Table, book: Rulebook) -> None:
    """Every state, track and body that is named must exist, and every stage that a rule needs. Raises RulebookError."""
    _check_stages(top, book)
    if not book.bodies or not book.tracks:
        raise top.refuse("tracks" if book.bodies else "bodies", "names none")
    for state in book.states.values():
        for follower in state.next:
            if follower not in book.states:
                raise top.refuse(f"states.{state.key}.next", f"{follower!r} is not a state")
    for track in book.tracks.values():
        if track.body is not None and track.body not in book.bodies:
            raise top.refuse(f"tracks.{track.key}.body", f"{track.body!r} is not a body")
        if track.of is not None and track.of not in book.tracks:
            raise top.refuse(f"tracks.{track.key}.of", f"{track.of!r} is not a track")
        if book.track_of_form(track.form) != track.key:
            raise top.refuse(f"tracks.{track.key}.form", f"{track.form!r} is taken by another track")
        if track.requires_state is not None and track.requires_state not in book.states:
            raise top.refuse(f"tracks.{track.key}.requires_state", f"{track.requires_state!r} is not a state")
        for state in track.states:
            if state not in book.states:
                raise top.refuse(f"tracks.{track.key}.states", f"{state!r} is not a state")
    for track in book.tracks.values():
        for row in track.criteria:
            source = evidence_key(row)
            known = source in JUDGES or any(other.criterion(source) for other in book.tracks.values())
            if not known:
                raise top.refuse(f"tracks.{track.key}.criteria.{row.key}", f"{source!r} is not a criterion")
    for label, meaning in book.labels.items():
        if not meaning.startswith("mark:") and meaning not in book.states:
            raise top.refuse(f"labels.{label}", f"{meaning!r} is neither a state nor a mark")


def _check_stages(top: Table, book: Rulebook) -> None:
    """No two states mean the same, and none is missing that a rule moves dossiers to."""
    meant: dict[Stage, str] = {}
    for state in book.states.values():
        if state.means is not None and state.means in meant:
            other = meant[state.means]
            raise top.refuse(
                f"states.{state.key}.means", f"{state.means.value!r} is what {other!r} means already"
            )
        if state.means is not None:
            meant[state.means] = state.key
    for stage in Stage:
        if stage in NEEDED and stage not in meant:
            raise top.refuse("states", f"none means {stage.value!r}")
    if not book.states_before(meant[Stage.IN_VOTING]):
        raise top.refuse("states", f"none leads to {meant[Stage.IN_VOTING]!r}")
