"""Turns the codes of the further checks into words; each title is said so that yes is the better answer."""

from collections import Counter
from collections.abc import Iterable

from tac_desk.desk.views_evidence import CheckRow
from tac_desk.domain.check import NO, NOT_APPLICABLE, OUTCOMES, UNKNOWN, YES
from tac_desk.ui import words
from tac_desk.ui.plural import plural
from tac_desk.ui.words_check_titles import SHIPPED

translate = words.translate

TONES = {YES: "pass", NO: "fail", UNKNOWN: "caution", NOT_APPLICABLE: "neutral"}
ICONS = {YES: "yes", NO: "no", UNKNOWN: "abstain", NOT_APPLICABLE: "none"}


def title(key: str) -> str:
    """What a check asks; the key itself, made readable, of one unknown here."""
    return translate("checks", SHIPPED[key]) if key in SHIPPED else words.plain(key)


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
