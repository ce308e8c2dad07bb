"""Signing in: the code as people type it, one key per computer, tokens that are renewed and never shown."""

import logging
import threading

import msgspec
import pytest

from tac_desk.auth.address import parse_address
from tac_desk.auth.enrol import enrol, tidy_code
from tac_desk.auth.errors import SignInError
from tac_desk.auth.http import HubConnection
from tac_desk.auth.interrupt import Interrupt
from tac_desk.auth.tokens import Tokens
from tac_desk.auth.vault import DEVICE_KEY, PENDING_KEY, REFRESH_TOKEN, MemoryVault, device_key
from tac_desk.hub.accounts import create_code
from tac_desk.protocol import routes
from tac_desk.protocol.codec import encode
from tac_desk.protocol.messages import ENROL_DOMAIN, EnrolReply, EnrolRequest, TokenReply, TokenRequest
from tac_desk.record.signing import DeviceKey, verify
from tests.auth.stub_hub import Answer, problem
from tests.hub_process import HubProcess, found_test_hub
from tests.journeys.lossy import LossyWire

CANARY = "canary-91d0"
CODE = "ABCD2345"
REPLY = EnrolReply(
    "hub", "Council", "ada", "Ada", "d1", "log", DeviceKey.generate().public.hex(), False, "acc", CANARY, 600
)


@pytest.fixture
def hub_server(tmp_path):
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    yield server
    server.close()


def code_of(*args, **options):
    with pytest.raises(SignInError) as caught:
        enrol(*args, **options)
    assert caught.value.title
    assert caught.value.next_step
    assert CODE not in str(caught.value)
    return caught.value.code


@pytest.mark.parametrize("typed", ["ABCD2345", " abcd-2345\n", "ab cd 23 45", "AbCd–2345"])
def test_a_code_may_be_typed_with_spaces_dashes_and_lower_case(typed):
    assert tidy_code(typed) == CODE


@pytest.mark.parametrize("typed", ["", "ABCD", "ABCD23456", "ÄBCD2345", "--------"])
def test_what_cannot_be_a_code_costs_no_try(typed, stub):
    assert code_of(stub.url, typed, "laptop", MemoryVault()) == "code_malformed"
    assert stub.seen == []


def test_a_computer_signs_in_at_a_real_hub_and_keeps_key_and_token(hub_server):
    vault, kept = MemoryVault(), []
    code, _ = create_code(hub_server.hub, "ada")
    reply = enrol(hub_server.url, code.lower(), "laptop", vault, keep=kept.append)
    device = hub_server.hub.council().devices[reply.device]
    assert (reply.member, device.name) == ("ada", "laptop")
    assert device.public_key == device_key(vault).public.hex()
    assert vault.get(REFRESH_TOKEN) == reply.refresh_token
    assert vault.get(PENDING_KEY) is None
    assert kept == [reply]


def test_a_real_hub_refuses_a_wrong_code_and_soon_stops_listening(hub_server):
    vault = MemoryVault()
    codes = [code_of(hub_server.url, CODE, "laptop", vault) for _ in range(12)]
    assert codes[0] == "code_invalid"
    assert set(codes) <= {"code_invalid", "too_many_tries"}
    assert vault.get(DEVICE_KEY) is None


def test_an_expired_code_is_refused(hub_server, monkeypatch):
    monkeypatch.setattr(hub_server.hub, "now", lambda: 1_000_000)
    code, _ = create_code(hub_server.hub, "ada")
    assert code_of(hub_server.url, code, "laptop", MemoryVault()) == "code_invalid"


def test_a_lost_reply_costs_neither_the_code_nor_a_second_device(hub_server):
    vault = MemoryVault()
    code, _ = create_code(hub_server.hub, "ada")

    def crash(reply):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        enrol(hub_server.url, code, "laptop", vault, keep=crash)
    devices = len(hub_server.hub.council().devices)
    reply = enrol(hub_server.url, code, "laptop", vault)
    assert len(hub_server.hub.council().devices) == devices
    assert hub_server.hub.council().devices[reply.device].public_key == device_key(vault).public.hex()


def test_the_request_proves_that_the_key_is_held(stub):
    stub.answers = [Answer(encode(REPLY))]
    vault = MemoryVault()
    enrol(stub.url, "abcd-2345", "laptop", vault)
    request = msgspec.json.decode(stub.seen[0][3], type=EnrolRequest)
    public, proof = bytes.fromhex(request.public_key), bytes.fromhex(request.proof)
    assert verify(public, ENROL_DOMAIN, CODE.encode(), proof)
    assert device_key(vault).to_bytes().hex() not in stub.seen[0][3].decode()


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (problem(429, "too_many_tries"), "too_many_tries"),
        (problem(404, "not_found"), "not_a_hub"),
        (Answer(b"<html>hello</html>", headers={"Content-Type": "text/html"}), "not_a_hub"),
        (Answer(encode(msgspec.structs.replace(REPLY, log_key="00" * 32))), "not_a_hub"),
        (Answer(encode(msgspec.structs.replace(REPLY, log_key="zz"))), "not_a_hub"),
        (Answer(encode(msgspec.structs.replace(REPLY, hub=""))), "not_a_hub"),
        (Answer(b"", 500), "hub_error"),
    ],
)
def test_each_failure_has_its_own_name_and_keeps_nothing_but_the_waiting_key(stub, answer, code):
    stub.answers, vault = [answer], MemoryVault()
    assert code_of(stub.url, CODE, "laptop", vault) == code
    assert (vault.get(DEVICE_KEY), vault.get(REFRESH_TOKEN)) == (None, None)


