"""Which organisations does the repository name as using the project?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.prose import plain

NAMES = r"adopters?|users|used[-_]?by|who[-_]?uses.*|powered[-_]?by|adoption"
SECTION = (
    r"adopt(?:er|ion)|^\W*(?:our |notable |known )?users\W*$|used (?:by|in)|who.{0,12} us(?:es|ing)|trusted by"
    r"|in production|powered by"
    r"|projects using|built (?:with|on)|integrations?\b|case stud"
)
MOST_ROWS, MOST_SHOWN, MOST_LINES = 300, 12, 5000
_BULLET = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(\S.*)")
_RULE = re.compile(r"[\s|:+-]+")
_PICTURE = re.compile(r"<img|!\[")


def observe(material: Material, criterion: Criterion) -> Observation:
    listed = list(adopters(material))
    claimed = material.claims.get("adoption")
    declared = [Finding("adopters.declared/1", "declared", excerpt=excerpt(claimed))] if claimed else []
    count = len(listed)
    if not listed:
        listed = [
            Finding("adopters.absent/1", "absent", searched=(NAMES, "a section of the README", SECTION))
        ]
    return Observation((*listed[:MOST_SHOWN], *declared), {"adopters": count})


def adopters(material: Material) -> Iterator[Finding]:
    """Rows of an adopters file; where there is none, of a section of the README, which is weaker."""
    documents = [document for entry in material.documents(NAMES) if (document := material.read(entry))]
    rows = [(document, row) for document in documents for row in _rows(document, "")]
    for document, (line, text) in rows[:MOST_ROWS]:
        yield Finding("adopters.named/1", "found", document.path, line, excerpt(text))
    readme = None if rows else material.readme()
    if readme:
        for line, text in list(_rows(readme, SECTION))[:MOST_ROWS]:
            yield Finding("adopters.named/1", "in the README", readme.path, line, excerpt(text))


def _rows(document: Document, section: str) -> Iterator[tuple[int, str]]:
    """List items, table rows and pictures below the headings that match."""
    headings, inside = dict(document.headings), not section
    for line, text in enumerate(document.lines[:MOST_LINES], 1):
        if line in headings:
            inside = not section or re.search(section, headings[line], re.IGNORECASE) is not None
            continue
        below = document.lines[line] if line < len(document.lines) else ""
        is_head = _RULE.fullmatch(below) is not None and "-" in below and "|" in text
        if inside and not is_head and not _RULE.fullmatch(text):
            yield from ((line, said) for said in _entries(text))


def _entries(text: str) -> Iterator[str]:
    bullet = _BULLET.fullmatch(text)
    if bullet:
        yield plain(bullet[1])
    elif text.strip().startswith("|"):
        first = next((cell for cell in text.strip().strip("|").split("|") if cell.strip()), "")
        yield plain(first) or first.strip()
    elif _PICTURE.search(text):
        yield text.strip()
