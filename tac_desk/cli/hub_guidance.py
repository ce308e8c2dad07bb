"""tac-hub ask and waive: what a project is asked to do, and what it is excused from."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import carry_out, find_dossier, open_hub, table
from tac_desk.domain.commands import AnswerAsk, MakeAsk, SettleAsk, WaiveCriterion
from tac_desk.domain.display import display_safe
from tac_desk.domain.guidance import Ask

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_guidance(commands: "Commands") -> None:
    actions = commands.add_parser("ask", help="make, answer, settle and list asks").add_subparsers(
        required=True, metavar="ACTION"
    )
    make = actions.add_parser("make", help="ask a project for one thing")
    make.add_argument("dossier")
    make.add_argument("text")
    make.add_argument("--criterion", metavar="KEY", help="the row it concerns")
    make.add_argument(
        "--owner", default="", metavar="MEMBER", help="who is to do it (default: the applicant)"
    )
    make.add_argument("--due", metavar="DATE", help="an ISO date")
    make.set_defaults(run=_make)
    answer = actions.add_parser("answer", help="say what was done about an ask")
    settle = actions.add_parser("settle", help="end an ask: met, or dropped for a reason")
    for parser, run in ((answer, _answer), (settle, _settle)):
        parser.add_argument("dossier")
        parser.add_argument("ask", help="its id, see tac-hub ask list")
        parser.set_defaults(run=run)
    answer.add_argument("text")
    settle.add_argument(
        "--dropped", metavar="REASON", help="why it is not asked any more (default: it is met)"
    )
    listing = actions.add_parser("list", help="list the asks of a dossier")
    listing.add_argument("dossier")
    listing.set_defaults(run=_list)
    waive = commands.add_parser("waive", help="excuse a missed criterion")
    waive.add_argument("dossier")
    waive.add_argument("criterion", metavar="KEY")
    waive.add_argument("--reason", required=True)
    waive.add_argument(
        "--until", metavar="DATE", help="the last day, as an ISO date (default: without an end)"
    )
    waive.set_defaults(run=_waive)


def _make(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, MakeAsk(args.text, args.criterion, args.owner, args.due), f"dossier:{dossier.id}")
        asks = find_dossier(hub, dossier.id).asks
    print(asks[-1].id)
    return 0


def _answer(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, AnswerAsk(args.ask, args.text), f"dossier:{dossier.id}")
    return _list(args)


def _settle(args: argparse.Namespace) -> int:
    command = SettleAsk(args.ask, args.dropped is None, args.dropped or "")
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, command, f"dossier:{dossier.id}")
    return _list(args)


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        asks = find_dossier(hub, args.dossier).asks
    print(
        table([("ID", "STATE", "DUE", "OWNER", "CRITERION", "ASK"), *map(_row, asks)]) if asks else "No asks."
    )
    return 0


def _row(ask: Ask) -> tuple[str, ...]:
    said = f"{ask.text} ({ask.answer})" if ask.answer else ask.text
    owner = ask.owner or "applicant"
    return (ask.id, ask.state.value, ask.due or "", owner, ask.criterion or "", display_safe(said))


def _waive(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, WaiveCriterion(args.criterion, args.reason, args.until), f"dossier:{dossier.id}")
    print(f"{args.criterion} is waived {f'until {args.until}' if args.until else 'without an end'}")
    return 0
