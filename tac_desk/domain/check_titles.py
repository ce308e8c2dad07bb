"""What each further check asks, said so that yes is the better answer; the screens may wrap it in another language."""

from collections.abc import Mapping

TITLES: Mapping[str, str] = {
    "adopters": "List of adopters",
    "badge_openssf": "OpenSSF badge shown",
    "binary_artifacts": "Free of binary files",
    "changelog": "Changelog",
    "citation": "How to cite it",
    "cla": "Agreement of contributors (CLA)",
    "coding_standards": "Coding style enforced",
    "community_chat": "Place where users talk",
    "community_meeting": "Community meeting",
    "dangerous_workflow": "Workflows free of dangerous expressions",
    "dco": "Commits signed off (DCO)",
    "dependencies_policy": "Policy on dependencies",
    "dependency_update_tool": "Dependencies updated by a tool",
    "documentation_architecture": "Architecture described",
    "documentation_security": "Security expectations described",
    "fuzzing": "Fuzzing",
    "issue_templates": "Templates for issues",
    "license_scan": "Licences scanned",
    "license_text": "Licence text known",
    "packaging_workflow": "Packages built by a workflow",
    "pinned_dependencies": "Dependencies pinned",
    "recent_release": "Release in the last year",
    "roadmap": "Roadmap",
    "sast": "Security scanning of the code",
    "sbom": "Bill of materials",
    "scorecard_badge": "OpenSSF Scorecard in use",
    "security_insights": "Security insights file",
    "security_policy": "Security policy",
    "signed_releases": "Releases signed",
    "static_analysis": "Static analysis",
    "support": "Where users get help",
    "test_coverage": "Test coverage measured",
    "token_permissions": "Least permissions for workflows",
    "trademark": "Trademark notice",
    "version_tags_signed": "Version tags signed",
}


def title_of(key: str) -> str:
    """The title; of a key unknown here, the key itself made readable."""
    return TITLES.get(key) or key.replace("_", " ").capitalize()
