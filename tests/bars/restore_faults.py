"""Faults for the bar of the restore: each takes one safeguard out of the program, which the bar must notice."""

from dataclasses import replace
from typing import Any

from sqlalchemy import insert

from tac_desk.hub import accounts, judge, recover, recovery, tables
from tac_desk.hub.routes import exchange as route
from tac_desk.store import outbox, reply
from tac_desk.store.store import Store
from tests.bars.bar import Fault
from tests.bars.planting import around, never, put


def epoch_is_ignored() -> None:
    """The desk states none, and does not look at that of a checkpoint."""
    plain = reply.read_checkpoint
    Store.epoch = lambda self: 0  # type: ignore[method-assign]
    reply.read_checkpoint = lambda text, identity: replace(plain(text, identity), extensions=())


def unsigned_leaves_are_taken(_plain: Any) -> Any:
    def take(_hub: Any, connection: Any, head: Any, request: Any) -> None:
        new = [
            {"seq": seq, "leaf": bytes.fromhex(leaf)} for seq, leaf in enumerate(request.leaves, head.size)
        ]
        connection.execute(insert(tables.recovered), new)

    return take


def nothing_is_offered_again(plain: Any) -> Any:
    return lambda self, epoch, device, own: plain(self, epoch, "nobody", ())


def newest_is_not_offered_again(plain: Any) -> Any:
    def begin(self: Any, epoch: int, device: str, own: Any) -> None:
        kept = [one for one in self.actions() if one.n is not None and one.state == "counted"][:1]
        plain(self, epoch, device, own)
        if kept:
            self.answer(kept, None)

    return begin


def nothing_seems_to_be_lacking(plain: Any) -> Any:
    return lambda connection, head: replace(plain(connection, head), lacking=())


def hub_judges_in_recovery() -> None:
    plain = judge.read_head
    judge.read_head = lambda connection, lock=False: replace(plain(connection, lock=lock), recovering=False)
    accounts._refuse_in_recovery = never


def what_came_back_is_left_out(_plain: Any) -> Any:
    return lambda connection, head: head


def last_recovery_is_forgotten(plain: Any) -> Any:
    return lambda connection, head: plain(connection, replace(head, settled=None))


FAULTS: dict[str, Fault] = {
    "the desk ignores the epoch": epoch_is_ignored,
    "the hub takes leaves that it never signed": around(recovery, "_take_leaves", unsigned_leaves_are_taken),
    "the desk offers nothing again": around(outbox.Outbox, "begin_epoch", nothing_is_offered_again),
    "the desk leaves out its newest command": around(
        outbox.Outbox, "begin_epoch", newest_is_not_offered_again
    ),
    "the hub finishes while entries are lacking": around(recover, "_standing", nothing_seems_to_be_lacking),
    "the hub judges while it is in recovery": hub_judges_in_recovery,
    "the hub judges for a desk of another epoch": put(route, "look_at", never),
    "the hub leaves out what came back": around(recover, "_enter_again", what_came_back_is_left_out),
    "a new epoch freezes no ballot": put(recover, "load_kind", lambda *_: []),
    "a new epoch forgets where desks went apart": around(recover, "begin_epoch", last_recovery_is_forgotten),
}
