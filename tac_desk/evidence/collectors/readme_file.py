"""Is there a README, and does it say how, how often and by which criteria releases are made?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material

RELEASE = (
    r"release[ -]+(?:process|cadence|schedule|polic\w+|cycle|method\w*|strategy|criteria|plan)"
    r"|\bversioning\b|\bsemver\b|semantic version|\bevery \w+ (?:weeks?|months?)\b"
)
RELEASE_FILES = r"releas(?:e|es|ing)(?:[-_].*)?"


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
    said = [
        Finding("readme.release/1", "found", readme.path, n, excerpt(line))
        for n, line in readme.find(RELEASE)
    ][:3]
    for entry in material.documents(RELEASE_FILES):
        link = readme.search(re.escape(entry.name))
        line, shown = (link[0], excerpt(link[1])) if link else (None, "")
        said.append(Finding("readme.release/1", "found" if link else "not linked", entry.path, line, shown))
    yield from said or [Finding("readme.release/1", "absent", readme.path, searched=(RELEASE, RELEASE_FILES))]
