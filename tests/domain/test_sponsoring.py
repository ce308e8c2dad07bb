"""Sponsors: what it takes, how many projects, handing over, standing beside, giving up, and candidates by rule."""

from dataclasses import replace

import pytest

from tac_desk.domain.audience import audience_of
from tac_desk.domain.commands import (
    AnswerOffer,
    JoinAsCoSponsor,
    MakeAsk,
    OfferSponsorship,
    OpenBallot,
    SettleAsk,
    SponsorDossier,
    WithdrawSponsorship,
)
from tac_desk.domain.disclosure import Declaration
from tac_desk.domain.dossier import Audience, Move
from tac_desk.domain.guidance import Ask
from tac_desk.domain.obligations import Duty, obligations, tending
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook_file import RulebookError, parse_rulebook
from tac_desk.domain.rulebook_sponsorship import REFUSE, WARN, SponsorshipRules
from tac_desk.domain.sponsoring import Condition, Sponsor, conditions, load
from tac_desk.domain.sponsorship import Sponsorship, StepKind
from tac_desk.domain.standing import Standing, standing_of
from tests.domain.make import BOOK, NOW, TEXT, Room, dossier

P = "dossier:7"
HOME = "https://example.org/p"


def room_with(*things, book=BOOK, seats=4, alternates=1) -> Room:
    room = Room(seats, alternates, book=book)
    room.put(*(things or (dossier("active"),)))
    return room


def limited(most: int, over: str = REFUSE):
    return replace(BOOK, sponsorship=SponsorshipRules(most, over))


def sponsor(room: Room, place: int = 1, subject: str = P):
    return room.act(f"p{place}", subject, SponsorDossier(f"s{place}", "I know them."))


def conflict(room: Room, member: str) -> None:
    """A declared interest that the rulebook takes for a conflict."""
    one = room.world.dossier(P)
    known = Declaration(f"c:{member}", member, member, NOW, "employment", "I work there.")
    room.put(replace(one, declarations=(*one.declarations, known)))


def project(room: Room):
    return room.world.dossier(P)


def done(answer) -> None:
    assert not isinstance(answer, Refusal), answer


# --- what it takes


def unmet(room: Room, member: str = "p1") -> list[Condition]:
    found = conditions(room.world, project(room), Sponsor(member, room.now))
    return [one.condition for one in found if not one.is_met]


def test_every_condition_is_listed_whether_met_or_not():
    room = room_with(dossier("presented", "hosted"))
    listed = [one.condition for one in conditions(room.world, project(room), Sponsor("p1", NOW))]
    assert listed == ["seat", "free", "state", "admitted", "impartial"]
    assert unmet(room) == []


@pytest.mark.parametrize(
    ("state", "sponsors"),
    [("active", True), ("accepted", False), ("under_review", False), ("in_remediation", False), ("retired", False),
     ("submitted", False), ("declined", False)],
)  # fmt: skip
def test_an_ecosystem_project_is_sponsored_while_it_is_active(state, sponsors):
    room = room_with(dossier(state))
    assert (unmet(room) == []) is sponsors
    assert isinstance(sponsor(room), Refusal) is not sponsors


@pytest.mark.parametrize(
    ("state", "approved"),
    [("active", True), ("accepted", True), ("under_review", True), ("in_remediation", False), ("retired", False),
     ("submitted", False), ("declined", False)],
)  # fmt: skip
def test_an_application_is_sponsored_while_its_project_is_an_approved_one(state, approved):
    here = replace(dossier(state), id="home", repository=HOME + ".git/")
    room = room_with(dossier("presented", "hosted"), here)
    assert (unmet(room) == []) is approved
    refused = sponsor(room)
    assert (isinstance(refused, Refusal) and refused.reason is Reason.NOT_ADMITTED) is not approved


def test_an_application_filed_here_takes_an_approved_project_unless_an_officer_filed_it_all_the_same():
    filed = dossier("presented", "hosted", moves=(Move("submitted", NOW, "chair"),))
    assert unmet(room_with(filed)) == [Condition.ADMITTED]
    assert unmet(room_with(replace(filed, override="It is well known."))) == []
    assert unmet(room_with(replace(filed, moves=(Move("presented", NOW, "chair"),)))) == []


