"""Rules about onboarding tasks: who takes care of one, and what is said about it."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import AssignTask, Command, CompleteTask
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Task, TaskState
from tac_desk.domain.lifecycle_clock import ToDo, to_dos
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.lifecycle_rules import check_words, may_guide
from tac_desk.domain.rules.rule import ANYONE, OFFICE, VOTERS, Rule
from tac_desk.domain.world import Act, Thing, World


def _find(world: World, dossier: Dossier, key: str) -> ToDo | None:
    return next((one for one in to_dos(world.rulebook, dossier) if one.rule.key == key), None)


def _check_assign(world: World, act: Act, dossier: Dossier, command: AssignTask) -> Refusal | None:
    if not may_guide(world, act, dossier):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if _find(world, dossier, command.task) is None:
        return refuse(Reason.UNKNOWN_TASK, task=command.task, dossier=dossier.name)
    if command.owner and world.member(command.owner) is None:
        return refuse(Reason.NOT_A_MEMBER, member=command.owner)
    return None


def _assign(_world: World, _act: Act, dossier: Dossier, command: AssignTask) -> tuple[Thing, ...]:
    task = dossier.tasks.get(command.task) or Task(command.task)
    return _with(dossier, replace(task, owner=command.owner))


def _check_complete(world: World, act: Act, dossier: Dossier, command: CompleteTask) -> Refusal | None:
    found = _find(world, dossier, command.task)
    is_mine = found is not None and found.task.owner == act.member
    if not is_mine and not may_guide(world, act, dossier):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if found is None:
        return refuse(Reason.UNKNOWN_TASK, task=command.task, dossier=dossier.name)
    if command.state not in tuple(TaskState):
        return refuse(Reason.MALFORMED, field="state", value=command.state)
    if command.state == found.task.state:  # another one was first, or there is nothing to open again
        return refuse(Reason.CHANGED_MEANWHILE, what="task")
    return check_words("note", command.note, needed=command.state != TaskState.DONE)


def _complete(_world: World, act: Act, dossier: Dossier, command: CompleteTask) -> tuple[Thing, ...]:
    task = dossier.tasks.get(command.task) or Task(command.task)
    state = TaskState(command.state)
    return _with(dossier, replace(task, state=state, note=command.note, by=act.member, at=act.at))


def _with(dossier: Dossier, task: Task) -> tuple[Thing, ...]:
    return (replace(dossier, tasks={**dossier.tasks, task.key: task}),)


RULES: Mapping[type[Command], Rule] = {
    AssignTask: Rule("dossier", VOTERS | OFFICE, _assign, _check_assign),
    CompleteTask: Rule("dossier", ANYONE, _complete, _check_complete),
}
