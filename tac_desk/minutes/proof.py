"""Minutes together with the ledger entries they stand on: a file that the checkers of a ledger check too."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import BytesIO

import msgspec

from tac_desk.domain.audience import audience_of
from tac_desk.domain.dossier import Audience
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.facts import Facts, gather
from tac_desk.minutes.told import Told, told
from tac_desk.protocol.audit import Audited, TamperedError, audit_bundle
from tac_desk.protocol.bundle import BundleHead, BundleLine, write_bundle
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import open_envelope

PARTS = ("demonstration", "meeting", "roll", "guests", "movements", "applications", "notes", "actions")


def grounds(facts: Facts) -> frozenset[str]:
    """The subjects of the entries that minutes as data stand on."""
    meetings = {facts.meeting.id}
    for ballot in facts.motions:
        meetings |= {id_ for id_ in (ballot.meeting, ballot.turned and ballot.turned.meeting) if id_}
    ballots = {f"ballot:{ballot.id}" for ballot in facts.motions}
    return frozenset({"council", *ballots, *(f"meeting:{id_}" for id_ in meetings)})


def told_of(lines: Iterable[BundleLine], facts: Facts) -> Iterable[BundleLine]:
    """Every entry in its place: whole where minutes stand on it, and their readers may read it, else withheld."""
    subjects = grounds(facts)
    for line in lines:
        whole = line.subject in subjects and (facts.for_council or _is_public(line))
        yield line if whole else msgspec.structs.replace(line, entry=None, salt=None)


def _is_public(line: BundleLine) -> bool:
    """A command of unknown kind may hold anything, so it stays with the council."""
    if line.entry is None:
        return False
    command = open_envelope(decode(line.entry, Entry).signed).command
    return command is not None and audience_of(command) is Audience.PUBLIC


def prove(head: BundleHead, lines: Sequence[BundleLine], facts: Facts) -> bytes:
    """The file; its minutes are read from the entries in it. Raises MinutesError when those do not hold."""
    try:
        minutes = _told_by(audit_bundle(head, lines), facts.meeting.id, for_council=facts.for_council)
    except TamperedError as error:
        raise MinutesError(
            "These minutes cannot be proved",
            f"This desk's copy of the ledger does not hold: {error}",
            "Run tac-desk export and tac-desk verify, and show an officer what they say.",
        ) from error
    file = BytesIO()
    write_bundle(file, msgspec.structs.replace(head, minutes=minutes), lines)
    return file.getvalue()


def check_minutes(minutes: Told, audited: Audited) -> None:
    """Whether `minutes` say what the entries beside them say. Raises TamperedError naming the last one concerned."""
    try:
        meeting = str(minutes["meeting"]["id"])
        real = _told_by(audited, meeting, for_council=minutes["for_council"] is True)
        motions = list(minutes["motions"])
    except (LookupError, TypeError) as error:
        raise TamperedError(f"The minutes cannot be read: {error!r}.") from error
    for said, found in zip(motions, real["motions"], strict=False):
        if said != found:
            raise TamperedError("records something else than the minutes tell of its motion", found["entry"])
    other = next((part for part in PARTS if minutes.get(part) != real[part]), None)
    if other is not None:
        entry = audited.entries.get(f"meeting:{meeting}")
        raise TamperedError(f"leads to another “{other}” than the minutes tell", entry)
    if minutes != real:
        raise TamperedError("The minutes tell of other motions than the entries beside them.")


def _told_by(audited: Audited, meeting_id: str, *, for_council: bool) -> Told:
    council, meeting = audited.things.get("council"), audited.things.get(f"meeting:{meeting_id}")
    if not isinstance(council, Council) or not isinstance(meeting, Meeting):
        raise TamperedError("The minutes tell of a meeting that no entry beside them tells of.")
    facts = gather(council, meeting, audited.things.get, audited.entries, audited.size, audited.root)
    return told(replace(facts, for_council=for_council))
