"""Collects the evidence of an application that declares several repositories: one is judged, each is checked."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from tac_desk.domain.finding import Finding
from tac_desk.domain.forge import Facts
from tac_desk.evidence.collect import collect
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.errors import EvidenceError, Stopped
from tac_desk.evidence.snapshot import InScope, Row, Snapshot

REPOSITORY, VERDICT = "scope.repository/1", "scope.verdict/1"
RESOLVES, LOST, RENAMED, IN_PART = "resolves", "does not resolve", "renamed to", "read in part"
MOST_OTHERS = 12  # an application that names more is checked in part, and says so
NOT_CHECKED = f"not checked: more than {MOST_OTHERS} further repositories are declared"
_ADDRESS = re.compile(r"(https://[^/\s]+)/([\w.-]+/[\w.-]+?)(?:\.git)?/?")
_FULL_NAME = re.compile(r"[\w.-]{1,100}/[\w.-]{1,100}")


def collect_scope(
    repositories: Sequence[str],
    *,
    ref: str | None = None,
    facts: Facts | None = None,
    facts_of: Mapping[str, Facts] | None = None,
    moved: Mapping[str, str] | None = None,
    locate: Callable[[str], str] = str,
    **settings: Any,
) -> Snapshot:
    """The evidence of the first of `repositories`, with that of the others beside it; `settings` as for `collect`.

    `ref` and `facts` are the first one's, `facts_of` the others' by their address, and `locate` says where to read
    an address. A fact `full_name` other than the address says that a repository was renamed, and so does `moved`, by
    address: its new place is read.
    Raises EvidenceError when the first one cannot be had; another one that cannot is a finding. One that was read in
    part is named in `partial`.
    """
    first, *rest = dict.fromkeys(repositories)
    known = {first: facts or Facts(), **{one: (facts_of or {}).get(one, Facts()) for one in rest}}
    places = {one: renamed(one, about) or (moved or {}).get(one, one) for one, about in known.items()}
    place = places[first]
    snapshot = collect(locate(place), ref=ref, address=first, facts=facts, **settings)
    others = [_look(one, places[one], known[one], locate, settings) for one in rest[:MOST_OTHERS]]
    others += [InScope(one, None, NOT_CHECKED) for one in rest[MOST_OTHERS:]]
    own = (
        [Finding(REPOSITORY, excerpt(f"{RENAMED} {place}"), excerpt=excerpt(first))] if place != first else []
    )
    head = [*own, *map(_resolution, others)]
    rows = tuple(_noted(row, () if number else head, others) for number, row in enumerate(snapshot.rows))
    partial = (*snapshot.partial, *(other.repository for other in others if IN_PART in other.note))
    return replace(snapshot, rows=rows, others=tuple(others), partial=partial)


def renamed(address: str, facts: Facts | None) -> str | None:
    """The new address on the same host, when the forge's `full_name` is another than the one asked for."""
    full_name = facts.value("full_name") if facts else None
    parts = _ADDRESS.fullmatch(address)
    if parts is None or not isinstance(full_name, str) or not _FULL_NAME.fullmatch(full_name):
        return None
    return None if full_name.casefold() == parts[2].casefold() else f"{parts[1]}/{full_name}"


def _look(
    repository: str, place: str, facts: Facts, locate: Callable[[str], str], settings: Mapping[str, Any]
) -> InScope:
    """Raises Stopped when whoever asked wants no more; that another one took too long is only its own trouble."""
    source = locate(place)
    try:
        found = collect(source, address=repository, facts=facts, **settings)
    except EvidenceError as error:
        cancelled = settings.get("cancelled")
        if isinstance(error, Stopped) and cancelled and cancelled():
            raise
        here = [str(path) for path in (source, settings.get("mirrors")) if path and path != repository]
        return InScope(repository, None, _without(here, f"{error.title}: {error.cause}"))
    notes = [f"{RENAMED} {place}"] if place != repository else []
    notes += [f"{IN_PART}, without {', '.join(found.partial)}"] if found.partial else []
    return InScope(repository, found.commit, "; ".join(notes), found.rows)


def _without(paths: Sequence[str], text: str) -> str:
    """Folders of this machine tell a reader nothing, and are nobody else's business."""
    for path in paths:
        text = text.replace(path, "…")
    return text


def _resolution(other: InScope) -> Finding:
    if other.commit is None:
        outcome = NOT_CHECKED if other.note == NOT_CHECKED else LOST
        return Finding(REPOSITORY, outcome, excerpt=excerpt(f"{other.repository}: {other.note}"))
    said = excerpt(f"{other.repository} at {other.commit[:12]}")
    return Finding(REPOSITORY, excerpt(other.note or RESOLVES), excerpt=said)


def _noted(row: Row, head: Sequence[Finding], others: Sequence[InScope]) -> Row:
    """The row with what the others' same row says where that is worse.

    Its verdict stays that of the first repository: whether a gap of another one counts is for a person.
    """
    notes = [_note(other, theirs) for other in others for theirs in other.rows if _is_worse(theirs, row)]
    return replace(row, findings=(*row.findings, *head, *notes)) if head or notes else row


def _is_worse(theirs: Row, ours: Row) -> bool:
    """The same criterion, failed where ours is not, or in doubt where ours passes."""
    verdicts = (theirs.judgement.verdict, ours.judgement.verdict)
    same = theirs.criterion.key == ours.criterion.key
    return same and ((verdicts[0] == "fail" != verdicts[1]) or verdicts == ("caution", "pass"))


def _note(other: InScope, row: Row) -> Finding:
    said = excerpt(f"{other.repository}: {row.judgement.summary}")
    return Finding(VERDICT, row.judgement.verdict, excerpt=said)
