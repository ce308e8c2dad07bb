"""Commands that are judged together, on SQLite and on PostgreSQL: each counts as if it had come alone."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from tac_desk.domain.commands import AddComment, AddMember, EnrolDevice, FileDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.record.signing import DeviceKey

Sign = Callable[..., SignedCommand]


@pytest.fixture
def sign(hub: Hub) -> Sign:
    """What carl's computer signs."""
    key = DeviceKey.generate()
    hub.submit(EnrolDevice("d", "carl", key.public.hex(), "d"), "council")

    def signed(n: int, text: str = "", subject: str = "dossier:alpha") -> SignedCommand:
        body = command_body(AddComment(text or f"comment {n}"))
        return seal(Envelope(1, hub.id, "d", n, "add_comment", subject, body, Seen(0, ""), 0), key)

    return signed


def _judge(hub: Hub, *commands: SignedCommand) -> list[tuple[str, int | None, str | None]]:
    outcomes = hub.judge_many((one, hub.now()) for one in commands)
    return [(outcome.status, outcome.seq, outcome.reason) for outcome in outcomes]


def test_each_sees_what_the_ones_before_it_did(hub: Hub, sign: Sign) -> None:
    size = verify_ledger(hub).size
    told = _judge(hub, sign(1), sign(2), sign(3, subject="dossier:none"), sign(4))
    assert told == [
        ("accepted", size, None),
        ("accepted", size + 1, None),
        ("refused", size + 2, "unknown_subject"),
        ("accepted", size + 3, None),
    ]
    alpha = hub.thing("dossier:alpha")
    assert isinstance(alpha, Dossier)
    assert [one.text for one in alpha.comments] == ["comment 1", "comment 2", "comment 4"]
    assert verify_ledger(hub).size == size + 4


def test_one_that_comes_twice_is_entered_once(hub: Hub, sign: Sign) -> None:
    size = verify_ledger(hub).size
    first = ("accepted", size, None)
    assert _judge(hub, sign(1), sign(1), sign(2), sign(1)) == [
        first,
        first,
        ("accepted", size + 1, None),
        first,
    ]
    assert verify_ledger(hub).size == size + 2


def test_two_with_one_number_give_a_copy_away_at_once(hub: Hub, sign: Sign) -> None:
    told = _judge(hub, sign(1), sign(1, "another"), sign(2))
    assert [reason for _, _, reason in told] == [None, "device_cloned", "device_cloned"]
    assert _judge(hub, sign(2)) == [("rejected", None, "device_cloned")]


def test_a_gap_stops_all_behind_it(hub: Hub, sign: Sign) -> None:
    assert [status for status, _, _ in _judge(hub, sign(1), sign(3), sign(2), sign(3))] == [
        "accepted",
        "rejected",
        "accepted",
        "accepted",
    ]


def test_a_rule_that_looks_at_every_dossier_sees_those_filed_just_now(hub: Hub) -> None:
    filed = FileDossier(60, "Beta", "ecosystem", "https://example.org/beta")
    with hub.sitting() as sitting:
        first = hub.submit_in(sitting, filed, "dossier:beta")
        again = hub.submit_in(sitting, filed, "dossier:gamma")
    assert first.status == "accepted"
    assert (again.status, again.reason) == ("refused", "here_already")


def test_what_was_written_is_read_by_the_same_transaction(hub: Hub) -> None:
    with hub.sitting() as sitting:
        hub.submit_in(sitting, AddMember("eve", "Eve", ()), "council")
        assert "eve" in hub.council_in(sitting.connection).members


def test_many_cost_no_more_statements_than_a_few(hub: Hub, sign: Sign) -> None:
    counted: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        counted.append(statement)

    hub.council()  # which this process has not read since it changed
    event.listen(hub.database.engine, "before_cursor_execute", note)
    _judge(hub, *(sign(n) for n in range(1, 4)))
    few = counted[:]
    counted.clear()
    _judge(hub, *(sign(n) for n in range(4, 104)))
    assert few == counted
