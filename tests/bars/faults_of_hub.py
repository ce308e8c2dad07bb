"""Faults of rules and hub for the bar of the exchange: each takes one safeguard out, which the bar must notice."""

from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import delete

from tac_desk.domain import decide, tally
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CastVote, CloseBallot
from tac_desk.domain.dossier import Audience
from tac_desk.domain.refusal import Reason
from tac_desk.domain.rules import ballot_rules
from tac_desk.hub import closed, draft, judge, tables
from tac_desk.hub import exchange as hub_exchange
from tac_desk.hub.draft import Draft
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.routes import exchange as route
from tac_desk.protocol.messages import Outcome
from tests.bars.bar import Fault
from tests.bars.planting import around, never, put
from tests.bars.table import BEGINNING, LAST_OF_TEMPLATE
from tests.bars.witness import DAY


def no_rule_about(command: type) -> Fault:
    def plant() -> None:
        rules: Any = decide.RULES
        rules[command] = replace(rules[command], check=never)

    return plant


def votes_judged_as_if(**changes: Any) -> Fault:
    """The rule of votes looks at a ballot with other facts."""

    def plant() -> None:
        plain, rules = ballot_rules._check_cast, decide.RULES
        judged = lambda world, act, ballot, command: plain(world, act, replace(ballot, **changes), command)  # noqa: E731
        rules[CastVote] = replace(rules[CastVote], check=judged)  # type: ignore[index]

    return plant


def counted_as(change: Any) -> Any:
    """The positions are counted as `change` makes them."""
    return lambda plain: lambda ballot, by, categories: plain(ballot, change(dict(by)), categories)


def abstentions_are_yes(by: Any) -> Any:
    return {**by, "yes": by.get("yes", 0) + by.get("abstain", 0), "abstain": 0}


def abstentions_recuse(by: Any) -> Any:
    return {**by, "recuse": by.get("recuse", 0) + by.get("abstain", 0), "abstain": 0}


def a_third_is_enough(plain: Any) -> Any:
    return lambda ballot, *counts: plain(
        replace(ballot, terms=replace(ballot.terms, threshold=">=1/3")), *counts
    )


def one_is_not_waited_for(plain: Any) -> Any:
    def count(ballot: Any, *here: Any) -> Any:
        found = plain(ballot, *here)
        return replace(found, not_voted=max(0, found.not_voted - 1))

    return count


def the_revoked_go_on(plain: Any) -> Any:
    def check(*given: Any) -> Any:
        found = plain(*given)
        return None if found is not None and found.reason is Reason.DEVICE_REVOKED else found

    return check


def hub_leaves_one_out(plain: Any) -> Any:
    return lambda connection, cursor, limit: [
        row for row in plain(connection, cursor, limit) if row.seq % 5 or row.seq < LAST_OF_TEMPLATE
    ]


def one_too_late(plain: Any) -> Any:
    return lambda connection, cursor, limit: plain(connection, cursor + (cursor > LAST_OF_TEMPLATE), limit)


def the_last_first(plain: Any) -> Any:
    return lambda hub, reader, request: plain(
        hub, reader, msgspec.structs.replace(request, commands=request.commands[::-1])
    )


def only_the_first(plain: Any) -> Any:
    return lambda hub, reader, request: plain(
        hub, reader, msgspec.structs.replace(request, commands=request.commands[:1])
    )


def claimed_time_decides(plain: Any) -> Any:
    def judged(self: Any, signed: Any, opened: Any, at: int, sender: str | None, protocol: int) -> Any:
        claimed = opened.envelope.claimed_at if sender and opened else at
        return plain(self, signed, opened, claimed, sender, protocol)

    return judged


def some_time_ago(plain: Any) -> Any:
    def judged(self: Any, signed: Any, opened: Any, at: int, sender: str | None, protocol: int) -> Any:
        return plain(self, signed, opened, at - 10**9 if sender else at, sender, protocol)

    return judged


def wrong_clocks_are_refused(plain: Any) -> Any:
    def fault(self: Any, signed: Any, envelope: Any, device: Any, sender: Any) -> Any:
        is_far = sender is not None and abs(envelope.claimed_at - BEGINNING) > 101 * DAY
        return "malformed" if is_far else plain(self, signed, envelope, device, sender)

    return fault


def judged_again() -> None:
    """Without the stored outcome; the numbers alone would refuse it too, so without them."""
    Sitting._answer_again = never  # type: ignore[method-assign, assignment]
    Sitting._out_of_turn = never  # type: ignore[method-assign, assignment]


def copies_are_refused_once(plain: Any) -> Any:
    """The command of a copy is rejected, and its device not noted."""

    def again(self: Any, signed: Any, envelope: Any, at: int) -> Any:
        found = plain(self, signed, envelope, at)
        if found is not None and found.reason == "device_cloned":
            self.connection.execute(delete(tables.quarantine))
        return found

    return again


def one_number_one_command(_plain: Any) -> Any:
    """Whoever sends a number again gets its outcome, whatever the command."""

    def again(self: Any, signed: Any, envelope: Any, at: int) -> Any:
        found = self.draft.find_recorded(envelope.device, envelope.n)
        return None if found is None else judge._outcome(envelope, found.entry)

    return again


