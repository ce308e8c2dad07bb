"""tac-hub ballot remind: who has not voted, a draft mail to them, and the record that they were asked."""

import argparse
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from tac_desk.cli.hub_ballot_show import find_ballot
from tac_desk.cli.hub_common import carry_out, moment, open_hub, table
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import RemindSeats
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council, Seat
from tac_desk.domain.reminder_mail import reminder_mail
from tac_desk.domain.reminders import due_reminders, kept_from_voting, reminded_at, silent_seats
from tac_desk.domain.rulebook_file import rulebook_of

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_remind(actions: "Commands") -> None:
    remind = actions.add_parser(
        "remind", help="list the seats that have not voted, and record that they were asked"
    )
    remind.add_argument("ballot")
    remind.add_argument("--draft", action="store_true", help="also print a draft mail to them")
    remind.add_argument("--dry-run", action="store_true", help="record nothing")
    remind.set_defaults(run=_remind)


def _remind(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballot, council = find_ballot(hub, args.ballot), hub.council()
        dossier = hub.thing(f"dossier:{ballot.dossier}")
        barred = kept_from_voting(ballot, dossier if isinstance(dossier, Dossier) else None)
        due = due_reminders(ballot, hub.now(), barred)
        if due and not args.dry_run:
            carry_out(hub, RemindSeats(tuple(seat.id for seat in due)), f"ballot:{ballot.id}")
    print(_listed(council, ballot, due, barred))
    if args.draft and due:
        print()
        zones = rulebook_of(council.rulebook).meeting_zones
        print("\n".join(map(display_safe, reminder_mail(council, ballot, due, zones, barred))))
    return 0


def _listed(council: Council, ballot: Ballot, due: Sequence[Seat], barred: Collection[str]) -> str:
    silent = silent_seats(ballot, barred)
    if not silent:
        return "every seat has voted"
    rows: list[tuple[str, ...]] = [("SEAT", "PRIMARY", "ALTERNATE", "REMINDER")]
    for seat in silent:
        names = [display_safe(council.name_of(one)) if one else "-" for one in (seat.primary, seat.alternate)]
        last = reminded_at(ballot, seat.id)
        said = "due" if seat in due else f"sent {moment(last)}" if last is not None else "the voting is over"
        rows.append((display_safe(seat.title), *names, said))
    return table(rows)
