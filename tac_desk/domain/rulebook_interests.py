"""Reads the part of a rulebook about conflicts of interest: what is one, and what it closes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.rulebook_table import Table

EMPLOYER, COMMITS, EMPLOYER_COMMITS, MAINTAINER, SPONSOR, SPONSOR_EMPLOYER = DETECTED = (
    "employer", "commits", "employer_commits", "maintainer", "sponsor", "sponsor_employer",
)  # fmt: skip
DECLARED = ("employment", "financial", "contribution", "personal", "other")
KINDS = (*DETECTED, *DECLARED)
REVIEWS, VOTES, DISCUSSION, GUIDANCE, EVIDENCE = CLOSABLE = (
    "reviews", "votes", "discussion", "guidance", "evidence",
)  # fmt: skip
EXEMPTABLE = ("chair", "secretary", "admin")
_CONFLICTS = tuple(kind for kind in KINDS if kind not in (SPONSOR, SPONSOR_EMPLOYER))


@dataclass(frozen=True, slots=True)
class InterestRules:
    """`detects` are the kinds that are looked for, `conflicts` those that suggest to recuse and close something.

    `closes` is what a conflicted member is not sent, unless they have a role of `exempt`. With `own_dismissal_opens`
    a member may open it again by dismissing the interest themselves; otherwise that takes somebody else's ruling.
    A dismissed interest is raised again once its count is `raised_again_times` what it was. `aliases` are further
    names and domains of organisations.
    """

    detects: tuple[str, ...] = DETECTED
    conflicts: tuple[str, ...] = _CONFLICTS
    closes: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ("secretary",)
    own_dismissal_opens: bool = False
    least_commits: int = 1
    least_employer_percent: int = 10
    raised_again_times: int = 2
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def read_interests(top: Table) -> InterestRules:
    """The table `interests`. A rulebook without it closes nothing: what is found is only shown.

    Raises RulebookError.
    """
    usual = InterestRules()
    if "interests" not in top.values:
        return usual
    table = top.table("interests").only(*InterestRules.__slots__)
    return InterestRules(
        detects=_texts(table, "detects", DETECTED, usual.detects),
        conflicts=_texts(table, "conflicts", KINDS, usual.conflicts),
        closes=_texts(table, "closes", CLOSABLE, usual.closes),
        exempt=_texts(table, "exempt", EXEMPTABLE, usual.exempt),
        own_dismissal_opens=table.get("own_dismissal_opens", bool, usual.own_dismissal_opens),
        least_commits=_count(table, "least_commits", usual.least_commits),
        least_employer_percent=_count(table, "least_employer_percent", usual.least_employer_percent),
        raised_again_times=_count(table, "raised_again_times", usual.raised_again_times),
        aliases=_aliases(table),
    )


def _texts(table: Table, key: str, allowed: tuple[str, ...], usual: tuple[str, ...]) -> tuple[str, ...]:
    return table.texts(key, allowed) if key in table.values else usual


def _count(table: Table, key: str, usual: int) -> int:
    return table.count(key) if key in table.values else usual


def _aliases(table: Table) -> dict[str, tuple[str, ...]]:
    if "aliases" not in table.values:
        return {}
    inner = table.table("aliases")
    return {name: inner.texts(name) for name in inner.values}
