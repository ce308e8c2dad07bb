"""Evidence as a Markdown page: criteria, further checks, other repositories in scope, each with its findings."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tac_desk.domain.check_titles import title_of
from tac_desk.domain.display import display_safe
from tac_desk.evidence.snapshot import Snapshot

CRITERIA_HEAD = ("| # | Criterion | Verdict | Why |", "| ---: | --- | --- | --- |")
CHECKS_HEAD = ("| Check | What it asks | Answer | Places |", "| --- | --- | --- | ---: |")


def as_markdown(snapshot: Snapshot) -> str:
    """What others wrote in it stays text; it is never markup."""
    told = snapshot.report()
    lines = [f"# Evidence: {_cell(told['repository'])}", "", pinned(told), *_partial(told), ""]
    lines += [*CRITERIA_HEAD, *map(_criterion, told["criteria"]), "", *_sections(told["criteria"])]
    lines += [*_checks(told["checks"]), *(line for one in told["repositories"] for line in _other(one))]
    return "\n".join(lines).rstrip() + "\n"


def pinned(told: Mapping[str, Any]) -> str:
    """What the evidence stands on, in one line."""
    return f"Commit {told['commit'][:12]} as of {told['as_of']}; window {told['window_days']} days; {told['rulebook']}"


def told_of(finding: Mapping[str, Any]) -> str:
    """One finding in one line: rule, place, outcome, quotation, patterns."""
    place = finding["path"] or ""
    place += f":{finding['line']}" if finding["line"] else ""
    searched = f"searched {', '.join(finding['searched'])}" if finding["searched"] else ""
    parts = [finding["rule"].partition("/")[0], place, finding["outcome"], finding["excerpt"], searched]
    return " · ".join(part for part in parts if part)


def _partial(told: Mapping[str, Any]) -> list[str]:
    return ["", f"**Partial:** cut short in {_cell(', '.join(told['partial']))}."] if told["partial"] else []


def _criterion(row: Mapping[str, Any]) -> str:
    return f"| {row['number']} | {row['key']} | {row['verdict']} | {_cell(row['summary'])} |"


def _sections(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for row in rows:
        yield from _section(f"## {row['number']}. {row['key']}", row["findings"])


def _section(title: str, findings: Iterable[Mapping[str, Any]]) -> list[str]:
    points = [f"- {_cell(told_of(finding))}" for finding in findings]
    return [title, "", *points, ""] if points else []


def _checks(checks: list[Mapping[str, Any]]) -> list[str]:
    """Apart from the criteria, whose verdicts they never change."""
    if not checks:
        return []
    rows = [
        f"| {check['key']} | {title_of(check['key'])} | {check['outcome']} | {check['count'] or ''} |"
        for check in checks
    ]
    notes = [line for check in checks for line in _section(f"### {check['key']}", check["findings"])]
    return ["## Further checks", "", "They change no verdict above.", "", *CHECKS_HEAD, *rows, "", *notes]


def _other(other: Mapping[str, Any]) -> list[str]:
    commit = f"Commit {other['commit'][:12]}" if other["commit"] else "It does not resolve"
    about = f"{commit}: {_cell(other['note'])}" if other["note"] else f"{commit}."
    table = [*CRITERIA_HEAD, *map(_criterion, other["criteria"]), ""] if other["criteria"] else []
    return [f"## Also in scope: {_cell(other['repository'])}", "", about, "", *table]


def _cell(text: str) -> str:
    """Text of others inside Markdown: on one line, and nothing in it is markup."""
    escaped = "".join(f"\\{character}" if character in "\\`*_[]<>|#!~&" else character for character in text)
    return display_safe(" ".join(escaped.split()))
