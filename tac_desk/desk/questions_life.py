"""What happens next on one dossier, with names, and what I may do about it after acceptance."""

from collections.abc import Iterator, Mapping

from tac_desk.desk.actions import drafts
from tac_desk.desk.actions.saving import preview
from tac_desk.desk.acts_after import ACTS, Filled, command_of
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_life import DutyRow, LifeView, TaskRow
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import AssignTask, CompleteTask
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Ground, TaskState
from tac_desk.domain.lifecycle_clock import (
    ToDo,
    acknowledged_on,
    is_review_due,
    last_day,
    next_review,
    open_review,
    standing_notice,
    to_dos,
)
from tac_desk.domain.months import day_of
from tac_desk.domain.obligations import obligations, tending
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.people import Council
from tac_desk.domain.stage import Stage
from tac_desk.store.action import ActionState
from tac_desk.store.fold import Pending
from tac_desk.store.view import View

AFTER = frozenset({Stage.ACTIVE, Stage.UNDER_REVIEW, Stage.IN_REMEDIATION, Stage.RETIRED})
EXAMPLE = "an example"


def life_view(
    desk: Desk, view: View, dossier: Dossier, council: Council, begun: Mapping[str, str]
) -> LifeView:
    """`begun` are all my drafts by key. Raises StoreError."""
    book, now = view.world.rulebook, view.hub_clock
    notice, due = standing_notice(dossier), next_review(book, dossier)
    start = acknowledged_on(book, notice) if notice else None
    last = last_day(book, notice) if notice else None
    stage, mine = book.stage(dossier.state), _newest(view, dossier)
    acts = tuple(_acts(view, dossier)) if stage in AFTER else ()
    return LifeView(
        stage=stage,
        duties=tuple(_duties(view, dossier, council)),
        next_review=due.isoformat() if due else None,
        is_due=is_review_due(book, dossier, now),
        review=open_review(dossier),
        notice=notice,
        acknowledged=start.isoformat() if start else None,
        last_day=last.isoformat() if last else None,
        tasks=tuple(_task(view, dossier, council, one) for one in to_dos(book, dossier)),
        acts=acts,
        motions=_motions(desk, view, dossier) if "confirm_retirement" in acts else (),
        begun=begun.get(drafts.life_key(dossier.id), ""),
        state=mine.state if mine else None,
        undo=str(mine.action.id) if mine and mine.state is ActionState.DRAFT else None,
        names={id_: member.name for id_, member in council.members.items()},
    )


def _duties(view: View, dossier: Dossier, council: Council) -> Iterator[DutyRow]:
    now, me = view.hub_clock, view.me
    mine = set(tending(view.world, dossier, me.member, now))
    owes = set(map(str, owed(view.world, dossier, member=me.member, device=me.device, at=now))) - {Owed.TEND}
    for one in obligations(view.world, dossier, now):
        who = tuple(map(council.name_of, one.members)) if len(one.members) == 1 else ()
        is_mine = one in mine or (one.duty.value in owes and (not one.members or me.member in one.members))
        yield DutyRow(one, who, is_mine, one.holds(now))


def _acts(view: View, dossier: Dossier) -> Iterator[str]:
    """Those whose rule would let me with a form filled in well: the project is where they are for, and I may."""
    subject, book = f"dossier:{dossier.id}", view.world.rulebook
    first = book.tracks[book.criteria_track(dossier.track)].criteria[:1]
    well = Filled(
        EXAMPLE, tuple(row.key for row in first), day_of(view.hub_clock).isoformat(), 1, Ground.PROJECT
    )
    return (act for act in ACTS if preview(view, subject, command_of(act, well)) is None)


def _task(view: View, dossier: Dossier, council: Council, one: ToDo) -> TaskRow:
    subject, task, key = f"dossier:{dossier.id}", one.task, one.rule.key
    other = TaskState.DONE if one.is_open else TaskState.OPEN
    return TaskRow(
        to_do=one,
        owner=council.name_of(task.owner) if task.owner else "",
        by=council.name_of(task.by) if task.by else "",
        may_settle=preview(view, subject, CompleteTask(key, other, EXAMPLE)),
        may_assign=preview(view, subject, AssignTask(key, view.me.member)),
    )


def _motions(desk: Desk, view: View, dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """The motions that may have decided that it is retired, newest first."""
    found = (view.world.ballot(subject) for subject in desk.store.subjects("ballot"))
    passed = [one for one in found if isinstance(one, Ballot) and _decides(view, dossier, one)]
    return tuple((one.id, one.question) for one in sorted(passed, key=lambda one: -(one.closed_at or 0)))


def _decides(view: View, dossier: Dossier, ballot: Ballot) -> bool:
    track = view.world.rulebook.tracks.get(ballot.track)
    passed = ballot.declared is not None and ballot.declared.passes and not ballot.cancelled
    return passed and track is not None and track.is_motion and ballot.dossier in (None, dossier.id)


def _newest(view: View, dossier: Dossier) -> Pending | None:
    """My newest act on its life after acceptance that is not in the ledger."""
    kinds = {command_of(act, Filled()).KIND for act in ACTS} | {AssignTask.KIND, CompleteTask.KIND}
    here = (p for p in reversed(view.pending) if p.action.subject == f"dossier:{dossier.id}")
    return next((p for p in here if p.action.kind in kinds), None)
