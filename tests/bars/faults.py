"""Faults for the bar of the exchange: each takes one safeguard out of the program, which the bar must notice."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tac_desk.domain import decide, tally
from tac_desk.domain.commands import CastVote, CloseBallot
from tac_desk.domain.dossier import Audience
from tac_desk.domain.rules import ballot_rules
from tac_desk.hub import closed, judge
from tac_desk.hub import exchange as hub_exchange
from tac_desk.hub.judge import Sitting
from tac_desk.store import cache, fold, outbox, reply, settle
from tac_desk.store import store as stores
from tac_desk.store.store import Store
from tac_desk.sync import loop
from tests.bars.bar import Fault


def never(*_: Any, **__: Any) -> None:
    return None


def put(owner: Any, name: str, value: Any) -> Fault:
    """A fault that replaces one function of the program."""
    assert hasattr(owner, name), f"{owner} has no {name} any more"
    return lambda: setattr(owner, name, value)


def around(owner: Any, name: str, change: Callable[[Any], Any]) -> Fault:
    """A fault that wraps one function of the program."""
    assert hasattr(owner, name), f"{owner} has no {name} any more"
    return lambda: setattr(owner, name, change(getattr(owner, name)))


def no_rule_about(command: type) -> Fault:
    def plant() -> None:
        rules: Any = decide.RULES
        rules[command] = replace(rules[command], check=never)

    return plant


def late_votes_count() -> None:
    plain = ballot_rules._check_cast

    def late(world: Any, act: Any, ballot: Any, command: Any) -> Any:
        return plain(world, act, replace(ballot, closed_at=None, deadline=2**60), command)

    rules: Any = decide.RULES
    rules[CastVote] = replace(rules[CastVote], check=late)


def recused_stay_in_the_base() -> None:
    plain = tally._tally

    def counted(ballot: Any, by: Any, categories: Any) -> Any:
        return plain(ballot, {**by, "recuse": 0}, categories)

    tally._tally = counted


def desk_forgets_the_first(plain: Any) -> Any:
    return lambda call, answered=(): plain(call, answered)[1:]


def hub_leaves_one_out(plain: Any) -> Any:
    return lambda connection, cursor, limit: [
        row for row in plain(connection, cursor, limit) if row.seq % 5 or row.seq < 25
    ]


def things_are_not_kept(plain: Any) -> Any:
    return lambda self, page: plain(self, replace(page, things={}))


def numbers_begin_again(_plain: Any) -> Any:
    return lambda self, device: 0


def every_second_is_not_kept(plain: Any) -> Any:
    """A draft is answered for as saved, and is not."""

    def add(self: Any, action: Any, drafts: Any) -> int:
        id_ = plain(self, action, drafts)
        if id_ % 7 == 0:
            self.remove(replace(action, id=id_), {}, 1)
        return int(id_)

    return add


def claimed_time_decides(plain: Any) -> Any:
    def judged(self: Any, signed: Any, *, at: int, sender: str | None = None) -> Any:
        return plain(self, signed, at=at - 10**9 if sender else at, sender=sender)

    return judged


def judged_again() -> None:
    """Without the stored outcome; the numbers alone would refuse it too, so without them."""
    Sitting._answer_again = never  # type: ignore[method-assign, assignment]
    Sitting._out_of_turn = never  # type: ignore[method-assign, assignment]


def kept_twice(plain: Any) -> Any:
    def add(self: Any, action: Any, drafts: Any) -> int:
        plain(self, action, drafts)
        return int(plain(self, action, drafts))

    return add


def member_of_the_first_seat(plain: Any) -> Any:
    """The hub enters every vote as that of the member whom the first seat belongs to."""

    def enter(self: Any, signed: Any, opened: Any, member: str, at: int) -> Any:
        return plain(self, signed, opened, "m1" if opened.envelope.kind == "cast_vote" else member, at)

    return enter


def refused_are_accepted(plain: Any) -> Any:
    """What the rules refuse is entered as accepted, and changes nothing."""

    def decided(self: Any, opened: Any, member: str, at: int) -> Any:
        found = plain(self, opened, member, at)
        return replace(found, refusal=None, facts={}) if found.refusal else found

    return decided


FAULTS: dict[str, Fault] = {
    "a command that was judged is judged again": judged_again,
    "numbers of commands are not compared": put(Sitting, "_out_of_turn", never),
    "copies of a profile go on": around(Sitting, "_is_quarantined", lambda _: lambda self, device: False),
    "senders and their devices are not checked": put(decide, "_check_sender", never),
    "late votes count": late_votes_count,
    "a vote replaces one it has not seen": put(ballot_rules, "_check_order", never),
    "a vote needs no reason": put(ballot_rules, "_check_content", never),
    "votes are not checked at all": no_rule_about(CastVote),
    "ballots close at any time": no_rule_about(CloseBallot),
    "recused seats stay in the base": recused_stay_in_the_base,
    "what is refused is accepted": around(Sitting, "_decide", refused_are_accepted),
    "votes are entered for another member": around(Sitting, "_enter", member_of_the_first_seat),
    "the desk's time decides": around(Sitting, "judge", claimed_time_decides),
    "the hub leaves entries out": around(hub_exchange, "rows_after", hub_leaves_one_out),
    "the hub sends everything to everybody": put(closed, "may_read", lambda *_: True),
    "the hub withholds what is the council's": put(
        closed, "may_read", lambda _, audience, __: audience == "public"
    ),
    "the audience of a command is not looked at": put(judge, "audience_of", lambda _: Audience.PUBLIC),
    "the desk moves its cursor and not its things": around(cache.Cache, "write_page", things_are_not_kept),
    "the desk never hears what became of its actions": put(
        Store, "_settle", lambda self, outcomes: frozenset()
    ),
    "the desk takes an answer for the ledger's word": put(
        settle, "_settle", lambda action, entered, told: action
    ),
    "the desk does not send its first command": around(loop, "to_send", desk_forgets_the_first),
    "the desk counts its commands from the start": around(outbox.Outbox, "last_number", numbers_begin_again),
    "the desk keeps an action twice": around(outbox.Outbox, "add", kept_twice),
    "the desk does not keep what it said it saved": around(outbox.Outbox, "add", every_second_is_not_kept),
    "the desk does not finish what a crash interrupted": put(stores, "outbox_fold", lambda cache, me: None),
    "the desk forgets what a refused command leaves": put(fold, "aftermath", lambda *_: ()),
    "the desk takes entries it has for new ones": put(
        stores, "new_messages", lambda reply, *_: reply.entries
    ),
    "the desk does not compare the root": put(reply, "_extended", lambda frontier, new, pin: frontier),
}
