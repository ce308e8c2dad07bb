"""A further check: a good practice found in content alone, shown apart from the council's criteria."""

from dataclasses import dataclass

from tac_desk.domain.finding import Finding

YES, NO, UNKNOWN, NOT_APPLICABLE = "yes", "no", "unknown", "not_applicable"
OUTCOMES = (YES, NO, UNKNOWN, NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Check:
    """`outcome` is one of OUTCOMES; `count` is the number of offending places, such as unpinned dependencies."""

    key: str
    outcome: str
    count: int = 0
    findings: tuple[Finding, ...] = ()
