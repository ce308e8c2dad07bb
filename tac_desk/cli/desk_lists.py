"""tac-desk outbox, queue, meetings and minutes: what the window shows, as text."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from tac_desk.cli.output import put_out
from tac_desk.cli.profile import with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import minutes_facts
from tac_desk.desk.minutes_file import minutes_file
from tac_desk.desk.questions import meetings, queue_ids, queue_rows
from tac_desk.desk.questions_outbox import outbox_rows
from tac_desk.desk.views import MeetingView, OutboxRow, QueueFilter, QueueRow
from tac_desk.domain.display import display_safe
from tac_desk.minutes.lint.look import slips_in
from tac_desk.minutes.lint.slip import Slip
from tac_desk.protocol.codec import encode

T = TypeVar("T")
Line = tuple[str, ...]


def run_outbox(args: argparse.Namespace) -> int:
    """What became of everything done on this computer, newest first."""
    return _show(args, outbox_rows, ("action", "about", "state", "when"), _outbox_line)


def run_queue(args: argparse.Namespace) -> int:
    """The dossiers in the order of the queue page."""
    wanted = QueueFilter(waiting=args.waiting)
    head = ("number", "name", "track", "state", "waits for you to", "due")
    return _show(args, lambda desk: queue_rows(desk, queue_ids(desk, wanted)), head, _queue_line)


def run_meetings(args: argparse.Namespace) -> int:
    """The meetings, the latest first; their ids are what `minutes` takes."""
    return _show(args, meetings, ("id", "starts", "title"), _meeting_line)


def run_minutes(args: argparse.Namespace) -> int:
    """From confirmed facts only; an existing file is not overwritten unasked."""
    if args.check:
        return _tell_slips(slips_in(_asked(args, lambda desk: minutes_facts(desk, args.meeting))))
    make = _asked(args, lambda desk: minutes_file(desk, args.meeting, args.format, for_council=args.council))
    return put_out(args, make())


def _tell_slips(slips: Sequence[Slip]) -> int:
    for slip in slips:
        print(display_safe(f"{slip.section}: {slip.quote}"))
        print(f"  {display_safe(slip.cause)} {display_safe(slip.next_step)}")
    print(f"{len(slips)} to look at." if slips else "Nothing to look at.")
    return 1 if slips else 0


def _asked(args: argparse.Namespace, question: Callable[[Desk], T]) -> T:
    return with_store(args.profile, lambda store, _: question(Desk(store)))


def _show(
    args: argparse.Namespace,
    question: Callable[[Desk], Sequence[T]],
    head: Line,
    line: Callable[[T], Line],
) -> int:
    rows = _asked(args, question)
    if args.format == "json":
        sys.stdout.write(encode(rows).decode() + "\n")
    elif rows:
        print(_table(head, map(line, rows)))
    else:
        print("Nothing here yet.")
    return 0


def _outbox_line(row: OutboxRow) -> Line:
    why = ""
    if row.refusal is not None:
        why = f" ({', '.join([row.refusal.reason, *(f'{k} {v}' for k, v in row.refusal.facts.items())])})"
    return (row.kind.replace("_", " "), row.title, row.state.replace("_", " ") + why, _moment(row.created_at))


def _queue_line(row: QueueRow) -> Line:
    due = "" if row.due_at is None else _moment(row.due_at)
    return (str(row.number), row.name, row.track, row.state, row.owed or "", due)


def _meeting_line(row: MeetingView) -> Line:
    return (row.meeting.id, _moment(row.meeting.starts_at), row.meeting.title)


def _moment(milliseconds: int) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%d %H:%M} UTC"


def _table(head: Line, lines: Iterable[Line]) -> str:
    rows = [head, *(tuple(map(display_safe, line)) for line in lines)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
