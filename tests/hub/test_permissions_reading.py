"""What the hub sends to whom over real HTTP, for every audience, reader and address, compared with the help page."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tac_desk.domain import commands as c
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import Role
from tac_desk.hub.app import make_app
from tac_desk.protocol import routes
from tac_desk.protocol.messages import ExchangeRequest, TokenRequest
from tac_desk.protocol.recovery import RecoverRequest
from tac_desk.record.signing import DeviceKey
from tests.hub.permissions import page
from tests.hub_process import HubProcess, TestDesk, enrol_request, found_test_hub

READERS = {
    "observer": "olga",
    "member": "mia",
    "conflicted member": "kim",
    "chair": "cher",
    "secretary": "sue",
    "conflicted secretary": "seth",
    "admin": "adam",
    "body's secretary": "tara",
    "its author": "ada",
}
MORE = {
    "mia": (Role.MEMBER,),
    "kim": (Role.MEMBER,),
    "tara": (Role.MEMBER,),
    "cher": (Role.CHAIR,),
    "seth": (Role.MEMBER, Role.SECRETARY),
}
EVIDENCE = b"evidence"
SHA256 = hashlib.sha256(EVIDENCE).hexdigest()
SECRET = "Only some may read this."
DOSSIER, BALLOT = "dossier:alpha", "ballot:b"


@dataclass
class Record:
    """A served hub, a desk of every reader, and the place of each kind of entry in the ledger."""

    server: HubProcess
    desks: dict[str, TestDesk]
    places: dict[str, int]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    directory = tmp_path_factory.mktemp("reading") / "hub"
    server = HubProcess(directory, _hub(directory))
    server.start()
    desks = {column: server.enrol(person) for column, person in READERS.items()}
    conflict = c.DeclareInterest("other", "I advise them.")
    for column in ("conflicted member", "conflicted secretary"):
        (outcome,) = desks[column].exchange(desks[column].sign(conflict, DOSSIER)).outcomes
        assert outcome.status == "accepted"
    yield Record(server, desks, _entries(desks["its author"]))
    server.close()


def _hub(directory: Path):
    hub = found_test_hub(directory)
    for person, roles in MORE.items():
        hub.submit(c.AddMember(person, person.title(), roles), "council")
    hub.submit(c.AppointSecretary("tac", "tara"), "council")
    hub.submit(c.MoveDossier("presented", override="test"), DOSSIER)
    hub.submit(c.OpenBallot("Accept it", "ecosystem", "alpha"), BALLOT)
    hub.submit(
        c.AddMember("ada", "Ada", (Role.MEMBER, Role.ADMIN)), "council"
    )  # so that she may write all of it
    assert hub.put_blob(EVIDENCE) == SHA256
    return hub


def _entries(author: TestDesk) -> dict[str, int]:
    """By the page's words: the place in the ledger of one entry of each audience."""
    wanted = {
        "a comment for everybody": (c.AddComment(SECRET, audience=Audience.PUBLIC), DOSSIER),
        "a comment for the applicant": (c.AddComment(SECRET, audience=Audience.APPLICANT), DOSSIER),
        "a comment for the council": (c.AddComment(SECRET, audience=Audience.COUNCIL), DOSSIER),
        "a comment for oneself": (c.AddComment(SECRET, audience=Audience.AUTHOR), DOSSIER),
        "a draft of a letter": (c.DraftLetter(SECRET), DOSSIER),
        "a review": (c.SubmitReview({}, "approve", SECRET), DOSSIER),
        "an ask": (c.MakeAsk(SECRET), DOSSIER),
        "an interest": (c.DeclareInterest("other", SECRET), DOSSIER),
        "evidence": (c.AttachEvidence(SHA256, SECRET, "", "", {}), DOSSIER),
        "a vote on a dossier": (c.CastVote("ewg-1", "no", None, SECRET), BALLOT),
        "a step of a dossier": (c.ScheduleDossier(SECRET, None), DOSSIER),
        "who is a member": (c.AddMember("new", SECRET, ()), "council"),
    }
    refused = {"a refused vote on a dossier": (c.CastVote("ewg-2", "no", None, SECRET), BALLOT)}
    signed = [author.sign(command, subject) for command, subject in (wanted | refused).values()]
    signed.append(author.sign(c.Adjourn(), DOSSIER, kind="start_poll", body={"text": SECRET}))
    outcomes = author.exchange(*signed).outcomes
    answers = ["accepted"] * len(wanted) + ["refused"] * 2
    assert [outcome.status for outcome in outcomes] == answers, outcomes
    names = [*wanted, *refused, "something of a newer program"]
    return {
        name: outcome.seq for name, outcome in zip(names, outcomes, strict=True) if outcome.seq is not None
    }


