"""Does the project show a badge of the OpenSSF Best Practices programme, and at which level?"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

SITE = r"(?:www\.)?bestpractices\.(?:dev|coreinfrastructure\.org)/(?:[a-z-]{2,8}/)?projects/(\d{1,7})"
SEARCHED = (
    "a link to a project at bestpractices.dev",
    "README, then pages of docs at their top, .bestpractices.json",
)
MOST = 12
_SITE = re.compile(SITE, re.IGNORECASE)


def observe(material: Material) -> Check:
    found = tuple(_found(material))[:1]
    level = material.facts.get("badge_level")
    if level is not None:
        found = (*found, Finding("badge.level/1", str(level.value), excerpt=level.said))
    absent = (Finding("badge.absent/1", "absent", searched=SEARCHED),)
    shown = any(finding.path for finding in found)
    return Check("badge_openssf", YES if shown else NO, 0, found if shown else (*found, *absent))


def _found(material: Material) -> Iterator[Finding]:
    """The project's number at the badge's site, with the place it is named."""
    entries = material.documents("readme|index|security|contributing")
    entries += material.tree.matching(r"readme\.\w+|index\.(?:md|rst)", ("docs/source", "doc"))
    for entry in entries[:MOST]:
        document = material.read(entry)
        seen = document.search(SITE) if document and document.says("bestpractices") else None
        number = _SITE.search(seen[1]) if seen else None
        if seen and number:
            yield Finding("badge.project/1", f"project {number[1]}", entry.path, seen[0], excerpt(seen[1]))
