"""Whatever is sent to the hub, it answers with a titled problem and never with a failure of its own."""

import json
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tac_desk.domain.commands import COMMANDS, AddComment
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol import routes
from tac_desk.protocol.codec import encode
from tac_desk.protocol.envelope import SIGNING_DOMAIN, SignedCommand
from tac_desk.record.canonical import CanonicalError, canonical
from tests.hub_process import HubProcess, TestDesk

MANY = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner), max_leaves=8
)
POSTS = (routes.ENROL, routes.TOKEN, routes.EXCHANGE)
EXCHANGE_FIELDS = ("cursor", "commands", "wait", "protocol")
ENVELOPE_FIELDS = (
    "n",
    "kind",
    "subject",
    "body",
    "expected",
    "supersedes",
    "hub",
    "device",
    "claimed_at",
    "v",
)


@pytest.fixture
def desk(hub_server: HubProcess) -> TestDesk:
    return hub_server.enrol("sue")


def _is_an_answer(answer: requests.Response) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        assert set(answer.json()) == {"title", "cause", "next_step", "code"}


@MANY
@given(route=st.sampled_from(POSTS), body=JSON | st.dictionaries(st.sampled_from(EXCHANGE_FIELDS), JSON))
def test_any_json_gets_an_answer(desk: TestDesk, route: str, body: Any) -> None:
    headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
    data = json.dumps(body).encode()
    answer = desk.server.session.post(desk.server.url + route, data=data, headers=headers, timeout=40)
    _is_an_answer(answer)
    assert verify_ledger(desk.server.hub).size > 0


@MANY
@given(
    path=st.text(max_size=80), token=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60)
)
def test_any_address_and_any_token_get_an_answer(desk: TestDesk, path: str, token: str) -> None:
    address = desk.server.url + "/v1/blobs/" + requests.utils.quote(path, safe="")
    for bearer in (token, desk.identity.access_token):
        headers = {"Authorization": f"Bearer {bearer}"}
        answer = desk.server.session.get(address, headers=headers, timeout=10, allow_redirects=False)
        _is_an_answer(answer)
        assert answer.status_code in (401, 404)


@MANY
@given(
    kind=st.sampled_from([*COMMANDS, "unheard_of"]),
    changes=st.dictionaries(st.sampled_from(ENVELOPE_FIELDS), JSON, max_size=3),
)
def test_any_command_that_a_device_signs_gets_an_outcome(
    desk: TestDesk, kind: str, changes: dict[str, Any]
) -> None:
    """Well signed, but with anything inside; whatever is entered keeps the numbers gapless."""
    good = json.loads(desk.sign(AddComment("x"), "dossier:alpha", n=desk.n + 1, kind=kind).payload)
    try:
        payload = canonical({**good, **changes})
    except CanonicalError:
        payload = json.dumps({**good, **changes}).encode()
    signed = SignedCommand(payload.decode(), desk.key.sign(SIGNING_DOMAIN, payload).hex())
    cursor = verify_ledger(desk.server.hub).size
    body = encode({"cursor": cursor, "commands": [signed]})
    headers = {"Authorization": f"Bearer {desk.identity.access_token}"}
    answer = desk.server.session.post(
        desk.server.url + routes.EXCHANGE, data=body, headers=headers, timeout=40
    )
    assert answer.status_code == 200, answer.text
    outcome = answer.json()["outcomes"][0]
    assert outcome["status"] in ("accepted", "refused", "rejected")
    entered = outcome["status"] != "rejected"
    desk.n += entered
    assert len(answer.json()["entries"]) == entered
