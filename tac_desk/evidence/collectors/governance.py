"""Is there a standalone document that says how the project is governed?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import Entry

NAMES = r".*governance.*|(?:.*[-_])?charter|steering.*"
SEARCHED = ("governance*", "*charter", "steering*", "in the root, .github, docs, then anywhere")
PARTS = (
    ("roles", r"\b(?:roles?|maintainers?|committers?|core team)\b"),
    ("decisions", r"\b(?:decisions?|votes?|voting|consensus|majority)\b"),
    ("becoming a maintainer", r"\b(?:becom\w+|adding|nominat\w+|appoint\w+|elect\w+|onboarding)\b"),
)
ONE_PERSON = r"benevolent dictator|\bbdfl\b"
DOCUMENT = "governance.document/1"


def observe(material: Material, criterion: Criterion) -> Observation:
    places = material.documents(NAMES) or material.elsewhere(NAMES)
    if places:
        least = int(criterion.options.get("least_words", 0))
        return Observation(tuple(found for entry in places for found in _document(material, entry, least)))
    return Observation((Finding("governance.absent/1", "absent", searched=SEARCHED), *_mentions(material)))


def _document(material: Material, entry: Entry, least: int) -> Iterator[Finding]:
    document = material.read(entry)
    if document is None or not document.text.strip():
        yield Finding(DOCUMENT, "unreadable" if document is None else "empty", entry.path)
        return
    line, title = next(iter(document.headings), (1, document.lines[0]))
    yield Finding(DOCUMENT, "found", entry.path, line, excerpt(title))
    for part, pattern in PARTS:
        seen = document.search(pattern)
        yield Finding(
            "governance.part/1", f"{part}: {'found' if seen else 'absent'}", entry.path, *_at(seen, pattern)
        )
    yield from _doubts(document, entry, least)


def _at(seen: tuple[int, str] | None, pattern: str) -> tuple[int | None, str, tuple[str, ...]]:
    return (seen[0], excerpt(seen[1]), ()) if seen else (None, "", (pattern,))


def _doubts(document: Document, entry: Entry, least: int) -> Iterator[Finding]:
    ruler = document.search(ONE_PERSON)
    if ruler:
        yield Finding("governance.doubt/1", "one person decides", entry.path, ruler[0], excerpt(ruler[1]))
    if document.words < least:
        link = document.search(r"https?://|\]\(") or (1, document.lines[0])
        outcome = f"only {document.words} words, it may just point elsewhere"
        yield Finding("governance.doubt/1", outcome, entry.path, link[0], excerpt(link[1]))


def _mentions(material: Material) -> Iterator[Finding]:
    for entry in material.documents("readme|contributing|maintainers")[:6]:
        document = material.read(entry)
        seen = next(document.find(r"\bgovernance\b"), None) if document else None
        if seen:
            yield Finding("governance.mention/1", "mentioned", entry.path, seen[0], excerpt(seen[1]))
