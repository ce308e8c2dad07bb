"""tac-hub meeting: plans a meeting, takes its roll, writes its notes, records its motions, ends it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, instant, moment, new_id, open_hub, table
from tac_desk.domain.commands import (
    AddActionItem,
    Adjourn,
    Command,
    PlanMeeting,
    PutMotion,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import attendance
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

GROUPS = ("working_group", "staff", "individual")


def add_meeting(commands: "Commands") -> None:
    parser = commands.add_parser("meeting", help="plan and run meetings")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    _add_plan(actions.add_parser("plan", help="plan a meeting"))
    listing = actions.add_parser("list", help="list the meetings")
    listing.set_defaults(run=_list)
    _add_roll(_of_meeting(actions, "roll", "take the roll, whole: a later one replaces it", _roll))
    note = _of_meeting(actions, "note", "write the note of one section, read from the standard input", _note)
    note.add_argument("section", help='such as "Open Discussion" or "Foundation Updates"')
    note.add_argument("--file", type=Path, help="read the note from here instead")
    motion = _of_meeting(actions, "motion", "put a ballot on the record of this meeting", _motion)
    motion.add_argument("ballot")
    item = _of_meeting(actions, "action", "add an action item", _action)
    item.add_argument("--owner", required=True, metavar="MEMBER")
    item.add_argument("--task", required=True)
    item.add_argument("--due", metavar="DATE")
    _of_meeting(actions, "adjourn", "end it", _adjourn)
    _of_meeting(actions, "show", "attendance by seat and the quorum", _show)


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


def _of_meeting(actions: "Commands", name: str, text: str, run: object) -> argparse.ArgumentParser:
    action = actions.add_parser(name, help=text)
    action.add_argument("meeting", help="its id; see tac-hub meeting list")
    action.set_defaults(run=run)
    return action


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


def _find(hub: Hub, name: str) -> Meeting:
    thing = hub.thing(f"meeting:{name.removeprefix('meeting:')}")
    if isinstance(thing, Meeting):
        return thing
    raise HubError("There is no such meeting", f"The hub has no {name!r}.", "See tac-hub meeting list.")


def _do(args: argparse.Namespace, make: Command | Callable[[Meeting], Command], said: str) -> int:
    """Carry out a command, or the one that `make` gives for the meeting as it stands."""
    with open_hub(args) as hub:
        meeting = _find(hub, args.meeting)
        command = make if isinstance(make, Command) else make(meeting)
        carry_out(hub, command, f"meeting:{meeting.id}")
    print(f"{display_safe(meeting.title)}: {said}")
    return 0


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
    _do(args, TakeRoll(present, tuple(args.guest)), "the roll is taken")
    return _show(args)


def _note(args: argparse.Namespace) -> int:
    try:
        text = args.file.read_text("utf-8") if args.file else sys.stdin.read()
    except (OSError, UnicodeDecodeError) as error:
        raise HubError("The note cannot be read", str(error), "Give a text file in UTF-8.") from error
    section = args.section
    said = f"the note of {display_safe(section)} is written"
    return _do(args, lambda meeting: WriteNote(section, text, over=meeting.note_mark(section)), said)


def _motion(args: argparse.Namespace) -> int:
    return _do(args, PutMotion(args.ballot.removeprefix("ballot:")), "the motion is on its record")


def _action(args: argparse.Namespace) -> int:
    return _do(args, AddActionItem(args.owner, args.task, args.due), "the action item is added")


def _adjourn(args: argparse.Namespace) -> int:
    return _do(args, Adjourn(), "adjourned")


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        meeting, council = _find(hub, args.meeting), hub.council()
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
