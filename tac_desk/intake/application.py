"""An application as read from an issue: the answers under stable keys, and what is wrong with them."""

from dataclasses import dataclass
from typing import Any

from tac_desk.intake.errors import IntakeError

PLACEHOLDER = "placeholder application: no required answer says anything"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a secretary should look at. `field` is an answer's key, or `title`, `form` or `file`."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Application:
    """One filed form. Every key of the form is in `fields`, in the form's order, "" when not answered.

    `preamble` is what stood before the first heading, `missing_end` the headings absent from the end.
    """

    form: str
    title: str
    fields: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]
    preamble: str = ""
    missing_end: tuple[str, ...] = ()

    @property
    def is_placeholder(self) -> bool:
        """Whether no required answer says anything."""
        return any((problem.field, problem.message) == ("form", PLACEHOLDER) for problem in self.problems)

    def answer(self, key: str) -> str:
        """The text under `key`, "" when it was not answered or the form does not ask it."""
        return dict(self.fields).get(key, "")


def as_json(application: Application) -> dict[str, Any]:
    """The shape printed by a dry run: form, fields, problems."""
    return {
        "form": application.form,
        "fields": dict(application.fields),
        "problems": [{"field": p.field, "message": p.message} for p in application.problems],
    }


def require_whole(application: Application, *, name: str) -> None:
    """Refuse a text that stops before the end of its form. Raises IntakeError naming what is absent."""
    if application.missing_end:
        raise IntakeError(
            "This application is cut off",
            f"{name}: nothing from “{application.missing_end[0]}” on ({len(application.missing_end)} sections)",
            "Copy the whole text of the issue again; nothing was taken in.",
        )
