"""The part of the door through which a person notes things for themselves."""

from collections.abc import Mapping, Sequence

from tac_desk.desk import triage
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.changes import Changes
from tac_desk.store.mark import Mark


class TriageDoor:
    """Implements `door.Triage` over a `Desk`."""

    desk: Desk

    def look_at(self, dossier: str) -> Changes:
        return triage.look_at(self.desk, dossier)

    def put_away(self, dossiers: Sequence[str]) -> Changes:
        return triage.put_away(self.desk, dossiers)

    def put_off(self, dossiers: Sequence[str], until: int) -> Changes:
        return triage.put_off(self.desk, dossiers, until)

    def bring_back(self, dossiers: Sequence[str]) -> Changes:
        return triage.bring_back(self.desk, dossiers)

    def mark_unread(self, dossiers: Sequence[str]) -> Changes:
        return triage.mark_unread(self.desk, dossiers)

    def marks_of(self, dossiers: Sequence[str]) -> dict[str, Mark | None]:
        return triage.marks_of(self.desk, dossiers)

    def restore_marks(self, marks: Mapping[str, Mark | None]) -> Changes:
        return triage.restore(self.desk, marks)

    def saved_searches(self) -> tuple[tuple[str, str], ...]:
        return triage.saved_searches(self.desk)

    def save_search(self, name: str, text: str | None) -> Changes:
        return triage.save_search(self.desk, name, text)
