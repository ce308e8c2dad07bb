"""Prepares the scene with real commands: the people, then a dossier, ballot and meeting for every state."""

from collections.abc import Mapping
from pathlib import Path

from tac_desk.domain import commands as c
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.months import day_of
from tac_desk.domain.people import OPERATOR, OPERATOR_DEVICE
from tac_desk.hub.found import found_hub
from tac_desk.record.signing import DeviceKey
from tests.hub.permissions.cases import CANDIDATES, ITEM, TASK, VOTING
from tests.hub.permissions.people import FORGER, OTHERS, PEOPLE, REVOKED, STRANGER
from tests.hub.permissions.scene import BEGAN, BOOK, DAY, HOUR, NOW, TEXT, Place, Scene

BODY_OF = {"ecosystem": "ewg", "candidate": None, "hosted": "tac", "motion": "tac"}
"""Whose the dossiers of each track are: a sponsorship makes a candidate, no body votes on that."""
USUAL, HOST = "in_progress", "https://git.example"
KNOWN = f"{HOST}/known"  # an ecosystem project, whose applications as a hosted one are tried
SEATS = {"tac-1": ("pia", "alan"), "tac-2": ("sven", "svea"), "tac-3": ("dora", "dan")}


def build(directory: Path) -> Scene:
    scene = Scene(found_hub(directory, "Council", TEXT, now=lambda: BEGAN), numbers={OPERATOR_DEVICE: 1})
    with scene.hub.sitting() as scene.sitting:
        _people(scene)
        _council(scene)
        _applications(scene)
        _dossiers(scene)
        _ballots(scene)
        _meetings(scene)
    scene.at, scene.sitting = NOW, None
    return scene


def _people(scene: Scene) -> None:
    for person in (*PEOPLE, *OTHERS):
        if person.id != OPERATOR and person.column != STRANGER:
            scene.do("council", c.AddMember(person.id, person.id.title(), person.roles))
            key = DeviceKey.generate() if person.column == FORGER else person.key
            scene.do("council", c.EnrolDevice(person.device, person.id, key.public.hex(), "laptop"))
        if person.secretary_of is not None:
            scene.do("council", c.AppointSecretary(person.secretary_of, person.id))
    for seat, (primary, alternate) in SEATS.items():
        scene.do("council", c.SetSeat(seat, seat, "Org", "member", primary, alternate, "tac"))
    for member in ("pia", "sven", "ella"):
        scene.do("council", c.DeclareMembership("ewg", member))


def _council(scene: Scene) -> None:
    scene.do("council", c.EnrolDevice("old", "dora", "00" * 32, "old"))
    scene.do("council", c.RevokeDevice("old", "lost"))
    scene.do("council", c.SetSeat("ended", "Ended", "Org", "member", None, None, "tac"))
    scene.do("council", c.EndSeat("ended", "merged"))
    revoked = next(person for person in PEOPLE if person.column == REVOKED)
    scene.do("council", c.RevokeDevice(revoked.device, "lost"))
    scene.put("council", Place("council"))
    for body in BOOK.bodies:
        scene.put(f"council, {body}", Place("council", body=body))
    scene.put("new meeting", Place("meeting:new", body="tac"))
    scene.put("new motion", Place("ballot:new", frozenset({"free"}), body="tac"))


# --- dossiers -----------------------------------------------------------------------------------------------


def _applications(scene: Scene) -> None:
    """What may be filed: something new on each track, what is here, was declined, or is an ecosystem project."""
    for track in BODY_OF:
        _application(scene, track, "new here", more={"repository": f"{HOST}/new"})
    for name, track, filed, state in (
        ("admitted", "hosted", "ecosystem", "active"),
        ("under way", "ecosystem", "ecosystem", "in_queue"),
        ("declined before", "ecosystem", "ecosystem", "declined"),
    ):
        id_, repository = name.replace(" ", "-"), f"{HOST}/{name.replace(' ', '-')}"
        scene.do(f"dossier:{id_}", c.FileDossier(2, name, filed, repository, state))
        more = {"repository": repository} | ({"previous": id_} if state == "declined" else {})
        _application(scene, track, name, more)


def _application(scene: Scene, track: str, fact: str, more: Mapping[str, str]) -> None:
    scene.put("application", Place("dossier:new", frozenset({track, fact}), BODY_OF[track], more=more))


def _dossiers(scene: Scene) -> None:
    scene.do("dossier:known", c.FileDossier(1, "Known", "ecosystem", KNOWN, "active"))
    for track in BOOK.tracks:
        for state in BOOK.states:
            for sponsored in (False, True):
                if is_reachable(track, state, sponsored):
                    _dossier(scene, track, state, sponsored)
    for fact in (
        "ask answered",
        "ask met",
        "ask dropped",
        "waived",
        "on a session",
        "offered",
        "sponsor conflicted",
    ):
        _in_special(scene, _dossier(scene, "hosted", USUAL, True, fact), fact)
    _in_special(scene, _dossier(scene, "hosted", "presented", True, "on a session"), "on a session")
    _in_special(scene, _dossier(scene, "hosted", USUAL, False, "primary conflicted"), "primary conflicted")
    for fact in ("notice sent", "notice read", "time over"):
        scene.at = BEGAN - 60 * DAY if fact == "time over" else BEGAN
        _in_special(scene, _dossier(scene, "hosted", "in_remediation", True, fact), fact)
    for fact in ("review due", "accepted here", "task done"):
        scene.at = BEGAN - 400 * DAY if fact == "review due" else BEGAN
        _in_special(scene, _dossier(scene, "hosted", "active", True, fact), fact)
    scene.at = BEGAN


