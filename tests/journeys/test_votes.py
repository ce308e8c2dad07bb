"""A vote on its way: cast off line, killed, lost, late, or not allowed at all."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.commands import CloseBallot
from tac_desk.domain.refusal import Reason
from tac_desk.hub.hub import Hub
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import DAY, accept
from tests.journeys.killed import act_and_be_killed
from tests.journeys.lossy import LossyWire
from tests.journeys.window import until, words


def votes(hub: Hub, seat: str) -> list[Position]:
    """Every casting of a seat that the hub has counted."""
    ballot = hub.thing("ballot:b1")
    assert isinstance(ballot, Ballot)
    return [vote.position for vote in ballot.votes.get(seat, ())]


def test_a_vote_cast_off_line_survives_a_kill_and_is_counted_once_and_in_the_minutes(
    hub: HubProcess, new_desk: NewDesk, at_the_desk: Run
) -> None:
    desk = new_desk("ada")
    desk.close()
    hub.stop()
    act_and_be_killed(desk.profile, "vote")

    desk.open()
    row = desk.wait_for(ActionState.SAVED)  # the time to undo ran out meanwhile, or does so now
    assert "Lark" in row.title
    assert desk.status.state is SyncState.OFFLINE
    assert votes(hub.hub, "s1") == []
    hub.start()
    desk.wait_for(ActionState.COUNTED)
    desk.go_online()
    assert votes(hub.hub, "s1") == [Position.NO]
    desk.close()

    text = at_the_desk(desk, "minutes", "m1")
    assert "| 0 | 1 | 0 | 0 | 4 | 5 |" in text
    assert "4 of 5 seats represented; quorum needs 3: quorum is met." in text
    assert "roadmap ends" not in text  # its author gave the reason to the council only


def test_a_reply_that_is_lost_and_asked_for_again_doubles_nothing(hub: HubProcess, new_desk: NewDesk) -> None:
    wire = LossyWire(hub.port)
    desk = new_desk("bo", wire.url)
    desk.show_dossier("lark")
    desk.vote("yes")
    desk.wait_for(ActionState.DRAFT)
    wire.losing = True
    desk.send_now()
    until(lambda: wire.lost and votes(hub.hub, "s2"), "the hub to count what it will not be able to say")
    desk.wait_for(ActionState.SAVED)
    wire.losing = False
    desk.wait_for(ActionState.COUNTED)
    assert votes(hub.hub, "s2") == [Position.YES]
    desk.close()
    wire.close()


def test_a_vote_that_arrives_after_closing_is_refused_with_its_reason_and_kept(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    desk = new_desk("cyd")
    hub.stop()
    until(lambda: desk.status.state is SyncState.OFFLINE, "being off line")
    desk.show_dossier("lark")
    desk.vote("no", "Too early.")
    desk.wait_for(ActionState.DRAFT)
    later = Hub.open(hub.directory, now=lambda: hub.hub.now() + 30 * DAY)
    accept(later, CloseBallot(), "ballot:b1")
    later.close()
    hub.start()
    desk.send_now()
    row = desk.wait_for(ActionState.REFUSED)
    assert row.refusal is not None
    assert row.refusal.reason is Reason.BALLOT_CLOSED
    assert (row.detail, row.text) == ("no", "Too early.")
    assert votes(hub.hub, "s3") == []
    desk.close()
    desk.open().wait_for(ActionState.REFUSED)


def test_a_member_without_a_seat_is_refused_on_the_spot(hub: HubProcess, new_desk: NewDesk) -> None:
    desk = new_desk("nat")
    desk.show_dossier("lark")
    card = desk.window.dossier.vote
    assert not card.form.isVisible()
    assert card._why_not.isVisible()
    assert card._why_not.text()
    answers: list[object] = []
    door_vote = ("b1", "s1", "yes", None, "", "council")
    desk.window.courier.act(lambda door: door.cast_vote(*door_vote), then=answers.append)
    until(lambda: answers, "the answer of the rule")
    assert getattr(answers[0], "reason", None) is Reason.NOT_ON_ROLL
    desk.window.show_page("outbox")
    until(lambda: "Nothing is on its way" in words(desk.window.outbox), "the empty outbox")


def test_a_vote_taken_back_in_time_was_never_sent(hub: HubProcess, new_desk: NewDesk) -> None:
    desk = new_desk("dot")
    desk.show_dossier("lark")
    desk.vote("no", "A slip of the finger.")
    desk.wait_for(ActionState.DRAFT)
    QTest.keyClick(desk.window.outbox.list, Qt.Key.Key_U)
    until(lambda: not desk.outbox(), "the outbox to be empty again")
    desk.show_dossier("lark")
    until(lambda: "slip" in desk.window.dossier.vote.rationale.text(), "the text to be a draft again")
    assert votes(hub.hub, "s4") == []
