"""A sealed ballot: nobody is sent how others voted before the close, or before their own vote, whatever they ask."""

import json

import pytest

from tac_desk.assets import resource
from tac_desk.domain import commands as c
from tac_desk.domain.people import Role
from tac_desk.hub.accounts import authenticate_all
from tac_desk.hub.exchange import pages
from tac_desk.hub.found import found_hub
from tests.hub_process import HubProcess, TestDesk, people

SECRET = "xyzzy"
MOTION = "ballot:motion"


@pytest.fixture(params=["after_close", "after_own_vote"])
def sealed(request, tmp_path):
    """A served hub whose ballots are sealed; a motion of the council, on which ada (or bo) and carl vote."""
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    book = book.replace('visibility = "council" ', f'visibility = "{request.param}" ')
    hub = found_hub(tmp_path / "hub", "Test council", book)
    people(hub)
    hub.submit(c.OpenBallot("Shall we?", "motion", threshold=">1/2"), MOTION)
    server = HubProcess(tmp_path / "hub", hub)
    server.start()
    yield server
    server.close()


def vote(desk: TestDesk, seat: str, position: str = "no", *, supersedes: str | None = None):
    """Cast it with the secret as its reason, public as far as it goes."""
    cast = c.CastVote(seat, position, None, f"{SECRET} of {desk.identity.member}", "public")
    return desk.exchange(desk.sign(cast, MOTION, supersedes=supersedes)).outcomes[0]


def told(desk: TestDesk, **asked) -> str:
    """Everything the hub answers to this desk, from its first entry on and asked for everything again."""
    everything = desk.exchange(cursor=0)
    size = len(everything.entries)
    stubs = tuple(one.seq for one in everything.entries if one.is_stub)
    asked_again = desk.ask(cursor=size, lacking=stubs, **asked).text
    return json.dumps([one.content.decode() for one in everything.entries]) + asked_again


def test_a_page_made_for_many_at_once_holds_a_vote_for_its_voter_alone(sealed: HubProcess) -> None:
    carl, ada = sealed.enrol("carl"), sealed.enrol("ada")
    size = len(carl.exchange().entries)
    assert vote(carl, "tac-2").status == "accepted"
    headers = [f"Bearer {one.identity.access_token}" for one in (ada, carl)]
    of_ada, of_carl = pages(sealed.hub, authenticate_all(sealed.hub, headers), size)
    assert ([one.is_stub for one in of_ada.entries], [one.is_stub for one in of_carl.entries]) == (
        [True],
        [False],
    )
    assert of_ada.checkpoint == of_carl.checkpoint


def after_own_vote(server: HubProcess) -> bool:
    return server.hub.thing(MOTION).terms.visibility == "after_own_vote"


def test_nobody_is_sent_how_others_voted_while_the_ballot_is_open(sealed: HubProcess) -> None:
    carl = sealed.enrol("carl")
    assert vote(carl, "tac-2").status == "accepted"
    for reader in ("ada", "bo", "sue", "adam", "olga"):
        desk = sealed.enrol(reader)
        assert SECRET not in told(desk), reader
        assert SECRET not in told(desk, wait=0.1), reader
    assert f"{SECRET} of carl" in told(carl), "one's own vote is always sent"


def test_refused_votes_and_rulings_on_late_ones_are_sealed_too(sealed: HubProcess) -> None:
    carl, ada = sealed.enrol("carl"), sealed.enrol("ada")
    assert vote(carl, "tac-1").status == "refused"
    assert SECRET not in told(ada)
    assert [one.is_stub for one in ada.exchange(cursor=0).entries].count(True) == 1


def test_the_close_discloses_the_very_entries_that_were_withheld(sealed: HubProcess) -> None:
    carl, sue = sealed.enrol("carl"), sealed.enrol("sue")
    assert vote(carl, "tac-2").status == "accepted"
    (stub,) = [one for one in sue.exchange(cursor=0).entries if one.is_stub]
    ada = sealed.enrol("ada")
    assert vote(ada, "tac-1").status == "accepted"
    assert SECRET not in told(sue)
    sealed.hub.submit(c.CloseBallot(), MOTION)
    size = len(sue.exchange(cursor=0).entries)
    (opened,) = sue.exchange(cursor=size, lacking=(stub.seq,)).disclosed
    assert opened.leaf_hash().hex() == stub.leaf
    assert SECRET in opened.content.decode()


def test_a_vote_of_ones_own_opens_the_others_only_where_the_terms_say_so(sealed: HubProcess) -> None:
    carl, ada = sealed.enrol("carl"), sealed.enrol("ada")
    assert vote(carl, "tac-2").status == "accepted"
    assert vote(ada, "tac-2").status == "refused"
    assert f"{SECRET} of carl" not in told(ada), "a refused vote opens nothing"
    assert vote(ada, "tac-1").status == "accepted"
    assert (f"{SECRET} of carl" in told(ada)) is after_own_vote(sealed)
    assert f"{SECRET} of ada" not in told(sealed.enrol("bo")), "the other holder of the seat has not voted"


def test_a_cancelled_ballot_stays_sealed(sealed: HubProcess) -> None:
    carl = sealed.enrol("carl")
    vote(carl, "tac-2")
    sealed.hub.submit(c.CancelBallot("Asked wrongly."), MOTION)
    assert SECRET not in told(sealed.enrol("sue"))


def test_a_seal_does_not_open_what_a_conflict_closes(sealed: HubProcess) -> None:
    hub = sealed.hub
    hub.submit(c.FileDossier(7, "Gamma", "ecosystem", "https://git.example/gamma"), "dossier:gamma")
    hub.submit(c.MoveDossier("presented", override="Test."), "dossier:gamma")
    hub.submit(c.OpenBallot("Shall it?", "ecosystem", "gamma"), "ballot:gamma")
    ada, carl = sealed.enrol("ada"), sealed.enrol("carl")
    for desk, seat in ((carl, "ewg-2"), (ada, "ewg-1")):
        cast = c.CastVote(seat, "no", None, f"{SECRET} of {desk.identity.member}", "public")
        assert desk.exchange(desk.sign(cast, "ballot:gamma")).outcomes[0].status == "accepted"
    hub.submit(c.DeclareInterest("other", "A friend.", "ada"), "dossier:gamma")
    hub.submit(c.CloseBallot(), "ballot:gamma")
    assert f"{SECRET} of carl" not in told(ada)
    assert f"{SECRET} of carl" in told(sealed.enrol("sue"))


def test_the_seal_outlasts_a_later_rulebook_and_a_member_who_becomes_an_officer(sealed: HubProcess) -> None:
    carl, bo = sealed.enrol("carl"), sealed.enrol("bo")
    vote(carl, "tac-2")
    sealed.hub.submit(c.AddMember("bo", "Bo", (Role.MEMBER, Role.SECRETARY, Role.ADMIN)), "council")
    assert SECRET not in told(bo)
