"""Is there a standalone document that says how the project is governed?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.contributing_file import inherited
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.links import broken_links, relative_links, resolve
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import STANDARD, Entry

NAMES = r".*governance.*|(?:.*[-_])?charter|steering.*"
SEARCHED = ("governance*", "*charter", "steering*", "in the root, .github, docs, then anywhere")
PARTS = (
    ("roles", r"\b(?:roles?|maintainers?|committers?|core team|steering)\b"),
    ("decisions", r"\b(?:decisions?|votes?|voting|consensus|majority)\b"),
    ("becoming a maintainer", r"\b(?:becom\w+|adding|nominat\w+|appoint\w+|elect\w+|onboarding)\b"),
)
ONE_PERSON = r"benevolent dictator|\bbdfl\b|\bdictator for life\b|\bsole (?:decision[- ]maker|authority)\b"
DOCUMENT = "governance.document/1"
MOST_HEADINGS, MOST_LINKS, MOST_PLACES = 20, 10, 6


def observe(material: Material, criterion: Criterion) -> Observation:
    places = material.documents(NAMES) or material.elsewhere(NAMES)
    if not places:
        absent = Finding("governance.absent/1", "absent", searched=SEARCHED)
        return Observation((absent, *inherited(material, "governance", NAMES), *_mentions(material)))
    least = int(criterion.options.get("least_words", 0))
    places = _with_targets(material, places[:MOST_PLACES], least)
    return Observation(tuple(found for entry in places for found in _document(material, entry, least)))


def _with_targets(material: Material, places: list[Entry], least: int) -> list[Entry]:
    """A file of a few words may point to the document itself, elsewhere in the same repository."""
    found = {entry.path: entry for entry in places}
    for entry in places:
        document = material.read(entry)
        for _, link in relative_links(document) if document and document.words < least else ():
            target = resolve(material.tree, document, link) if document else False
            if isinstance(target, Entry) and len(found) < MOST_PLACES:
                found.setdefault(target.path, target)
    return list(found.values())


def _document(material: Material, entry: Entry, least: int) -> Iterator[Finding]:
    document = material.read(entry)
    if document is None or not document.text.strip():
        yield Finding(DOCUMENT, "unreadable" if document is None else "empty", entry.path)
        return
    line, title = next(iter(document.headings), (1, document.lines[0]))
    usual = entry.folder.lower() in STANDARD
    yield Finding(DOCUMENT, "found" if usual else "found elsewhere", entry.path, line, excerpt(title))
    for part, pattern in PARTS:
        seen = document.search(pattern)
        outcome = f"{part}: {'found' if seen else 'absent'}"
        yield Finding("governance.part/1", outcome, entry.path, *_at(seen, pattern))
    for line, title in document.headings[1 : MOST_HEADINGS + 1]:
        yield Finding("governance.heading/1", "a section", entry.path, line, excerpt(title))
    for line, target in list(broken_links(material.tree, document))[:MOST_LINKS]:
        yield Finding("governance.broken_link/1", "leads nowhere", entry.path, line, excerpt(target))
    yield from _doubts(document, entry, least)


def _at(seen: tuple[int, str] | None, pattern: str) -> tuple[int | None, str, tuple[str, ...]]:
    return (seen[0], excerpt(seen[1]), ()) if seen else (None, "", (pattern,))


def _doubts(document: Document, entry: Entry, least: int) -> Iterator[Finding]:
    ruler = document.search(ONE_PERSON)
    if ruler:
        yield Finding("governance.doubt/1", "one person decides", entry.path, ruler[0], excerpt(ruler[1]))
    if document.words < least:
        lines = [(n, line) for n, line in enumerate(document.lines, 1) if line.strip()]
        said = document.search(r"https?://|\]\(") or next(
            (pair for pair in lines if pair[1][0] not in "#="), lines[0]
        )
        outcome = f"only {document.words} words, it may just point elsewhere"
        yield Finding("governance.doubt/1", outcome, entry.path, said[0], excerpt(said[1]))


def _mentions(material: Material) -> Iterator[Finding]:
    for entry in material.documents("readme|contributing|maintainers")[:6]:
        document = material.read(entry)
        titles = [pair for pair in document.headings if "governance" in pair[1].lower()] if document else []
        if titles:
            yield Finding(
                "governance.mention/1", "a heading only", entry.path, titles[0][0], excerpt(titles[0][1])
            )
        elif document and (seen := document.search(r"\bgovernance\b")):
            yield Finding("governance.mention/1", "mentioned", entry.path, seen[0], excerpt(seen[1]))
