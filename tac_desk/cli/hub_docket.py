"""tac-hub ballot docket and rule: the votes that came too late, and the rulings on them."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_ballot_show import find_ballot, show_ballot
from tac_desk.cli.hub_common import carry_out, moment, open_hub, table
from tac_desk.domain.ballot import LateVote
from tac_desk.domain.commands import RuleOnLateVote
from tac_desk.domain.display import display_safe

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_docket(actions: "Commands") -> None:
    docket = actions.add_parser("docket", help="list the votes that came too late, with the rulings on them")
    docket.add_argument("ballot")
    docket.set_defaults(run=_docket)
    rule = actions.add_parser(
        "rule", help="say whether a late vote counts after all; only before the closing"
    )
    rule.add_argument("ballot")
    rule.add_argument("vote", help="its id; see tac-hub ballot docket")
    which = rule.add_mutually_exclusive_group(required=True)
    which.add_argument("--count", dest="counts", action="store_true", help="it counts")
    which.add_argument("--refuse", dest="counts", action="store_false", help="it does not count")
    rule.add_argument("--reason", required=True, help="stands in the minutes")
    rule.set_defaults(run=_rule)


def _docket(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot, council = find_ballot(hub, args.ballot), hub.council()
    titles = {seat.id: seat.title for seat in ballot.roll}
    rows: list[tuple[str, ...]] = [("VOTE", "ARRIVED", "SEAT", "MEMBER", "POSITION", "RULING")]
    for late in ballot.docket:
        vote = late.vote
        who = display_safe(council.name_of(vote.member))
        seat = display_safe(titles.get(late.seat, late.seat))
        rows.append((vote.id, moment(vote.at), seat, who, vote.position.value, _ruling(late)))
    print(table(rows) if ballot.docket else "no vote came too late")
    return 0


def _ruling(late: LateVote) -> str:
    if late.counts is None:
        return "none yet"
    return display_safe(f"{'counts' if late.counts else 'does not count'}: {late.reason}")


def _rule(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot = find_ballot(hub, args.ballot)
        carry_out(hub, RuleOnLateVote(args.vote, args.counts, args.reason), f"ballot:{ballot.id}")
        show_ballot(hub, ballot.id)
    return 0
