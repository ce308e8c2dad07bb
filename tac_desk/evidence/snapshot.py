"""An immutable evidence snapshot, and its JSON form, which is what is hashed, stored and sent."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from tac_desk.domain.check import Check
from tac_desk.domain.criteria import Judgement
from tac_desk.domain.finding import Finding
from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.ties import NO_TIES, Ties
from tac_desk.record.canonical import canonical

SCHEMA = "tac-desk/evidence/1"
_NO_BYTE = re.compile(
    "[\ud800-\udc7f\udd00-\udfff]"
)  # half a character, as JSON may spell one; it stands for no byte
COLLECTOR = 4  # raised whenever a collector, a check or a rule answers differently


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion with the verdict of its rule and what that verdict stands on."""

    criterion: Criterion
    judgement: Judgement
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class InScope:
    """Another repository of the same application; `commit` is None when it does not resolve, `note` says why."""

    repository: str
    commit: str | None
    note: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`commit` is the pin, `as_of` an ISO instant, `weeks` the commits per week, oldest first.

    `others` are the further repositories in scope; `partial` names the rows and checks that were cut short.
    Same commit, same instant, same facts and same COLLECTOR: same bytes.
    """

    repository: str
    commit: str
    as_of: str
    window_days: int
    rulebook: str
    rows: tuple[Row, ...]
    weeks: tuple[int, ...]
    checks: tuple[Check, ...] = ()
    others: tuple["InScope", ...] = ()
    partial: tuple[str, ...] = ()
    ties: Ties = NO_TIES
    clone_seconds: float = field(
        default=0.0, compare=False
    )  # differs from run to run: no part of the content

    def report(self) -> dict[str, Any]:
        """The published JSON; text that is not UTF-8 is shown with replacement characters."""
        return {
            "schema": SCHEMA,
            "repository": _plain(self.repository),
            "commit": self.commit,
            "as_of": self.as_of,
            "window_days": self.window_days,
            "rulebook": self.rulebook,
            "collector": COLLECTOR,
            "criteria": [_row(row) for row in self.rows],
            "checks": [_check(check) for check in self.checks],
            "repositories": [_other(other) for other in self.others],
            "partial": list(self.partial),
        }

    def content(self) -> bytes:
        """Canonical JSON of the report, the weeks and the ties: the blob an `AttachEvidence` command names."""
        return canonical(self.report() | {"weeks": list(self.weeks), "ties": _shown(asdict(self.ties))})

    @property
    def content_hash(self) -> str:
        """SHA-256 of `content`, in hexadecimal."""
        return hashlib.sha256(self.content()).hexdigest()

    @property
    def verdicts(self) -> Mapping[str, str]:
        return {row.criterion.key: row.judgement.verdict for row in self.rows}


def says_the_same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether two reports tell of the same commits and come to the same verdicts.

    Ages and the counts of a window pass with time; that alone is no news.
    """
    return _essence(old) == _essence(new)


def _essence(report: Mapping[str, Any]) -> tuple[object, ...]:
    rows = [(row["key"], row["verdict"]) for row in report["criteria"]]
    checks = [(check["key"], check["outcome"], check["count"]) for check in report.get("checks", [])]
    others = [(one["repository"], one["commit"], one["note"]) for one in report.get("repositories", [])]
    pin = (report["repository"], report["commit"], report["rulebook"], report.get("collector"))
    return (*pin, rows, checks, others, report.get("partial", []))


def _row(row: Row) -> dict[str, Any]:
    return {
        "number": row.criterion.number,
        "key": row.criterion.key,
        "verdict": row.judgement.verdict,
        "summary": _plain(row.judgement.summary),
        "figures": {name: _figure(figure) for name, figure in row.judgement.figures.items()},
        "findings": [_finding(finding) for finding in row.findings],
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "key": check.key,
        "outcome": check.outcome,
        "count": check.count,
        "findings": [_finding(finding) for finding in check.findings],
    }


def _other(other: InScope) -> dict[str, Any]:
    return {
        "repository": _plain(other.repository),
        "commit": other.commit,
        "note": _plain(other.note),
        "criteria": [_row(row) for row in other.rows],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "outcome": _plain(finding.outcome),
        "path": None if finding.path is None else _plain(finding.path),
        "line": finding.line,
        "excerpt": _plain(finding.excerpt),
        "searched": list(finding.searched),
    }


def _shown(value: object) -> object:
    """Plain text throughout, in names too."""
    match value:
        case str():
            return _plain(value)
        case dict():
            return {_plain(name): _shown(one) for name, one in value.items()}
        case list() | tuple():
            return [_shown(one) for one in value]
    return value


def _figure(figure: object) -> object:
    """A count as it is; names, alone or in a list, as plain text."""
    if isinstance(figure, (list, tuple)):
        return [_figure(one) for one in figure]
    return _plain(figure) if isinstance(figure, str) else figure


def _plain(text: str) -> str:
    """Odd bytes of names and paths, kept as surrogate escapes until here, become replacement characters."""
    return _NO_BYTE.sub("\ufffd", text).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
