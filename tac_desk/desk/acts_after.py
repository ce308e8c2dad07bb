"""The acts on an accepted project that a form offers, by their codes, and the commands they become."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tac_desk.domain.commands import (
    AcknowledgeNotice,
    Command,
    ConcludeReview,
    ConfirmRetirement,
    ExtendRemediation,
    OpenReview,
    ReturnToActive,
    SendNotice,
)
from tac_desk.domain.lifecycle import Ground


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in; an act takes of it what it needs."""

    text: str = ""
    criteria: tuple[str, ...] = ()
    day: str = ""
    days: int = 0
    ground: str = Ground.CLOCK
    ballot: str | None = None
    override: str = ""


ACTS: Mapping[str, Callable[[Filled], Command]] = {
    "open_review": lambda form: OpenReview(form.text),
    "in_good_standing": lambda form: ConcludeReview(True, (), form.text),
    "falls_short": lambda form: ConcludeReview(False, form.criteria, form.text),
    "send_notice": lambda form: SendNotice(form.criteria, form.text),
    "acknowledge_notice": lambda form: AcknowledgeNotice(form.day),
    "extend_remediation": lambda form: ExtendRemediation(form.days, form.text),
    "return_to_active": lambda form: ReturnToActive(form.text),
    "confirm_retirement": lambda form: ConfirmRetirement(form.ground, form.text, form.ballot, form.override),
}


def command_of(act: str, form: Filled) -> Command:
    """Raises KeyError for an act there is not."""
    return ACTS[act](form)
