"""Signing computers in over real HTTP: codes, proofs, tokens, and what ends them."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from tac_desk.domain.commands import AddComment, RevokeDevice
from tac_desk.hub import tables
from tac_desk.hub.accounts import authenticate, create_code, enrol, renew
from tac_desk.hub.codes import ALPHABET, CODE_MILLISECONDS
from tac_desk.hub.hub import Hub
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.tokens import ACCESS_SECONDS, REFRESH_SECONDS
from tac_desk.hub.tries import MOST_PER_ADDRESS
from tac_desk.protocol import routes
from tac_desk.protocol.codec import decode
from tac_desk.protocol.messages import EnrolReply, EnrolRequest, TokenReply, TokenRequest
from tac_desk.record.signing import DeviceKey
from tests.hub_process import HubProcess, enrol_request

COMMENT = AddComment("Hello.")


def _enrol(server: HubProcess, request: EnrolRequest) -> tuple[int, str]:
    answer = server.post(routes.ENROL, request)
    return answer.status_code, "" if answer.ok else str(answer.json()["code"])


def test_a_code_lets_one_computer_in_and_the_ledger_names_it(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada", "Ada's laptop")
    assert (desk.identity.member, desk.identity.member_name, desk.identity.council) == (
        "ada",
        "Ada",
        "Test council",
    )
    device = hub_server.hub.council().devices[desk.identity.device]
    assert (device.member, device.name, device.public_key) == ("ada", "Ada's laptop", desk.key.public.hex())
    opened = desk.exchange().entries[-1].open()
    assert opened is not None
    assert '"kind":"enrol_device"' in opened.signed.payload


def test_a_code_works_whatever_case_and_separators_it_is_typed_with(hub_server: HubProcess) -> None:
    code, _ = create_code(hub_server.hub, "ada")
    typed = f" {code[:4].lower()}-{code[4:].lower()} "
    assert _enrol(hub_server, enrol_request(typed, DeviceKey.generate())) == (200, "")


def test_a_used_code_lets_no_other_computer_in(hub_server: HubProcess) -> None:
    code, _ = create_code(hub_server.hub, "ada")
    assert _enrol(hub_server, enrol_request(code, DeviceKey.generate())) == (200, "")
    assert _enrol(hub_server, enrol_request(code, DeviceKey.generate())) == (403, "code_invalid")


def test_a_computer_that_lost_the_reply_gets_the_same_device_again(hub_server: HubProcess) -> None:
    code, _ = create_code(hub_server.hub, "ada")
    request = enrol_request(code, DeviceKey.generate())
    replies = [decode(hub_server.post(routes.ENROL, request).content, EnrolReply) for _ in range(2)]
    assert replies[0].device == replies[1].device
    assert replies[0].access_token != replies[1].access_token


def test_a_computer_that_does_not_hold_its_key_is_refused(hub_server: HubProcess) -> None:
    code, _ = create_code(hub_server.hub, "ada")
    key, other = DeviceKey.generate(), DeviceKey.generate()
    stolen = EnrolRequest(code, key.public.hex(), "laptop", enrol_request(code, other).proof)
    weak = EnrolRequest(code, "00" * 32, "laptop", "00" * 64)
    odd = EnrolRequest(code, key.public.hex().upper(), "laptop", enrol_request(code, key).proof)
    for request in (stolen, weak, odd, EnrolRequest(code, "zz", "laptop", "zz")):
        assert _enrol(hub_server, request) == (403, "code_invalid")
    assert _enrol(hub_server, enrol_request(code, key)) == (200, "")


def _wrong(code: str) -> str:
    other = ALPHABET[(ALPHABET.index(code[-1]) + 1) % len(ALPHABET)]
    return code[:-1] + other


def test_five_wrong_guesses_use_a_code_up(hub_server: HubProcess) -> None:
    code, _ = create_code(hub_server.hub, "ada")
    for _ in range(5):
        assert _enrol(hub_server, enrol_request(_wrong(code), DeviceKey.generate())) == (403, "code_invalid")
    assert _enrol(hub_server, enrol_request(code, DeviceKey.generate())) == (403, "code_invalid")


def test_who_guesses_too_often_has_to_wait(hub_server: HubProcess) -> None:
    for _ in range(MOST_PER_ADDRESS):
        _enrol(hub_server, enrol_request("WRONGXXX", DeviceKey.generate()))
    code, _ = create_code(hub_server.hub, "ada")
    answer = hub_server.post(routes.ENROL, enrol_request(code, DeviceKey.generate()))
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_tries")
    assert answer.headers["Retry-After"] == "600"


def test_a_code_is_nowhere_in_the_database(hub: Hub, tmp_path: Path) -> None:
    code, _ = create_code(hub, "ada")
    with hub.database.reading() as connection:
        rows = repr([connection.execute(select(table)).all() for table in tables.metadata.sorted_tables])
    assert code[:3] in rows, "its selector is"
    assert code not in rows
    assert not any(code.encode() in path.read_bytes() for path in (tmp_path / "hub").glob("hub.db*"))


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 1_700_000_000_000

    def __call__(self) -> int:
        return self.at


def test_tokens_and_codes_end_with_time(hub: Hub) -> None:
    clock = hub.now = Clock()
    old, _ = create_code(hub, "ada")
    clock.at += CODE_MILLISECONDS
    with pytest.raises(ProblemError, match="code_invalid"):
        enrol(hub, enrol_request(old, DeviceKey.generate()))
    code, _ = create_code(hub, "ada")
    reply = enrol(hub, enrol_request(code, DeviceKey.generate()))
    assert authenticate(hub, f"Bearer {reply.access_token}").member.id == "ada"
    clock.at += ACCESS_SECONDS * 1000
    with pytest.raises(ProblemError, match="token_expired"):
        authenticate(hub, f"Bearer {reply.access_token}")
    fresh = renew(hub, TokenRequest(reply.refresh_token))
    assert authenticate(hub, f"bearer {fresh.access_token}").device.id == reply.device
    clock.at += REFRESH_SECONDS * 1000
    with pytest.raises(ProblemError, match="token_invalid"):
        renew(hub, TokenRequest(fresh.refresh_token))


def _renew(server: HubProcess, refresh: str) -> TokenReply:
    answer = server.post(routes.TOKEN, TokenRequest(refresh))
    assert answer.status_code == 200, answer.text
    return decode(answer.content, TokenReply)


def _reads(server: HubProcess, access: str) -> int:
    return server.post(routes.EXCHANGE, {"cursor": 0}, access).status_code


def _has_ended(server: HubProcess, *refresh: str) -> bool:
    answers = [server.post(routes.TOKEN, TokenRequest(token)) for token in refresh]
    return all((one.status_code, one.json()["code"]) == (401, "token_invalid") for one in answers)


def test_a_token_whose_reply_was_lost_may_be_presented_again(hub_server: HubProcess) -> None:
    first = hub_server.enrol("ada").identity.refresh_token
    lost = [_renew(hub_server, first) for _ in range(3)]
    assert [_reads(hub_server, one.access_token) for one in lost] == [401, 401, 200]
    assert _reads(hub_server, _renew(hub_server, lost[-1].refresh_token).access_token) == 200


def test_a_reply_that_was_lost_and_turns_up_elsewhere_ends_the_family(hub_server: HubProcess) -> None:
    first = hub_server.enrol("ada").identity.refresh_token
    lost, fresh = _renew(hub_server, first), _renew(hub_server, first)
    assert _has_ended(hub_server, lost.refresh_token, fresh.refresh_token, first)
    assert _reads(hub_server, fresh.access_token) == 401


def test_a_token_whose_successor_was_used_ends_the_family(hub_server: HubProcess) -> None:
    first = hub_server.enrol("ada").identity.refresh_token
    second = _renew(hub_server, first)
    third = _renew(hub_server, second.refresh_token)
    assert _has_ended(hub_server, first, second.refresh_token, third.refresh_token)
    assert _reads(hub_server, third.access_token) == 401


def test_a_thief_who_renews_first_is_found_out_by_the_next_renewal_of_either(hub_server: HubProcess) -> None:
    stolen = hub_server.enrol("ada").identity.refresh_token
    thief = _renew(hub_server, stolen)
    owner = _renew(hub_server, stolen)  # looks like a lost reply, and takes the thief's token away
    assert _reads(hub_server, thief.access_token) == 401
    assert _has_ended(hub_server, thief.refresh_token, owner.refresh_token)


def test_a_repeated_renewal_prolongs_nothing(hub: Hub) -> None:
    clock = hub.now = Clock()
    code, _ = create_code(hub, "ada")
    first = enrol(hub, enrol_request(code, DeviceKey.generate())).refresh_token
    renew(hub, TokenRequest(first))
    clock.at += REFRESH_SECONDS * 1000
    with pytest.raises(ProblemError, match="token_invalid"):
        renew(hub, TokenRequest(first))


def _is_good(hub: Hub, access: str) -> bool:
    try:
        authenticate(hub, f"Bearer {access}")
    except ProblemError:
        return False
    return True


def test_a_renewal_sent_many_times_at_once_leaves_one_of_its_replies_good(hub: Hub) -> None:
    code, _ = create_code(hub, "ada")
    first = enrol(hub, enrol_request(code, DeviceKey.generate())).refresh_token
    replies: list[TokenReply] = []
    threads = [
        threading.Thread(target=lambda: replies.append(renew(hub, TokenRequest(first)))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(replies) == 8
    assert sum(_is_good(hub, reply.access_token) for reply in replies) == 1


def test_an_access_token_renews_nothing_and_a_refresh_token_reads_nothing(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    assert hub_server.post(routes.TOKEN, TokenRequest(desk.identity.access_token)).status_code == 401
    answer = hub_server.post(routes.EXCHANGE, {"cursor": 0}, desk.identity.refresh_token)
    assert (answer.status_code, answer.json()["code"]) == (401, "token_invalid")
    assert answer.headers["WWW-Authenticate"].startswith('Bearer realm="')


def test_a_revoked_device_is_told_so_and_can_do_nothing(hub_server: HubProcess) -> None:
    ada, other = hub_server.enrol("ada"), hub_server.enrol("ada", "desktop")
    revoke = other.sign(RevokeDevice(ada.identity.device, "lost"), "council")
    assert other.exchange(revoke).outcomes[0].status == "accepted"
    for answer in (
        ada.ask(ada.sign(COMMENT, "dossier:alpha")),
        hub_server.post(routes.TOKEN, TokenRequest(ada.identity.refresh_token)),
    ):
        assert (answer.status_code, answer.json()["code"]) == (401, "device_revoked")
    assert other.exchange(other.sign(COMMENT, "dossier:alpha")).outcomes[0].status == "accepted"


def test_a_command_of_a_revoked_device_that_still_arrives_is_refused_on_record(
    hub_server: HubProcess,
) -> None:
    ada = hub_server.enrol("ada")
    hub_server.hub.submit(RevokeDevice(ada.identity.device, "lost"), "council")
    outcome = hub_server.hub.judge(ada.sign(COMMENT, "dossier:alpha"))
    assert (outcome.status, outcome.reason) == ("refused", "device_revoked")