def _in_special(scene: Scene, place: Place, fact: str) -> None:
    """Bring about what `fact` says of a dossier."""
    ask, subject = place.more["ask"], place.subject
    match fact:
        case "ask answered":
            scene.do(subject, c.AnswerAsk(ask, "done"))
        case "ask met" | "ask dropped":
            scene.do(subject, c.SettleAsk(ask, fact == "ask met", "enough"))
        case "waived":
            scene.do(subject, c.WaiveCriterion("roadmap", "soon"))
        case "notice sent" | "notice read" | "time over":
            scene.do(subject, c.SendNotice((), "Add a roadmap."))
            if fact != "notice sent":
                scene.do(subject, c.AcknowledgeNotice(day_of(scene.at).isoformat()))
        case "offered":  # to a primary
            scene.do(subject, c.OfferSponsorship("pia"), "sven")
        case "sponsor conflicted":
            scene.do(subject, c.DeclareInterest("other", "I advise them."), "sven")
        case "primary conflicted":
            for member in ("pia", "sven"):
                scene.do(subject, c.DeclareInterest("other", "We work for them.", member))
        case "on a session":
            scene.do(subject, c.ScheduleDossier("long", None))
        case "task done":
            scene.do(subject, c.CompleteTask(TASK))


def _dossier(scene: Scene, track: str, state: str, sponsored: bool, fact: str = "") -> Place:
    """A dossier there, with an open ask, and with its tasks if it was accepted here."""
    name = "-".join(filter(None, (track, state, "sponsored" if sponsored else "", fact.replace(" ", "-"))))
    subject, is_candidate = f"dossier:{name}", track == "candidate"
    filed = "ecosystem" if is_candidate and sponsored else track
    repository = KNOWN if track == "hosted" else ""
    scene.do(subject, c.FileDossier(1, name, filed, repository, "active" if is_candidate else USUAL))
    if sponsored:
        scene.do(subject, c.SponsorDossier("tac-2", "Good."), "sven")
    if fact in ("accepted here", "task done"):
        scene.do(subject, c.MoveDossier("accepted", override="test"))
    _bring(scene, subject, track, state)
    if track != "motion" and (state == "accepted" or fact in ("accepted here", "task done")):
        scene.do(subject, c.AssignTask(TASK, "asta"))
    more = {
        "ask": scene.do(subject, c.MakeAsk("Add tests."), "asta"),
        "interest": scene.do(subject, c.DeclareInterest("other", "I advise them."), "asta"),
    }
    facts = {track, state, "sponsored" if sponsored else "unsponsored", *filter(None, [fact])}
    return scene.put("dossier", Place(subject, frozenset(facts), BODY_OF[track], state, more))


def is_reachable(track: str, state: str, sponsored: bool) -> bool:
    """A sponsored ecosystem project is a candidate; only a ballot brings into voting, a hosted one with a sponsor.

    Motions are sponsored by nobody.
    """
    if track == "candidate" and state not in CANDIDATES:
        return False
    if track in ("ecosystem", "motion") and sponsored:
        return False
    return state != VOTING or track != "hosted" or sponsored


def _bring(scene: Scene, subject: str, track: str, state: str) -> None:
    if state == VOTING:
        scene.do(subject, c.MoveDossier("presented", override="test"))
        threshold = ">1/2" if track == "motion" else None
        name = subject.partition(":")[2]
        scene.do(f"ballot:{name}", c.OpenBallot("Shall it?", track, name, threshold))
    elif state != ("active" if track == "candidate" else USUAL):
        scene.do(subject, c.MoveDossier(state, override="test"))


# --- ballots ------------------------------------------------------------------------------------------------


def _ballots(scene: Scene) -> None:
    scene.do("meeting:long", c.PlanMeeting("Long meeting", "tac", 0, "UTC", ""))
    _of_dossiers(scene)
    _ballot(scene, "plain")
    _ballot(scene, "in-meeting", "in a meeting", meeting="long")
    _ballot(scene, "overdue", "overdue", days=3)
    _ballot(scene, "overdue-in-meeting", "overdue", "in a meeting", days=3, meeting="long")
    turned = _ballot(scene, "turned", meeting="long")
    scene.do(turned, c.TurnIntoEVote(14, "quorum lost"))
    extended = _ballot(scene, "extended", days=3)
    scene.do(extended, c.ExtendBallot(BEGAN + 10 * DAY, "holidays"))
    reminded = _ballot(scene, "reminded", "reminded")
    scene.at = NOW - HOUR
    scene.do(reminded, c.RemindSeats(("tac-3",)))
    scene.at = BEGAN
    by_alternate = _ballot(scene, "by-alternate", "alternate voted")
    scene.do(by_alternate, c.CastVote("tac-1", "yes"), "alan")
    _voted(scene, _ballot(scene, "all-voted", "all voted"))
    scene.do(_ballot(scene, "frozen", "frozen"), c.FreezeBallot("restored"))
    _ended(scene)
    _late(scene)


