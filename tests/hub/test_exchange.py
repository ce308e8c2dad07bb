"""An exchange over real HTTP: commands are judged once, entries follow the cursor, stubs hide what must hide."""

import time
from threading import Thread

from tac_desk.domain.commands import AddComment, DeclareInterest, RevokeDevice, SetSeat
from tac_desk.domain.dossier import Audience
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.messages import MAX_COMMAND, ExchangeReply
from tac_desk.record.checkpoint import open_checkpoint
from tac_desk.record.merkle import root_of
from tests.hub_process import HubProcess, TestDesk

PUBLIC = AddComment("Nice quick start.", audience=Audience.PUBLIC)
PRIVATE = AddComment("The licence worries me.", audience=Audience.COUNCIL)


def _verify(desk: TestDesk, reply: ExchangeReply) -> None:
    """The leaves of a reply from the start hash to its signed checkpoint."""
    checkpoint = open_checkpoint(
        reply.checkpoint, desk.identity.log_name, bytes.fromhex(desk.identity.log_key)
    )
    assert [entry.seq for entry in reply.entries] == list(range(len(reply.entries)))
    assert checkpoint.origin == desk.identity.log_name
    assert checkpoint.size == len(reply.entries)
    assert checkpoint.root == root_of(entry.leaf_hash() for entry in reply.entries)


def _opened(reply: ExchangeReply, place: int = -1) -> Entry:
    entry = reply.entries[place].open()
    assert entry is not None
    return entry


