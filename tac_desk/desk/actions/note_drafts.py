"""Keeps what an officer has begun in the meeting room: notes under headings, and a roll call."""

from collections.abc import Mapping

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_room import NoteDraft
from tac_desk.domain.changes import Changes
from tac_desk.domain.commands import WriteNote


def note_key(meeting: str, section: str, *, for_council: bool = False) -> str:
    return f"note:{meeting}:{'council' if for_council else 'all'}:{section}"


def note_over_key(meeting: str, section: str, *, for_council: bool = False) -> str:
    """Beside a note: the mark of what it is to replace."""
    return note_key(meeting, section, for_council=for_council).replace("note:", "note_over:", 1)


def save_note_draft(
    desk: Desk, meeting: str, section: str, begun: NoteDraft, *, for_council: bool = False
) -> Changes:
    """Keep a note; one that says nothing and replaces nothing is taken away. Raises StoreError."""
    note = WriteNote(section, begun.text, for_council, begun.over)
    return desk.store.save_drafts(note_drafts(meeting, note), desk.clock())


def note_drafts(meeting: str, note: WriteNote) -> dict[str, str | None]:
    """What is kept of `note` until it is sent."""
    section, own = note.section, note.for_council
    return {
        note_key(meeting, section, for_council=own): note.text or None,
        note_over_key(meeting, section, for_council=own): note.over if note.text else None,
    }


def begun_notes(meeting: str, begun: Mapping[str, str]) -> dict[tuple[str, bool], NoteDraft]:
    """The notes of `meeting` among the texts I have begun, by heading and whether they are for the council alone."""
    found: dict[tuple[str, bool], NoteDraft] = {}
    for own in (False, True):
        prefix = note_key(meeting, "", for_council=own)
        for key, text in begun.items():
            if key.startswith(prefix):
                section = key.removeprefix(prefix)
                over = begun.get(note_over_key(meeting, section, for_council=own), "")
                found[section, own] = NoteDraft(text, over)
    return found


def roll_key(meeting: str) -> str:
    """Of a roll call that is not finished."""
    return f"roll:{meeting}"
