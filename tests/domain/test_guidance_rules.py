"""Asks and waivers: what a project is asked to do, and what it is excused from."""

import pytest

from tac_desk.domain.commands import AnswerAsk, MakeAsk, SettleAsk, SponsorDossier, WaiveCriterion
from tac_desk.domain.guidance import AskState, Waiver, open_asks
from tac_desk.domain.refusal import Reason, Refusal
from tests.domain.make import Room, dossier


@pytest.fixture
def room():
    room = Room(3)
    room.put(dossier(state="active"))
    return room


def on(room, member, command):
    return room.act(member, "dossier:7", command)


def found(room):
    return room.world.dossier("dossier:7")


def refused(answer) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def test_an_ask_is_made_answered_and_met(room):
    on(room, "p1", MakeAsk("Write a governance document.", "governance", due="2026-12-01"))
    (ask,) = found(room).asks
    assert (ask.by, ask.owner, ask.state) == ("p1", "", AskState.OPEN)
    on(room, "p2", AnswerAsk(ask.id, "GOVERNANCE.md was added."))
    assert open_asks(found(room).asks)[0].state is AskState.ANSWERED
    on(room, "p1", SettleAsk(ask.id, met=True))
    (ask,) = found(room).asks
    assert (ask.state, ask.answer, ask.settled_by) == (AskState.MET, "GOVERNANCE.md was added.", "p1")
    assert open_asks(found(room).asks) == ()
    assert refused(on(room, "p1", AnswerAsk(ask.id, "again"))) is Reason.CHANGED_MEANWHILE


def test_only_who_asked_the_sponsor_or_an_officer_settles_an_ask(room):
    on(room, "p1", MakeAsk("Add tests."))
    on(room, "p2", SponsorDossier("s2", "I guide it."))
    ask = found(room).asks[0].id
    assert refused(on(room, "p3", SettleAsk(ask, met=True))) is Reason.ROLE_MISSING
    assert refused(on(room, "p2", SettleAsk(ask, met=False))) is Reason.EMPTY_TEXT
    on(room, "p2", SettleAsk(ask, met=False, reason="no longer needed"))
    assert found(room).asks[0].state is AskState.DROPPED


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (MakeAsk(" "), Reason.EMPTY_TEXT),
        (MakeAsk("x", "no_such_row"), Reason.UNKNOWN_CRITERION),
        (MakeAsk("x", owner="nobody"), Reason.NOT_A_MEMBER),
        (MakeAsk("x", due="soon"), Reason.MALFORMED),
        (MakeAsk("x" * 70_000), Reason.TEXT_TOO_LONG),
        (AnswerAsk("d:9", "x"), Reason.UNKNOWN_SUBJECT),
        (SettleAsk("d:9", met=True), Reason.UNKNOWN_SUBJECT),
        (WaiveCriterion("stars", ""), Reason.EMPTY_TEXT),
        (WaiveCriterion("no_such_row", "x"), Reason.UNKNOWN_CRITERION),
        (WaiveCriterion("stars", "x", "2026-1-1"), Reason.MALFORMED),
    ],
)
def test_what_cannot_be_is_refused(room, command, reason):
    assert refused(on(room, "chair", command)) is reason


def test_a_waiver_says_who_why_and_until_when_and_a_later_one_replaces_it(room):
    on(room, "chair", WaiveCriterion("stars", "young project", "2026-12-31"))
    on(room, "chair", WaiveCriterion("stars", "still young", "2027-06-30"))
    waiver = found(room).waivers["stars"]
    assert (waiver.by, waiver.reason) == ("chair", "still young")
    assert waiver.holds("2027-06-30")
    assert not waiver.holds("2027-07-01")
    assert Waiver("stars", "x", None, "chair", 0).holds("2999-01-01")


def test_a_member_does_not_waive(room):
    assert refused(on(room, "p1", WaiveCriterion("stars", "please"))) is Reason.ROLE_MISSING
