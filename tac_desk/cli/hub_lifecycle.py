"""tac-hub reviews, retire and return: periodic reviews of accepted projects, and the end of them."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, open_hub, table
from tac_desk.domain.commands import Command, ConcludeReview, ConfirmRetirement, OpenReview, ReturnToActive
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Ground
from tac_desk.domain.lifecycle_clock import is_review_due, next_review, open_review
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.hub.hub import Hub
from tac_desk.hub.reviewing import dossiers

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_lifecycle(commands: "Commands") -> None:
    _add_reviews(commands.add_parser("reviews", help="list, open and conclude periodic reviews"))
    retire = commands.add_parser("retire", help="confirm that a project is retired")
    retire.add_argument("dossier")
    grounds = tuple(Ground)
    retire.add_argument("--ground", choices=grounds, default=Ground.CLOCK, help="default: its time is over")
    retire.add_argument("--reason", required=True, help="stands in its history and in the letter")
    retire.add_argument("--ballot", metavar="BALLOT", help="the motion that decided it")
    retire.add_argument(
        "--override", default="", metavar="REASON", help="why though the ground does not hold"
    )
    retire.set_defaults(run=_retire)
    back = commands.add_parser(
        "return", help="make a project active again: remedied, or back from retirement"
    )
    back.add_argument("dossier")
    back.add_argument("--reason", required=True)
    back.set_defaults(run=_return)


def _add_reviews(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    due = actions.add_parser("due", help="list the reviews that are due or running")
    due.add_argument("--all", action="store_true", help="also those that are due later")
    due.set_defaults(run=_due)
    open_ = actions.add_parser("open", help="open the review of an active project")
    open_.add_argument("dossier")
    open_.add_argument("--reason", default="", help="why before it is due")
    open_.set_defaults(run=_open)
    conclude = actions.add_parser("conclude", help="conclude a review")
    conclude.add_argument("dossier")
    which = conclude.add_mutually_exclusive_group(required=True)
    which.add_argument("--good", action="store_true", help="it is in good standing")
    which.add_argument("--short", nargs="+", metavar="KEY", help="the rows it fell short of")
    conclude.add_argument("--summary", default="")
    conclude.set_defaults(run=_conclude)


def _due(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        book, now = book_of(hub), hub.now()
        here = list(dossiers(hub.things("dossier")))
    rows = sorted(row for one in here if (row := _row(book, one, now, everything=args.all)) is not None)
    print(table([("DUE", "DOSSIER", "NAME", "STANDS"), *rows]) if rows else "no review is due")
    return 0


def _row(book: Rulebook, dossier: Dossier, now: int, *, everything: bool) -> tuple[str, ...] | None:
    running, due = open_review(dossier), next_review(book, dossier)
    if book.stage(dossier.state) is Stage.UNDER_REVIEW:
        return (running.due if running else "", dossier.id, display_safe(dossier.name), "under review")
    if due is None or not (everything or is_review_due(book, dossier, now)):
        return None
    stands = "due" if is_review_due(book, dossier, now) else "later"
    return (due.isoformat(), dossier.id, display_safe(dossier.name), stands)


def _open(args: argparse.Namespace) -> int:
    return _do(args, OpenReview(args.reason))


def _conclude(args: argparse.Namespace) -> int:
    return _do(args, ConcludeReview(args.good, tuple(args.short or ()), args.summary))


def _retire(args: argparse.Namespace) -> int:
    ballot = args.ballot.removeprefix("ballot:") if args.ballot else None
    return _do(args, ConfirmRetirement(args.ground, args.reason, ballot, args.override))


def _return(args: argparse.Namespace) -> int:
    return _do(args, ReturnToActive(args.reason))


def _do(args: argparse.Namespace, command: Command) -> int:
    with open_hub(args) as hub:
        before = find_dossier(hub, args.dossier)
        carry_out(hub, command, f"dossier:{before.id}")
        _say_where(hub, before)
    return 0


def _say_where(hub: Hub, before: Dossier) -> None:
    book, after = book_of(hub), find_dossier(hub, before.id)
    due = next_review(book, after)
    following = f"; the next review is due on {due}" if due else ""
    print(f"{display_safe(after.name)}: {before.state} -> {after.state}{following}")
