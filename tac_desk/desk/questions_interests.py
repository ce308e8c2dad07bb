"""The conflicts of interest of one dossier: mine and others', what they close to me, what I may do about them."""

from collections.abc import Iterator, Mapping

from tac_desk.desk.actions import drafts
from tac_desk.desk.actions.saving import preview
from tac_desk.desk.views_interests import InterestRow, InterestView
from tac_desk.domain.audience import closed_parts, reads_with_council
from tac_desk.domain.commands import DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest import Interest, interests_of
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_interests import DECLARED
from tac_desk.store.action import ActionState
from tac_desk.store.fold import Pending
from tac_desk.store.view import View


def interest_view(view: View, dossier: Dossier, council: Council, begun: Mapping[str, str]) -> InterestView:
    """`begun` are all my drafts by key. Others' interests are for those who read with the council."""
    me = council.members.get(view.me.member)
    if me is None:
        return InterestView()
    shown = council.members if reads_with_council(me) else {me.id: me}
    rows = {one: tuple(_rows(view, dossier, council, one)) for one in sorted(shown)}
    return InterestView(
        mine=rows.pop(me.id),
        others=tuple(row for of_one in rows.values() for row in of_one),
        closed=closed_parts(view.world, dossier, me, view.hub_clock),
        may_declare=preview(view, f"dossier:{dossier.id}", DeclareInterest(DECLARED[0], "?")),
        begun=begun.get(drafts.interest_key(dossier.id), ""),
    )


def _rows(view: View, dossier: Dossier, council: Council, member: str) -> Iterator[InterestRow]:
    subject = f"dossier:{dossier.id}"
    for one in interests_of(view.world, dossier, member, view.hub_clock):
        pending = _latest(view, subject, one)
        by = one.dismissal.by if one.dismissal else ""
        yield InterestRow(
            interest=one,
            name=council.name_of(member),
            dismissed_by=council.name_of(by) if by else "",
            state=pending.state if pending else ActionState.COUNTED,
            undo=str(pending.action.id) if pending and pending.state is ActionState.DRAFT else None,
            may_dismiss=preview(view, subject, DismissInterest(one.key, "?", member, one.count)),
            may_withdraw=preview(view, subject, WithdrawInterest(one.key, "?")),
        )


def _latest(view: View, subject: str, one: Interest) -> Pending | None:
    """My newest act on it that is not in the ledger."""
    for pending in reversed(view.pending):
        action = pending.action
        id_ = f"draft:{action.id}" if action.n is None else f"{action.device}:{action.n}"
        match action.command:
            case DeclareInterest() if action.subject == subject and id_ == one.key:
                return pending
            case DismissInterest(interest=key) | WithdrawInterest(interest=key) if key == one.key:
                return pending
    return None
