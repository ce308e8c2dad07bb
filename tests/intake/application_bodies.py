"""Small applications to test with, built from the shipped forms."""

from tac_desk.intake.application import Application
from tac_desk.intake.forms import shipped_forms
from tac_desk.intake.issue_form import parse_application

GOOD = {
    "emails": "desk@torchmoss.example",
    "link": "https://torchmoss.example",
    "repository": "https://git.example/torchmoss/torchmoss",
    "repositories": "https://git.example/torchmoss/tools",
    "license": "MIT",
    "handles": "@torchmoss-a, @torchmoss-b",
    "sponsor": "The representative of Copperline Compute",
    "text": "A good answer.",
}


def body(form: str = "ecosystem", *, gap: str = "\n\n", without: tuple[str, ...] = (), **answers: str) -> str:
    """A complete issue body; `answers` by key replace the good ones, `without` drops whole sections."""
    sections = [s for s in shipped_forms().form(form).sections if s.key not in without]
    return "\n\n".join(f"### {s.headings[0]}{gap}{answers.get(s.key, GOOD[s.reads])}" for s in sections)


def read(text: str, *, title: str = "") -> Application:
    return parse_application(text.encode(), name="body.md", title=title)


def messages(application: Application, field: str) -> list[str]:
    return [problem.message for problem in application.problems if problem.field == field]
