"""tac-hub meeting: plans a meeting, sets its agenda, takes its roll, notes who comes and leaves, ends it."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, instant, moment, new_id, open_hub, table
from tac_desk.cli.hub_meeting_act import act_on, find_meeting, of_meeting
from tac_desk.cli.hub_minutes import add_minutes
from tac_desk.domain.commands import (
    Adjourn,
    AmendMeeting,
    PlanMeeting,
    RecordMovement,
    SetAgenda,
    TakeRoll,
)
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import AgendaItem, Guest, Meeting
from tac_desk.domain.people import attendance
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.minutes.facts import gather
from tac_desk.minutes.headings import agenda_of
from tac_desk.protocol.codec import CodecError, decode

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

GROUPS = ("working_group", "staff", "individual")


def add_meeting(commands: "Commands") -> None:
    parser = commands.add_parser("meeting", help="plan and run meetings")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    _add_plan(actions.add_parser("plan", help="plan a meeting"))
    listing = actions.add_parser("list", help="list the meetings")
    listing.set_defaults(run=_list)
    _add_roll(of_meeting(actions, "roll", "take the roll, whole: a later one replaces it", _roll))
    for name, came in (("came", True), ("left", False)):
        moved = of_meeting(actions, name, f"somebody {name} after the roll call", _move)
        moved.add_argument("who", help="the id of a member, or the name of a guest")
        moved.add_argument("--at", type=instant, metavar="INSTANT", help="default: now")
        moved.add_argument("--group", choices=GROUPS, help="of a guest who is not known to this meeting yet")
        moved.set_defaults(came=came)
    _add_amend(of_meeting(actions, "amend", "change its plan; what is not given stays", _amend))
    agenda = of_meeting(actions, "agenda", "print its agenda as JSON, or set it", _agenda)
    agenda.add_argument("--set", type=Path, metavar="FILE", help="in the form in which it is printed")
    add_minutes(actions)
    of_meeting(actions, "adjourn", "end it", _adjourn)
    of_meeting(actions, "show", "attendance by seat and the quorum", _show)


def _add_plan(plan: argparse.ArgumentParser) -> None:
    plan.add_argument("title")
    plan.add_argument(
        "--at", required=True, type=instant, metavar="INSTANT", help="ISO, such as 2026-10-13T14:00Z"
    )
    plan.add_argument("--zone", default="UTC", help="the time zone it is announced in (default: %(default)s)")
    plan.add_argument("--place", default="")
    plan.add_argument("--body", default="", help="whose it is (default: the first of the rulebook)")
    plan.add_argument("--dossier", action="append", default=[], help="on its agenda; may be repeated")
    plan.add_argument("--next", type=instant, metavar="INSTANT", help="when the meeting after it starts")
    plan.set_defaults(run=_plan)


def _add_amend(amend: argparse.ArgumentParser) -> None:
    amend.add_argument("--title")
    amend.add_argument("--at", type=instant, metavar="INSTANT", help="until it is over")
    amend.add_argument("--zone")
    amend.add_argument("--place")
    amend.add_argument("--recording", metavar="URL")
    amend.add_argument("--dossier", action="append", default=[], help="also on its agenda; may be repeated")
    amend.add_argument("--next", type=instant, metavar="INSTANT", help="when the meeting after it starts")


def _add_roll(roll: argparse.ArgumentParser) -> None:
    roll.add_argument("--present", required=True, metavar="MEMBER,…", help="ids of the members present")
    roll.add_argument(
        "--guest",
        action="append",
        default=[],
        type=_guest,
        metavar="NAME;GROUP;NOTE",
        help=f"also present; GROUP is {', '.join(GROUPS)}; NOTE may be left out; may be repeated",
    )


def _guest(text: str) -> Guest:
    name, group, note = map(str.strip, f"{text};;".split(";", 2))
    if not name or group not in GROUPS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not NAME;GROUP or NAME;GROUP;NOTE with a group of {', '.join(GROUPS)}"
        )
    return Guest(name, group, note.rstrip("; "))


def _plan(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossiers = tuple(find_dossier(hub, name).id for name in args.dossier)
        meeting = new_id(hub.now())
        body = args.body or book_of(hub).main_body
        command = PlanMeeting(
            args.title, body, args.at, args.zone, args.place, dossiers, next_starts_at=args.next
        )
        carry_out(hub, command, f"meeting:{meeting}")
    print(meeting)
    return 0


def _amend(args: argparse.Namespace) -> int:
    def amended(hub: Hub, meeting: Meeting) -> AmendMeeting:
        found = tuple(find_dossier(hub, name).id for name in args.dossier)
        return AmendMeeting(
            meeting.title if args.title is None else args.title,
            meeting.starts_at if args.at is None else args.at,
            args.zone or meeting.zone,
            meeting.place if args.place is None else args.place,
            tuple(dict.fromkeys((*meeting.dossiers, *found))),
            meeting.recording if args.recording is None else args.recording,
            meeting.next_starts_at if args.next is None else args.next,
            over=meeting.plan_mark,
        )

    return act_on(args, amended, "its plan is changed")


def _agenda(args: argparse.Namespace) -> int:
    if args.set is None:
        with open_hub(args) as hub:
            meeting, book = find_meeting(hub, args.meeting), book_of(hub)
            facts = gather(hub.council(), meeting, hub.thing, {}, 0, "")
        items = agenda_of(book, meeting, facts.dossiers, facts.ballots)
        print(json.dumps([asdict(item) for item in items], indent=2, ensure_ascii=True))
        return 0
    items = _read_agenda(args.set)
    return act_on(args, lambda _hub, meeting: SetAgenda(items, meeting.agenda_mark), "its agenda is set")


def _read_agenda(file: Path) -> tuple[AgendaItem, ...]:
    """Raises HubError."""
    step = "Change what tac-hub meeting agenda prints."
    try:
        data = file.read_bytes()
        items = decode(data, tuple[AgendaItem, ...])
        names = {name for item in decode(data, list[dict[str, object]]) for name in item}
    except (OSError, CodecError) as error:
        raise HubError("The agenda cannot be read", f"{file}: {error}", step) from error
    if unknown := names - set(AgendaItem.__slots__):
        raise HubError("The agenda cannot be read", f"Nothing is called {', '.join(sorted(unknown))}.", step)
    return items


def _move(args: argparse.Namespace) -> int:
    def moved(hub: Hub, meeting: Meeting) -> RecordMovement:
        known = args.who in {guest.name for guest in meeting.guests}
        guest = Guest(args.who, args.group) if args.group and not known else None
        at = hub.now() if args.at is None else args.at
        return RecordMovement(args.who, args.came, at, guest)

    return act_on(args, moved, f"{display_safe(args.who)} {'came' if args.came else 'left'}")


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        meetings = [thing for thing in hub.things("meeting") if isinstance(thing, Meeting)]
    rows: list[tuple[str, ...]] = [("ID", "STARTS", "TITLE")]
    for meeting in sorted(meetings, key=lambda meeting: meeting.starts_at):
        rows.append((meeting.id, moment(meeting.starts_at), display_safe(meeting.title)))
    print(table(rows))
    return 0


def _roll(args: argparse.Namespace) -> int:
    present = tuple(name for name in map(str.strip, args.present.split(",")) if name)
    act_on(args, TakeRoll(present, tuple(args.guest)), "the roll is taken")
    return _show(args)


def _adjourn(args: argparse.Namespace) -> int:
    return act_on(args, Adjourn(), "adjourned")


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        meeting, council = find_meeting(hub, args.meeting), hub.council()
    seats = attendance(council.roll_at(meeting.body, meeting.starts_at), meeting.present)
    rows: list[tuple[str, ...]] = [("SEAT", "FILLED BY", "AS")]
    for row in seats:
        who = council.name_of(row.member) if row.member else "-"
        role = "" if row.member is None else "alternate" if row.as_alternate else "primary"
        rows.append((display_safe(row.seat.title), display_safe(who), role))
    print(table(rows))
    here, needed = (
        sum(row.represented for row in seats),
        rulebook_of(council.rulebook).ballot_of(meeting.body).quorum,
    )
    least = needed.needed(len(seats))
    verdict = "met" if here >= least else "not met"
    taken = "" if meeting.roll_taken else " (the roll is not taken yet)"
    print(f"{here} of {len(seats)} seats represented, quorum {least}: {verdict}{taken}")
    return 0
