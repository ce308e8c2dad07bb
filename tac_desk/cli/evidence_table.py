"""Evidence as a table for a terminal: a mark, the criterion and why, then the first findings of each."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

from tac_desk.cli.evidence_markdown import pinned, told_of
from tac_desk.domain.check_titles import title_of
from tac_desk.domain.display import display_safe
from tac_desk.evidence.git import box
from tac_desk.evidence.snapshot import Snapshot

MARKS = {
    "pass": ("✓", "32"), "caution": ("!", "33"), "fail": ("✗", "31"), "judgment": ("?", "36"),
    "yes": ("✓", "32"), "unknown": ("?", "33"), "no": ("✗", "31"), "not_applicable": ("-", "2"),
}  # fmt: skip
MOST_FINDINGS = 3
LABEL = 38  # columns before the text of a criterion


def as_table(snapshot: Snapshot) -> str:
    """Criteria, further checks, other repositories; in colour only on a terminal."""
    told, width = snapshot.report(), max(60, min(shutil.get_terminal_size((100, 24)).columns, 140))
    lines = [_bold(told["repository"]), display_safe(pinned(told)), *_partial(told, width), ""]
    for row in told["criteria"]:
        lines += [*_criterion(row, width), *_findings(row, width)]
    lines += ["", _counted(row["verdict"] for row in told["criteria"])]
    lines += _checks(told["checks"], width)
    for other in told["repositories"]:
        lines += _other(other, width)
    lines += [_dim(f"git ran without a sandbox: {box().reason}")] if box().reason else []
    return "\n".join(lines) + "\n"


def _partial(told: Mapping[str, Any], width: int) -> list[str]:
    said = f"Partial: cut short in {', '.join(told['partial'])}" if told["partial"] else ""
    return [_styled(line, "33") for line in textwrap.wrap(display_safe(said), width)]


def _criterion(row: Mapping[str, Any], width: int) -> list[str]:
    first, *others = textwrap.wrap(display_safe(row["summary"]), max(20, width - LABEL)) or [""]
    head = f"{row['number']:>3} {_marked(row['verdict'], 8)} {row['key']:<22} {first}"
    return [head, *(" " * LABEL + other for other in others)]


def _checks(checks: list[Mapping[str, Any]], width: int) -> list[str]:
    """Apart from the criteria, whose verdicts they never change."""
    if not checks:
        return []
    lines = ["", _bold("Further checks"), _dim("They change no verdict above."), ""]
    for check in checks:
        places = f"{check['count']} {'place' if check['count'] == 1 else 'places'}" if check["count"] else ""
        lines += [
            f"    {_marked(check['outcome'], 14)} {check['key']:<26} {title_of(check['key'])}"
            + (f": {places}" if places else ""),
            *_findings(check, width),
        ]
    return [*lines, "", _counted(check["outcome"] for check in checks)]


def _other(other: Mapping[str, Any], width: int) -> list[str]:
    commit = f"Commit {other['commit'][:12]}" if other["commit"] else "It does not resolve"
    about = f"{commit}: {other['note']}" if other["note"] else commit
    lines = ["", _bold(f"Also in scope: {other['repository']}"), display_safe(about)]
    return [*lines, *(line for row in other["criteria"] for line in _criterion(row, width))]


def _findings(row: Mapping[str, Any], width: int) -> list[str]:
    """The first few, those with a line of a file before the others."""
    first = sorted(row["findings"], key=lambda finding: finding["line"] is None)[:MOST_FINDINGS]
    told = [display_safe(" ".join(told_of(finding).split())) for finding in first]
    return [_dim(f"      {one if len(one) <= width - 6 else one[: width - 7] + '…'}") for one in told]


def _counted(answers: Iterable[str]) -> str:
    given = list(answers)
    return "   ".join(f"{_marked(answer)} {given.count(answer)}" for answer in MARKS if answer in given)


def _marked(answer: str, width: int = 0) -> str:
    mark, colour = MARKS[answer]
    return _styled(f"{mark} {answer.replace('_', ' '):<{width}}", colour)


def _bold(text: str) -> str:
    return _styled(display_safe(text), "1")


def _dim(text: str) -> str:
    return _styled(text, "2")


def _styled(text: str, code: str) -> str:
    plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ
    return text if plain else f"\x1b[{code}m{text}\x1b[0m"
