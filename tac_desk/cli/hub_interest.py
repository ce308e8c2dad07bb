"""tac-hub interest: conflicts of interest in a dossier: who is tied to it, by which proof, and what was ruled."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, open_hub, table
from tac_desk.domain.commands import DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest import Interest, interests_of
from tac_desk.domain.interest_words import kind_words, proof_words
from tac_desk.domain.rulebook_interests import DECLARED
from tac_desk.domain.world import World
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_interest(commands: "Commands") -> None:
    parser = commands.add_parser("interest", help="list, declare, withdraw and dismiss conflicts of interest")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="who is tied to a project, with the proof")
    listing.add_argument("dossier")
    listing.add_argument("--member", metavar="MEMBER", help="of this member only")
    listing.set_defaults(run=_list)
    declare = actions.add_parser("declare", help="declare an interest of a member who told you of it")
    declare.add_argument("dossier")
    declare.add_argument("member")
    declare.add_argument("text", help="what it is; the council reads it")
    declare.add_argument("--kind", choices=DECLARED, default="other")
    declare.set_defaults(run=_declare)
    withdraw = actions.add_parser("withdraw", help="take back what was declared here for a member")
    withdraw.add_argument("dossier")
    withdraw.add_argument("interest", help="its id, see interest list")
    withdraw.add_argument("--reason", required=True)
    withdraw.set_defaults(run=_withdraw)
    dismiss = actions.add_parser("dismiss", help="rule that an interest does not matter, for a reason")
    dismiss.add_argument("dossier")
    dismiss.add_argument("interest", help="its id, see interest list")
    dismiss.add_argument("--reason", required=True)
    dismiss.set_defaults(run=_dismiss)


def _all(hub: Hub, dossier: Dossier, member: str | None = None) -> Iterator[Interest]:
    council, now = hub.council(), hub.now()
    world = World(book_of(hub), {COUNCIL: council})
    for one in [member] if member else sorted(council.members):
        yield from interests_of(world, dossier, one, now)


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        found = list(_all(hub, dossier, args.member))
        names = hub.council()
    head = ("ID", "MEMBER", "STANDS", "CONFLICT", "WHAT", "PROOF")
    rows = [_row(one, names.name_of(one.member)) for one in found]
    print(table([head, *rows]) if rows else "No interests.")
    return 0


def _row(one: Interest, name: str) -> tuple[str, ...]:
    dismissed = one.dismissal.reason if one.dismissal else ""
    proof = proof_words(one) + (f" (dismissed: {dismissed})" if dismissed else "")
    conflict = "yes" if one.conflicts else "no"
    return (
        one.key,
        display_safe(name),
        one.standing.value,
        conflict,
        kind_words(one.kind),
        display_safe(proof),
    )


def _declare(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, DeclareInterest(args.kind, args.text, args.member), f"dossier:{dossier.id}")
        declared = find_dossier(hub, dossier.id).declarations[-1]
    print(declared.id)
    return 0


def _withdraw(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, WithdrawInterest(args.interest, args.reason), f"dossier:{dossier.id}")
    print(f"{args.interest} is withdrawn")
    return 0


def _dismiss(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        known = (one for one in _all(hub, dossier) if one.key == args.interest)
        if (one := next(known, None)) is None:
            raise HubError(
                "There is no such interest",
                f"Nobody's interest in {dossier.name} is called {args.interest!r}.",
                f"See tac-hub interest list {dossier.id}.",
            )
        carry_out(hub, DismissInterest(one.key, args.reason, one.member, one.count), f"dossier:{dossier.id}")
    print(f"{args.interest} of {one.member} is dismissed")
    return 0
