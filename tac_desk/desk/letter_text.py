"""The letter to an applicant as Markdown: as composed from the record, and as I have worked on it."""

from dataclasses import dataclass

from tac_desk.desk.actions.drafts import letter_key, text_draft
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_facts import letter_facts
from tac_desk.domain.dossier import LetterDraft
from tac_desk.minutes.letter import compose_letter
from tac_desk.minutes.markdown import to_markdown


@dataclass(frozen=True, slots=True)
class Letter:
    """`markdown` is composed from the record; `draft` is mine, which nobody else is sent, `begun` not even kept yet.

    `file_name` is what a file of it is suggested to be called.
    """

    title: str
    markdown: str
    file_name: str
    dossier: str = ""
    draft: LetterDraft | None = None
    begun: str = ""

    @property
    def text(self) -> str:
        """What I go on with."""
        return self.begun or (self.draft.text if self.draft else self.markdown)


def letter_text(desk: Desk, dossier: str) -> Letter:
    """Raises MinutesError when nothing is decided yet or the dossier is unknown here, StoreError for the files."""
    composed = compose_letter(letter_facts(desk, dossier))
    view = desk.store.view()
    found = view.world.dossier(f"dossier:{dossier}") if view else None
    return Letter(
        composed.title,
        to_markdown(composed),
        f"{composed.file_stem}.md",
        dossier,
        found.letters.get(view.me.member) if view and found else None,
        text_draft(desk, letter_key(dossier)),
    )
