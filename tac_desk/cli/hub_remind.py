"""tac-hub ballot remind: who has not voted, a draft mail to them, and the record that they were asked."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tac_desk.cli.hub_ballot_show import find_ballot
from tac_desk.cli.hub_common import carry_out, moment, open_hub, table
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import RemindSeats
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council, Seat
from tac_desk.domain.reminders import due_reminders, holders, reminded_at, silent_seats
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.hub import Hub

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
        barred = _barred(hub, ballot)
        due = due_reminders(ballot, hub.now(), barred)
        if due and not args.dry_run:
            carry_out(hub, RemindSeats(tuple(seat.id for seat in due)), f"ballot:{ballot.id}")
    print(_listed(council, ballot, due, barred))
    if args.draft and due:
        print()
        print("\n".join(map(display_safe, _mail(council, ballot, due, barred))))
    return 0


def _barred(hub: Hub, ballot: Ballot) -> str | None:
    """The member whom the ballot's terms keep from voting, since they sponsor what it decides."""
    dossier = hub.thing(f"dossier:{ballot.dossier}")
    if ballot.terms.sponsor_may_vote or not isinstance(dossier, Dossier) or dossier.sponsor is None:
        return None
    return dossier.sponsor.member


def _listed(council: Council, ballot: Ballot, due: Sequence[Seat], barred: str | None) -> str:
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


def _mail(council: Council, ballot: Ballot, due: Sequence[Seat], barred: str | None) -> Iterator[str]:
    """To the people of the seats that are due; it says nothing about how anybody voted."""
    people = dict.fromkeys(council.name_of(one) for seat in due for one in holders(seat, barred))
    yield f"To: {', '.join(people)}"
    yield f"Subject: Your vote is asked for: {' '.join(ballot.question.split())}"
    yield ""
    yield f"The vote of {council.name} on this question is open, and these seats have not voted:"
    yield ""
    yield from (f"- {seat.title}: {', '.join(map(council.name_of, holders(seat, barred)))}" for seat in due)
    yield ""
    yield f"It closes on {_when(ballot.deadline, 'UTC')}. That is"
    yield from (f"- {_when(ballot.deadline, zone)}" for zone in rulebook_of(council.rulebook).meeting_zones)
    yield ""
    yield "One vote per seat: an alternate votes when the primary cannot. To abstain or to recuse yourself is an"
    yield "answer too. If you voted without a connection, TAC Desk sends the vote when it next reaches the hub."


def _when(milliseconds: int, zone: str) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(ZoneInfo(zone)):%A, %d %B %Y, %H:%M} {zone}"
