"""Reads the lines of a CODEOWNERS file as GitHub does: a pattern, then owners; lines it cannot read are skipped."""

import re
from dataclasses import dataclass

from tac_desk.evidence.document import Document

_OWNER = re.compile(r"@[A-Za-z0-9][A-Za-z0-9-]*(?:/[\w.-]+)?|[^\s@<>()\[\]]+@[^\s@<>()\[\]]+\.[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Rule:
    line: int
    text: str
    owners: tuple[str, ...]

    @property
    def pattern(self) -> str:
        return self.text.split()[0] if self.text.split() else ""

    @property
    def people(self) -> tuple[str, ...]:
        """Owners that are people, not teams."""
        return tuple(owner for owner in self.owners if "/" not in owner)

    @property
    def teams(self) -> tuple[str, ...]:
        return tuple(owner for owner in self.owners if owner.startswith("@") and "/" in owner)


def parse_codeowners(document: Document) -> list[Rule]:
    rules = []
    for number, line in enumerate(document.lines, 1):
        text = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].strip()
        words = text.split()
        if len(words) > 1 and all(_OWNER.fullmatch(word) for word in words[1:]):
            rules.append(Rule(number, text, tuple(words[1:])))
    return rules
