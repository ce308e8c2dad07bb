"""The titles of the further checks, for the translators; the same as in the domain, which knows no Qt."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

SHIPPED: Mapping[str, str] = {
    "adopters": str(QT_TRANSLATE_NOOP("checks", "List of adopters")),
    "badge_openssf": str(QT_TRANSLATE_NOOP("checks", "OpenSSF badge shown")),
    "binary_artifacts": str(QT_TRANSLATE_NOOP("checks", "Free of binary files")),
    "changelog": str(QT_TRANSLATE_NOOP("checks", "Changelog")),
    "citation": str(QT_TRANSLATE_NOOP("checks", "How to cite it")),
    "cla": str(QT_TRANSLATE_NOOP("checks", "Agreement of contributors (CLA)")),
    "coding_standards": str(QT_TRANSLATE_NOOP("checks", "Coding style enforced")),
    "community_chat": str(QT_TRANSLATE_NOOP("checks", "Place where users talk")),
    "community_meeting": str(QT_TRANSLATE_NOOP("checks", "Community meeting")),
    "dangerous_workflow": str(QT_TRANSLATE_NOOP("checks", "Workflows free of dangerous expressions")),
    "dco": str(QT_TRANSLATE_NOOP("checks", "Commits signed off (DCO)")),
    "dependencies_policy": str(QT_TRANSLATE_NOOP("checks", "Policy on dependencies")),
    "dependency_update_tool": str(QT_TRANSLATE_NOOP("checks", "Dependencies updated by a tool")),
    "documentation_architecture": str(QT_TRANSLATE_NOOP("checks", "Architecture described")),
    "documentation_security": str(QT_TRANSLATE_NOOP("checks", "Security expectations described")),
    "fuzzing": str(QT_TRANSLATE_NOOP("checks", "Fuzzing")),
    "issue_templates": str(QT_TRANSLATE_NOOP("checks", "Templates for issues")),
    "license_scan": str(QT_TRANSLATE_NOOP("checks", "Licences scanned")),
    "license_text": str(QT_TRANSLATE_NOOP("checks", "Licence text known")),
    "packaging_workflow": str(QT_TRANSLATE_NOOP("checks", "Packages built by a workflow")),
    "pinned_dependencies": str(QT_TRANSLATE_NOOP("checks", "Dependencies pinned")),
    "recent_release": str(QT_TRANSLATE_NOOP("checks", "Release in the last year")),
    "roadmap": str(QT_TRANSLATE_NOOP("checks", "Roadmap")),
    "sast": str(QT_TRANSLATE_NOOP("checks", "Security scanning of the code")),
    "sbom": str(QT_TRANSLATE_NOOP("checks", "Bill of materials")),
    "scorecard_badge": str(QT_TRANSLATE_NOOP("checks", "OpenSSF Scorecard in use")),
    "security_insights": str(QT_TRANSLATE_NOOP("checks", "Security insights file")),
    "security_policy": str(QT_TRANSLATE_NOOP("checks", "Security policy")),
    "signed_releases": str(QT_TRANSLATE_NOOP("checks", "Releases signed")),
    "static_analysis": str(QT_TRANSLATE_NOOP("checks", "Static analysis")),
    "support": str(QT_TRANSLATE_NOOP("checks", "Where users get help")),
    "test_coverage": str(QT_TRANSLATE_NOOP("checks", "Test coverage measured")),
    "token_permissions": str(QT_TRANSLATE_NOOP("checks", "Least permissions for workflows")),
    "trademark": str(QT_TRANSLATE_NOOP("checks", "Trademark notice")),
    "version_tags_signed": str(QT_TRANSLATE_NOOP("checks", "Version tags signed")),
}
