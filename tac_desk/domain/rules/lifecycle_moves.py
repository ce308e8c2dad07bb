"""Which moves after acceptance have an act of their own, so that nobody takes them without what belongs to them."""

from tac_desk.domain.commands.lifecycle import ConcludeReview, ConfirmRetirement, OpenReview, ReturnToActive
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle_clock import open_to_dos
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage


def own_act(before: Stage | None, after: Stage | None) -> str | None:
    """The kind of the command that leads from one stage to another; None where a plain move does."""
    match before, after:
        case _, Stage.UNDER_REVIEW:
            return OpenReview.KIND
        case _, Stage.RETIRED:
            return ConfirmRetirement.KIND
        case Stage.UNDER_REVIEW, (Stage.ACTIVE | Stage.IN_REMEDIATION):
            return ConcludeReview.KIND
        case ((Stage.IN_REMEDIATION | Stage.RETIRED), Stage.ACTIVE):
            return ReturnToActive.KIND
    return None


def check_step(book: Rulebook, dossier: Dossier, wanted: str) -> Refusal | None:
    """What speaks against a plain move to the state `wanted`; an officer may override it with a reason."""
    before, after = book.stage(dossier.state), book.stage(wanted)
    if (act := own_act(before, after)) is not None:
        return refuse(Reason.HAS_OWN_ACT, state=dossier.state, wanted=wanted, act=act)
    gated = book.lifecycle.tasks_gate and (before, after) == (Stage.ACCEPTED, Stage.ACTIVE)
    left = open_to_dos(book, dossier) if gated else ()
    if not left:
        return None
    return refuse(Reason.TASKS_OPEN, dossier=dossier.name, tasks=", ".join(one.rule.title for one in left))
