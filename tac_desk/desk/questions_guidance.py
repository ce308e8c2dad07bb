"""The guidance of one dossier: asks and waivers with names, what I may do about them, what I have begun."""

from collections.abc import Iterator, Mapping

from tac_desk.desk.actions import drafts
from tac_desk.desk.actions.saving import preview
from tac_desk.desk.views_guidance import AskRow, GuidanceView, WaiverRow
from tac_desk.domain.commands import AnswerAsk, Command, MakeAsk, SettleAsk, WaiveCriterion
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.guidance import Ask, Waiver
from tac_desk.domain.months import day_of
from tac_desk.domain.people import Council
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.store.action import ActionState
from tac_desk.store.fold import Pending
from tac_desk.store.view import View


def guidance_view(
    view: View, dossier: Dossier, council: Council, begun: Mapping[str, str], now: int
) -> GuidanceView:
    """`begun` are all my drafts by key, `now` the last known hub time in milliseconds."""
    subject, acts = f"dossier:{dossier.id}", tuple(_guiding(view, f"dossier:{dossier.id}"))
    first = next(iter(view.world.rulebook.tracks[criteria_track(view.world, dossier)].criteria)).key
    return GuidanceView(
        asks=tuple(_ask(view, subject, ask, council, begun, acts) for ask in dossier.asks),
        waivers={
            key: _waiver(waiver, council, acts, day_of(now).isoformat())
            for key, waiver in dossier.waivers.items()
        },
        members=tuple(sorted(((m.id, m.name) for m in council.members.values()), key=_by_name)),
        draft=drafts.begun_ask(dossier.id, begun),
        may_ask=preview(view, subject, MakeAsk("?")),
        may_waive=preview(view, subject, WaiveCriterion(first, "?")),
        begun_waivers=drafts.waiver_reasons(dossier.id, begun),
    )


def _by_name(member: tuple[str, str]) -> tuple[str, str]:
    return member[1].casefold(), member[0]


def _guiding(view: View, subject: str) -> Iterator[tuple[Pending, Command]]:
    """My acts on asks and waivers that are not in the ledger, newest first."""
    for pending in reversed(view.pending):
        command = pending.action.command if pending.action.subject == subject else None
        if isinstance(command, MakeAsk | AnswerAsk | SettleAsk | WaiveCriterion):
            yield pending, command


def _ask(
    view: View,
    subject: str,
    ask: Ask,
    council: Council,
    begun: Mapping[str, str],
    acts: tuple[tuple[Pending, Command], ...],
) -> AskRow:
    mine = next((pending for pending, command in acts if _concerns(pending, command, ask.id)), None)
    return AskRow(
        ask=ask,
        by=council.name_of(ask.by),
        owner=council.name_of(ask.owner) if ask.owner else "",
        begun=begun.get(drafts.answer_key(ask.id), ""),
        state=mine.state if mine else ActionState.COUNTED,
        undo=_undo(mine),
        may_answer=preview(view, subject, AnswerAsk(ask.id, "?")),
        may_settle=preview(view, subject, SettleAsk(ask.id, met=True)),
    )


def _concerns(pending: Pending, command: Command, ask: str) -> bool:
    match command:
        case AnswerAsk(ask=about) | SettleAsk(ask=about):
            return about == ask
        case MakeAsk():
            action = pending.action
            return ask == (f"draft:{action.id}" if action.n is None else f"{action.device}:{action.n}")
    return False


def _waiver(
    waiver: Waiver, council: Council, acts: tuple[tuple[Pending, Command], ...], today: str
) -> WaiverRow:
    mine = next(
        (p for p, one in acts if isinstance(one, WaiveCriterion) and one.criterion == waiver.criterion), None
    )
    return WaiverRow(waiver, council.name_of(waiver.by), waiver.holds(today), _undo(mine))


def _undo(mine: Pending | None) -> str | None:
    return str(mine.action.id) if mine is not None and mine.state is ActionState.DRAFT else None