def anybodys_number(plain: Any) -> Any:
    return lambda self, device, n: (
        plain(self, device, n) or (plain(self, "laptop-m1", n) if device != "hub" else None)
    )


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


def refused_are_not_entered(plain: Any) -> Any:
    def enter(self: Any, signed: Any, opened: Any, member: str, at: int) -> Any:
        found, envelope = self._decide(opened, member, at), opened.envelope
        if found.refusal is None or member == "operator":
            return plain(self, signed, opened, member, at)
        return Outcome(envelope.device, envelope.n, "refused", reason=found.refusal.reason.value)

    return enter


def ballots_are_not_saved(plain: Any) -> Any:
    return lambda connection, changed: plain(
        connection, [(one, seq) for one, seq in changed if seq % 2 or not isinstance(one, Ballot)]
    )


def head_stays(plain: Any) -> Any:
    return lambda head, *entry: replace(plain(head, *entry), frontier=head.frontier)


def leaf_of_nothing(plain: Any) -> Any:
    def message(row: Any, *, sent: bool) -> Any:
        found = plain(row, sent=sent)
        return found if sent else msgspec.structs.replace(found, leaf="00" * 32)

    return message


def always_the_first_epoch(plain: Any) -> Any:
    return lambda connection: replace(plain(connection), began=())


def root_of_before(plain: Any) -> Any:
    return lambda self, head, size, root: plain(self, head, size - 1, root)


def not_to_authors(plain: Any) -> Any:
    return lambda reader, audience, author: reader.id != author and plain(reader, audience, author)


FAULTS: dict[str, Fault] = {
    "a command that was judged is judged again": judged_again,
    "numbers of commands are not compared": put(Sitting, "_out_of_turn", never),
    "copies of a profile go on": around(Sitting, "_is_quarantined", lambda _: lambda self, device: False),
    "copies of a profile are rejected once": around(Sitting, "_answer_again", copies_are_refused_once),
    "a number is answered whatever the command": around(Sitting, "_answer_again", one_number_one_command),
    "a command sent again is taken for a copy's": put(judge, "payload_hash", lambda payload: b""),
    "commands are looked up by number alone": around(Draft, "find_recorded", anybodys_number),
    "senders and their devices are not checked": put(decide, "_check_sender", never),
    "revoked devices go on": around(decide, "_check_sender", the_revoked_go_on),
    "votes count at any time": votes_judged_as_if(closed_at=None, deadline=2**60),
    "votes count until the ballot is closed": votes_judged_as_if(deadline=2**60),
    "a vote replaces one it has not seen": put(ballot_rules, "_check_order", never),
    "an alternate's vote replaces the primary's": put(ballot_rules, "check_rank", never),
    "a vote needs no reason": put(ballot_rules, "_check_content", never),
    "votes are not checked at all": no_rule_about(CastVote),
    "ballots close at any time": no_rule_about(CloseBallot),
    "one seat is not waited for": around(ballot_rules, "count", one_is_not_waited_for),
    "recused seats stay in the base": around(tally, "_tally", counted_as(lambda by: {**by, "recuse": 0})),
    "abstentions count as yes": around(tally, "_tally", counted_as(abstentions_are_yes)),
    "abstentions leave the base": around(tally, "_tally", counted_as(abstentions_recuse)),
    "a third is enough": around(tally, "_readings", a_third_is_enough),
    "what is refused is accepted": around(Sitting, "_decide", refused_are_accepted),
    "what is refused is not entered": around(Sitting, "_enter", refused_are_not_entered),
    "votes are entered for another member": around(Sitting, "_enter", member_of_the_first_seat),
    "the desk's time decides": around(Sitting, "_judge", claimed_time_decides),
    "the hub's time goes back": around(Sitting, "_judge", some_time_ago),
    "commands of a wrong clock are rejected": around(Sitting, "_fault", wrong_clocks_are_refused),
    "the hub judges the last command first": around(route, "judge_commands", the_last_first),
    "the hub judges the first command only": around(route, "judge_commands", only_the_first),
    "the hub does not move its head": around(draft, "longer", head_stays),
    "the hub does not keep what ballots become": around(draft, "save_things", ballots_are_not_saved),
    "the hub leaves entries out": around(hub_exchange, "rows_after", hub_leaves_one_out),
    "the hub's pages begin one entry late": around(hub_exchange, "rows_after", one_too_late),
    "the hub signs the size of before": around(Hub, "sign", root_of_before),
    "the hub forgets that an epoch has begun": around(hub_exchange, "read_head", always_the_first_epoch),
    "the hub sends stubs without their leaf": around(hub_exchange, "_message", leaf_of_nothing),
    "the hub sends everything to everybody": put(closed, "may_read", lambda *_: True),
    "the hub withholds what is the council's": put(
        closed, "may_read", lambda _, audience, __: audience == "public"
    ),
    "the hub withholds from authors what is theirs": around(closed, "may_read", not_to_authors),
    "the audience of a command is not looked at": put(judge, "audience_of", lambda _: Audience.PUBLIC),
}
