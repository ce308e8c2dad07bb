"""tac-hub ballot: opens, extends, cancels, closes and shows ballots."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.evidence import instant
from tac_desk.cli.hub_common import carry_out, find_dossier, moment, new_id, open_hub, table
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CancelBallot, CloseBallot, ExtendBallot, OpenBallot
from tac_desk.domain.display import display_safe
from tac_desk.domain.tally import count
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_ballot(commands: "Commands") -> None:
    parser = commands.add_parser("ballot", help="open, extend, cancel, close and show ballots")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    opening = actions.add_parser("open", help="put a question to the seats")
    opening.add_argument("question")
    opening.add_argument("--dossier", help="the dossier it decides (default: none, a motion)")
    opening.add_argument("--threshold", help="of a motion, such as >1/2 or >=2/3")
    opening.add_argument("--days", type=int, help="how long it lasts (default: as the rulebook says)")
    opening.set_defaults(run=_open_ballot)
    for name, run, text in (
        ("close", _close_ballot, "close and decide it"),
        ("show", _show_ballot, "the tally"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("ballot")
        action.set_defaults(run=run)
    extend = actions.add_parser("extend", help="move the deadline to a later one")
    extend.add_argument("ballot")
    extend.add_argument("until", metavar="INSTANT", help="ISO date (00:00 UTC) or instant")
    extend.add_argument("--reason", required=True)
    extend.set_defaults(run=_extend_ballot)
    cancel = actions.add_parser("cancel", help="end it without a result")
    cancel.add_argument("ballot")
    cancel.add_argument("--reason", required=True)
    cancel.set_defaults(run=_cancel_ballot)
    listing = actions.add_parser("list", help="list the ballots")
    listing.set_defaults(run=_list_ballots)


def _open_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier) if args.dossier else None
        track, subject = ("motion", None) if dossier is None else (dossier.track, dossier.id)
        ballot = new_id(hub.now())
        command = OpenBallot(args.question, track, subject, args.threshold, args.days)
        carry_out(hub, command, f"ballot:{ballot}")
    print(ballot)
    return 0


def _find_ballot(hub: Hub, name: str) -> Ballot:
    thing = hub.thing(f"ballot:{name.removeprefix('ballot:')}")
    if isinstance(thing, Ballot):
        return thing
    raise HubError("There is no such ballot", f"The hub has no {name!r}.", "See tac-hub ballot list.")


def _close_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot = _find_ballot(hub, args.ballot)
        carry_out(hub, CloseBallot(), f"ballot:{ballot.id}")
    return _show_ballot(args)


def _extend_ballot(args: argparse.Namespace) -> int:
    deadline = round(instant(args.until).timestamp() * 1000)
    with open_hub(args) as hub:
        ballot = _find_ballot(hub, args.ballot)
        carry_out(hub, ExtendBallot(deadline, args.reason), f"ballot:{ballot.id}")
    return _show_ballot(args)


def _cancel_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot = _find_ballot(hub, args.ballot)
        carry_out(hub, CancelBallot(args.reason), f"ballot:{ballot.id}")
    print(f"cancelled without a result: {display_safe(args.reason)}")
    return 0


def _show_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot = _find_ballot(hub, args.ballot)
    tally, state = count(ballot), f"open until {moment(ballot.deadline)}"
    if ballot.closed_at is not None:
        state = f"{'cancelled' if ballot.cancelled else 'closed'} {moment(ballot.closed_at)}"
    print(display_safe(ballot.question))
    for extension in ballot.extensions:
        print(display_safe(f"extended from {moment(extension.earlier)}: {extension.reason}"))
    print(
        f"{state}; threshold {ballot.terms.threshold} of {tally.base} ({ballot.terms.base}): {tally.needed} needed"
    )
    print(
        f"yes {tally.yes}, no {tally.no}, abstain {tally.abstain}, recuse {tally.recuse}, not voted {tally.not_voted}"
    )
    quorum = "met" if tally.quorum_met else "not met"
    print(f"quorum {tally.quorum_needed}: {quorum}; {'passes' if tally.passes else 'does not pass'}")
    for reading in tally.sensitivity:
        print(f"  counted by {reading.base_name} ({reading.base}, {reading.needed} needed) it would differ")
    return 0


def _list_ballots(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballots = [thing for thing in hub.things("ballot") if isinstance(thing, Ballot)]
    rows: list[tuple[str, ...]] = [("ID", "STATE", "DEADLINE", "QUESTION")]
    for ballot in ballots:
        state = "open" if ballot.is_open else "cancelled" if ballot.cancelled else "closed"
        rows.append((ballot.id, state, moment(ballot.deadline), display_safe(ballot.question)))
    print(table(rows))
    return 0
