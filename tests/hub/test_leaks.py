"""What is withheld is not learned at any address, however it is asked for, in councils that live by seed."""

import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
import requests

from tac_desk.protocol import routes
from tac_desk.protocol.recovery import RecoverRequest
from tests.hub.leaks import Life, begin
from tests.hub_process import TestDesk

SEEDS = range(1, 4)
MARKER = re.compile(r"mark\d{4}x")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("visibility", ["council", "after_own_vote", "after_close"])
def test_nobody_learns_more_than_is_theirs_and_nobody_less(tmp_path, visibility, seed):
    life = begin(tmp_path / "hub", visibility, Random(seed))
    try:
        for _ in range(6):
            for _ in range(8):
                life.act()
            for reader in life.chance.sample(sorted(life.desks), len(life.desks)):
                theirs = {said.marker for said in life.said if life.may_learn(reader, said)}
                assert found(asked_otherwise(life, life.desks[reader])) <= theirs, (seed, reader)
                assert sent(life.desks[reader]) == theirs, (seed, reader)
            for reader, told in asked_at_once(life).items():
                assert found(told) <= {said.marker for said in life.said if life.may_learn(reader, said)}, (
                    reader
                )
            assert found(life.server.post(routes.RECOVER, RecoverRequest()).text) == set()
        for member, told in life.outcomes:
            assert found(told) <= {said.marker for said in life.said if said.by == member}
        assert withheld_at_all(life), "or nothing was tried"
    finally:
        life.server.close()


def found(text: str) -> set[str]:
    return set(MARKER.findall(text))


def sent(desk: TestDesk) -> set[str]:
    """What a new copy of the ledger holds; what is left out is not had by asking for it again."""
    reply = desk.exchange()
    stubs = tuple(one.seq for one in reply.entries if one.is_stub)
    assert not any(one.content for one in reply.entries if one.is_stub)
    assert desk.exchange(cursor=len(reply.entries), lacking=stubs).disclosed == ()
    return found("".join(one.content.decode() for one in reply.entries))


def asked_otherwise(life: Life, desk: TestDesk) -> str:
    """Everything else that this reader can ask the hub, with what it answers, headers too."""
    size = len(desk.exchange().entries)
    somewhere = life.chance.randrange(size)
    others = [one for one in life.commands if one.payload.count(desk.identity.device) == 0]
    asked = [
        desk.ask(cursor=somewhere),
        desk.ask(cursor=size, lacking=tuple(range(size))),
        desk.ask(cursor=somewhere, lacking=tuple(range(somewhere))),
        *[desk.ask(cursor=size, wait=0.05) for _ in range(2)],  # the second one from the hub's memory
        desk.ask(cursor=size, epoch=2),
        desk.ask(*others[-20:], cursor=size),  # what others signed, as if it were one's own
    ]
    bearer = {"Authorization": f"Bearer {desk.identity.access_token}"}
    names = [hashlib.sha256(said.marker.encode()).hexdigest() for said in life.said[-3:]]
    for address in (
        *map(routes.blob, names),
        routes.HEALTH,
        routes.READY,
        routes.OPENAPI,
        "/metrics",
        "/v1/entries",
    ):
        asked.append(requests.get(life.server.url + address, headers=bearer, timeout=10))
    return "".join(f"{one.headers}{one.text}" for one in asked)


def asked_at_once(life: Life) -> dict[str, str]:
    """The same question of everybody at the same time: the hub may answer them by one look at its database."""
    readers = sorted(life.desks)
    with ThreadPoolExecutor(len(readers)) as pool:
        asked = {reader: [pool.submit(life.desks[reader].ask) for _ in range(3)] for reader in readers}
    return {reader: "".join(one.result().text for one in answers) for reader, answers in asked.items()}


def withheld_at_all(life: Life) -> bool:
    readers = life.desks.keys() - {"olga"}
    return any(not life.may_learn(reader, said) for reader in readers for said in life.said)
