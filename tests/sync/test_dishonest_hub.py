"""A hub, or somebody in between, that loses, delays or alters answers: nothing doubles and nothing false is kept."""

import json
import time
from dataclasses import replace

import pytest
import requests

from tac_desk.desk.actions.saving import save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import DeclareInterest
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.store.action import ActionState
from tac_desk.sync import loop as loop_module
from tac_desk.sync.status import SyncState
from tests.auth.stub_hub import Answer, StubHub, problem


class Meddler:
    """Stands between desk and hub; `change(request, reply)` returns what the desk gets instead."""

    def __init__(self, hub_url):
        self.hub_url, self.requests, self.stub = hub_url, [], StubHub()
        self.change = lambda request, reply: reply
        self.stub.answers = [self._answer]

    def _answer(self, body):
        method, path, headers, _ = self.stub.seen[-1]
        authorization = {"Authorization": headers.get("Authorization", "")}
        request = json.loads(body)
        self.requests.append((path, request))
        if "wait" in request:
            request["wait"] = 0
        found = requests.request(method, self.hub_url + path, json=request, headers=authorization, timeout=30)
        reply = Answer(found.content, found.status_code, {"Content-Type": found.headers["Content-Type"]})
        return self.change(request, reply) if path == "/v1/exchange" else reply


def altered(reply, **fields):
    """With its entries as they were, to the byte: that is what their leaves are made of."""
    changed = {**json.loads(reply.body), **fields}
    return Answer(json.dumps(changed, separators=(",", ":"), ensure_ascii=False).encode())


@pytest.fixture
def meddler(hub_server, desk, monkeypatch):
    monkeypatch.setattr(loop_module, "BACK_OFF", (0.1, 0.2))
    meddler = Meddler(hub_server.url)
    desk.identity = replace(desk.identity, url=meddler.stub.url)
    yield meddler
    desk.stop()
    meddler.stub.close()


def synced(desk):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)


def test_a_lost_reply_is_asked_for_again_and_the_command_counts_once(desk, meddler, hub_comments):
    synced(desk)
    lost = []

    def lose(request, reply):
        if request["commands"] and len(lost) < 3:
            lost.append(request)
            return Answer(reply.body[:50], length=len(reply.body))
        return reply

    meddler.change = lose
    desk.comment("once")
    desk.wait(lambda: [a.state for a in desk.call(lambda store: store.actions())] == [ActionState.COUNTED])
    assert len(lost) == 3
    assert lost[0]["commands"] == lost[2]["commands"]
    assert hub_comments() == ["once"]


def test_a_record_that_contradicts_ours_stops_everything(desk, meddler, hub_comments):
    synced(desk)

    def forge(request, reply):
        if not json.loads(reply.body)["entries"]:
            return reply
        entries = json.loads(reply.body)["entries"]
        entries[-1]["salt"] = "00" * 32
        return altered(reply, entries=entries)

    meddler.change = forge
    desk.comment("first")
    desk.wait(lambda: desk.state is SyncState.STOPPED)
    assert "does not match" in desk.statuses[-1].trouble.title
    sent, size = len(meddler.requests), desk.call(lambda store: store.position()).size
    desk.comment("second")
    time.sleep(0.5)
    assert len(meddler.requests) == sent
    assert desk.call(lambda store: store.position()).size == size
    assert desk.state is SyncState.STOPPED
    assert hub_comments() == ["first"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda request, reply: altered(reply, hub="another"), "other_hub"),
        (lambda request, reply: problem(426, "client_too_old"), "client_too_old"),
        (lambda request, reply: problem(409, "ledger_behind"), "ledger_behind"),
    ],
)
def test_what_a_person_must_look_at_stops_the_exchange(desk, meddler, change, code):
    meddler.change = change
    desk.start()
    desk.wait(lambda: desk.state is SyncState.STOPPED)
    assert desk.statuses[-1].trouble.code == code
    assert desk.call(lambda store: store.position()).size == 0
    assert desk.stop() < 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda request, reply: Answer(b"<html>", headers={"Content-Type": "text/html"}), "garbage"),
        (lambda request, reply: Answer(b"<html>", 500, {"Content-Type": "text/html"}), "hub_error"),
        (lambda request, reply: altered(reply, entries=[], more=True), "garbage"),
        (lambda request, reply: problem(503, "busy"), "busy"),
    ],
)
def test_what_may_pass_is_off_line_with_the_reason_and_mends_itself(desk, meddler, change, code):
    meddler.change = change
    desk.start()
    desk.wait(lambda: desk.state is SyncState.OFFLINE)
    assert desk.statuses[-1].trouble.code == code
    meddler.change = lambda request, reply: reply
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    assert desk.statuses[-1].trouble is None


