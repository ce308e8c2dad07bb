"""tac-hub ballot: opens, extends, turns into an e-vote, cancels, closes and shows ballots."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.evidence import instant
from tac_desk.cli.hub_ballot_show import find_ballot, show_ballot
from tac_desk.cli.hub_common import (
    book_of,
    carry_out,
    count,
    find_dossier,
    moment,
    new_id,
    open_hub,
    table,
    why,
)
from tac_desk.cli.hub_docket import add_docket
from tac_desk.cli.hub_reconcile import add_reconcile
from tac_desk.cli.hub_remind import add_remind
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import (
    CancelBallot,
    CloseBallot,
    Command,
    ExtendBallot,
    OpenBallot,
    ResumeBallot,
    TurnIntoEVote,
)
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.closing import close_due
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.protocol.entry import ACCEPTED

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_ballot(commands: "Commands") -> None:
    parser = commands.add_parser("ballot", help="open, remind, extend, cancel, close and show ballots")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    _add_open(actions.add_parser("open", help="put a question to the seats"))
    _add_close(actions.add_parser("close", help="close and decide it"))
    show = actions.add_parser("show", help="the tally, and what it still needs")
    show.add_argument("ballot")
    show.set_defaults(run=_show)
    _add_course(actions)
    add_remind(actions)
    add_docket(actions)
    add_reconcile(actions)
    listing = actions.add_parser("list", help="list the ballots")
    listing.set_defaults(run=_list_ballots)


def _add_open(opening: argparse.ArgumentParser) -> None:
    opening.add_argument("question")
    opening.add_argument("--dossier", help="the dossier it decides (default: none, a motion)")
    opening.add_argument("--threshold", help="of a motion, such as >1/2 or >=2/3")
    opening.add_argument("--days", type=count, help="how long it lasts (default: as the rulebook says)")
    opening.add_argument("--meeting", help="vote on it in this meeting: an officer closes it")
    opening.add_argument("--moved-by", default="", metavar="MEMBER", help="who moved it there")
    opening.add_argument("--seconded-by", default="", metavar="MEMBER", help="who seconded it there")
    opening.set_defaults(run=_open_ballot)


def _add_close(close: argparse.ArgumentParser) -> None:
    which = close.add_mutually_exclusive_group(required=True)
    which.add_argument("ballot", nargs="?")
    which.add_argument(
        "--due", action="store_true", help="every one whose time is over, as a serving hub does"
    )
    close.set_defaults(run=_close)


def _add_course(actions: "Commands") -> None:
    extend = actions.add_parser("extend", help="move the deadline to a later one")
    extend.add_argument("ballot")
    extend.add_argument("until", metavar="INSTANT", help="ISO date (00:00 UTC) or instant")
    extend.set_defaults(run=_extend_ballot)
    evote = actions.add_parser("evote", help="let a vote of a meeting go on as an e-vote; what is cast stays")
    evote.add_argument("ballot")
    evote.add_argument("--days", type=count, help="from now (default: as the rulebook says)")
    evote.set_defaults(run=_turn_into_evote)
    cancel = actions.add_parser("cancel", help="end it without a result")
    cancel.add_argument("ballot")
    cancel.set_defaults(run=_cancel_ballot)
    resume = actions.add_parser("resume", help="let a frozen ballot go on")
    resume.add_argument("ballot")
    resume.set_defaults(run=_resume_ballot)
    for action in (extend, evote, cancel, resume):
        action.add_argument("--reason", required=True, help="stands in the minutes")


def _about(hub: Hub, dossier: Dossier | None) -> tuple[str, str | None]:
    """The track and the dossier of a ballot; without one it is a motion. Raises HubError."""
    if dossier is not None:
        return dossier.track, dossier.id
    book = book_of(hub)
    if book.motion_track is None:
        raise HubError(
            "There are no motions here", f"No track of {book.title} is for them.", "Name a dossier."
        )
    return book.motion_track, None


def _open_ballot(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier) if args.dossier else None
        track, subject = _about(hub, dossier)
        ballot = new_id(hub.now())
        meeting = args.meeting.removeprefix("meeting:") if args.meeting else None
        command = OpenBallot(
            args.question,
            track,
            subject,
            args.threshold,
            args.days,
            meeting,
            args.moved_by,
            args.seconded_by,
        )
        carry_out(hub, command, f"ballot:{ballot}")
    print(ballot)
    return 0


def _close(args: argparse.Namespace) -> int:
    if args.due:
        return _close_due(args)
    return _carry_out(args, CloseBallot())


def _close_due(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        closed = close_due(hub)
    for ballot, outcome in closed:
        said = "closed" if outcome.status == ACCEPTED else why(outcome)
        print(f"{ballot.id}  {said}  {display_safe(ballot.question)}")
    if not closed:
        print("no ballot is due")
    return 0 if all(outcome.status == ACCEPTED for _, outcome in closed) else 1


def _carry_out(args: argparse.Namespace, command: Command) -> int:
    with open_hub(args) as hub:
        ballot = find_ballot(hub, args.ballot)
        carry_out(hub, command, f"ballot:{ballot.id}")
        show_ballot(hub, args.ballot)
    return 0


def _extend_ballot(args: argparse.Namespace) -> int:
    deadline = round(instant(args.until).timestamp() * 1000)
    return _carry_out(args, ExtendBallot(deadline, args.reason))


def _turn_into_evote(args: argparse.Namespace) -> int:
    return _carry_out(args, TurnIntoEVote(args.days, args.reason))


def _cancel_ballot(args: argparse.Namespace) -> int:
    return _carry_out(args, CancelBallot(args.reason))


def _resume_ballot(args: argparse.Namespace) -> int:
    return _carry_out(args, ResumeBallot(args.reason))


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        show_ballot(hub, args.ballot)
    return 0


def _list_ballots(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        ballots = [thing for thing in hub.things("ballot") if isinstance(thing, Ballot)]
    rows: list[tuple[str, ...]] = [("ID", "STATE", "DEADLINE", "QUESTION")]
    for ballot in ballots:
        open_ = "open" if ballot.frozen_at is None else "frozen"
        state = open_ if ballot.is_open else "cancelled" if ballot.cancelled else "closed"
        rows.append((ballot.id, state, moment(ballot.deadline), display_safe(ballot.question)))
    print(table(rows))
    return 0
