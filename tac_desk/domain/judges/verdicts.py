"""The four verdicts, and the words and arithmetic that all rules about criteria share."""

from collections.abc import Callable

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion

PASS, CAUTION, FAIL, JUDGMENT = "pass", "caution", "fail", "judgment"
Judge = Callable[[Criterion, Observation], tuple[str, str]]
"""The rule of one criterion: a verdict and the sentence that supports it; `{days}` in it is the window's length."""


def by_floor(criterion: Criterion, count: int, said: str) -> tuple[str, str]:
    """A lower bound (option `lower_bound`) above the floor passes; below it, it is not yet a fail."""
    if criterion.floor is None:
        return CAUTION, f"{said}; the rulebook names no floor"
    if count == criterion.floor:
        return PASS, f"{said}: exactly at the floor of {criterion.floor}"
    if count > criterion.floor:
        return PASS, f"{said}; the floor is {criterion.floor}"
    if criterion.options.get("lower_bound"):
        return CAUTION, f"{said}, a lower bound; the floor is {criterion.floor}"
    return FAIL, f"{said}; the floor is {criterion.floor}"


def places(findings: tuple[Finding, ...]) -> str:
    return ", ".join(dict.fromkeys(finding.path or "" for finding in findings))


def some(findings: tuple[Finding, ...], most: int = 3) -> str:
    """The first places; how many more there are is said."""
    paths = list(dict.fromkeys(finding.path or "" for finding in findings))
    more = f" and {len(paths) - most} more" if len(paths) > most else ""
    return ", ".join(paths[:most]) + more


def aside(findings: tuple[Finding, ...], words: str) -> str:
    return f" ({words}{places(findings)})" if findings else ""


def counted(number: int, thing: str) -> str:
    """`1 release`, `2 releases`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
