"""tac-hub move, ballot and revoke: what officers do without a desk."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.assets import resource
from tac_desk.cli.hub_common import carry_out, find_dossier, moment, new_id, open_hub, table
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CloseBallot, MoveDossier, OpenBallot, RevokeDevice
from tac_desk.domain.display import display_safe
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.tally import count
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_work(commands: "Commands") -> None:
    move = commands.add_parser("move", help="move a dossier to another state")
    move.add_argument("dossier")
    states = load_rulebook(resource("rulebooks", "pytorch.toml")).states
    move.add_argument("state", help=f"of the shipped rulebook: {', '.join(states)}")
    move.add_argument("--reason", default="")
    move.add_argument("--override", default="", metavar="REASON", help="why the usual path is left")
    move.set_defaults(run=_move)
    _add_ballot(commands.add_parser("ballot", help="open, close and show ballots"))
    revoke = commands.add_parser("revoke", help="sign a computer out for good")
    revoke.add_argument("device")
    revoke.add_argument("--reason", default="")
    revoke.set_defaults(run=_revoke)


def _add_ballot(parser: argparse.ArgumentParser) -> None:
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
    listing = actions.add_parser("list", help="list the ballots")
    listing.set_defaults(run=_list_ballots)


def _move(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, MoveDossier(args.state, args.reason, args.override), f"dossier:{dossier.id}")
    print(f"{display_safe(dossier.name)}: {dossier.state} -> {args.state}")
    return 0


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


def _show_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot = _find_ballot(hub, args.ballot)
    tally = count(ballot)
    state = (
        f"open until {moment(ballot.deadline)}"
        if ballot.closed_at is None
        else f"closed {moment(ballot.closed_at)}"
    )
    print(display_safe(ballot.question))
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
        state = "open" if ballot.is_open else "closed"
        rows.append((ballot.id, state, moment(ballot.deadline), display_safe(ballot.question)))
    print(table(rows))
    return 0


def _revoke(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        carry_out(hub, RevokeDevice(args.device, args.reason), COUNCIL)
    print(f"{args.device} is signed out")
    return 0