def test_a_new_desk_gets_the_whole_ledger_and_can_verify_it(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    reply = ada.exchange()
    _verify(ada, reply)
    assert _opened(reply, 0).signed.payload.find('"kind":"found_council"') > 0
    assert not reply.more
    assert reply.hub == ada.identity.hub


def test_an_accepted_command_comes_back_as_an_entry(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    reply = ada.exchange(ada.sign(PRIVATE, "dossier:alpha"))
    assert [outcome.status for outcome in reply.outcomes] == ["accepted"]
    assert reply.outcomes[0].seq == reply.entries[-1].seq
    assert _opened(reply).member == "ada"
    _verify(ada, reply)


def test_a_command_sent_again_gets_its_stored_outcome_and_no_second_entry(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    signed = ada.sign(PRIVATE, "dossier:alpha")
    first = ada.exchange(signed)
    again = ada.exchange(signed, signed, cursor=len(first.entries))
    assert again.outcomes == (first.outcomes[0],) * 2
    assert again.entries == ()


def test_a_refused_command_is_entered_with_its_reason(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    reply = ada.exchange(ada.sign(SetSeat("x", "X", "X", "member", "ada", None), "council"))
    assert (reply.outcomes[0].status, reply.outcomes[0].reason) == ("refused", "role_missing")
    assert _opened(reply).reason == "role_missing"
    again = ada.exchange(ada.sign(PRIVATE, "dossier:alpha"))
    assert again.outcomes[0].status == "accepted"
    _verify(ada, again)


def test_a_command_of_unknown_kind_is_refused_and_entered(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    reply = ada.exchange(ada.sign(PRIVATE, "poll:x", kind="start_poll", body={"any": ["thing"]}))
    assert (reply.outcomes[0].status, reply.outcomes[0].reason) == ("refused", "unknown_kind")
    assert _opened(reply).refusal is not None


def test_a_number_out_of_order_is_rejected_and_not_entered(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    before = len(ada.exchange().entries)
    reply = ada.exchange(ada.sign(PRIVATE, "dossier:alpha", n=2))
    assert (reply.outcomes[0].status, reply.outcomes[0].reason) == ("rejected", "out_of_order")
    assert reply.outcomes[0].facts == {"wanted": "1"}
    assert len(reply.entries) == before


def test_two_commands_with_one_number_give_away_a_cloned_device(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    ada.exchange(ada.sign(PRIVATE, "dossier:alpha"))
    clone = ada.sign(PUBLIC, "dossier:alpha", n=1)
    assert ada.exchange(clone).outcomes[0].reason == "device_cloned"
    assert ada.exchange(ada.sign(PUBLIC, "dossier:alpha")).outcomes[0].reason == "device_cloned"


def test_a_forged_signature_is_rejected(hub_server: HubProcess) -> None:
    ada, bo = hub_server.enrol("ada"), hub_server.enrol("bo")
    ada.key, own = bo.key, ada.key
    assert ada.exchange(ada.sign(PRIVATE, "dossier:alpha")).outcomes[0].reason == "bad_signature"
    ada.key = own
    assert ada.exchange(ada.sign(PRIVATE, "dossier:alpha", n=1)).outcomes[0].status == "accepted"


def test_a_device_brings_its_own_commands_only(hub_server: HubProcess) -> None:
    ada, bo = hub_server.enrol("ada"), hub_server.enrol("bo")
    reply = bo.exchange(ada.sign(PRIVATE, "dossier:alpha"))
    assert reply.outcomes[0].reason == "wrong_device"


def test_who_may_not_read_an_entry_gets_its_leaf_and_the_same_root(hub_server: HubProcess) -> None:
    ada, olga = hub_server.enrol("ada"), hub_server.enrol("olga")
    ada.exchange(ada.sign(PRIVATE, "dossier:alpha"), ada.sign(PUBLIC, "dossier:alpha"))
    full, partial = ada.exchange(), olga.exchange()
    _verify(olga, partial)
    stub = partial.entries[-2]
    assert (stub.is_stub, stub.salt, stub.subject) == (True, None, "dossier:alpha")
    assert stub.leaf_hash() == full.entries[-2].leaf_hash()
    assert "licence" not in str(partial)
    assert _opened(partial).member == "ada"
    assert partial.checkpoint == full.checkpoint


def test_a_long_ledger_comes_in_pages_each_with_its_own_checkpoint(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    text = AddComment("x" * 60_000)
    for _ in range(2):
        ada.exchange(*(ada.sign(text, "dossier:alpha") for _ in range(40)), cursor=0)
    first = ada.exchange()
    assert first.more
    second = ada.exchange(cursor=len(first.entries))
    assert not second.more
    _verify(ada, first)
    whole = ExchangeReply(first.hub, (), first.entries + second.entries, second.checkpoint, second.now)
    _verify(ada, whole)


def test_an_exchange_waits_for_news_and_answers_at_once_when_it_comes(hub_server: HubProcess) -> None:
    ada, bo = hub_server.enrol("ada"), hub_server.enrol("bo")
    cursor = len(ada.exchange().entries)
    replies: list[ExchangeReply] = []
    waiting = Thread(target=lambda: replies.append(ada.exchange(cursor=cursor, wait=20)))
    waiting.start()
    time.sleep(0.3)
    bo.exchange(bo.sign(PUBLIC, "dossier:alpha"))
    waiting.join(0.4)  # sooner than the next glance at the head
    assert not waiting.is_alive()
    assert len(replies[0].entries) == 1


def test_what_another_process_enters_wakes_a_waiting_exchange_too(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    cursor = len(ada.exchange().entries)
    waiting = Thread(target=lambda: replies.append(ada.exchange(cursor=cursor, wait=20)))
    replies: list[ExchangeReply] = []
    waiting.start()
    time.sleep(0.3)
    hub_server.hub.submit(PUBLIC, "dossier:alpha")
    waiting.join(5)
    assert not waiting.is_alive()
    assert len(replies[0].entries) == 1


def test_without_news_a_waiting_exchange_ends_in_time(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    cursor = len(ada.exchange().entries)
    began = time.monotonic()
    reply = ada.exchange(cursor=cursor, wait=1)
    assert 0.9 < time.monotonic() - began < 10
    assert reply.entries == ()
    assert reply.checkpoint == hub_server.hub.checkpoint(cursor)


def test_a_cursor_beyond_the_ledger_is_answered_plainly_and_judges_nothing(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    size = len(ada.exchange().entries)
    answer = ada.ask(ada.sign(PRIVATE, "dossier:alpha"), cursor=size + 1)
    assert (answer.status_code, answer.json()["code"]) == (409, "ledger_behind")
    assert len(ada.exchange().entries) == size


def test_a_command_larger_than_any_text_may_be_is_rejected_and_not_entered(hub_server: HubProcess) -> None:
    ada = hub_server.enrol("ada")
    size = len(ada.exchange().entries)
    outcome = ada.exchange(ada.sign(RevokeDevice("nope", "x" * MAX_COMMAND), "council")).outcomes[0]
    assert (outcome.status, outcome.reason) == ("rejected", "malformed")
    assert len(ada.exchange().entries) == size


def test_from_an_older_program_comments_are_taken_and_the_rest_waits_unentered_for_its_update(hub_server):
    ada = hub_server.enrol("ada")
    hub, said = hub_server.hub, ada.sign(PUBLIC, "dossier:alpha")
    vote = ada.sign(DeclareInterest("other", "A friend."), "dossier:alpha")

    def judged(signed, protocol):
        with hub.sitting() as sitting:
            return sitting.judge(signed, at=hub.now(), protocol=protocol)

    assert judged(said, 0).status == "accepted"
    refused = judged(vote, 0)
    assert (refused.status, refused.reason, refused.seq) == ("rejected", "client_too_old", None)
    assert judged(vote, 1).status == "accepted", "the same one, once the program is updated"
    assert judged(vote, 0).status == "accepted", "what was judged is answered as it was"
