"""What a collector found in a repository: facts with the place they stand at, never a judgement."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact: by which rule (name and version), with which outcome, where; an absence lists what was searched."""

    rule: str
    outcome: str
    path: str | None = None
    line: int | None = None
    excerpt: str = ""
    searched: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The rule without its version."""
        return self.rule.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Observation:
    """Everything one collector has to say; `figures` are counts and short lists."""

    findings: tuple[Finding, ...] = ()
    figures: Mapping[str, object] = field(default_factory=dict)

    def found(self, name: str, *outcomes: str) -> tuple[Finding, ...]:
        """The findings of one rule, with any outcome or one of these."""
        return tuple(
            finding
            for finding in self.findings
            if finding.name == name and (not outcomes or finding.outcome in outcomes)
        )

    def count(self, name: str) -> int:
        """A figure that is a count; 0 when there is none of this name."""
        value = self.figures.get(name, 0)
        return value if isinstance(value, int) else 0
