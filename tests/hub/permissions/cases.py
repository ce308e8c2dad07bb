"""One example of every command, as each person would send it, and of each way in which it meets other rules."""

from collections.abc import Callable
from dataclasses import dataclass

from tac_desk.domain import commands as c
from tac_desk.domain.commands import Command
from tac_desk.domain.dossier import Audience
from tac_desk.domain.meeting import ActionItem, AgendaItem
from tac_desk.domain.months import day_of
from tac_desk.domain.people import OPERATOR_DEVICE, LogKeyChange, Role
from tests.hub.permissions.page import ways
from tests.hub.permissions.people import Person
from tests.hub.permissions.scene import BEGAN, BOOK, DAY, NOW, Place

VOTING = "in_voting"
CANDIDATES = ("retired", "in_remediation", "under_review", "active")
TASK = "two_factor"
ITEM = ActionItem("Somebody", "Write", None)


@dataclass(frozen=True)
class Case:
    """`action` is its row in the page: the command's kind, and in words which way. It is tried at all places of `kind`.

    `make` gives the command that a person sends there, or None where there is none; `creates` is the subject of what
    it makes, where that is something else than the place.
    """

    action: str
    kind: str
    make: Callable[[Person, Place], Command | None]
    creates: str = ""

    def subject(self, place: Place) -> str:
        return self.creates or place.subject

    @property
    def command(self) -> str:
        return self.action.split()[0]


def _always(command: Command) -> Callable[[Person, Place], Command]:
    return lambda _person, _place: command


def _move(way: str) -> Callable[[Person, Place], Command | None]:
    """A move to the first of the usual next states that are reached that way, if there is one."""

    def make(_person: Person, place: Place) -> Command | None:
        states = getattr(ways()[place.state], way)
        return c.MoveDossier(states[0]) if states else None

    return make


def _elsewhere(override: str) -> Callable[[Person, Place], Command | None]:
    """A move to a state that the dossier may be in, but that does not come next."""

    def make(_person: Person, place: Place) -> Command | None:
        usual = {*ways()[place.state].all, place.state, VOTING}
        states = CANDIDATES if "candidate" in place.facts else tuple(BOOK.states)
        unusual = next((state for state in states if state not in usual), None)
        return c.MoveDossier(unusual, override=override) if unusual else None

    return make


def _council_seat(person: Person) -> str:
    return "tac-2" if person.id == "sven" else "tac-1"


def _elses_seat(place: Place) -> str:
    return "ewg-ella" if place.body == "ewg" else "tac-3"


def _cast(person: Person, place: Place) -> Command:
    """For one's own seat, or for somebody else's where one has none."""
    if place.body == "ewg":
        return c.CastVote(f"ewg-{person.id}" if person.id in ("pia", "sven") else "ewg-ella", "yes")
    return c.CastVote(_council_seat(person), "yes")


def _rule_late(counts: bool) -> Callable[[Person, Place], Command]:
    return lambda _, place: c.RuleOnLateVote(place.more.get("late", "d-sven:0"), counts, "No line.")


def _motion(meeting: str | None = None) -> Command:
    return c.OpenBallot("Adopt the charter", "motion", None, ">1/2", meeting=meeting)


def _open_about_dossier(_person: Person, place: Place) -> Command:
    (track,) = place.facts & BOOK.tracks.keys()
    return c.OpenBallot("Shall it?", track, place.id, ">1/2" if track == "motion" else None)


def _file(state: str = "", override: str = "") -> Callable[[Person, Place], Command]:
    def make(_person: Person, place: Place) -> Command:
        (track,) = place.facts & BOOK.tracks.keys()
        repository, previous = place.more["repository"], place.more.get("previous")
        return c.FileDossier(9, "New", track, repository, state, previous=previous, override=override)

    return make