def test_an_older_program_reads_and_comments_and_is_told_why_it_cannot_do_more(desk, meddler, hub_comments):
    meddler.change = lambda request, reply: altered(reply, min_client=99)
    synced(desk)
    assert desk.statuses[-1].trouble.code == "too_old_to_vote"
    assert desk.statuses[-1].is_alarming
    declared = DeclareInterest("financial", "Shares.")
    refused = desk.call(lambda store: save(Desk(store), "dossier:alpha", declared))
    assert refused.reason is Reason.PROGRAM_TOO_OLD
    desk.comment("All the same")
    desk.wait(lambda: hub_comments() == ["All the same"])
    meddler.change = lambda request, reply: reply
    desk.wait(lambda: desk.statuses[-1].trouble is None)
    assert not isinstance(desk.call(lambda store: save(Desk(store), "dossier:alpha", declared)), Refusal)


def test_what_was_begun_before_the_hub_asked_for_a_newer_program_waits_for_the_update(
    desk, meddler, hub_server
):
    synced(desk)
    declared = DeclareInterest("financial", "Shares.")
    desk.call(lambda store: save(Desk(store, undo_window=3_600_000), "dossier:alpha", declared))
    meddler.change = lambda request, reply: altered(reply, min_client=99)
    desk.wait(lambda: desk.statuses[-1].trouble is not None)
    desk.comment("Goes first")
    desk.wait(lambda: desk.call(lambda store: store.actions())[0].state is ActionState.COUNTED)
    kept = desk.call(lambda store: store.actions())[1]
    assert (kept.state, kept.n) == (ActionState.DRAFT, None)
    pending = desk.call(lambda store: store.view().pending)
    assert [one.refusal.reason for one in pending] == [Reason.PROGRAM_TOO_OLD]
    meddler.change = lambda request, reply: reply
    desk.wait(lambda: desk.statuses[-1].trouble is None)
    desk.comment("And the rest with it")
    desk.wait(lambda: len(hub_server.hub.thing("dossier:alpha").declarations) == 1)


def test_a_refused_access_token_is_renewed_without_anybody_noticing(desk, meddler):
    synced(desk)
    refused = []

    def refuse_once(request, reply):
        if refused or not request["commands"]:
            return reply
        refused.append(request)
        return problem(401, "token_expired")

    meddler.change = refuse_once
    desk.comment("with a new token")
    desk.wait(lambda: desk.statuses[-1].pending == 0 and desk.call(lambda store: store.actions())[0].seq)
    assert [path for path, _ in meddler.requests].count("/v1/token") == 2
    assert SyncState.OFFLINE not in {status.state for status in desk.statuses}


def test_a_hub_that_does_not_wait_is_not_asked_without_end(desk, meddler):
    synced(desk)
    before = len(meddler.requests)
    time.sleep(2.2)
    assert len(meddler.requests) - before <= 4


def test_no_command_is_ever_sent_by_a_poll(desk, meddler):
    synced(desk)
    desk.comment("by an exchange of its own")
    desk.wait(lambda: [a.state for a in desk.call(lambda store: store.actions())] == [ActionState.COUNTED])
    carrying = [request for path, request in meddler.requests if request.get("commands")]
    assert len(carrying) == 1
