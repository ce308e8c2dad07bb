"""tac-hub meeting: what its minutes are made of, and their way from draft to published and approved."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_meeting_act import act_on, find_meeting, of_meeting
from tac_desk.domain.commands import (
    AddActionItem,
    ApproveMinutes,
    PublishMinutes,
    PutMotion,
    SettleActionItem,
    WriteNote,
)
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.minutes.compose import digest
from tac_desk.minutes.facts import gather

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_minutes(actions: "Commands") -> None:
    note = of_meeting(actions, "note", "write the note of one section, read from the standard input", _note)
    note.add_argument("section", help='such as "Open Discussion" or "Foundation Updates"')
    note.add_argument("--file", type=Path, help="read the note from here instead")
    note.add_argument("--council", action="store_true", help="for the council alone: never in public minutes")
    motion = of_meeting(actions, "motion", "put a ballot on the record of this meeting", _motion)
    motion.add_argument("ballot")
    motion.add_argument("--moved-by", default="", metavar="MEMBER")
    motion.add_argument("--seconded-by", default="", metavar="MEMBER")
    item = of_meeting(actions, "action", "add an action item", _action)
    item.add_argument("--owner", required=True, metavar="MEMBER")
    item.add_argument("--task", required=True)
    item.add_argument("--due", metavar="DATE")
    settle = of_meeting(actions, "settle", "say how an action item ended", _settle)
    settle.add_argument("task", help="its task, or the beginning of it")
    settle.add_argument("--dropped", default="", metavar="REASON", help="not done, and why it need not be")
    publish = of_meeting(actions, "publish", "fix the public minutes as they stand", _publish)
    publish.add_argument("--reason", default="", help="from the second edition on; stands in the minutes")
    approve = of_meeting(actions, "approve", "a later meeting approved what was published last", _approve)
    approve.add_argument("--by", required=True, metavar="MEETING", dest="approving", help="the later one")


def _note(args: argparse.Namespace) -> int:
    try:
        text = args.file.read_text("utf-8") if args.file else sys.stdin.read()
    except (OSError, UnicodeDecodeError) as error:
        raise HubError("The note cannot be read", str(error), "Give a text file in UTF-8.") from error

    def written(_hub: Hub, meeting: Meeting) -> WriteNote:
        over = meeting.note_mark(args.section, for_council=args.council)
        return WriteNote(args.section, text, args.council, over)

    return act_on(args, written, "the note is written")


def _motion(args: argparse.Namespace) -> int:
    ballot = args.ballot.removeprefix("ballot:")
    return act_on(args, PutMotion(ballot, args.moved_by, args.seconded_by), "the motion is on its record")


def _action(args: argparse.Namespace) -> int:
    return act_on(args, AddActionItem(args.owner, args.task, args.due), "the action item is added")


def _settle(args: argparse.Namespace) -> int:
    def settled(_hub: Hub, meeting: Meeting) -> SettleActionItem:
        return SettleActionItem(_item(meeting, args.task).mark, not args.dropped, args.dropped)

    return act_on(args, settled, "the action item is settled")


def _item(meeting: Meeting, task: str) -> ActionItem:
    """The one open action item whose task begins like this. Raises HubError."""
    waiting = [item for item in meeting.actions if item.is_open]
    found = [item for item in waiting if item.task == task] or [
        item for item in waiting if item.task.startswith(task)
    ]
    if len(found) == 1:
        return found[0]
    many = "Several open action items begin" if found else "No open action item begins"
    listed = "; ".join(item.task for item in found or waiting) or "none"
    raise HubError(
        "It is not clear which action item is meant",
        f"{many} with {task!r}. Open here: {listed}.",
        "Give the task in full.",
    )


def _publish(args: argparse.Namespace) -> int:
    def published(hub: Hub, meeting: Meeting) -> PublishMinutes:
        facts = gather(
            hub.council(), meeting, hub.thing, {}, 0, ""
        )  # where it stands is not part of the digest
        return PublishMinutes(digest(facts), args.reason)

    act_on(args, published, "the minutes are published")
    print("tac-desk minutes writes them into a file, once your desk has been synced.")
    return 0


def _approve(args: argparse.Namespace) -> int:
    def approved(hub: Hub, meeting: Meeting) -> ApproveMinutes:
        return ApproveMinutes(find_meeting(hub, args.approving).id, len(meeting.editions))

    return act_on(args, approved, "its minutes are approved")
