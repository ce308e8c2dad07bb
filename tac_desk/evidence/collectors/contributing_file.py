"""Is there a CONTRIBUTING file that names kinds of contribution and the process?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material

CONTENT = (
    (
        "kinds of contribution",
        r"\bbugs?\b|\bissues?\b|features?|documentation|\btypes? of contribution|examples?",
    ),
    ("the process", r"pull[- ]requests?|\bPRs?\b|\bfork\b|\bbranch|merge[- ]request|\breview"),
)
NAMES = r"contribut(?:ing|e|ion|ions)(?:[-_]guide(?:lines)?)?"


def observe(material: Material, criterion: Criterion) -> Observation:
    wanted = str(criterion.options.get("name", "CONTRIBUTING.md"))
    places = sorted(material.documents(NAMES), key=lambda entry: entry.name.lower() != wanted.lower())
    if not places:
        absent = Finding(
            "contributing.absent/1", "absent", searched=("contribut*", "in the root, .github, docs")
        )
        return Observation((absent, *inherited(material, "contributing", NAMES), *_mentions(material)))
    document, path = material.read(places[0]), places[0].path
    least = int(criterion.options.get("least_bytes", 0))
    outcome = _outcome(document, places[0].name.lower() == wanted.lower(), least)
    file = Finding("contributing.file/1", outcome, path, *_first(document))
    return Observation((file, *(_content(document, path) if document else ())))


def inherited(material: Material, family: str, pattern: str) -> Iterator[Finding]:
    """A file the organisation has for all its projects: a fact of the forge."""
    path, fact = material.inherited(pattern), material.facts.get("community_files")
    if path and fact:
        yield Finding(f"{family}.inherited/1", "found", path, None, excerpt(fact.said))
    elif fact:
        yield Finding(f"{family}.asked/1", "not among the organisation's files", excerpt=fact.said)


def _outcome(document: Document | None, named: bool, least: int) -> str:
    if document is None:
        return "could not be read"
    if len(document.text.encode("utf-8", "replace")) < least:
        return f"shorter than {least} bytes, it may just point elsewhere"
    return "named as asked" if named else "named otherwise"


def _first(document: Document | None) -> tuple[int | None, str]:
    if document is None or not document.lines:
        return None, ""
    line, title = next(iter(document.headings), (1, document.lines[0]))
    return line, excerpt(title)


def _content(document: Document, path: str) -> Iterator[Finding]:
    for what, pattern in CONTENT:
        seen = document.search(pattern)
        if seen:
            yield Finding("contributing.content/1", f"{what}: found", path, seen[0], excerpt(seen[1]))
        else:
            yield Finding("contributing.content/1", "absent", path, None, what, (pattern,))


def _mentions(material: Material) -> Iterator[Finding]:
    readme = material.readme()
    for line, title in readme.headings if readme else ():
        if readme and "contribut" in title.lower():
            yield Finding("contributing.mention/1", "a section only", readme.path, line, excerpt(title))
