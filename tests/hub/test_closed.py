"""What a conflict of interest closes is withheld before it is sent, at every address of a real hub."""

import base64
import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import event

from tac_desk.assets import resource
from tac_desk.domain import commands as c
from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.domain.interest import interests_of
from tac_desk.domain.people import Device, Role
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import World
from tac_desk.hub.exchange import page
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import command_for
from tac_desk.hub.tokens import Reader
from tac_desk.protocol import routes
from tac_desk.record.canonical import canonical
from tac_desk.record.merkle import Frontier
from tests.hub_process import PEOPLE, HubProcess, TestDesk

SECRET = "xyzzy"  # stands in everything that a conflicted reader must not get
ALPHA = "dossier:alpha"


def say(desk: TestDesk, command, subject, **fields) -> None:
    (outcome,) = desk.exchange(desk.sign(command, subject, **fields)).outcomes
    assert outcome.status == "accepted", outcome


@pytest.fixture
def voting(hub_server: HubProcess) -> HubProcess:
    """Alpha is voted on by carl and ada; its papers say that First is behind it, and ada works for First."""
    hub = hub_server.hub
    filing = c.FileDossier(
        2, "Beta", "ecosystem", "https://git.example/x/beta", fields=(("backing_entity", "First"),)
    )
    hub.submit(filing, "dossier:beta")
    for dossier in ("alpha", "beta"):
        hub.submit(c.MoveDossier("presented", override="Test."), f"dossier:{dossier}")
        hub.submit(c.OpenBallot("Shall it?", "ecosystem", dossier), f"ballot:{dossier}")
    hub.submit(c.OpenBallot("Shall we?", "motion", threshold=">1/2"), "ballot:motion")
    return hub_server


def fill(carl: TestDesk, subject: str) -> None:
    """Carl says everything there is to say about a dossier, with the secret in each."""
    dossier = subject.partition(":")[2]
    rows = {"stars": RowVerdict("caution", SECRET)}
    say(carl, c.SubmitReview(rows, "decline", SECRET), subject)
    say(carl, c.AddComment(SECRET), subject)
    say(carl, c.AddComment(SECRET, audience=Audience.APPLICANT), subject)
    say(carl, c.CastVote("ewg-2", "no", None, SECRET, Audience.PUBLIC), f"ballot:{dossier}")


def read(desk: TestDesk) -> tuple[str, list]:
    """Everything the hub sends to a new computer, as text, and its messages."""
    reply = desk.exchange()
    assert not reply.more
    text = "".join(message.content.decode() for message in reply.entries)
    frontier = Frontier().extend([message.leaf_hash() for message in reply.entries])
    assert f"\n{len(reply.entries)}\n{base64.b64encode(frontier.root()).decode()}\n" in reply.checkpoint
    return text, list(reply.entries)


def withheld(desk: TestDesk, subject: str) -> int:
    return sum(message.is_stub and message.subject == subject for message in read(desk)[1])


def test_a_detected_conflict_closes_reviews_votes_and_discussion_of_that_dossier_alone(
    voting: HubProcess,
) -> None:
    voting.hub.submit(c.AddMember("ada", "Ada", (Role.MEMBER,), "First"), "council")
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    fill(carl, "dossier:beta")
    text, entries = read(ada)
    assert SECRET not in text
    stubs = [message for message in entries if message.is_stub]
    assert [stub.subject for stub in stubs] == ["dossier:beta"] * 3 + ["ballot:beta"]
    assert all(not stub.content and stub.salt is None for stub in stubs)
    fill(carl, ALPHA)
    assert read(ada)[0].count(SECRET) == 5, "alpha is open: a review says it twice"
    assert read(voting.enrol("adam"))[0].count(SECRET) == 10, "who is not conflicted gets both"
    assert read(voting.enrol("bo"))[0].count(SECRET) == 5, "an alternate of the seat of First is tied too"


