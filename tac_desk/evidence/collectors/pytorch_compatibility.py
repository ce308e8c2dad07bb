"""Are the PyTorch versions it works with listed for its users, and are they those that are tested?"""

import re
from collections.abc import Iterator
from dataclasses import replace

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors import pytorch_support
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.known_releases import known_releases
from tac_desk.evidence.material import Material

PAGES = r"(?:[\w-]{0,40}(?:install|compatib|getting[-_]started|quick[-_]?start|versions?)[\w-]{0,40})"
LISTED = (
    r"\b(?:py)?torch\b[^\n]{0,80}?(?<![\d.])\d\.\d{1,2}(?!\d)|(?<![\d.])\d\.\d{1,2}[^\n]{0,20}\bpytorch\b"
)
SEARCHED = ("README", "docs/*install*", "docs/*compatib*", "docs/*version*", "metadata", "application")
MOST_PAGES, MOST_SHOWN = 20, 6
_MINOR = re.compile(r"(?<![\d.])(\d\.\d{1,2})(?!\d)")


def observe(material: Material, criterion: Criterion) -> Observation:
    seen = pytorch_support.observe(material, criterion)
    listed = list(_listed(material, criterion))[:MOST_SHOWN]
    listed += [
        Finding("torch.listed/1", "in the metadata", one.path, one.line, one.excerpt)
        for one in seen.found("torch.dependency", "required", "optional")
        if _MINOR.search(one.excerpt)
    ][:MOST_SHOWN]
    said = seen.figures.get("versions_claimed")
    listed += (
        [Finding("torch.listed/1", "claimed", excerpt=", ".join(said))] if isinstance(said, list) else []
    )
    absent = Finding("torch.unlisted/1", "absent", searched=SEARCHED)
    return replace(seen, findings=(*(listed or [absent]), *seen.findings))


def _listed(material: Material, criterion: Criterion) -> Iterator[Finding]:
    """Lines for users that name PyTorch with a version that exists."""
    releases = known_releases(criterion)
    for document in _pages(material) if releases else ():
        for line, text in document.find(LISTED):
            if releases and any(releases.is_version(minor) for minor in _MINOR.findall(text)):
                yield Finding("torch.listed/1", "for users", document.path, line, excerpt(text))
                break


def _pages(material: Material) -> Iterator[Document]:
    readme = material.readme()
    if readme:
        yield readme
    for entry in (*material.documents(PAGES), *material.elsewhere(PAGES))[:MOST_PAGES]:
        document = material.read(entry) if not entry.path.endswith(".txt") else None
        if document:
            yield document
