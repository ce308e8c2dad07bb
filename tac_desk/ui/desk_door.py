"""The door to the real desk: hands each question and action to the function of that name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tac_desk.desk import (
    questions,
    questions_bodies,
    questions_epoch,
    questions_meeting_office,
    questions_office,
    questions_room,
)
from tac_desk.desk.actions import drafts, note_drafts
from tac_desk.desk.actions.accept_epoch import accept_epoch
from tac_desk.desk.actions.add_comment import add_comment
from tac_desk.desk.actions.answer_ask import answer_ask
from tac_desk.desk.actions.carry_out import carry_out, foresee
from tac_desk.desk.actions.cast_vote import cast_vote
from tac_desk.desk.actions.import_review import import_review
from tac_desk.desk.actions.make_ask import make_ask
from tac_desk.desk.actions.release_now import release_now
from tac_desk.desk.actions.settle_ask import settle_ask
from tac_desk.desk.actions.sponsor_dossier import sponsor_dossier
from tac_desk.desk.actions.submit_review import submit_review
from tac_desk.desk.actions.undo import discard_refused, undo
from tac_desk.desk.actions.waive_criterion import waive_criterion
from tac_desk.desk.actions.withdraw_sponsorship import withdraw_sponsorship
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_text import Letter, letter_text
from tac_desk.desk.mine_here import MiningPlan, mining_plan
from tac_desk.desk.parting import unsent_text
from tac_desk.desk.views import BallotView, DossierView, Me, MeetingView, OutboxRow, QueueFilter, QueueRow
from tac_desk.desk.views_bodies import BodyView
from tac_desk.desk.views_epoch import EpochView
from tac_desk.desk.views_evidence import EvidenceHistory
from tac_desk.desk.views_guidance import AskDraft
from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.desk.views_office import BallotFile, BallotPlan, DossierFile
from tac_desk.desk.views_room import NoteDraft, RoomView
from tac_desk.domain.changes import NOTHING, Changes
from tac_desk.domain.commands import Command, TakeRoll
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.world import Thing
from tac_desk.protocol.codec import encode
from tac_desk.ui.door import Answer
from tac_desk.ui.triage_door import TriageDoor

if TYPE_CHECKING:
    from tac_desk.minutes.statistics import Year


class DeskDoor(TriageDoor):
    """Implements `door.Door` over a `Desk`; lives on the store thread. `closing` runs after the desk is closed."""

    def __init__(self, desk: Desk, closing: Callable[[], None] | None = None) -> None:
        self.desk = desk
        self._closing = closing

    @property
    def store(self) -> Any:
        return self.desk.store

    def me(self) -> Me | None:
        return questions.me(self.desk)

    def queue_ids(self, wanted: QueueFilter) -> tuple[str, ...]:
        return questions.queue_ids(self.desk, wanted)

    def queue_groups(self, wanted: QueueFilter) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return questions.queue_groups(self.desk, wanted)

    def figures(self) -> list[tuple[str, str]]:
        from tac_desk.desk.diagnosis import figures

        return figures(self.desk)

    def not_understood(self, text: str) -> tuple[str, ...]:
        return questions.not_understood(self.desk, text)

    def queue_rows(self, ids: tuple[str, ...], text: str = "") -> tuple[QueueRow, ...]:
        return questions.queue_rows(self.desk, ids, text)

    def queue_counts(self) -> Mapping[str, int]:
        return questions.queue_counts(self.desk)

    def dossier_view(self, dossier_id: str) -> DossierView | None:
        return questions.dossier_view(self.desk, dossier_id)

    def evidence_history(self, dossier_id: str) -> EvidenceHistory | None:
        return questions.evidence_history(self.desk, dossier_id)

    def mining_plan(self, dossier_id: str) -> MiningPlan | None:
        return mining_plan(self.desk, dossier_id)

    def outbox_rows(self) -> tuple[OutboxRow, ...]:
        return questions.outbox_rows(self.desk)

    def meetings(self) -> tuple[MeetingView, ...]:
        return questions.meetings(self.desk)

    def motions(self) -> tuple[BallotView, ...]:
        return questions.motions(self.desk)

    def rationale_draft(self, ballot: str, seat: str) -> str:
        return drafts.text_draft(self.desk, drafts.rationale_key(ballot, seat))

    def statement_draft(self, dossier: str) -> str:
        return drafts.text_draft(self.desk, drafts.statement_key(dossier))

    def room(self, meeting_id: str) -> RoomView | None:
        return questions_room.room(self.desk, meeting_id)

    def unsent_text(self) -> str:
        return unsent_text(self.desk)

    def agenda_file(self, meeting: str, suffix: str) -> Callable[[], bytes]:
        from tac_desk.desk.agenda_file import agenda_file

        return agenda_file(self.desk, meeting, suffix)

    def year_facts(self, year: int) -> "Year":
        from tac_desk.desk.statistics_facts import year_facts

        return year_facts(self.desk, year)

    def letter(self, dossier: str) -> Letter:
        return letter_text(self.desk, dossier)

    def ballot_file(self, ballot: str) -> BallotFile | None:
        return questions_office.ballot_file(self.desk, ballot)

    def ballot_plan(self, dossier: str | None) -> BallotPlan | None:
        return questions_office.ballot_plan(self.desk, dossier)

    def meeting_file(self, meeting_id: str) -> MeetingFile | None:
        return questions_meeting_office.meeting_file(self.desk, meeting_id)

    def dossier_file(self, dossier: str) -> DossierFile | None:
        return questions_office.dossier_file(self.desk, dossier)

    def bodies(self, at: int | None = None) -> tuple[BodyView, ...]:
        return questions_bodies.bodies(self.desk, at)

    def epoch_view(self, epoch: int, since: int) -> EpochView:
        return questions_epoch.epoch_view(self.desk, epoch, since)

    def accept_epoch(self, epoch: int) -> Answer:
        return accept_epoch(self.desk, epoch)

    def foresee(self, subject: str, command: Command) -> tuple[Thing, ...] | Refusal:
        return foresee(self.desk, subject, command)

    def carry_out(self, subject: str, command: Command) -> Answer:
        return carry_out(self.desk, subject, command)

    def cast_vote(
        self, ballot: str, seat: str, position: str, category: str | None, rationale: str, audience: str
    ) -> Answer:
        return cast_vote(self.desk, ballot, seat, position, category, rationale, audience)

    def submit_review(self, dossier: str, lean: str, summary: str) -> Answer:
        return submit_review(self.desk, dossier, lean, summary)

    def add_comment(self, dossier: str, text: str, target: str, audience: str) -> Answer:
        return add_comment(self.desk, dossier, text, target, audience)

    def sponsor_dossier(self, dossier: str, seat: str, statement: str) -> Answer:
        return sponsor_dossier(self.desk, dossier, seat, statement)

    def withdraw_sponsorship(self, dossier: str, reason: str) -> Answer:
        return withdraw_sponsorship(self.desk, dossier, reason)

    def make_ask(self, dossier: str, text: str, criterion: str | None, owner: str, due: str | None) -> Answer:
        return make_ask(self.desk, dossier, text, criterion, owner, due)

    def answer_ask(self, dossier: str, ask: str, answer: str) -> Answer:
        return answer_ask(self.desk, dossier, ask, answer)

    def settle_ask(self, dossier: str, ask: str, reason: str, *, met: bool) -> Answer:
        return settle_ask(self.desk, dossier, ask, reason, met=met)

    def waive_criterion(self, dossier: str, criterion: str, reason: str, until: str | None) -> Answer:
        return waive_criterion(self.desk, dossier, criterion, reason, until)

    def undo(self, local_id: str) -> Answer:
        return undo(self.desk, local_id)

    def release_now(self, local_id: str) -> Answer:
        return release_now(self.desk, local_id)

    def discard_refused(self, local_id: str) -> Answer:
        return discard_refused(self.desk, local_id)

    def save_note_draft(
        self, meeting: str, section: str, begun: NoteDraft, *, for_council: bool = False
    ) -> Changes:
        return note_drafts.save_note_draft(self.desk, meeting, section, begun, for_council=for_council)

    def save_roll_draft(self, meeting: str, roll: TakeRoll) -> Changes:
        return drafts.save_text_draft(self.desk, note_drafts.roll_key(meeting), encode(roll).decode())

    def save_row_draft(self, dossier: str, criterion: str, verdict: str, note: str) -> Changes:
        return drafts.save_review_draft(self.desk, dossier, criterion, verdict, note)

    def import_review(self, dossier: str, text: str, replace: bool) -> Changes:
        imported = import_review(self.desk, dossier, text, replace=replace)
        return NOTHING if isinstance(imported, Refusal) else imported.changes

    def save_lean_draft(self, dossier: str, lean: str, summary: str) -> Changes:
        return drafts.save_lean_draft(self.desk, dossier, lean, summary)

    def save_comment_draft(self, dossier: str, text: str, target: str) -> Changes:
        return drafts.save_comment_draft(self.desk, dossier, text, target)

    def save_rationale_draft(self, ballot: str, seat: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.rationale_key(ballot, seat), text)

    def save_statement_draft(self, dossier: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.statement_key(dossier), text)

    def save_ask_draft(self, dossier: str, begun: AskDraft) -> Changes:
        return drafts.save_ask_draft(self.desk, dossier, begun)

    def save_answer_draft(self, ask: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.answer_key(ask), text)

    def save_interest_draft(self, dossier: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.interest_key(dossier), text)

    def save_letter_draft(self, dossier: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.letter_key(dossier), text)

    def save_life_draft(self, dossier: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.life_key(dossier), text)

    def save_waiver_draft(self, dossier: str, criterion: str, text: str) -> Changes:
        return drafts.save_text_draft(self.desk, drafts.waiver_key(dossier, criterion), text)

    def close(self) -> None:
        self.desk.close()
        if self._closing is not None:
            self._closing()
