"""Further checks, one question per file; they never change the verdict of one of the council's criteria."""

from collections.abc import Callable, Mapping

from tac_desk.domain.check import Check
from tac_desk.evidence.checks import (
    adopters,
    badge_openssf,
    binary_artifacts,
    changelog,
    citation,
    community_meeting,
    dangerous_workflow,
    dco,
    dependency_update_tool,
    fuzzing,
    issue_templates,
    license_text,
    packaging_workflow,
    pinned_dependencies,
    roadmap,
    sast,
    sbom,
    security_insights,
    security_policy,
    signed_releases,
    token_permissions,
    trademark,
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
    "dependency_update_tool": dependency_update_tool.observe,
    "signed_releases": signed_releases.observe,
    "dco": dco.observe,
}
HISTORICAL = frozenset(
    ("dependency_update_tool", "signed_releases", "dco")
)  # they wait for the whole history


def check_of(material: Material, key: str) -> Check:
    """One check; a criterion that builds on it gets the same answer."""
    if key not in material.checks:
        material.checks[key] = CHECKS[key](material)
    return material.checks[key]
