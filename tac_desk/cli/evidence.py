"""The command `tac-desk evidence`: what git proves about a repository, as a table, JSON or Markdown."""

import argparse
import json
import math
import os
import shutil
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tac_desk.assets import resource
from tac_desk.cli.report import report
from tac_desk.domain.display import display_safe
from tac_desk.domain.forge import Facts, read_facts
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.git import box
from tac_desk.evidence.snapshot import Snapshot

MARKS = {"pass": ("✓", "32"), "caution": ("!", "33"), "fail": ("✗", "31"), "judgment": ("?", "36")}
MOST_FINDINGS = 3


def add_evidence_command(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds `evidence` to the commands of tac-desk; `run_evidence` is its default function."""
    command = subparsers.add_parser(
        "evidence", help="what git proves about a repository, criterion by criterion"
    )
    command.add_argument(
        "repository", metavar="REPO", help="a folder with a git repository, or an https address"
    )
    command.add_argument("--ref", help="branch, tag or commit (default: the default branch)")
    command.add_argument(
        "--as-of", help="the instant the window ends at; a bare date means 00:00 UTC (default: now)"
    )
    command.add_argument("--track", default="ecosystem", help="whose criteria: ecosystem or hosted")
    command.add_argument("--facts", type=Path, help='a JSON file of forge facts, such as {"stars": 512}')
    command.add_argument("--rulebook", type=Path, help="another rulebook than the shipped one")
    command.add_argument("--format", choices=tuple(FORMATS), default="table")
    command.set_defaults(run=run_evidence)


def run_evidence(args: argparse.Namespace) -> int:
    """Prints the evidence and returns 0, or says what went wrong and returns 2."""
    try:
        snapshot = _collect(args)
    except Trouble as trouble:
        return report(trouble)
    encoding = sys.stdout.encoding or "utf-8"  # an old terminal may not know ✓
    sys.stdout.write(FORMATS[args.format](snapshot).encode(encoding, "replace").decode(encoding))
    return 0


def _collect(args: argparse.Namespace) -> Snapshot:
    rulebook = load_rulebook(getattr(args, "rulebook", None) or resource("rulebooks", "pytorch.toml"))
    if not rulebook.tracks.get(args.track):
        raise EvidenceError(
            "No such track", display_safe(args.track), f"Use one of: {', '.join(rulebook.tracks)}."
        )
    with tempfile.TemporaryDirectory(prefix="tac-desk-mirror-") as mirrors:
        return collect(
            args.repository,
            rulebook=rulebook,
            track=args.track,
            as_of=instant(args.as_of),
            ref=args.ref,
            facts=read_facts_file(args.facts, about=args.repository),
            mirrors=Path(mirrors),
        )


def instant(text: str | None) -> datetime:
    """An ISO date (00:00 UTC) or instant (UTC unless it says otherwise); None is the end of this second."""
    if text is None:
        return datetime.fromtimestamp(math.floor(time.time()) + 1, UTC)
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        given = None
    if given is None or given.year < 1971:
        raise EvidenceError(
            "This is no instant", display_safe(text), "Write it as 2026-07-15 or 2026-07-15T12:00:00Z."
        )
    return given if given.tzinfo else given.replace(tzinfo=UTC)


def read_facts_file(path: Path | None, about: str = "") -> Facts:
    """The forge facts of a JSON file. Raises EvidenceError or BadFacts when it cannot be read or used.

    `about` is the repository they are wanted for: when it is an address, facts of another one are refused.
    """
    if path is None:
        return Facts()
    try:
        facts = read_facts(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        why = display_safe(f"{path}: {error}")
        raise EvidenceError("The facts cannot be used", why, "Give a JSON file of facts.") from error
    if about.startswith("https://") and not facts.is_about(about):
        why = display_safe(f"{path} is about {facts.repository}, not about {about}")
        raise EvidenceError(
            "These facts are of another repository", why, f"Run tac-desk forge fetch {about}."
        )
    if facts.unknown:
        print(f"Not known and left out: {display_safe(', '.join(facts.unknown))}", file=sys.stderr)
    return facts


# --- formats -----------------------------------------------------------------------------------------------


def as_json(snapshot: Snapshot) -> str:
    return json.dumps(snapshot.report(), ensure_ascii=True, indent=2) + "\n"


def as_markdown(snapshot: Snapshot) -> str:
    told = snapshot.report()
    head = [
        f"# Evidence: {_cell(told['repository'])}",
        "",
        _pin(told),
        "",
        "| # | Criterion | Verdict | Why |",
    ]
    rows = [
        f"| {row['number']} | {row['key']} | {row['verdict']} | {_cell(row['summary'])} |"
        for row in told["criteria"]
    ]
    notes = [line for row in told["criteria"] for line in _section(row)]
    return "\n".join([*head, "| ---: | --- | --- | --- |", *rows, "", *notes]).rstrip() + "\n"


def _section(row: Mapping[str, Any]) -> list[str]:
    if not row["findings"]:
        return []
    return [
        f"## {row['number']}. {row['key']}",
        "",
        *(f"- {_cell(_told(one))}" for one in row["findings"]),
        "",
    ]


def _cell(text: str) -> str:
    """Text of others inside Markdown: on one line, and nothing in it is markup."""
    escaped = "".join(f"\\{character}" if character in "\\`*_[]<>|#!~&" else character for character in text)
    return display_safe(" ".join(escaped.split()))


def _told(finding: Mapping[str, Any]) -> str:
    place = finding["path"] or ""
    place += f":{finding['line']}" if finding["line"] else ""
    searched = f"searched {', '.join(finding['searched'])}" if finding["searched"] else ""
    parts = [finding["rule"].partition("/")[0], place, finding["outcome"], finding["excerpt"], searched]
    return " · ".join(part for part in parts if part)


def _pin(told: Mapping[str, Any]) -> str:
    return f"Commit {told['commit'][:12]} as of {told['as_of']}; window {told['window_days']} days; {told['rulebook']}"


def as_table(snapshot: Snapshot) -> str:
    """For a terminal: a mark, the criterion and why, then the first findings; colours only on a terminal."""
    told, width = snapshot.report(), max(60, min(shutil.get_terminal_size((100, 24)).columns, 140))
    lines = [_bold(display_safe(told["repository"])), display_safe(_pin(told)), ""]
    for row in told["criteria"]:
        lines += _table_row(row, width)
    counts = {verdict: sum(row["verdict"] == verdict for row in told["criteria"]) for verdict in MARKS}
    summary = "   ".join(f"{_coloured(verdict)} {count}" for verdict, count in counts.items() if count)
    unboxed = [_dim(f"git ran without a sandbox: {box().reason}")] if box().reason else []
    return "\n".join([*lines, "", summary, *unboxed]) + "\n"


def _table_row(row: Mapping[str, Any], width: int) -> list[str]:
    first, *others = textwrap.wrap(display_safe(row["summary"]), max(20, width - 38)) or [""]
    lines = [f"{row['number']:>3} {_coloured(row['verdict'], 8)} {row['key']:<22} {first}"]
    lines += [" " * 38 + other for other in others]
    for finding in _telling(row["findings"]):
        told = display_safe(" ".join(_told(finding).split()))
        lines.append(_dim(f"      {told if len(told) <= width - 6 else told[: width - 7] + '…'}"))
    return lines


def _telling(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first few, those with a line of a file before the others."""
    return sorted(findings, key=lambda finding: finding["line"] is None)[:MOST_FINDINGS]


def _coloured(verdict: str, width: int = 0) -> str:
    mark, colour = MARKS[verdict]
    return _styled(f"{mark} {verdict:<{width}}", colour)


def _bold(text: str) -> str:
    return _styled(text, "1")


def _dim(text: str) -> str:
    return _styled(text, "2")


def _styled(text: str, code: str) -> str:
    plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ
    return text if plain else f"\x1b[{code}m{text}\x1b[0m"


FORMATS: Mapping[str, Callable[[Snapshot], str]] = {
    "table": as_table,
    "json": as_json,
    "markdown": as_markdown,
}
