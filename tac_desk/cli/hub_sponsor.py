"""tac-hub sponsor: who sponsors what, how much each sponsor has taken on, what it takes, and an officer's withdrawal.

To sponsor, to offer and to answer are acts of members, signed on their own computers.
"""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, moment, open_hub, table
from tac_desk.domain.commands import WithdrawSponsorship
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council, Role
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.sponsor_words import asked, history
from tac_desk.domain.sponsoring import Check, Sponsor, conditions, load
from tac_desk.domain.standing import standing_of
from tac_desk.domain.world import World, subject_of
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.reviewing import dossiers

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_sponsor(commands: "Commands") -> None:
    actions = commands.add_parser("sponsor", help="sponsors: list, load, what it takes").add_subparsers(
        required=True, metavar="ACTION"
    )
    actions.add_parser("list", help="candidates and applications, with their sponsors").set_defaults(
        run=_list
    )
    actions.add_parser("load", help="how many projects each voting member sponsors").set_defaults(run=_load)
    check = actions.add_parser("check", help="what it takes to sponsor a dossier, and what is met")
    check.add_argument("dossier")
    check.add_argument("member", help="the member who would sponsor it")
    check.set_defaults(run=_check)
    show = actions.add_parser("show", help="the sponsor of a dossier, an offer that stands, and the history")
    show.add_argument("dossier")
    show.set_defaults(run=_show)
    withdraw = actions.add_parser("withdraw", help="end a sponsorship as an officer; a co-sponsor follows")
    withdraw.add_argument("dossier")
    withdraw.add_argument("--reason", required=True)
    withdraw.set_defaults(run=_withdraw)


def _world(hub: Hub) -> World:
    council = hub.council()
    things = {subject_of(one): one for one in dossiers(hub.things("dossier"))}
    return World(book_of(hub), {"council": council, **things})


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        world, council = _world(hub), hub.council()
    rows = [row for one in world.dossiers if (row := _line(world, council, one)) is not None]
    print(
        table([("DOSSIER", "NAME", "STATE", "STANDS", "SPONSOR", "BESIDE"), *rows])
        if rows
        else "no candidates"
    )
    return 0


def _line(world: World, council: Council, one: Dossier) -> tuple[str, ...] | None:
    standing = standing_of(world, one)
    if standing is None:
        return None
    names = (council.name_of(s.member) if s else "-" for s in (one.sponsor, one.co_sponsor))
    return one.id, display_safe(one.name), one.state, standing.value, *map(display_safe, names)


def _load(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        world, council, now = _world(hub), hub.council(), hub.now()
    roll = council.roll_at(world.rulebook.sponsoring_body, now)
    people = dict.fromkeys(one for seat in roll for one in (seat.primary, seat.alternate) if one is not None)
    voting = [one for one in people if world.has_role(one, Role.MEMBER)]
    rows = [(one, display_safe(council.name_of(one)), str(load(world, one))) for one in voting]
    rows.sort(key=lambda row: (-int(row[2]), row[1]))
    print(table([("MEMBER", "NAME", "SPONSORS"), *rows]))
    rules = world.rulebook.sponsorship
    limit = f"{rules.most_at_once} at once; one more: {rules.over}" if rules.most_at_once else "no limit"
    print(f"the rulebook sets {limit}")
    return 0


def _check(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier, world, now = find_dossier(hub, args.dossier), _world(hub), hub.now()
    if world.member(args.member) is None:
        raise HubError("There is no such member", f"Nobody here is {args.member!r}.", "See tac-hub members.")
    found = conditions(world, dossier, Sponsor(args.member, now))
    print(table([_said(one) for one in found]))
    return 0


def _said(one: Check) -> tuple[str, str, str]:
    if one.against is None:
        return "met", asked(one.condition), ""
    return (
        "warning" if one.only_warns else "unmet",
        asked(one.condition),
        display_safe(refusal_text(one.against)),
    )


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier, council = find_dossier(hub, args.dossier), hub.council()
        standing = standing_of(_world(hub), dossier)
    print(
        "\n".join(map(display_safe, _shown(dossier, council, standing.value if standing else "no candidate")))
    )
    return 0


def _shown(dossier: Dossier, council: Council, standing: str) -> Iterator[str]:
    yield f"{dossier.name}: {standing}"
    for title, one in (("sponsor", dossier.sponsor), ("co-sponsor", dossier.co_sponsor)):
        if one is not None:
            said = " ".join(one.statement.split())
            yield f"{title}: {council.name_of(one.member)}, since {moment(one.at)}: {said}"
    if dossier.offer is not None:
        yield f"offered to {council.name_of(dossier.offer.to)} since {moment(dossier.offer.at)}"
    for step in dossier.sponsor_steps:
        yield f"{moment(step.at)}  {history(council, step)}"


def _withdraw(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        before = find_dossier(hub, args.dossier)
        expected = before.sponsor.id if before.sponsor else None
        carry_out(hub, WithdrawSponsorship(args.reason), f"dossier:{before.id}", expected=expected)
        after, council = find_dossier(hub, before.id), hub.council()
    follows = f"{council.name_of(after.sponsor.member)} follows" if after.sponsor else "it has no sponsor now"
    print(display_safe(f"{after.name}: {follows}"))
    return 0
