"""tac-hub remedy: the notice to a project that fell short, its acknowledgement, and more time."""

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, count, find_dossier, moment, open_hub
from tac_desk.domain.commands import AcknowledgeNotice, Command, ExtendRemediation, SendNotice
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle_clock import end_of, last_day, standing_notice
from tac_desk.domain.months import day_of
from tac_desk.domain.rulebook import Rulebook

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_remedy(commands: "Commands") -> None:
    actions = commands.add_parser(
        "remedy", help="send notices, record that they were read, extend the time"
    ).add_subparsers(required=True, metavar="ACTION")
    notice = actions.add_parser("notice", help="record the notice that was sent to a project in remediation")
    acknowledge = actions.add_parser(
        "acknowledge", help="record the day on which the project said it read it"
    )
    extend = actions.add_parser("extend", help="give more time")
    show = actions.add_parser("show", help="show the notices of a project and how long it has")
    for parser, run in ((notice, _notice), (acknowledge, _acknowledge), (extend, _extend), (show, _show)):
        parser.add_argument("dossier")
        parser.set_defaults(run=run)
    notice.add_argument("text")
    notice.add_argument("--criterion", action="append", default=[], metavar="KEY", help="may be repeated")
    acknowledge.add_argument("--day", metavar="DATE", help="an ISO date in UTC (default: today)")
    extend.add_argument("days", type=count)
    extend.add_argument("--reason", required=True)


def _notice(args: argparse.Namespace) -> int:
    return _do(args, lambda _: SendNotice(tuple(args.criterion), args.text))


def _acknowledge(args: argparse.Namespace) -> int:
    return _do(args, lambda now: AcknowledgeNotice(args.day or day_of(now).isoformat()))


def _extend(args: argparse.Namespace) -> int:
    return _do(args, lambda _: ExtendRemediation(args.days, args.reason))


def _do(args: argparse.Namespace, command: Callable[[int], Command]) -> int:
    """`command` is told the hub's time."""
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, command(hub.now()), f"dossier:{dossier.id}")
    return _show(args)


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier, book, now = find_dossier(hub, args.dossier), book_of(hub), hub.now()
    print("\n".join(map(display_safe, _lines(book, dossier, now))))
    return 0


def _lines(book: Rulebook, dossier: Dossier, now: int) -> Iterator[str]:
    standing = standing_notice(dossier)
    for notice in dossier.notices:
        about = f" about {', '.join(notice.criteria)}" if notice.criteria else ""
        yield f"notice of {moment(notice.at)}{about}: {' '.join(notice.text.split())}"
        if notice.acknowledged is not None:
            yield f"  acknowledged on {notice.acknowledged}"
        for more in notice.prolonged:
            yield f"  {more.days} days more by {more.by}, until {more.until}: {' '.join(more.reason.split())}"
    if standing is None:
        yield f"{dossier.name} is {dossier.state}; no notice stands"
    else:
        yield _where(last_day(book, standing), standing.at, now)


def _where(last: date | None, sent: int, now: int) -> str:
    if last is None:
        return f"waiting to be acknowledged for {(day_of(now) - day_of(sent)).days} days; no time runs"
    if now >= end_of(last):
        return f"the time was over at the end of {last} (UTC); retirement may be confirmed: tac-hub retire"
    return f"time until the end of {last} (UTC), {(last - day_of(now)).days} days after today"
