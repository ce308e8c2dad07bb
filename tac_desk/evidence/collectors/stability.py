"""Is compatibility promised, are changes recorded, and how many people carry the work?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.pace import bus_factor, releases_in_year, stable_releases

POLICY = (
    r"\bsemantic versioning\b|\bsemver\b|backwards?[- ]compatib|deprecation (?:policy|period|cycle|process|notice)"
    r"|(?:compatibility|stability|versioning|support) (?:policy|guarantee|promise)"
    r"|breaking changes? (?:are|will|must|only|may)"
    r"|deprecated (?:for|in) (?:at least|one|two)"
)
ABOUT = r"compatib|deprecat|stability|versioning|release|upgrad|migrat|support|policy|policies"
PAGES = rf"[\w-]{{0,40}}(?:{ABOUT})[\w-]{{0,40}}"
CHANGELOG = r"(?:changelog|changes|change[-_]?log|news|history|release[-_ ]?notes)"
SEARCHED = (
    "README",
    "CONTRIBUTING",
    "GOVERNANCE",
    "RELEASE*",
    "docs/*compatib*",
    "docs/*deprecat*",
    "docs/*versioning*",
)
MOST_PAGES, MOST_SHOWN = 30, 5


def observe(material: Material, criterion: Criterion) -> Observation:
    policies = list(_policies(material))[:MOST_SHOWN]
    policies = policies or [Finding("stability.policy/1", "absent", searched=SEARCHED)]
    figures = {
        "bus_factor": bus_factor(material.history, material.as_of),
        "releases_year": releases_in_year(stable_releases(material), material.as_of),
    }
    return Observation((*policies, *_changelogs(material)), figures)


def _policies(material: Material) -> Iterator[Finding]:
    for document in _pages(material):
        seen = document.search(POLICY)
        if seen:
            yield Finding("stability.policy/1", "found", document.path, seen[0], excerpt(seen[1]))


def _pages(material: Material) -> Iterator[Document]:
    near = material.documents(rf"readme|contributing|governance|releas\w{{0,20}}|{PAGES}")
    for entry in [*near, *material.elsewhere(PAGES)][:MOST_PAGES]:
        document = material.read(entry)
        if document:
            yield document


def _changelogs(material: Material) -> Iterator[Finding]:
    for entry in [*material.documents(CHANGELOG), *material.elsewhere(CHANGELOG)][:MOST_SHOWN]:
        yield Finding("stability.changelog/1", "found", entry.path)