@pytest.mark.parametrize(("member", "met"), [("p1", True), ("a1", True), ("p4", True), ("chair", False)])
def test_a_sponsor_fills_a_seat_as_primary_or_alternate(member, met):
    assert (unmet(room_with(), member) == []) is met


def test_a_member_of_another_body_does_not_sponsor_nor_does_a_seat_without_the_role():
    room = room_with()
    council = room.world.council
    seats = (replace(council.seats[0], body="ewg"), *council.seats[1:])
    room.put(replace(council, seats=seats))
    assert unmet(room) == [Condition.SEAT]
    watching = replace(council.members["p2"], roles=(Role.OBSERVER,))
    room.put(replace(council, members={**council.members, "p2": watching}))
    assert unmet(room, "p2") == [Condition.SEAT]


def test_somebody_elses_seat_does_not_do():
    assert room_with().act("p1", P, SponsorDossier("s2", "Yes")).reason is Reason.NO_SEAT
    assert room_with().act("p1", P, SponsorDossier("", "Yes")).reason is Reason.NO_SEAT


def test_a_conflicted_member_does_not_sponsor():
    room = room_with()
    conflict(room, "p1")
    assert unmet(room) == [Condition.IMPARTIAL]
    assert sponsor(room).reason is Reason.CONFLICTED
    done(sponsor(room, 2))


def test_the_statement_is_not_empty():
    assert room_with().act("p1", P, SponsorDossier("s1", "  ")).reason is Reason.EMPTY_TEXT


# --- how many


def many(count: int, **more):
    mine = Sponsorship("x:1", "p1", "s1", "Yes", 1)
    for place in range(count):
        home = f"https://example.org/{place}"
        yield replace(dossier("active", "candidate", sponsor=mine), id=f"c{place}", repository=home, **more)


@pytest.mark.parametrize(
    ("has", "most", "allowed"), [(1, 2, True), (2, 2, False), (3, 2, False), (9, 0, True)]
)
def test_one_more_than_the_rulebook_allows_is_refused(has, most, allowed):
    room = room_with(dossier("active"), *many(has), book=limited(most))
    assert load(room.world, "p1") == has
    answer = sponsor(room)
    assert (isinstance(answer, Refusal) and answer.reason is Reason.SPONSORS_ENOUGH) is not allowed
    done(sponsor(room_with(dossier("active"), *many(has), book=limited(most)), 2))


def test_or_only_warned_of():
    room = room_with(dossier("active"), *many(3), book=limited(2, WARN))
    found = {one.condition: one for one in conditions(room.world, project(room), Sponsor("p1", NOW))}
    assert found["load"].only_warns
    assert not found["load"].is_met
    done(sponsor(room))


def test_a_project_in_two_dossiers_counts_once_and_what_is_decided_does_not_count():
    mine = Sponsorship("x:1", "p1", "s1", "Yes", 1)
    both = (dossier("active", "candidate", sponsor=mine),
            replace(dossier("presented", "hosted", sponsor=mine), id="8"))  # fmt: skip
    room = room_with(*both)
    assert load(room.world, "p1") == 1
    over = [replace(dossier(state, "hosted", sponsor=mine), id=state, repository=state)
            for state in ("accepted", "active", "declined", "withdrawn", "postponed")]  # fmt: skip
    gone = replace(dossier("retired", "candidate", sponsor=mine), id="gone", repository="gone")
    assert load(room_with(*both, *over, gone).world, "p1") == 1


@pytest.mark.parametrize(
    ("was", "line"),
    [("most_at_once = 0", "most_at_once = -1"), ("most_at_once = 0", "most_at_once = true"),
     ("most_at_once = 0", "mots_at_once = 1"), ('over = "warn"', 'over = "perhaps"')],
)  # fmt: skip
def test_a_rulebook_with_an_odd_limit_is_refused(was, line):
    assert was in TEXT
    with pytest.raises(RulebookError, match="sponsorship"):
        parse_rulebook(TEXT.replace(was, line), file="test")