def _of_dossiers(scene: Scene) -> None:
    """The ballots that were opened to bring dossiers into voting, of both bodies."""
    for name in ("ecosystem-in_voting", "hosted-in_voting-sponsored"):
        track, _, rest = name.partition("-")
        facts = {"open", "e-vote", "sponsored" if rest.endswith("sponsored") else "unsponsored"}
        scene.put("ballot", Place(f"ballot:{name}", frozenset(facts), BODY_OF[track]))


def _ballot(
    scene: Scene, name: str, *facts: str, days: int = 14, meeting: str | None = None, ended: bool = False
) -> str:
    """Its subject; what is in a meeting says so in its facts, since a ballot may leave its meeting."""
    subject = f"ballot:{name}"
    scene.do(subject, c.OpenBallot("Adopt the charter", "motion", None, ">1/2", days, meeting))
    words = {*facts, "closed" if ended else "open"} | (set() if "in a meeting" in facts else {"e-vote"})
    late = {"late": "d-sven:0"}
    scene.put("ballot", Place(subject, frozenset(words), "tac", more=late))
    return subject


def _voted(scene: Scene, subject: str, position: str = "yes") -> None:
    for seat, (primary, _) in SEATS.items():
        scene.do(subject, c.CastVote(seat, position, None, "because"), primary)


def _ended(scene: Scene) -> None:
    for name, position in (("passed", "yes"), ("failed", "no")):
        subject = _ballot(scene, name, name, ended=True)
        _voted(scene, subject, position)
        scene.do(subject, c.CloseBallot())
    met = _ballot(scene, "closed-in-meeting", "in a meeting", meeting="long", ended=True)
    scene.do(met, c.CloseBallot())
    cancelled = _ballot(scene, "cancelled", "cancelled", ended=True)
    scene.do(cancelled, c.CancelBallot("withdrawn"))


def _late(scene: Scene) -> None:
    """Ballots with a vote on the docket: still open, closed, cancelled, and one that was ruled on."""
    for name, *facts in (
        ("late", "overdue"),
        ("late-closed",),
        ("late-cancelled", "cancelled"),
        ("late-ruled", "overdue", "ruled"),
    ):
        scene.at, closes = BEGAN, name.endswith(("closed", "cancelled"))
        subject = _ballot(scene, name, "late vote", *facts, days=3, ended=closes)
        scene.at = BEGAN + 3 * DAY + HOUR
        outcome = scene.act("sven", subject, c.CastVote("tac-2", "yes"))
        assert outcome.reason == "ballot_closed"
        vote = f"{outcome.device}:{outcome.n}"
        *_, place = scene.places["ballot"]
        scene.places["ballot"][-1] = Place(subject, place.facts, place.body, more={"late": vote})
        if name.endswith("ruled"):
            scene.do(subject, c.RuleOnLateVote(vote, False, "too late"))
        elif closes:
            scene.do(subject, c.CloseBallot() if name == "late-closed" else c.CancelBallot("why"))


# --- meetings -----------------------------------------------------------------------------------------------


def _meetings(scene: Scene) -> None:
    scene.do("meeting:approving", c.PlanMeeting("The one after", "tac", BEGAN, "UTC", ""))
    for name, *facts in (
        ("planned",), ("roll-taken", "roll taken"), ("motion-put", "motion put"), ("adjourned", "adjourned"),
        ("published", "adjourned", "published"), ("approved", "adjourned", "published", "approved"),
    ):  # fmt: skip
        _meeting(scene, name, "tac", *facts)
    _meeting(scene, "full", "tac", "full")
    _meeting(scene, "working-group", "ewg")


def _meeting(scene: Scene, name: str, body: str, *facts: str) -> None:
    subject, others = f"meeting:{name}", tuple(f"other-{number}" for number in range(BOOK.per_session[1]))
    scene.do(subject, c.PlanMeeting(name, body, 0, "UTC", "", others if "full" in facts else ()))
    scene.do(subject, c.AddActionItem(ITEM.owner, ITEM.task, ITEM.due))
    if "roll taken" in facts:
        scene.do(subject, c.TakeRoll(("pia", "dora")))
    if "motion put" in facts:
        scene.do(subject, c.PutMotion("plain"))
    if "adjourned" in facts:
        scene.do(subject, c.Adjourn())
    if "published" in facts:
        scene.do(subject, c.PublishMinutes("00" * 32))
    if "approved" in facts:
        scene.do(subject, c.ApproveMinutes("approving", 1))
    planned = Meeting(name, name, body, 0, "UTC", "", dossiers=others if "full" in facts else ())
    scene.put("meeting", Place(subject, frozenset(facts), body, more={"plan": planned.plan_mark}))
    if body == "tac":  # where a motion of the council may be voted on
        scene.put("council's meeting", Place(subject, frozenset(facts), body))