def test_a_declaration_closes_from_then_on_and_its_withdrawal_opens_again(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    fill(carl, ALPHA)
    assert withheld(ada, ALPHA) == 0
    reply = ada.exchange(ada.sign(c.DeclareInterest("financial", "Shares."), ALPHA))
    assert reply.outcomes[0].status == "accepted"
    assert SECRET not in "".join(m.content.decode() for m in reply.entries), "in the same reply already"
    declared = f"{ada.identity.device}:{ada.n}"
    assert withheld(ada, ALPHA) == 3
    say(ada, c.WithdrawInterest(declared, "Sold."), ALPHA)
    assert withheld(ada, ALPHA) == 0


def test_own_reviews_votes_and_comments_are_always_sent(voting: HubProcess) -> None:
    ada = voting.enrol("ada")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    say(ada, c.AddComment("mine"), ALPHA)
    say(ada, c.CastVote("ewg-1", "recuse", None, "A friend."), "ballot:alpha")
    assert not any(message.is_stub for message in read(ada)[1])


def test_what_is_public_about_a_closed_dossier_is_sent(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    say(carl, c.AddComment("for all", audience=Audience.PUBLIC), ALPHA)
    assert "for all" in read(ada)[0]


def test_a_motion_without_a_dossier_is_closed_to_nobody(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    say(carl, c.CastVote("tac-2", "no", None, SECRET), "ballot:motion")
    assert SECRET in read(ada)[0]


def test_refused_and_unknown_commands_are_withheld_too(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    bad = carl.sign(c.CastVote("ewg-1", "no", None, SECRET), "ballot:alpha")
    strange = carl.sign(c.AddComment(""), ALPHA, kind="from_the_future", body={"text": SECRET})
    assert [one.status for one in carl.exchange(bad, strange).outcomes] == ["refused", "refused"]
    assert SECRET not in read(ada)[0]
    assert withheld(ada, ALPHA) == withheld(ada, "ballot:alpha") == 1


def test_reminders_and_late_votes_tell_a_conflicted_member_nothing(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    say(carl, c.RemindSeats(("ewg-2",)), "ballot:alpha")
    assert withheld(ada, "ballot:alpha") == 1


def test_a_conflicted_officer_learns_from_no_refusal_who_has_voted(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    voting.hub.submit(c.DeclareInterest("other", "A friend.", "carl"), ALPHA)
    say(ada, c.CastVote("ewg-1", "no", None, SECRET), "ballot:alpha")
    asked = [carl.sign(c.RemindSeats((seat,)), "ballot:alpha") for seat in ("ewg-1", "ewg-2", "nobody")]
    told = [(one.status, one.reason) for one in carl.exchange(*asked).outcomes]
    assert told == [("refused", "conflicted")] * 3


def test_what_was_withheld_is_disclosed_when_asked_for_and_only_to_whom_it_is_open(
    voting: HubProcess,
) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    declared = f"{ada.identity.device}:{ada.n}"
    fill(carl, ALPHA)
    stubs = {one.seq: one.leaf for one in read(ada)[1] if one.is_stub}
    size, asked = max(stubs) + 1, {"lacking": tuple(stubs)}
    closed = ada.exchange(cursor=size, **asked)
    assert (closed.disclosed, closed.looked_up_to) == ((), size)
    say(ada, c.WithdrawInterest(declared, "Sold."), ALPHA)
    opened = ada.exchange(cursor=size, **asked)
    assert {one.seq: one.leaf_hash().hex() for one in opened.disclosed} == stubs
    assert "".join(one.content.decode() for one in opened.disclosed).count(SECRET) == 5
    assert ada.exchange(cursor=0, **asked).disclosed == (), "nothing beyond what the desk holds"


def test_a_conflicted_officer_is_closed_out_unless_their_office_is_exempt(voting: HubProcess) -> None:
    hub = voting.hub
    ada, chair, secretary = voting.enrol("ada"), voting.enrol("carl"), voting.enrol("sue")
    for member in ("carl", "sue"):
        hub.submit(c.DeclareInterest("other", "A friend.", member), ALPHA)
    say(ada, c.AddComment(SECRET), ALPHA)
    assert SECRET not in read(chair)[0]
    assert SECRET in read(secretary)[0]


def test_an_officers_dismissal_opens_it_and_the_members_own_does_not(voting: HubProcess) -> None:
    voting.hub.submit(c.AddMember("ada", "Ada", (Role.MEMBER,), "First"), "council")
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    fill(carl, "dossier:beta")
    key = _key(voting.hub, "ada")
    say(ada, c.DismissInterest(key, "Another First."), "dossier:beta")
    assert SECRET not in read(ada)[0]
    say(carl, c.DismissInterest(key, "Agreed.", "ada"), "dossier:beta")
    assert read(ada)[0].count(SECRET) == 5


def _key(hub: Hub, member: str) -> str:
    council, beta = hub.council(), hub.thing("dossier:beta")
    (one,) = interests_of(World(rulebook_of(council.rulebook), {"council": council}), beta, member, hub.now())
    return one.key


def test_pages_of_a_new_computer_and_a_waiting_exchange_withhold_the_same(voting: HubProcess) -> None:
    ada, carl = voting.enrol("ada"), voting.enrol("carl")
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    cursor = len(read(ada)[1])
    fill(carl, ALPHA)
    later = ada.exchange(cursor=cursor, wait=5.0)
    assert later.entries[0].is_stub
    assert SECRET not in ada.ask().text
    for address in (routes.HEALTH, routes.OPENAPI):
        answer = voting.session.get(voting.url + address, timeout=9)
        assert SECRET not in answer.text


def test_declarations_stay_in_the_council(voting: HubProcess) -> None:
    ada = voting.enrol("ada")
    say(ada, c.DeclareInterest("personal", SECRET), ALPHA)
    assert SECRET in read(voting.enrol("bo"))[0]
    assert SECRET not in read(voting.enrol("olga"))[0], "an observer does not read them"


def test_an_older_rulebook_closes_nothing(tmp_path) -> None:
    server = HubProcess(tmp_path / "hub", _founded_without_interests(tmp_path / "hub"))
    server.start()
    try:
        ada, carl = server.enrol("ada"), server.enrol("carl")
        say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
        say(carl, c.AddComment(SECRET), ALPHA)
        assert SECRET in read(ada)[0]
    finally:
        server.close()


def _founded_without_interests(directory) -> Hub:
    return _founded(
        directory, lambda text: text[: text.index("[interests]")] + text[text.index("[verdicts]") :]
    )


def _founded(directory, change) -> Hub:
    """A hub like the other tests', by a changed rulebook."""
    text = change(resource("rulebooks", "pytorch.toml").read_text("utf-8"))
    hub = found_hub(directory, "Test council", text)
    for member, roles in PEOPLE.items():
        hub.submit(c.AddMember(member, member.title(), roles), "council")
    hub.submit(c.FileDossier(1, "Alpha", "ecosystem", "https://git.example/alpha"), ALPHA)
    return hub


# --- evidence


def evidence(hub: Hub, dossier: str) -> str:
    report = {"repository": "https://git.example/x", "commit": "c" * 40, "as_of": "2026-01-01T00:00:00Z"}
    data = canonical({**report, "criteria": [], "note": SECRET})
    sha256 = hub.put_blob(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert hub.submit(command_for(data), dossier).status == "accepted"
    return sha256


def test_evidence_is_handed_out_and_withheld_as_the_rulebook_says(tmp_path) -> None:
    def closing_evidence(text: str) -> str:
        return text.replace('closes = ["reviews"', 'closes = ["evidence", "reviews"')

    server = HubProcess(tmp_path / "hub", _founded(tmp_path / "hub", closing_evidence))
    server.start()
    try:
        ada, bo = server.enrol("ada"), server.enrol("bo")
        sha256 = evidence(server.hub, ALPHA)
        assert _blob(server, ada, sha256).status_code == 200
        say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
        refused = _blob(server, ada, sha256)
        assert refused.status_code == 404
        assert refused.json() == _blob(server, ada, "0" * 64).json(), "as if it were not there"
        assert sha256 not in read(ada)[0]
        assert _blob(server, bo, sha256).status_code == 200
    finally:
        server.close()


def test_evidence_of_public_repositories_stays_open_by_the_shipped_rulebook(voting: HubProcess) -> None:
    ada = voting.enrol("ada")
    sha256 = evidence(voting.hub, ALPHA)
    say(ada, c.DeclareInterest("other", "A friend."), ALPHA)
    assert _blob(voting, ada, sha256).status_code == 200


def _blob(server: HubProcess, desk: TestDesk, sha256: str):
    address = server.url + routes.BLOB.format(sha256=sha256)
    headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
    return server.session.get(address, headers=headers, timeout=9)


def test_a_page_takes_the_same_number_of_queries_however_long_it_is(hub: Hub) -> None:
    member = replace(hub.council().members["ada"], employer="First")
    reader = Reader(member, Device("d", "ada", "00", "d"))
    hub.submit(c.DeclareInterest("other", "A friend.", "ada"), ALPHA)
    asked: list[str] = []
    event.listen(hub.database.engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    counts = []
    for _ in range(2):
        asked.clear()
        entries = page(hub, reader, 0, ()).entries
        counts.append((len(entries), len(asked)))
        for number in range(40):
            hub.submit(c.AddComment(f"{SECRET} {number}"), ALPHA)
    assert counts[1][0] == counts[0][0] + 40
    assert counts[1][1] <= counts[0][1] + 1 <= 9, counts