def test_a_rulebook_without_the_table_limits_nobody():
    start = TEXT.index("[sponsorship]")
    text = TEXT[:start] + TEXT[TEXT.index("[verdicts]") :]
    assert parse_rulebook(text, file="test").sponsorship == SponsorshipRules(0, WARN)


# --- candidates by rule


def test_an_active_project_with_a_sponsor_is_a_candidate_and_without_one_it_is_not():
    room = room_with()
    assert standing_of(room.world, project(room)) is None
    done(sponsor(room))
    assert standing_of(room.world, project(room)) is Standing.CANDIDATE
    assert project(room).state == "active"
    done(room.act("p1", P, WithdrawSponsorship("No time")))
    assert standing_of(room.world, project(room)) is None
    assert project(room).track == "ecosystem"


@pytest.mark.parametrize(
    ("state", "standing"),
    [("submitted", Standing.UNSPONSORED), ("presented", Standing.UNSPONSORED), ("in_voting", Standing.UNSPONSORED),
     ("waiting", Standing.UNSPONSORED), ("declined", None), ("accepted", None), ("postponed", None),
     ("withdrawn", None), ("active", None)],
)  # fmt: skip
def test_a_project_whose_application_is_under_way_stays_one_without_a_sponsor(state, standing):
    further = replace(dossier(state, "hosted"), id="8")
    room = room_with(dossier("active"), further)
    assert standing_of(room.world, project(room)) is standing
    assert standing_of(room.world, further) is standing


def test_an_application_whose_sponsor_withdraws_cannot_be_voted_on():
    room = room_with(dossier("presented", "hosted"))
    done(sponsor(room))
    assert standing_of(room.world, project(room)) is Standing.CANDIDATE
    done(room.act("p1", P, WithdrawSponsorship("No time")))
    no = room.act("chair", "ballot:b", OpenBallot("Shall it?", "hosted", "7"))
    assert no.reason is Reason.SPONSOR_MISSING


def test_an_accepted_or_retired_project_is_no_candidate():
    mine = Sponsorship("x:1", "p1", "s1", "Yes", 1)
    for one in (dossier("active", "hosted", sponsor=mine), dossier("retired", "candidate", sponsor=mine),
                dossier("declined", "hosted", sponsor=mine), dossier("active", "motion", sponsor=mine)):  # fmt: skip
        assert standing_of(room_with(one).world, one) is None


# --- handing over


@pytest.fixture
def offered() -> Room:
    room = room_with()
    done(sponsor(room))
    done(room.act("p1", P, OfferSponsorship("p2", "You know the field.")))
    return room


def test_who_is_offered_a_sponsorship_takes_it_over(offered):
    done(offered.act("p2", P, AnswerOffer(True, "s2", "Gladly.")))
    found = project(offered)
    assert (found.sponsor.member, found.sponsor.seat, found.offer) == ("p2", "s2", None)
    assert [step.kind for step in found.sponsor_steps] == ["began", "offered", "taken_over"]
    assert standing_of(offered.world, found) is Standing.CANDIDATE


def test_or_declines_and_the_sponsor_stays(offered):
    done(offered.act("p2", P, AnswerOffer(False, statement="No time.")))
    assert (project(offered).sponsor.member, project(offered).offer) == ("p1", None)
    assert offered.act("p2", P, AnswerOffer(True, "s2", "Yes")).reason is Reason.NO_OFFER


def test_an_offer_is_taken_back_once(offered):
    done(offered.act("p1", P, OfferSponsorship(None)))
    assert offered.act("p2", P, AnswerOffer(True, "s2", "Yes")).reason is Reason.NO_OFFER
    assert offered.act("p1", P, OfferSponsorship(None)).reason is Reason.NO_OFFER


def test_an_answer_to_an_offer_that_was_made_anew_meanwhile_does_not_count(offered):
    seen = project(offered).offer.id
    done(offered.act("p1", P, OfferSponsorship("p2", "Again.")))
    assert (
        offered.act("p2", P, AnswerOffer(True, "s2", "Yes"), expected=seen).reason is Reason.CHANGED_MEANWHILE
    )


