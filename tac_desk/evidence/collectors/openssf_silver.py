"""Which badge of the OpenSSF Best Practices programme, and what of its silver level does the repository show?"""

from collections.abc import Iterator

from tac_desk.domain.check import NO, YES
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material

# What silver asks -> the check that answers it from content alone.
FROM_CHECKS = {
    "dco": "dco",
    "documentation_roadmap": "roadmap",
    "vulnerability_report_process": "security_policy",
    "dependency_monitoring": "dependency_update_tool",
    "signed_releases": "signed_releases",
    "static_analysis_common_vulnerabilities": "sast",
}
# What silver asks -> names of files that answer it, anywhere in the places GitHub looks at or at the root.
FROM_FILES = {
    "governance": r".*governance.*|.*charter",
    "code_of_conduct": r"code[-_]?of[-_]?conduct",
    "documentation_architecture": r"(?:architecture|design)(?:[-_].*)?",
    "documentation_security": r"security(?:[-_].*)?",
    "coding_standards": r"\.pre-commit-config\.ya?ml|\.?ruff\.toml|\.flake8|\.clang-format|\.editorconfig|\.pylintrc",
    "test_statement_coverage80": r"\.?codecov\.ya?ml|\.coveragerc",
    "build_repeatable": r"poetry\.lock|uv\.lock|pdm\.lock|cargo\.lock|flake\.lock|pixi\.lock",
}


def observe(material: Material, criterion: Criterion) -> Observation:
    badge = material.check("badge_openssf")
    asked = tuple(_pre_check(material))
    level = material.facts.value("badge_level")
    met = [finding.excerpt for finding in asked if finding.outcome == "met"]
    figures = {"silver_met": len(met), "silver_looked_at": len(asked), **({"level": level} if level else {})}
    tried = material.facts.why("badge_level")
    refused = (Finding("badge.tried/1", "asked in vain", excerpt=tried),) if tried else ()
    return Observation((*badge.findings, *refused, *asked), figures)


def _pre_check(material: Material) -> Iterator[Finding]:
    """What silver asks, as far as content alone can say; the programme itself decides by its own questions."""
    for asked, key in FROM_CHECKS.items():
        outcome = material.check(key).outcome
        said = "met" if outcome == YES else "not met" if outcome == NO else "not known from git"
        yield Finding("silver.asked/1", said, excerpt=asked)
    for asked, pattern in FROM_FILES.items():
        found = [*material.documents(pattern), *material.tree.matching(pattern, ("",))]
        path = found[0].path if found else None
        searched = () if found else (pattern,)
        yield Finding("silver.asked/1", "met" if found else "not met", path, None, asked, searched)
