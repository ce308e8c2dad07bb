"""An e-vote as they go: an alternate superseded, a changed vote, a recusal, a late vote ruled on, and the result."""

from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.commands import AddMember, SetSeat
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import accept
from tests.journeys.faketime import after, tac_hub_after
from tests.journeys.window import Desktop, until, words

PAST_THE_DEADLINE = 14 * 24 + 1  # hours


def ballot_of(hub: HubProcess, ballot: str) -> Ballot:
    found = hub.hub.thing(f"ballot:{ballot}")
    assert isinstance(found, Ballot)
    return found


def cast(desk: Desktop, position: str, reason: str = "") -> None:
    """Vote, and wait until it counts."""
    desk.show_dossier("lark")
    desk.vote(position, reason)
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)


def opened(hub: HubProcess, at_the_hub: Run) -> str:
    """The first ballot is cancelled, since its roll does not know the alternate; its dossier goes back."""
    at_the_hub("ballot", "cancel", "b1", "--reason", "The roll has changed.")
    accept(hub.hub, AddMember("kim", "Kim", (Role.MEMBER,)), "council")
    accept(hub.hub, SetSeat("s1", "Seat 1", "Firm 1", "member", "ada", "kim"), "council")
    return at_the_hub("ballot", "open", "Accept Lark as a hosted project?", "--dossier", "lark")


def test_an_e_vote_takes_its_whole_course(hub: HubProcess, new_desk: NewDesk, at_the_hub: Run) -> None:
    ballot = opened(hub, at_the_hub)
    kim, ada, eve = new_desk("kim"), new_desk("ada"), new_desk("eve")

    hub.stop()  # the alternate votes without a line
    until(lambda: kim.status.state is SyncState.OFFLINE, "being off line")
    kim.show_dossier("lark")
    kim.vote("no", "The roadmap is thin.")
    kim.wait_for(ActionState.DRAFT)
    kim.send_now()
    kim.wait_for(ActionState.SAVED)
    hub.start()
    kim.wait_for(ActionState.COUNTED)

    ada.go_online()
    cast(ada, "yes")  # the primary's vote takes its place, and both stay on record
    first = ballot_of(hub, ballot).votes["s1"]
    assert [(vote.member, vote.position, vote.as_alternate) for vote in first] == [
        ("kim", Position.NO, True),
        ("ada", Position.YES, False),
    ]
    kim.show_dossier("lark")
    until_shown(kim, "The primary of the seat Seat 1 has voted")

    bo = new_desk("bo")
    cast(bo, "yes")
    cast(bo, "abstain", "I have to ask at home first.")
    assert [vote.position for vote in ballot_of(hub, ballot).votes["s2"]] == [Position.YES, Position.ABSTAIN]
    cyd = new_desk("cyd")
    cast(cyd, "recuse", "My firm pays two of the maintainers.")
    until_shown(cyd, "1 recused, so the base is 4 instead of 5")
    until_shown(cyd, "Needs 3 of 4 yes; 1 so far")
    cast(new_desk("dot"), "yes")

    hub.stop()
    until(lambda: eve.status.state is SyncState.OFFLINE, "being off line")
    eve.show_dossier("lark")
    eve.vote("yes")
    eve.wait_for(ActionState.DRAFT)
    eve.send_now()
    eve.wait_for(ActionState.SAVED)
    with after(PAST_THE_DEADLINE):
        hub.start()
    late = eve.wait_for(ActionState.REFUSED)
    assert late.refusal is not None
    assert late.refusal.reason is Reason.BALLOT_CLOSED

    (waiting,) = ballot_of(hub, ballot).docket
    assert (waiting.vote.member, waiting.counts) == ("eve", None)
    reason = "Cast in time; the hub was down."
    tac_hub_after(
        PAST_THE_DEADLINE, hub, "ballot", "rule", ballot, waiting.vote.id, "--count", "--reason", reason
    )
    assert "; passed" in tac_hub_after(PAST_THE_DEADLINE, hub, "ballot", "close", ballot)

    result = ballot_of(hub, ballot).declared
    assert result is not None
    assert (result.yes, result.no, result.abstain, result.recuse, result.not_voted) == (3, 0, 1, 1, 0)
    ada.show_dossier("lark")
    until(lambda: "Accepted" in words(ada.window.dossier.header), "the decision to be seen")
    until_shown(ada, "3 yes, 0 no, 1 abstain, 0 not voted")


def until_shown(desk: Desktop, text: str) -> None:
    desk.show_dossier("lark")
    until(lambda: text in words(desk.window.dossier.vote), f"{text!r} on the card of the vote")