@pytest.mark.parametrize(
    ("who", "to", "reason"),
    [("p2", "p3", Reason.NOT_SPONSOR), ("p2", None, Reason.NOT_SPONSOR), ("p1", "p1", Reason.MALFORMED),
     ("p1", "chair", Reason.NO_SEAT), ("p1", "nobody", Reason.NO_SEAT)],
)  # fmt: skip
def test_only_the_sponsor_offers_and_only_to_another_voting_member(offered, who, to, reason):
    assert offered.act(who, P, OfferSponsorship(to)).reason is reason


def test_nothing_is_offered_to_or_taken_over_by_who_has_a_conflict(offered):
    conflict(offered, "p2")
    assert offered.act("p2", P, AnswerOffer(True, "s2", "Yes")).reason is Reason.CONFLICTED
    assert offered.act("p1", P, OfferSponsorship("p2")).reason is Reason.CONFLICTED
    done(offered.act("p2", P, AnswerOffer(False)))


@pytest.mark.parametrize(("answer", "reason"), [
    (AnswerOffer(True, "s1", "Yes"), Reason.NO_SEAT), (AnswerOffer(True, "", "Yes"), Reason.NO_SEAT),
    (AnswerOffer(True, "s2", " "), Reason.EMPTY_TEXT), (AnswerOffer(False, "", "x" * 70_000), Reason.TEXT_TOO_LONG),
])  # fmt: skip
def test_taking_over_takes_a_seat_and_a_statement_of_ones_own(offered, answer, reason):
    assert offered.act("p2", P, answer).reason is reason


def test_only_who_it_is_offered_answers(offered):
    assert offered.act("p3", P, AnswerOffer(True, "s3", "Me!")).reason is Reason.NO_OFFER


def test_the_sponsors_open_asks_go_along_and_those_of_others_stay(offered):
    asks = (Ask("a:1", "Mine", None, "p3", NOW, "p1"), Ask("a:2", "Another's", None, "p3", NOW, "p4"),
            Ask("a:3", "The project's", None, "p3", NOW), Ask("a:4", "Met", None, "p3", NOW, "p1"))  # fmt: skip
    offered.put(replace(project(offered), asks=asks))
    done(offered.act("p3", P, SettleAsk("a:4", True)))
    done(offered.act("p2", P, AnswerOffer(True, "s2", "Yes")))
    assert [ask.owner for ask in project(offered).asks] == ["p2", "p4", "", "p1"]


def test_a_withdrawal_ends_the_offer(offered):
    done(offered.act("p1", P, WithdrawSponsorship("Ill.")))
    assert project(offered).offer is None
    assert offered.act("p2", P, AnswerOffer(True, "s2", "Yes")).reason is Reason.NO_OFFER


def test_an_offer_and_that_it_was_declined_stay_in_the_council():
    assert audience_of(OfferSponsorship("p2")) is Audience.COUNCIL
    assert audience_of(AnswerOffer(False)) is Audience.COUNCIL
    assert audience_of(AnswerOffer(True, "s2", "Yes")) is Audience.PUBLIC


# --- beside a sponsor who has a conflict


@pytest.fixture
def torn() -> Room:
    """The sponsor p1 has got a conflict of interest."""
    room = room_with()
    done(sponsor(room))
    conflict(room, "p1")
    return room


def test_somebody_without_a_conflict_joins_a_sponsor_who_has_one(torn):
    done(torn.act("p2", P, JoinAsCoSponsor("s2", "I vouch for it.")))
    assert project(torn).sponsors == ("p1", "p2")
    assert torn.act("p3", P, JoinAsCoSponsor("s3", "Me too.")).reason is Reason.ALREADY_SPONSORED


def test_nobody_joins_where_there_is_no_conflict_or_no_sponsor():
    room = room_with()
    assert room.act("p2", P, JoinAsCoSponsor("s2", "Yes")).reason is Reason.SPONSOR_MISSING
    done(sponsor(room))
    assert room.act("p2", P, JoinAsCoSponsor("s2", "Yes")).reason is Reason.NO_CO_SPONSOR_NEEDED


