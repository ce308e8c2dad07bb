"""One visit to the database for those who ask the same at the same time: what it shares, and what it never does."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from tac_desk.domain import commands as c
from tac_desk.domain.dossier import Audience
from tac_desk.hub.accounts import authenticate_all
from tac_desk.hub.exchange import pages
from tac_desk.hub.hub import Hub
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.together import Together
from tac_desk.hub.tokens import Reader
from tests.hub_process import HubProcess, TestDesk


def test_who_comes_while_a_visit_is_under_way_waits_for_one_that_begins_later() -> None:
    visits: list[list[int]] = []
    begun, go_on = threading.Event(), threading.Event()

    def visit(about: str, askers: Sequence[int]) -> list[str]:
        visits.append(list(askers))
        begun.set()
        assert go_on.wait(30)
        return [f"{about} {asker} by visit {len(visits)}" for asker in askers]

    async def asking() -> list[str]:
        together = Together(visit)
        first = [asyncio.create_task(together.ask("x", number)) for number in (1, 2)]
        await asyncio.to_thread(begun.wait, 30)
        later = [asyncio.create_task(together.ask("x", number)) for number in (3, 4)]
        await asyncio.sleep(0)
        go_on.set()
        return await asyncio.gather(*first, *later)

    told = asyncio.run(asking())
    assert visits == [[1, 2], [3, 4]]
    assert told == ["x 1 by visit 1", "x 2 by visit 1", "x 3 by visit 2", "x 4 by visit 2"]


def test_different_questions_do_not_wait_for_each_other() -> None:
    both = threading.Barrier(2)

    def visit(about: str, askers: Sequence[int]) -> list[str]:
        both.wait(30)  # passes only when two visits are under way
        return [about for _ in askers]

    async def asking() -> list[str]:
        together = Together(visit)
        return await asyncio.gather(together.ask("a", 1), together.ask("b", 2))

    assert asyncio.run(asking()) == ["a", "b"]


def test_trouble_reaches_everybody_who_came_and_nobody_who_comes_later() -> None:
    broken = [True]

    def visit(_about: None, askers: Sequence[int]) -> list[int]:
        if broken.pop():
            raise OSError("away")
        return list(askers)

    async def asking() -> tuple[list[object], int]:
        together = Together(visit)
        came = await asyncio.gather(*(together.ask(None, one) for one in (1, 2)), return_exceptions=True)
        broken.append(False)
        return list(came), await together.ask(None, 3)

    came, later = asyncio.run(asking())
    assert [str(error) for error in came] == ["away", "away"]
    assert later == 3


def test_who_leaves_takes_no_answer_from_the_others() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def visit(_about: None, askers: Sequence[int]) -> list[int]:
        begun.set()
        assert go_on.wait(30)
        return list(askers)

    async def asking() -> list[object]:
        together = Together(visit)
        tasks = [asyncio.create_task(together.ask(None, one)) for one in (1, 2)]
        await asyncio.to_thread(begun.wait, 30)
        tasks[0].cancel()
        go_on.set()
        return list(await asyncio.gather(*tasks, return_exceptions=True))

    left, stayed = asyncio.run(asking())
    assert isinstance(left, asyncio.CancelledError)
    assert stayed == 2


def readers(hub: Hub, *desks: TestDesk) -> list[Reader]:
    found = authenticate_all(hub, [f"Bearer {one.identity.access_token}" for one in desks])
    assert all(isinstance(one, Reader) for one in found)
    return [one for one in found if isinstance(one, Reader)]


def test_one_page_for_many_is_signed_once_and_shared_only_by_those_who_may_read_the_same(
    hub_server: HubProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = hub_server.hub
    ada, olga, bo = (hub_server.enrol(who) for who in ("ada", "olga", "bo"))
    hub.submit(c.MoveDossier("presented", override="Test."), "dossier:alpha")
    size = len(ada.exchange().entries)
    remarks = (
        c.AddComment("For the council", audience=Audience.APPLICANT),
        c.AddComment("For everybody", audience=Audience.PUBLIC),
    )
    said = [bo.sign(one, "dossier:alpha") for one in remarks]
    assert {one.reason for one in bo.exchange(*said, cursor=size).outcomes} == {None}
    signed: list[int] = []
    sign = hub.sign
    monkeypatch.setattr(hub, "sign", lambda head, end, root: signed.append(end) or sign(head, end, root))
    of_ada, of_olga, of_bo = pages(hub, readers(hub, ada, olga, bo), size)
    assert signed == [size + 2]
    assert of_ada is of_bo
    assert [one.is_stub for one in of_ada.entries] == [False, False]
    assert [one.is_stub for one in of_olga.entries] == [True, False]
    assert b"For the council" not in b"".join(one.content for one in of_olga.entries)
    assert of_ada.checkpoint == of_olga.checkpoint


def test_two_who_wait_at_one_place_each_get_what_they_may_read(hub_server: HubProcess) -> None:
    ada, olga, carl = (hub_server.enrol(who) for who in ("ada", "olga", "carl"))
    hub_server.hub.submit(c.MoveDossier("presented", override="Test."), "dossier:alpha")
    size = len(carl.exchange().entries)
    with ThreadPoolExecutor(2) as pool:
        told = [pool.submit(one.ask, cursor=size, wait=20) for one in (ada, olga)]
        said = carl.sign(c.AddComment("xyzzy", audience=Audience.APPLICANT), "dossier:alpha")
        assert [one.reason for one in carl.exchange(said, cursor=size).outcomes] == [None]
        of_ada, of_olga = (one.result(40) for one in told)
    assert "xyzzy" in of_ada.text
    assert "xyzzy" not in of_olga.text
    assert [one["seq"] for one in of_olga.json()["entries"]] == [size]
    assert of_ada.json()["checkpoint"] == of_olga.json()["checkpoint"]


def test_a_header_of_nobody_spoils_nothing_for_those_it_comes_with(hub_server: HubProcess) -> None:
    ada, bo = hub_server.enrol("ada"), hub_server.enrol("bo")
    hub_server.hub.submit(c.RevokeDevice(bo.identity.device, "lost"), "council")
    sent = [f"Bearer {ada.identity.access_token}", "Bearer nobody", "", f"Bearer {bo.identity.access_token}"]
    good, *others = authenticate_all(hub_server.hub, sent)
    assert isinstance(good, Reader)
    assert good.member.id == "ada"
    codes = [one.problem.code for one in others if isinstance(one, ProblemError)]
    assert codes == ["token_invalid", "token_invalid", "device_revoked"]
