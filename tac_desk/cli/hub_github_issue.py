"""Takes one issue of the forge in: filed when it is new, amended when it was edited, or skipped with the reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from tac_desk.cli.hub_filing import amend_application, file_application
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.hub import Hub
from tac_desk.intake.application import Application, Problem
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_shapes import Issue
from tac_desk.intake.issue_form import parse_application

FILED, AMENDED, UNCHANGED, SKIPPED, REFUSED, GONE = (
    "filed", "amended", "unchanged", "skipped", "refused", "gone",
)  # fmt: skip
_MARK = "mark:"
_RETURNING = f"{_MARK}returning"


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one issue. `notes` are for a secretary to look at; comments stay at `source`, and are counted."""

    number: int
    source: str
    outcome: str
    dossier: str | None = None
    why: str = ""
    notes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    comments: int = 0


def take_in(hub: Hub, book: Rulebook, issue: Issue, source: str, here: Dossier | None, *, keep: bool) -> Told:
    """`here` is the dossier that was filed from it before, if any. Unless `keep`, everything is only tried."""
    outcome, dossier, why = SKIPPED, here.id if here else None, ""
    meanings = dict(_meanings(book, issue))
    problems: tuple[Problem, ...] = ()
    try:
        application = parse_application(
            (issue.body or "").encode(), name=f"#{issue.number}", title=issue.title
        )
    except IntakeError as trouble:
        why = f"{trouble.title}: {trouble.cause}"
    else:
        problems = application.problems
        why = _against(book, issue, application, here)
        if not why:
            returning = _RETURNING in meanings.values()
            outcome, dossier, why = _judged(hub, application, source, here, returning=returning, keep=keep)
    state = here.state if here else book.state_of(Stage.SUBMITTED) if outcome == FILED else ""
    notes = (*_of_labels(meanings, state), *(f"{problem.field}: {problem.message}" for problem in problems))
    return Told(issue.number, source, outcome, dossier, why, notes, tuple(meanings), issue.comments)


def _against(book: Rulebook, issue: Issue, application: Application, here: Dossier | None) -> str:
    """Why what can be read is left alone; empty when it is not."""
    if book.track_of_form(application.form) is None:
        return f"no track takes the form {application.form}"
    if application.is_placeholder:
        return "a placeholder: no required answer says anything"
    if here is None and issue.state != "open":
        return "it is closed at the forge"
    return ""


def _judged(
    hub: Hub, application: Application, source: str, here: Dossier | None, *, returning: bool, keep: bool
) -> tuple[str, str | None, str]:
    name = f"#{source.rpartition('/')[2]}"
    try:
        if here is None:
            filed = file_application(hub, application, name, source=source, returning=returning, keep=keep)
            return FILED, filed.dossier, ""
        amended = amend_application(hub, here, application, name, keep=keep)
    except Trouble as trouble:
        return REFUSED, here.id if here else None, f"{trouble.title}: {trouble.cause}"
    if amended is None:
        return UNCHANGED, here.id, ""
    return AMENDED, here.id, ", ".join(amended.changed)


def _meanings(book: Rulebook, issue: Issue) -> Iterator[tuple[str, str]]:
    """Each label with what the rulebook says it means; the forge does not tell capitals from small letters either."""
    known = {label.casefold(): meaning for label, meaning in book.labels.items()}
    for label in issue.labels:
        yield label.name, known.get(label.name.casefold(), "")


def _of_labels(meanings: dict[str, str], state: str) -> Iterator[str]:
    """Labels are told; a dossier moves by what the council does."""
    for label, meaning in meanings.items():
        if not meaning:
            yield f"labels: “{label}” is not in the rulebook"
        elif not meaning.startswith(_MARK) and meaning != state:
            yield f"labels: “{label}” means {meaning}" + (f", the dossier is {state}" if state else "")
