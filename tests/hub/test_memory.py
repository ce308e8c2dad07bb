"""Idle questions that are answered from memory: never when anything was written, by whichever process."""

import time

import pytest

from tac_desk.domain.commands import AddComment, RevokeDevice
from tac_desk.domain.dossier import Audience
from tac_desk.hub import memory as memory_module
from tac_desk.hub.changed import Changed
from tac_desk.hub.memory import Memory
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest


@pytest.fixture
def idle(hub_server):
    """A desk that has everything and was told so twice, the second time from memory where there is one."""
    desk = hub_server.enrol("ada")
    size = len(desk.exchange().entries)
    for _ in range(2):
        assert desk.exchange(cursor=size).entries == ()
    return desk, size


def test_an_entry_made_by_another_process_is_answered_at_once(hub_server, idle):
    desk, size = idle
    hub_server.hub.submit(AddComment("News"), "dossier:alpha")
    reply = desk.exchange(cursor=size)
    assert [entry.seq for entry in reply.entries] == [size]
    assert f"\n{size + 1}\n" in reply.checkpoint


def test_a_computer_revoked_by_another_process_is_refused_at_once(hub_server, idle):
    desk, size = idle
    hub_server.hub.submit(RevokeDevice(desk.identity.device, "lost"), "council")
    answer = desk.ask(cursor=size)
    assert (answer.status_code, answer.json()["code"]) == (401, "device_revoked")


def test_the_clock_goes_on_and_the_checkpoint_stays_while_nothing_is_new(idle):
    desk, size = idle
    first = desk.exchange(cursor=size)
    time.sleep(0.01)
    second = desk.exchange(cursor=size)
    assert second.checkpoint == first.checkpoint
    assert second.now > first.now


def test_a_token_of_nobody_and_a_place_beyond_the_ledger_are_refused_as_ever(hub_server, idle):
    desk, size = idle
    assert desk.ask(cursor=size + 1).json()["code"] == "ledger_behind"
    stranger = hub_server.post("/v1/exchange", ExchangeRequest(size), "no token of ours")
    assert stranger.status_code == 401


def test_what_was_read_before_a_write_is_not_remembered_after_it(hub):
    changed = Changed(hub.database)
    memory, question = Memory(changed), ExchangeRequest(7)
    mark = memory.look()
    hub.submit(AddComment("Meanwhile"), "dossier:alpha")
    memory.look()
    memory.keep_nothing(mark, question, ExchangeReply(hub.id, (), (), "of before", 0))
    assert memory.nothing_new(question) is None
    told = ExchangeReply(hub.id, (), (), "of now", 0)
    memory.keep_nothing(memory.look(), question, told)
    assert memory.nothing_new(question) is told
    assert memory.nothing_new(ExchangeRequest(7, epoch=2)) is None
    assert memory.nothing_new(ExchangeRequest(7, protocol=0)) is None
    assert memory.nothing_new(ExchangeRequest(7, lacking=(3,))) is None
    hub.submit(AddComment("Later"), "dossier:alpha")
    memory.look()
    assert memory.nothing_new(question) is None
    changed.close()


def test_a_reader_is_looked_up_again_after_some_seconds(hub, monkeypatch):
    changed = Changed(hub.database)
    memory, council = Memory(changed), hub.council()
    reader = Reader(council.members["ada"], council.devices["hub"])
    memory.keep_reader(memory.look(), "Bearer x", reader)
    assert memory.reader("Bearer x") is reader
    monkeypatch.setattr(memory_module, "BELIEVED_SECONDS", -1.0)
    memory.keep_reader(memory.look(), "Bearer x", reader)
    assert memory.reader("Bearer x") is None
    changed.close()


def test_what_is_asked_for_again_is_answered_to_each_by_their_rights_and_never_from_memory(hub_server, idle):
    desk, size = idle
    carl, observer = hub_server.enrol("carl"), hub_server.enrol("olga")
    said = AddComment("For the council", audience=Audience.COUNCIL)
    assert carl.exchange(carl.sign(said, "dossier:alpha")).outcomes[0].status == "accepted"
    size = max(one.seq for one in desk.exchange(cursor=0).entries) + 1
    asked = {"cursor": size, "lacking": (size - 1,)}
    for _ in range(2):
        assert [one.seq for one in desk.exchange(**asked).disclosed] == [size - 1]
        assert observer.exchange(**asked).disclosed == ()
        assert desk.exchange(cursor=size).disclosed == ()


def test_what_is_answered_at_once_looks_like_what_is_answered_by_the_long_way(hub_server):
    desk = hub_server.enrol("ada")
    size = len(desk.exchange().entries)
    first, *later = (desk.ask(cursor=size) for _ in range(3))
    for answer in later:
        assert {name.lower() for name in answer.headers} == {name.lower() for name in first.headers}
        assert answer.json() | {"now": 0} == first.json() | {"now": 0}