def test_neither_the_sponsor_nor_who_has_a_conflict_joins(torn):
    assert torn.act("p1", P, JoinAsCoSponsor("s1", "Yes")).reason is Reason.NO_CO_SPONSOR_NEEDED
    conflict(torn, "p2")
    assert torn.act("p2", P, JoinAsCoSponsor("s2", "Yes")).reason is Reason.CONFLICTED


def test_the_co_sponsor_settles_what_was_asked(torn):
    done(torn.act("p3", P, MakeAsk("Add tests.")))
    ask = project(torn).asks[0].id
    assert torn.act("p2", P, SettleAsk(ask, True)).reason is Reason.ROLE_MISSING
    done(torn.act("p2", P, JoinAsCoSponsor("s2", "Yes")))
    done(torn.act("p2", P, SettleAsk(ask, True)))


def test_the_co_sponsor_follows_when_the_sponsor_withdraws_and_it_stays_a_candidate(torn):
    done(torn.act("p2", P, JoinAsCoSponsor("s2", "Yes")))
    done(torn.act("p1", P, WithdrawSponsorship("I recuse myself.")))
    found = project(torn)
    assert (found.sponsor.member, found.co_sponsor) == ("p2", None)
    assert standing_of(torn.world, found) is Standing.CANDIDATE
    assert [step.kind for step in found.sponsor_steps][-2:] == [StepKind.WITHDREW, StepKind.SUCCEEDED]


def test_the_co_sponsor_leaves_alone(torn):
    done(torn.act("p2", P, JoinAsCoSponsor("s2", "Yes")))
    done(torn.act("p2", P, WithdrawSponsorship("No time.")))
    assert project(torn).sponsors == ("p1",)


# --- what is owed


def duties(room: Room, member: str, at: int = NOW) -> list[Duty]:
    return [one.duty for one in tending(room.world, project(room), member, at) if one.holds(at)]


def test_an_offer_is_owed_by_whom_it_is_made_to_and_by_nobody_else(offered):
    assert Duty.ANSWER_OFFER in duties(offered, "p2")
    assert Duty.ANSWER_OFFER not in duties(offered, "p1") + duties(offered, "p3")
    assert Owed.TEND in owed(offered.world, project(offered), member="p2", device="d-p2", at=NOW)
    done(offered.act("p2", P, AnswerOffer(False)))
    assert Duty.ANSWER_OFFER not in duties(offered, "p2")


def test_a_sponsor_with_a_conflict_is_asked_for_a_co_sponsor_until_there_is_one(torn):
    assert Duty.CO_SPONSOR in duties(torn, "p1")
    done(torn.act("p2", P, JoinAsCoSponsor("s2", "Yes")))
    assert Duty.CO_SPONSOR not in duties(torn, "p1")


def test_sponsors_ask_after_what_is_overdue_and_not_before():
    room = room_with()
    done(sponsor(room))
    done(room.act("p3", P, MakeAsk("Add tests.", due="2026-01-31")))
    late = next(one for one in obligations(room.world, project(room), NOW) if one.duty is Duty.CHASE_ASK)
    assert Duty.CHASE_ASK not in duties(room, "p1", late.begins - 1)
    assert Duty.CHASE_ASK in duties(room, "p1", late.begins)
    assert Duty.CHASE_ASK not in duties(room, "p2", late.begins)


def test_a_sponsor_is_wanted_only_of_who_could_be_one():
    room = room_with(dossier("presented", "hosted"))

    def wanted(member: str) -> bool:
        return Owed.SPONSOR in owed(room.world, project(room), member=member, device="", at=NOW)

    conflict(room, "p2")
    assert [wanted(member) for member in ("p1", "a1", "p2", "chair")] == [True, True, False, False]
    done(sponsor(room))
    assert not wanted("p3")


def test_a_full_sponsor_is_not_asked_for_one_more():
    room = room_with(dossier("presented", "hosted"), *many(2), book=limited(2))
    assert Owed.SPONSOR not in owed(room.world, project(room), member="p1", device="", at=NOW)
    assert Owed.SPONSOR in owed(room.world, project(room), member="p2", device="", at=NOW)
