"""The draft letter to an applicant as Markdown, ready to be shown, copied or saved."""

from dataclasses import dataclass

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_facts import letter_facts
from tac_desk.minutes.letter import compose_letter
from tac_desk.minutes.markdown import to_markdown


@dataclass(frozen=True, slots=True)
class Letter:
    """`file_name` is what a file of it is suggested to be called."""

    title: str
    markdown: str
    file_name: str


def letter_text(desk: Desk, dossier: str) -> Letter:
    """Raises MinutesError when nothing is decided yet or the dossier is unknown here, StoreError for the files."""
    composed = compose_letter(letter_facts(desk, dossier))
    return Letter(composed.title, to_markdown(composed), f"{composed.file_stem}.md")
