"""Which badge of the OpenSSF Best Practices programme, and what of its silver level does the repository show?"""

from collections.abc import Iterator

from tac_desk.domain.check import NO, YES
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material

UNSEEN = "not known from git"
# What silver asks -> the check that answers it from content alone.
FROM_CHECKS = {
    "dco": "dco",
    "documentation_roadmap": "roadmap",
    "vulnerability_report_process": "security_policy",
    "dependency_monitoring": "dependency_update_tool",
    "documentation_architecture": "documentation_architecture",
    "documentation_security": "documentation_security",
    "coding_standards_enforced": "coding_standards",
    "test_statement_coverage80": "test_coverage",
    "signed_releases": "signed_releases",
    "version_tags_signed": "version_tags_signed",
    "static_analysis_common_vulnerabilities": "sast",
}
INHERITABLE = frozenset(("governance", "code_of_conduct"))
NO_NUMBER = frozenset(("test_statement_coverage80",))  # that it is measured says nothing of how high it is
# What silver asks -> names of files that answer it, anywhere in the places GitHub looks at or at the root.
FROM_FILES = {
    "governance": r".*governance.*|.*charter",
    "code_of_conduct": r"code[-_]?of[-_]?conduct",
    "build_repeatable": r"poetry\.lock|uv\.lock|pdm\.lock|cargo\.lock|flake\.lock|pixi\.lock",
}


def observe(material: Material, criterion: Criterion) -> Observation:
    badge = material.check("badge_openssf")
    asked = tuple(_pre_check(material))
    level = material.facts.value("badge_level")
    lists = {
        said: [one.excerpt for one in asked if one.outcome == said] for said in ("met", "not met", UNSEEN)
    }
    figures: dict[str, object] = {"silver_met": len(lists["met"]), "silver_looked_at": len(asked)}
    figures |= {"silver_not_met": lists["not met"], "silver_unknown": lists[UNSEEN]}
    figures |= {"level": level} if level else {}
    tried = material.facts.why("badge_level")
    refused = (Finding("badge.tried/1", "asked in vain", excerpt=tried),) if tried else ()
    return Observation((*badge.findings, *refused, *asked), figures)


def _pre_check(material: Material) -> Iterator[Finding]:
    """What silver asks, as far as content alone can say; the programme itself decides by its own questions."""
    for asked, key in FROM_CHECKS.items():
        outcome = material.check(key).outcome
        said = "met" if outcome == YES else "not met" if outcome == NO else UNSEEN
        said = UNSEEN if asked in NO_NUMBER and said == "met" else said
        yield Finding("silver.asked/1", said, excerpt=asked)
    for asked, pattern in FROM_FILES.items():
        yield _from_files(material, asked, pattern)


def _from_files(material: Material, asked: str, pattern: str) -> Finding:
    """A file in a usual place or elsewhere; one that the organisation may have for all its projects is unseen."""
    found = [
        *material.documents(pattern),
        *material.tree.matching(pattern, ("",)),
        *material.elsewhere(pattern),
    ]
    path = found[0].path if found else material.inherited(pattern)
    if path:
        return Finding("silver.asked/1", "met", path, None, asked)
    unseen = asked in INHERITABLE and material.facts.value("community_files") is None
    return Finding("silver.asked/1", UNSEEN if unseen else "not met", None, None, asked, (pattern,))
