"""tac-hub onboarding: what is to be done after acceptance, by whom, and what became of it."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, moment, open_hub, table
from tac_desk.domain.commands import AssignTask, Command, CompleteTask
from tac_desk.domain.display import display_safe
from tac_desk.domain.lifecycle import TaskState
from tac_desk.domain.lifecycle_clock import ToDo, to_dos
from tac_desk.domain.people import Council

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_onboarding(commands: "Commands") -> None:
    actions = commands.add_parser(
        "onboarding", help="list, assign and settle the tasks after acceptance"
    ).add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="list the tasks of an accepted project")
    listing.add_argument("dossier")
    listing.set_defaults(run=_list)
    assign = actions.add_parser("assign", help="name the member who takes care of a task")
    done = actions.add_parser("done", help="say that a task is done")
    skip = actions.add_parser("skip", help="say why a task does not apply")
    again = actions.add_parser("reopen", help="say why a task is open again")
    for parser, run in ((assign, _assign), (done, _done), (skip, _skip), (again, _reopen)):
        parser.add_argument("dossier")
        parser.add_argument("task", help="its key; see tac-hub onboarding list")
        parser.set_defaults(run=run)
    assign.add_argument("owner", nargs="?", default="", metavar="MEMBER", help="without: nobody by name")
    done.add_argument("--note", default="")
    for parser in (skip, again):
        parser.add_argument("--note", required=True)


def _assign(args: argparse.Namespace) -> int:
    return _do(args, AssignTask(args.task, args.owner))


def _done(args: argparse.Namespace) -> int:
    return _do(args, CompleteTask(args.task, TaskState.DONE, args.note))


def _skip(args: argparse.Namespace) -> int:
    return _do(args, CompleteTask(args.task, TaskState.NOT_APPLICABLE, args.note))


def _reopen(args: argparse.Namespace) -> int:
    return _do(args, CompleteTask(args.task, TaskState.OPEN, args.note))


def _do(args: argparse.Namespace, command: Command) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        carry_out(hub, command, f"dossier:{dossier.id}")
    return _list(args)


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        rows = to_dos(book_of(hub), find_dossier(hub, args.dossier))
        council = hub.council()
    heads = ("TASK", "STATE", "BY", "WHAT")
    print(table([heads, *(_row(council, one) for one in rows)]) if rows else "no tasks: not accepted here")
    return 0


def _row(council: Council, one: ToDo) -> tuple[str, ...]:
    task, rule = one.task, one.rule
    owner = council.name_of(task.owner) if task.owner else f"the {rule.by}"
    said = f" ({council.name_of(task.by)}, {moment(task.at)}: {task.note or '-'})" if task.by else ""
    state = task.state.value.replace("_", " ")
    return (rule.key, state, display_safe(owner), display_safe(rule.title + said))
