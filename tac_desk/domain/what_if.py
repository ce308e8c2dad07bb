"""Asks what a ballot would say: invented seats and votes put through the very rules of a real ballot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CastVote, Command, OpenBallot
from tac_desk.domain.decide import decide
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.people import Council, Device, Member, Role, Seat
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.tally import Tally, count, readings
from tac_desk.domain.world import Act, World, subject_of

OFFICER, BALLOT = "officer", "ballot:what-if"
OPENED_AT = 1_780_000_000_000


@dataclass(frozen=True, slots=True)
class Paper:
    """One vote of one seat; a later one of the same seat replaces it, as in a real ballot."""

    seat: str
    position: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """`refused` are the papers a real ballot would not take, with the reason; `readings` say who passes under which."""

    ballot: Ballot
    tally: Tally
    readings: dict[str, bool]
    refused: tuple[tuple[Paper, Refusal], ...]


def what_if(
    rulebook: Rulebook,
    track: str,
    seats: Sequence[str],
    papers: Iterable[Paper],
    threshold: str | None = None,
) -> WhatIf | Refusal:
    """Opens a ballot of `track` for `seats` (ids, each once) and casts `papers` in their order.

    `threshold` is a share such as ">=2/3", for a track whose rulebook states none.
    """
    track_rules = rulebook.tracks.get(track)
    world = World(rulebook, {"council": _council(seats, track_rules.body or "" if track_rules else "")})
    opened = _act(world, OFFICER, OpenBallot("What if?", track, None, threshold), 0)
    if isinstance(opened, Refusal):
        return opened
    world, refused = opened, []
    for number, paper in enumerate(papers, 1):
        vote = CastVote(paper.seat, paper.position, rationale=paper.reason)
        answer = _act(world, _holder(paper.seat), vote, number)
        if isinstance(answer, Refusal):
            refused.append((paper, answer))
        else:
            world = answer
    ballot = world.things[BALLOT]
    assert isinstance(ballot, Ballot), "it was opened above"
    tally = count(ballot)
    passes = {one.base_name: one.passes and tally.quorum_met for one in readings(ballot)}
    return WhatIf(ballot, tally, passes, tuple(refused))


def _act(world: World, member: str, command: Command, number: int) -> World | Refusal:
    act = Act(f"{member}:{number}", member, member, OPENED_AT + number, BALLOT, command)
    answer = decide(world, with_expectation(world, act))
    if isinstance(answer, Refusal):
        return answer
    return replace(world, things={**world.things, **{subject_of(thing): thing for thing in answer}})


def _holder(seat: str) -> str:
    return f"holder of {seat}"


def _council(seats: Sequence[str], body: str) -> Council:
    roll = tuple(Seat(seat, seat, "", primary=_holder(seat), body=body) for seat in seats)
    members = {_holder(seat): Member(_holder(seat), seat) for seat in seats}
    members[OFFICER] = Member(OFFICER, OFFICER, (Role.CHAIR,))
    devices = {name: Device(name, name, "", name) for name in members}
    return Council("What if", "", members, roll, devices)