# --- tokens


class Watched(MemoryVault):
    """Notes the order of what happens."""

    def __init__(self, story):
        super().__init__()
        self.story = story

    def put(self, name, secret):
        super().put(name, secret)
        self.story.append(f"kept {secret}")


@pytest.fixture
def signed_in(stub):
    story = []
    vault = Watched(story)
    vault.put(REFRESH_TOKEN, "r0")

    def answer(body):
        used = msgspec.json.decode(body, type=TokenRequest).refresh_token
        story.append(f"used {used}")
        return Answer(encode(TokenReply(f"a-{used}", f"r{len(story)}", 600)))

    stub.answers = [answer]
    connection = HubConnection(parse_address(stub.url), raises=SignInError)
    yield Tokens(connection, vault), story
    connection.close()


def test_a_token_is_asked_for_once_and_then_kept_in_memory(signed_in):
    tokens, story = signed_in
    assert [tokens.access() for _ in range(3)] == ["a-r0"] * 3
    assert story == ["kept r0", "used r0", "kept r2"]


def test_each_renewal_uses_the_newest_refresh_token(signed_in):
    tokens, story = signed_in
    for _ in range(3):
        tokens.access()
        tokens.distrust()
    assert story == ["kept r0", "used r0", "kept r2", "used r2", "kept r4", "used r4", "kept r6"]


def test_a_token_near_its_end_is_renewed(signed_in, monkeypatch):
    tokens, _ = signed_in
    first, clock = tokens.access(), __import__("time").monotonic()
    monkeypatch.setattr("tac_desk.auth.tokens.time.monotonic", lambda: clock + 580)
    assert tokens.access() != first


def test_a_renewal_under_way_is_not_cut_off_by_something_more_urgent(stub):
    stub.answers = [Answer(encode(TokenReply("a1", "r1", 600)), pause=0.15)]
    connection, vault, interrupt = (
        HubConnection(parse_address(stub.url), raises=SignInError),
        MemoryVault(),
        Interrupt(),
    )
    vault.put(REFRESH_TOKEN, "r0")
    threading.Timer(0.1, interrupt.fire).start()
    assert Tokens(connection, vault).access(interrupt) == "a1"
    connection.close()
    assert vault.get(REFRESH_TOKEN) == "r1"
    assert interrupt.fired


def test_without_a_refresh_token_this_computer_is_not_signed_in(stub):
    connection = HubConnection(parse_address(stub.url), raises=SignInError)
    with pytest.raises(SignInError) as caught:
        Tokens(connection, MemoryVault()).access()
    connection.close()
    assert caught.value.code == "signed_out"
    assert stub.seen == []


def test_a_lost_reply_to_a_renewal_leaves_this_computer_signed_in(hub_server):
    vault, wire = MemoryVault(), LossyWire(hub_server.port)
    code, _ = create_code(hub_server.hub, "ada")
    enrol(wire.url, code, "laptop", vault)
    connection = HubConnection(parse_address(wire.url), raises=SignInError)
    tokens, before = Tokens(connection, vault), vault.get(REFRESH_TOKEN)
    wire.losing = True
    with pytest.raises(SignInError):
        tokens.access()
    wire.losing = False
    assert (wire.lost, vault.get(REFRESH_TOKEN)) == (1, before)
    for _ in range(2):
        assert hub_server.post(routes.EXCHANGE, {"cursor": 0}, tokens.access()).status_code == 200
        tokens.distrust()
    connection.close()
    wire.close()


def test_a_stolen_refresh_token_ends_the_sign_in_of_thief_and_owner(hub_server):
    vault = MemoryVault()
    code, _ = create_code(hub_server.hub, "ada")
    enrol(hub_server.url, code, "laptop", vault)
    stolen = MemoryVault()
    stolen.put(REFRESH_TOKEN, vault.get(REFRESH_TOKEN))
    connection = HubConnection(parse_address(hub_server.url), raises=SignInError)
    owner, thief = Tokens(connection, vault), Tokens(connection, stolen)
    owner.access()
    owner.distrust()
    owner.access()
    codes = []
    for each in (thief, owner):
        each.distrust()
        with pytest.raises(SignInError) as caught:
            each.access()
        codes.append(caught.value.code)
    connection.close()
    assert codes == ["token_invalid", "device_cloned"]  # only the owner proves which device he is


def test_no_secret_is_in_a_log_line_a_message_or_a_repr(stub, caplog):
    caplog.set_level(logging.DEBUG)
    vault, shown = MemoryVault(), []
    vault.put(REFRESH_TOKEN, CANARY)
    connection = HubConnection(parse_address(stub.url), raises=SignInError)
    tokens = Tokens(connection, vault)
    for answer in (
        Answer(b"{"),
        Answer(b"", 500),
        problem(401, "token_invalid"),
        Answer(encode(TokenReply("x", CANARY, 9))),
    ):
        stub.answers = [answer]
        try:
            tokens.access()
        except SignInError as error:
            shown += [str(error), repr(error), error.cause, repr(error.__context__)]
    connection.close()
    assert len(shown) == 12
    assert CANARY not in caplog.text + "".join(shown) + repr(tokens) + repr(vault)


@pytest.mark.parametrize(
    "message",
    [
        REPLY,
        TokenReply(CANARY, CANARY, 600),
        TokenRequest(CANARY),
        EnrolRequest(CANARY, "ab", "laptop", CANARY),
    ],
)
def test_a_message_with_a_secret_does_not_print_it(message):
    assert CANARY not in repr(message) + str(message) + f"{[message]}"
    assert CANARY.encode() in encode(message)
