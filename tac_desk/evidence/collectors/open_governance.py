"""How far does one employer hold the maintainers and the commits of the last year?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.affiliations import affiliations, signers
from tac_desk.evidence.collectors.core_maintainers import maintainers
from tac_desk.evidence.employers import key
from tac_desk.evidence.material import Material
from tac_desk.evidence.signers import Signer, Signers

DAY = 86400


@dataclass(frozen=True, slots=True)
class Held:
    """How much of something the largest employer holds; all of what is unknown might be theirs."""

    employer: str
    by_employer: int
    unknown: int
    total: int

    @property
    def percent(self) -> int:
        return self.by_employer * 100 // self.total if self.total else 0

    @property
    def at_most(self) -> int:
        return -(-(self.by_employer + self.unknown) * 100 // self.total) if self.total else 100

    @property
    def said(self) -> str:
        share = (
            f"{self.percent} per cent"
            if self.percent == self.at_most
            else f"{self.percent} to {self.at_most} per cent"
        )
        counted = f"{self.by_employer} of {self.total}, {self.unknown} unknown"
        return f"{self.employer or 'no employer known'}: {counted}, {share}"


def observe(material: Material, criterion: Criterion) -> Observation:
    days = int(criterion.options.get("window_days", 0))
    recent = Signers(material.history, material.as_of - days * DAY)
    ever = signers(material)
    people = affiliations(maintainers(material), ever)
    named = {one.signer.name: one.organisation for one in people if one.signer and one.organisation}
    roles = _held((one.organisation, 1) for one in people)
    commits = _held(_employed(recent.people, ever.people, named))
    top = max(recent.people.values(), key=lambda one: one.commits, default=Signer())
    author = Held(top.name, top.commits, 0, commits.total)
    figures = {
        "maintainers": roles.total,
        "maintainers_share": roles.percent,
        "maintainers_share_at_most": roles.at_most,
        "commits": commits.total,
        "commits_share": commits.percent,
        "commits_share_at_most": commits.at_most,
        "top_author_share": author.percent,
    }
    return Observation(tuple(_findings(roles, commits, author)), figures)


def _employed(
    recent: Mapping[str, Signer], ever: Mapping[str, Signer], named: Mapping[str, str]
) -> Iterator[tuple[str, int]]:
    """The employer of each author, as a file names it, else by the address they used lately, else ever."""
    for person, signer in recent.items():
        employer = named.get(ever[person].name) or signer.employer or ever[person].employer
        yield employer or "", signer.commits


def _held(parts: Iterable[tuple[str, int]]) -> Held:
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for organisation, count in parts:
        counts[key(organisation)] += count
        names.setdefault(key(organisation), organisation)
    total, unknown = counts.total(), counts.pop("", 0)
    largest, most = next(iter(counts.most_common(1)), ("", 0))
    return Held(names.get(largest, ""), most, unknown, total)


def _findings(roles: Held, commits: Held, author: Held) -> Iterator[Finding]:
    if roles.total:
        yield Finding("bias.maintainers/1", f"{roles.percent} per cent", excerpt=roles.said)
    else:
        yield Finding("bias.maintainers/1", "absent", searched=("maintainers, owners and governance files",))
    yield Finding("bias.commits/1", f"{commits.percent} per cent", excerpt=commits.said)
    yield Finding("bias.author/1", f"{author.percent} per cent", excerpt=author.said)
    yield Finding("bias.approvals/1", "not in git", searched=("reviews and approvals are kept by the forge",))
