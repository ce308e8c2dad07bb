"""Further checks, one question per file; they never change the verdict of one of the council's criteria."""

from collections.abc import Callable, Mapping

from tac_desk.domain.check import Check
from tac_desk.evidence.checks import (
    adopters,
    badge_openssf,
    binary_artifacts,
    changelog,
    citation,
    cla,
    coding_standards,
    community_chat,
    community_meeting,
    dangerous_workflow,
    dco,
    dependencies_policy,
    dependency_update_tool,
    documentation_architecture,
    documentation_security,
    fuzzing,
    issue_templates,
    license_scan,
    license_text,
    packaging_workflow,
    pinned_dependencies,
    recent_release,
    roadmap,
    sast,
    sbom,
    scorecard_badge,
    security_insights,
    security_policy,
    signed_releases,
    static_analysis,
    support,
    test_coverage,
    token_permissions,
    trademark,
    version_tags_signed,
)
from tac_desk.evidence.material import Material

CHECKS: Mapping[str, Callable[[Material], Check]] = {
    "token_permissions": token_permissions.observe,
    "dangerous_workflow": dangerous_workflow.observe,
    "pinned_dependencies": pinned_dependencies.observe,
    "binary_artifacts": binary_artifacts.observe,
    "fuzzing": fuzzing.observe,
    "sast": sast.observe,
    "sbom": sbom.observe,
    "security_policy": security_policy.observe,
    "packaging_workflow": packaging_workflow.observe,
    "license_text": license_text.observe,
    "adopters": adopters.observe,
    "changelog": changelog.observe,
    "roadmap": roadmap.observe,
    "community_meeting": community_meeting.observe,
    "trademark": trademark.observe,
    "security_insights": security_insights.observe,
    "badge_openssf": badge_openssf.observe,
    "citation": citation.observe,
    "issue_templates": issue_templates.observe,
    "cla": cla.observe,
    "coding_standards": coding_standards.observe,
    "community_chat": community_chat.observe,
    "dependencies_policy": dependencies_policy.observe,
    "documentation_architecture": documentation_architecture.observe,
    "documentation_security": documentation_security.observe,
    "license_scan": license_scan.observe,
    "scorecard_badge": scorecard_badge.observe,
    "static_analysis": static_analysis.observe,
    "support": support.observe,
    "test_coverage": test_coverage.observe,
    "dependency_update_tool": dependency_update_tool.observe,
    "signed_releases": signed_releases.observe,
    "version_tags_signed": version_tags_signed.observe,
    "recent_release": recent_release.observe,
    "dco": dco.observe,
}
HISTORICAL = frozenset((  # they wait for the whole history
    "dependency_update_tool", "signed_releases", "version_tags_signed", "recent_release", "dco",
))  # fmt: skip


def check_of(material: Material, key: str) -> Check:
    """One check; a criterion that builds on it gets the same answer."""
    if key not in material.checks:
        material.checks[key] = CHECKS[key](material)
    return material.checks[key]