def test_every_kind_of_entry_and_every_reader_is_in_the_page(record: Record) -> None:
    rows = page.tables()[page.READING]
    assert {row["Entry"] for row in rows} == set(record.places)
    assert set(rows[0]) - {"Entry"} == set(READERS)


@pytest.mark.parametrize("column", READERS)
def test_a_reader_is_sent_what_the_page_says_and_of_the_rest_a_stub(record: Record, column: str) -> None:
    entries = record.desks[column].exchange().entries
    assert [entry.seq for entry in entries] == list(range(len(entries)))
    for row in page.tables()[page.READING]:
        entry = entries[record.places[row["Entry"]]]
        sent = "stub" if entry.is_stub else "whole"
        assert sent == row[column], (row["Entry"], column)
        assert (SECRET.encode() in entry.content) == (sent == "whole")
        assert not entry.is_stub or (entry.salt, entry.subject) == (None, _subject(row["Entry"]))


def _subject(entry: str) -> str:
    return BALLOT if "vote" in entry else DOSSIER


# --- addresses ----------------------------------------------------------------------------------------------

WAYS = ("signed in", "revoked computer", "unknown token", "no token")


def test_every_address_of_the_hub_is_in_the_page(record: Record) -> None:
    served = {route.path for route in make_app(record.server.hub).routes}
    rows = page.tables()[page.ADDRESSES]
    assert {row["Address"] for row in rows} == served, f"{page.ADDRESSES}: one row for each address, please"
    assert set(rows[0]) - {"Address"} == set(WAYS)


@pytest.mark.parametrize("column", READERS)
def test_every_address_answers_whoever_is_signed_in_as_the_page_says(record: Record, column: str) -> None:
    second = record.server.enrol(READERS[column], "second")  # by a code
    token = record.desks[column].identity.access_token
    answers = _ask(record.server, token, second.identity.refresh_token) | {routes.ENROL: page.YES}
    assert answers == {row["Address"]: row["signed in"] for row in page.tables()[page.ADDRESSES]}


@pytest.mark.parametrize("way", WAYS[1:])
def test_every_address_answers_who_is_not_signed_in_as_the_page_says(record: Record, way: str) -> None:
    access, refresh = "never-given" if way == "unknown token" else "", "never-given"
    if way == "revoked computer":
        gone = record.server.enrol("bo")
        access, refresh = gone.identity.access_token, gone.identity.refresh_token
        record.server.hub.submit(c.RevokeDevice(gone.identity.device, "lost"), "council")
    answers = _ask(record.server, access, refresh)
    answers[routes.ENROL] = _said(
        record.server.post(routes.ENROL, enrol_request("WRONG123", DeviceKey.generate()), access)
    )
    assert answers == {row["Address"]: row[way] for row in page.tables()[page.ADDRESSES]}


def _ask(server: HubProcess, access: str, refresh: str) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {access}"} if access else {}
    addresses = {row["Address"] for row in page.tables()[page.ADDRESSES]}
    got = {
        address: server.session.get(
            server.url + address.replace("{sha256}", SHA256), headers=headers, timeout=40
        )
        for address in addresses - {routes.EXCHANGE, routes.ENROL, routes.TOKEN, routes.RECOVER}
    }
    got[routes.RECOVER] = server.post(routes.RECOVER, RecoverRequest(), access)
    got[routes.EXCHANGE] = server.post(routes.EXCHANGE, ExchangeRequest(0), access)
    return {address: _said(answer) for address, answer in got.items()} | {
        routes.TOKEN: _renew(server, refresh)
    }


def _renew(server: HubProcess, refresh: str) -> str:
    return _said(server.post(routes.TOKEN, TokenRequest(refresh)))


def _said(answer) -> str:
    return "yes" if answer.ok else str(answer.json()["code"])