def _plan(state: str) -> Callable[[Person, Place], Command]:
    """A dossier in `state` that the meeting's body decides."""

    def make(_person: Person, place: Place) -> Command:
        return c.PlanSession((f"ecosystem-{state}" if place.body == "ewg" else f"hosted-{state}-sponsored",))

    return make


def _amend(starts_at: int) -> Callable[[Person, Place], Command]:
    def make(_person: Person, place: Place) -> Command:
        return c.AmendMeeting("November", starts_at, "UTC", "", over=place.more["plan"])

    return make


def _dismiss(place: Place, member: str | None = None) -> Command:
    return c.DismissInterest(place.more["interest"], "It was long ago.", member)


def _criterion(place: Place) -> str:
    return "roadmap" if "hosted" in place.facts else "stars"


def _retire(ground: str, ballot: str | None = None, override: str = "") -> Command:
    return c.ConfirmRetirement(ground, "It ended.", ballot, override)


COUNCIL, APPLICATION, DOSSIER, BALLOT, MEETING = "council", "application", "dossier", "ballot", "meeting"
TAC, EWG = "council, tac", "council, ewg"

CASES = (
    Case("found_council", COUNCIL, _always(c.FoundCouncil("x", "", "x", "x", "00"))),
    Case("add_member", COUNCIL, _always(c.AddMember("new", "New", (Role.OBSERVER,)))),
    Case("add_member who has a seat, without the role", COUNCIL, _always(c.AddMember("pia", "Pia", ()))),
    Case("record_affiliation one's own", COUNCIL, _always(c.RecordAffiliation("First", 0))),
    Case("record_affiliation another's", COUNCIL, _always(c.RecordAffiliation("First", 0, member="dora"))),
    Case("set_seat", TAC, _always(c.SetSeat("new", "New", "Org", "member", None, None, "tac"))),
    Case("end_seat", TAC, _always(c.EndSeat("tac-3", "merged"))),
    Case("end_seat that has ended", TAC, _always(c.EndSeat("ended", "merged"))),
    Case("delegate_seats one's own", TAC, _always(c.DelegateSeats("tac", NOW + DAY))),
    Case("delegate_seats another's", TAC, _always(c.DelegateSeats("tac", NOW + DAY, "dora"))),
    Case("declare_membership one's own", EWG, _always(c.DeclareMembership("ewg"))),
    Case("declare_membership another's", EWG, _always(c.DeclareMembership("ewg", "dora"))),
    Case("declare_membership where seats are appointed", TAC, _always(c.DeclareMembership("tac"))),
    Case("leave_body one's own", EWG, _always(c.LeaveBody("ewg"))),
    Case("leave_body another's", EWG, _always(c.LeaveBody("ewg", "ella"))),
    Case("leave_body where seats are appointed", TAC, _always(c.LeaveBody("tac"))),
    Case("appoint_secretary", COUNCIL, _always(c.AppointSecretary("tac", "dora"))),
    Case("enrol_device", COUNCIL, _always(c.EnrolDevice("new", "dora", "00" * 32, "new"))),
    Case("revoke_device one's own", COUNCIL, lambda who, _: c.RevokeDevice(who.device, "lost")),
    Case("revoke_device another's", COUNCIL, _always(c.RevokeDevice("d-dora", "lost"))),
    Case("revoke_device the hub's", COUNCIL, _always(c.RevokeDevice(OPERATOR_DEVICE, "lost"))),
    Case("revoke_device revoked before", COUNCIL, _always(c.RevokeDevice("old", "lost"))),
    Case("rotate_log_key", COUNCIL, _always(c.RotateLogKey(LogKeyChange("00", "11", "22", "33")))),
    Case("file_dossier", APPLICATION, _file()),
    Case("file_dossier overriding", APPLICATION, _file(override="It was agreed.")),
    Case("file_dossier as being voted on", APPLICATION, _file(VOTING)),
    Case("amend_application", DOSSIER, _always(c.AmendApplication("Changed", ""))),
    Case("move_dossier onward", DOSSIER, _move("move")),
    Case("move_dossier where an act of its own leads", DOSSIER, _move("act")),
    Case("move_dossier elsewhere", DOSSIER, _elsewhere("")),
    Case("move_dossier elsewhere, overriding", DOSSIER, _elsewhere("It was agreed.")),
    Case("move_dossier into voting", DOSSIER, _always(c.MoveDossier(VOTING, override="It was agreed."))),
    Case("schedule_dossier", DOSSIER, _always(c.ScheduleDossier("2026-10-13", None))),
    Case("defer_dossier", DOSSIER, _always(c.DeferDossier(None, "It needs time."))),
    Case("attach_evidence", DOSSIER, _always(c.AttachEvidence("00", "", "", "", {}))),
    Case("submit_review", DOSSIER, _always(c.SubmitReview({}, "approve"))),
    Case("add_comment for everybody", DOSSIER, _always(c.AddComment("Hello.", audience=Audience.PUBLIC))),
    Case("add_comment for the applicant", DOSSIER, _always(c.AddComment("Hello.", audience=Audience.APPLICANT))),
    Case("add_comment for the council", DOSSIER, _always(c.AddComment("Hello."))),
    Case("draft_letter", DOSSIER, _always(c.DraftLetter("Dear applicant."))),
    Case("sponsor_dossier", DOSSIER, lambda who, _: c.SponsorDossier(_council_seat(who), "Good.")),
    Case("withdraw_sponsorship", DOSSIER, _always(c.WithdrawSponsorship("No time."))),
    Case("offer_sponsorship", DOSSIER, _always(c.OfferSponsorship("dora"))),
    Case("offer_sponsorship taken back", DOSSIER, _always(c.OfferSponsorship(None))),
    Case("answer_offer by accepting", DOSSIER, _always(c.AnswerOffer(True, "tac-1", "Good."))),
    Case("answer_offer by declining", DOSSIER, _always(c.AnswerOffer(False))),
    Case("join_as_co_sponsor", DOSSIER, lambda who, _: c.JoinAsCoSponsor(_council_seat(who), "Good.")),
    Case("declare_interest one's own", DOSSIER, _always(c.DeclareInterest("other", "A friend's project."))),
    Case("declare_interest another's", DOSSIER, _always(c.DeclareInterest("other", "A friend's.", "dora"))),
    Case("withdraw_interest", DOSSIER, lambda _, place: c.WithdrawInterest(place.more["interest"], "No longer.")),
    Case("dismiss_interest one's own", DOSSIER, lambda _, place: _dismiss(place)),
    Case("dismiss_interest another's", DOSSIER, lambda _, place: _dismiss(place, "asta")),
    Case("make_ask", DOSSIER, _always(c.MakeAsk("Add a roadmap."))),
    Case("answer_ask", DOSSIER, lambda _, place: c.AnswerAsk(place.more["ask"], "Done.")),
    Case("settle_ask", DOSSIER, lambda _, place: c.SettleAsk(place.more["ask"], True)),
    Case("settle_ask that is not there", DOSSIER, _always(c.SettleAsk("d-asta:0", True))),
    Case("waive_criterion", DOSSIER, lambda _, place: c.WaiveCriterion(_criterion(place), "Soon.")),
    Case("open_review", DOSSIER, _always(c.OpenReview())),
    Case("open_review early, with a reason", DOSSIER, _always(c.OpenReview("It moved."))),
    Case("conclude_review in good standing", DOSSIER, _always(c.ConcludeReview(True))),
    Case("conclude_review falling short", DOSSIER, lambda _, place: c.ConcludeReview(False, (_criterion(place),))),
    Case("send_notice", DOSSIER, _always(c.SendNotice((), "Add a roadmap."))),
    Case("acknowledge_notice", DOSSIER, _always(c.AcknowledgeNotice(day_of(BEGAN).isoformat()))),
    Case("extend_remediation", DOSSIER, _always(c.ExtendRemediation(7, "Nearly there."))),
    Case("confirm_retirement that the project asks for", DOSSIER, _always(_retire("project"))),
    Case("confirm_retirement when the time is over", DOSSIER, _always(_retire("clock"))),
    Case("confirm_retirement that a ballot decided", DOSSIER, _always(_retire("ballot", "passed"))),
    Case("confirm_retirement that a ballot declined", DOSSIER, _always(_retire("ballot", "failed"))),
    Case("confirm_retirement before the time, overriding", DOSSIER, _always(_retire("clock", None, "It is gone."))),
    Case("return_to_active", DOSSIER, _always(c.ReturnToActive("It remedied all."))),
    Case("assign_task", DOSSIER, _always(c.AssignTask(TASK, "dora"))),
    Case("complete_task", DOSSIER, _always(c.CompleteTask(TASK))),
    Case("open_ballot about a dossier", DOSSIER, _open_about_dossier, "ballot:new"),
    Case("open_ballot free motion", "new motion", _always(_motion())),
    Case("open_ballot in a meeting", "council's meeting", lambda _, place: _motion(place.id), "ballot:new"),
    Case("cast_vote", BALLOT, _cast),
    Case("cast_vote for another's seat", BALLOT, lambda _, place: c.CastVote(_elses_seat(place), "yes")),
    Case("extend_ballot", BALLOT, _always(c.ExtendBallot(BEGAN + 20 * DAY, "Holidays."))),
    Case("cancel_ballot", BALLOT, _always(c.CancelBallot("Withdrawn."))),
    Case("freeze_ballot", BALLOT, _always(c.FreezeBallot("Restored."))),
    Case("resume_ballot", BALLOT, _always(c.ResumeBallot("Complete."))),
    Case("turn_into_evote", BALLOT, _always(c.TurnIntoEVote(None, "Quorum lost."))),
    Case("remind_seats", BALLOT, lambda _, place: c.RemindSeats((_elses_seat(place),))),
    Case("rule_on_late_vote that it counts", BALLOT, _rule_late(True)),
    Case("rule_on_late_vote that it does not", BALLOT, _rule_late(False)),
    Case("close_ballot", BALLOT, _always(c.CloseBallot())),
    Case("plan_meeting", "new meeting", _always(c.PlanMeeting("October", "tac", 0, "UTC", ""))),
    Case("plan_session", MEETING, _plan("in_queue")),
    Case("plan_session of what was decided", MEETING, _plan("active")),
    Case("amend_meeting", MEETING, _amend(0)),
    Case("amend_meeting to another day", MEETING, _amend(DAY)),
    Case("set_agenda", MEETING, _always(c.SetAgenda((AgendaItem("Licences", minutes=5),)))),
    Case("take_roll", MEETING, _always(c.TakeRoll(("pia",)))),
    Case("record_movement", MEETING, _always(c.RecordMovement("pia", came=False, at=NOW))),
    Case("write_note", MEETING, _always(c.WriteNote("Opening", "It began."))),
    Case("put_motion", MEETING, _always(c.PutMotion("plain"))),
    Case("add_action_item", MEETING, _always(c.AddActionItem("Dora", "Write"))),
    Case("settle_action_item another's", MEETING, _always(c.SettleActionItem(ITEM.mark, done=True))),
    Case("settle_action_item that is not there", MEETING, _always(c.SettleActionItem("00", done=True))),
    Case("adjourn", MEETING, _always(c.Adjourn())),
    Case("publish_minutes", MEETING, _always(c.PublishMinutes("11" * 32))),
    Case("publish_minutes again, with a reason", MEETING, _always(c.PublishMinutes("22" * 32, "A name."))),
    Case("approve_minutes", MEETING, _always(c.ApproveMinutes("approving", 1))),
)  # fmt: skip
