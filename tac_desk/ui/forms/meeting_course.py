"""The forms about the course of one meeting: a ballot on its record, its end, its minutes published and approved."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.commands import Adjourn, ApproveMinutes, PublishMinutes, PutMotion
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Wish
from tac_desk.ui.forms.meeting_form import MeetingForm
from tac_desk.ui.forms.movers import Movers
from tac_desk.ui.plural import plural


class PutMotionForm(MeetingForm):
    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        title = self.tr("Put a ballot on the record")
        super().__init__(courier, file, title, self.tr("Put it on the record"), parent)
        self.ballot = self.add_choice(self.tr("Ballot"), list(file.open_ballots))
        self.movers = Movers(self, file.people)

    def wish(self) -> Wish | str:
        if not self.file.open_ballots:
            return self.tr("No ballot of this body is open that is not on the record. Open one first.")
        movers = self.movers.chosen()
        if isinstance(movers, str):
            return movers
        return Wish(self.subject, PutMotion(self.ballot.currentData(), *movers))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        meeting = foreseen.meeting_in(things)
        if meeting is None:
            return ""
        count = plural(
            len(meeting.motions),
            self.tr("The record then holds 1 ballot."),
            self.tr("The record then holds {} ballots."),
        )
        said = next((one for one in meeting.moved if one.ballot == meeting.motions[-1]), None)
        return "\n".join((count, *(self.movers.said(said.by, said.seconded_by) if said else ())))


class AdjournForm(MeetingForm):
    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Adjourn the meeting"), self.tr("Adjourn it"), parent)
        self.cancel.setText(self.tr("Let it go on"))
        waiting = [one for one in file.ballots.values() if one.ballot.is_open and one.ballot.meeting]
        for view in waiting:
            text = self.tr("Still open, to be closed or turned into an e-vote first: {}")
            self.add_words(text.format(view.ballot.question), "warning")
        if not file.meeting.roll_taken:
            self.add_words(self.tr("The roll was not called. After the meeting it cannot be."), "warning")

    def wish(self) -> Wish | str:
        return Wish(self.subject, Adjourn())

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        meeting = foreseen.meeting_in(things)
        if meeting is None or meeting.adjourned_at is None:
            return ""
        text = self.tr("It ends at {}. Notes, actions and the recording can be added after that.")
        return text.format(times.clock_in(meeting.adjourned_at, meeting.zone))


class PublishForm(MeetingForm):
    """Fixes the public minutes by their SHA-256; from the second edition on it asks why."""

    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Publish the minutes"), self.tr("Publish them"), parent)
        before = len(file.meeting.editions)
        self.add_words(self.tr("This is edition {}.").format(before + 1), "strong")
        self.reason = (
            self.add_text(self.tr("Reason"), self.tr("Stands in the minutes"), 2) if before else None
        )
        changed = changed_since(file.meeting)
        if changed:
            listed = display_safe("; ".join(changed))
            self.add_words(self.tr("Notes changed since edition {}: {}").format(before, listed))

    def wish(self) -> Wish | str:
        if self.file.unsent or not self.file.sha256:
            return self.tr(
                "The hub has not confirmed yet all that was done here about this meeting. Wait until it is counted."
            )
        reason = self.reason.toPlainText().strip() if self.reason is not None else ""
        return Wish(self.subject, PublishMinutes(self.file.sha256, reason))

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        text = self.tr("What is published is the public part, with the SHA-256 {}.")
        return text.format(self.file.sha256)


class ApproveForm(MeetingForm):
    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Minutes were approved"), self.tr("Record it"), parent)
        self.edition = len(file.meeting.editions)
        text = self.tr("{}, {}")
        later = [(id_, text.format(title, times.day(at))) for id_, title, at in file.later]
        self.approving = self.add_choice(self.tr("Approved by"), later)

    def wish(self) -> Wish | str:
        if self.edition and not self.file.later:
            return self.tr("A later meeting approves minutes, and none is planned. Plan it first.")
        return Wish(self.subject, ApproveMinutes(self.approving.currentData() or "", self.edition))

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        edition = self.meeting.editions[-1]
        text = self.tr("Edition {}, published on {}, stands approved.")
        return text.format(self.edition, times.day(edition.at))


def changed_since(meeting: Meeting) -> tuple[str, ...]:
    """The headings whose public notes were written after the last edition; none before the first."""
    if not meeting.editions:
        return ()
    last = meeting.editions[-1].at
    return tuple(note.section for note in meeting.notes if note.at > last and not note.for_council)
