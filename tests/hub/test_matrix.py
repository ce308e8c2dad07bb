"""An example of every command, sent by every role: who lacks the role is refused on record.

Who may do what in which state is in test_permissions.py and its page, where a new command needs a row too.
"""

import pytest

from tac_desk.domain.commands import COMMANDS, Command
from tac_desk.domain.decide import RULES
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import LogKeyChange, Member, Role
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey
from tests.hub_process import PEOPLE

from tac_desk.domain import commands as c  # isort: skip

SUBJECTS = {
    "council": "council",
    "dossier": "dossier:alpha",
    "ballot": "ballot:none",
    "meeting": "meeting:none",
}
EXAMPLES: dict[str, Command] = {
    command.KIND: command
    for command in (
        c.FoundCouncil("x", "", "x", "x", "00"),
        c.AddMember("new", "New", (Role.OBSERVER,)),
        c.RecordAffiliation("First", 0, employs=True),
        c.SetSeat("s", "S", "S", "member", None, None),
        c.EndSeat("s", "merged"),
        c.DelegateSeats("tac", None),
        c.DeclareMembership("ewg"),
        c.LeaveBody("ewg"),
        c.AppointSecretary("tac", None),
        c.EnrolDevice("new", "ada", "00" * 32, "new"),
        c.RevokeDevice("none", ""),
        c.RotateLogKey(LogKeyChange("00", "11", "22", "33")),
        c.FileDossier(2, "Beta", "ecosystem", ""),
        c.AmendApplication("Beta", ""),
        c.MoveDossier("triaged"),
        c.ScheduleDossier(None, None),
        c.AttachEvidence("00", "", "", "", {}),
        c.SubmitReview({}, "approve"),
        c.AddComment("Hello.", audience=Audience.PUBLIC),
        c.DraftLetter("Dear applicant."),
        c.SponsorDossier("tac-1", "Good."),
        c.WithdrawSponsorship(""),
        c.OfferSponsorship("ada"),
        c.AnswerOffer(False),
        c.JoinAsCoSponsor("tac-1", "Good."),
        c.MakeAsk("Add tests."),
        c.AnswerAsk("d:1", "Done."),
        c.SettleAsk("d:1", True),
        c.WaiveCriterion("stars", "why"),
        c.DeclareInterest("other", "I advise them."),
        c.WithdrawInterest("d:1", "why"),
        c.DismissInterest("0", "why"),
        c.OpenReview("why"),
        c.ConcludeReview(True),
        c.SendNotice((), "Remedy."),
        c.AcknowledgeNotice("2026-01-01"),
        c.ExtendRemediation(7, "why"),
        c.ConfirmRetirement("project", "It asks."),
        c.ReturnToActive("why"),
        c.AssignTask("logo", ""),
        c.CompleteTask("logo"),
        c.OpenBallot("Shall we?", "motion", threshold=">1/2"),
        c.CastVote("tac-1", "yes"),
        c.ExtendBallot(1, "why"),
        c.CancelBallot("why"),
        c.FreezeBallot("why"),
        c.ResumeBallot("why"),
        c.RuleOnLateVote("d:1", False, "why"),
        c.TurnIntoEVote(None, "why"),
        c.RemindSeats(("tac-1",)),
        c.CloseBallot(),
        c.PlanMeeting("October", "tac", 0, "UTC", ""),
        c.PlanSession(("alpha",)),
        c.DeferDossier(None, "why"),
        c.AmendMeeting("October", 0, "UTC", ""),
        c.SetAgenda(()),
        c.TakeRoll(()),
        c.RecordMovement("ada", came=True, at=0),
        c.PublishMinutes("00" * 32),
        c.ApproveMinutes("none", 1),
        c.WriteNote("Opening", ""),
        c.PutMotion("none"),
        c.AddActionItem("ada", "Write"),
        c.SettleActionItem("00", done=True),
        c.Adjourn(),
    )
}


def test_there_is_an_example_of_every_command() -> None:
    assert set(EXAMPLES) == set(COMMANDS)


@pytest.mark.parametrize("person", [*PEOPLE, "operator"])
def test_a_command_is_refused_for_its_role_when_the_role_is_missing(hub: Hub, person: str) -> None:
    key = DeviceKey.generate()
    hub.submit(c.EnrolDevice("d", person, key.public.hex(), "d"), "council")
    before, member = verify_ledger(hub).size, hub.council().members[person]
    for n, (kind, command) in enumerate(EXAMPLES.items(), 1):
        outcome = hub.judge(seal(_envelope(hub, kind, command, n), key))
        assert outcome.status in ("accepted", "refused"), (kind, outcome)
        if _lacks_role(member, command):
            assert outcome.reason == "role_missing", (kind, outcome)
    assert verify_ledger(hub).size == before + len(EXAMPLES)


def _envelope(hub: Hub, kind: str, command: Command, n: int) -> Envelope:
    rule = RULES[type(command)]
    subject = (
        f"{rule.subject}:new-{n}" if rule.creates and rule.subject != "council" else SUBJECTS[rule.subject]
    )
    return Envelope(1, hub.id, "d", n, kind, subject, command_body(command), Seen(0, ""), 0)


def _lacks_role(member: Member, command: Command) -> bool:
    founding = isinstance(command, c.FoundCouncil)  # open to anyone, once
    return not founding and RULES[type(command)].roles.isdisjoint(member.roles)
