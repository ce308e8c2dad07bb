"""Is there a README, and does it say how, how often and by which criteria releases are made?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.links import relative_links, resolve
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import Entry

PARTS = (
    (
        "method",
        r"release[ -]+(?:process|polic\w+|method\w*|strategy|plan|procedure|workflow)|\bversioning\b|\bsemver\b"
        r"|semantic version|\bcalver\b|nightly (?:builds?|releases?|wheels?)"
        r"|releases? (?:are|is) (?:published|tagged|made|cut)",
    ),
    (
        "cadence",
        r"\bcadence\b|release[ -]+(?:schedule|cycle)|\bevery (?:\w+|\d+[ –-]\d+)(?: to \w+)? (?:weeks?|months?)\b"
        r"|\b(?:weekly|biweekly|monthly|quarterly|yearly|regular) releases?\b"
        r"|releases? (?:weekly|monthly|quarterly|as needed)",
    ),
    (
        "criteria",
        r"release criteria|criteria for (?:an? )?releas|release[ -]checklist|release[^.\n]{0,40} validated against"
        r"|releas\w*[^.\n]{0,60}\b(?:when|once|only if|after)\b[^.\n]{0,60}\b(?:pass\w*|green|ready|tested|merged)\b",
    ),
)
RELEASE_FILES = r"releas(?:e|es|ing)(?:[-_].*)?"
MOST_LINKED = 4
_BLOB = re.compile(r"https?://[\w.-]{1,80}/[\w.-]{1,100}/[\w.-]{1,100}/blob/[\w.-]{1,60}/([^\s)#?\"]{1,200})")


def observe(material: Material, criterion: Criterion) -> Observation:
    wanted = str(criterion.options.get("name", "README.md"))
    places = sorted(
        material.documents("readme"), key=lambda entry: (entry.path.lower() != wanted.lower(), entry.folder)
    )
    if not places:
        absent = Finding("readme.absent/1", "absent", searched=("README*", "in the root, .github, docs"))
        return Observation((absent,))
    document = material.read(places[0])
    if document is None or not document.text.strip():
        return Observation((Finding("readme.file/1", "unreadable", places[0].path),))
    named = "named as asked" if places[0].path.lower() == wanted.lower() else "named otherwise"
    first = next(iter(document.headings), (1, document.lines[0]))
    file = Finding("readme.file/1", named, places[0].path, first[0], excerpt(first[1]))
    return Observation((file, *_release(material, document)))


def _release(material: Material, readme: Document) -> Iterator[Finding]:
    """What the README says of releases, or a file of this repository it links to for that."""
    linked = {one.path: one for one in _linked(material, readme)}
    said = [found for document in (readme, *linked.values()) for found in _parts(document)]
    for entry in material.documents(RELEASE_FILES):
        if entry.path not in linked:
            said.append(Finding("readme.release/1", "not linked", entry.path))
    patterns = (*(pattern for _, pattern in PARTS), RELEASE_FILES)
    yield from said or [Finding("readme.release/1", "absent", readme.path, searched=patterns)]


def _parts(document: Document) -> Iterator[Finding]:
    for part, pattern in PARTS:
        seen = document.search(pattern)
        if seen:
            yield Finding("readme.release/1", part, document.path, seen[0], excerpt(seen[1]))


def _linked(material: Material, readme: Document) -> Iterator[Document]:
    """Files linked on a line that speaks of releases, relatively or by the address the forge gives them."""
    targets = [target for line, target in relative_links(readme) if _speaks(readme.lines[line - 1])]
    addressed = (text for _, text in readme.find(r"/blob/") if _speaks(text))
    targets += [f"/{path}" for text in addressed for path in _BLOB.findall(text)]
    for target in targets[:MOST_LINKED]:
        entry = resolve(material.tree, readme, target)
        document = material.read(entry) if isinstance(entry, Entry) else None
        if document and document.path != readme.path:
            yield document


def _speaks(line: str) -> bool:
    return "releas" in line.lower() and not line.lstrip().startswith(("![", "[!"))
