"""Turns the codes of the further checks into words; each title is said so that yes is the better answer."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tac_desk.desk.views_evidence import CheckRow
from tac_desk.domain.check import NO, NOT_APPLICABLE, OUTCOMES, UNKNOWN, YES
from tac_desk.ui import words
from tac_desk.ui.plural import plural

translate = words.translate

_TITLES = {
    "adopters": QT_TRANSLATE_NOOP("checks", "List of adopters"),
    "badge_openssf": QT_TRANSLATE_NOOP("checks", "OpenSSF badge shown"),
    "binary_artifacts": QT_TRANSLATE_NOOP("checks", "Free of binary files"),
    "changelog": QT_TRANSLATE_NOOP("checks", "Changelog"),
    "community_meeting": QT_TRANSLATE_NOOP("checks", "Community meeting"),
    "dangerous_workflow": QT_TRANSLATE_NOOP("checks", "Workflows free of dangerous expressions"),
    "dco": QT_TRANSLATE_NOOP("checks", "Commits signed off (DCO)"),
    "dependency_update_tool": QT_TRANSLATE_NOOP("checks", "Dependencies updated by a tool"),
    "fuzzing": QT_TRANSLATE_NOOP("checks", "Fuzzing"),
    "license_text": QT_TRANSLATE_NOOP("checks", "Licence text known"),
    "packaging_workflow": QT_TRANSLATE_NOOP("checks", "Packages built by a workflow"),
    "pinned_dependencies": QT_TRANSLATE_NOOP("checks", "Dependencies pinned"),
    "roadmap": QT_TRANSLATE_NOOP("checks", "Roadmap"),
    "sast": QT_TRANSLATE_NOOP("checks", "Static analysis"),
    "sbom": QT_TRANSLATE_NOOP("checks", "Bill of materials"),
    "security_insights": QT_TRANSLATE_NOOP("checks", "Security insights file"),
    "security_policy": QT_TRANSLATE_NOOP("checks", "Security policy"),
    "signed_releases": QT_TRANSLATE_NOOP("checks", "Releases signed"),
    "token_permissions": QT_TRANSLATE_NOOP("checks", "Least permissions for workflows"),
    "trademark": QT_TRANSLATE_NOOP("checks", "Trademark notice"),
}

TONES = {YES: "pass", NO: "fail", UNKNOWN: "caution", NOT_APPLICABLE: "neutral"}
ICONS = {YES: "yes", NO: "no", UNKNOWN: "abstain", NOT_APPLICABLE: "none"}


def title(key: str) -> str:
    """What a check asks; the key itself, made readable, of one unknown here."""
    return translate("checks", str(_TITLES[key])) if key in _TITLES else words.plain(key)


def outcome(code: str) -> str:
    said = {
        YES: translate("checks", "Yes"),
        NO: translate("checks", "No"),
        UNKNOWN: translate("checks", "Unknown"),
        NOT_APPLICABLE: translate("checks", "Not applicable"),
    }
    return said.get(code) or words.plain(code)


def answer(check: CheckRow) -> str:
    """The outcome with the number of offending places, such as "No, 12 places"."""
    if not check.count or check.outcome == YES:
        return outcome(check.outcome)
    places = plural(check.count, translate("checks", "1 place"), translate("checks", "{} places"))
    return f"{outcome(check.outcome)}, {places}"


def more(count: int) -> str:
    """Stands for findings that are not listed."""
    return translate("checks", "… and {} more").format(count)


def summary(checks: Iterable[CheckRow]) -> str:
    """How many of each outcome, such as "14 yes, 3 no, 3 unknown"; empty without checks."""
    said = {
        YES: translate("checks", "{} yes"),
        NO: translate("checks", "{} no"),
        UNKNOWN: translate("checks", "{} unknown"),
        NOT_APPLICABLE: translate("checks", "{} not applicable"),
    }
    counts = Counter(check.outcome if check.outcome in OUTCOMES else UNKNOWN for check in checks)
    return ", ".join(text.format(counts[code]) for code, text in said.items() if counts[code])
