"""A review as the council's table, with a sidecar that names one place to look for every row."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.rulebook import Criterion
from tac_desk.minutes.markdown import escape

SCHEMA = "tac-desk/review/1"
SIDECAR = ".links.json"
"""What follows the stem of the table's file in the sidecar's name."""
MARKS = {"pass": "✅ Pass", "caution": "⚠️ Caution", "fail": "❌ Fail", "judgment": "❓ Judgment"}
NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row's evidence stands in the pinned commit; without a path, the commit itself."""

    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """One reviewer's review of one dossier, ready to be written.

    `places` are by criterion; `repository` and `commit` are those of the evidence beside it, empty when there was none.
    `is_draft`: it has not been submitted.
    """

    dossier: str
    reviewer: str
    criteria: Sequence[Criterion]
    rows: Mapping[str, RowVerdict]
    lean: str
    summary: str
    is_draft: bool
    repository: str = ""
    commit: str = ""
    as_of: str = ""
    places: Mapping[str, Place] | None = None


def review_markdown(sheet: ReviewSheet) -> str:
    """The table as it is pasted into the thread: number, requirement, status, notes."""
    state = " (draft, not submitted)" if sheet.is_draft else ""
    lines = [f"# Review of {escape(sheet.dossier)}{state}", "", f"Reviewer: {escape(sheet.reviewer)}  "]
    if sheet.commit:
        lines.append(f"Evidence: commit {sheet.commit[:12]} as of {escape(sheet.as_of)}  ")
    lines.append(f"Recommendation: {escape(sheet.lean or NOT_GIVEN)}")
    lines += ["", *([escape(sheet.summary), ""] if sheet.summary else [])]
    lines += ["| # | Requirement | Status | Notes |", "| ---: | --- | --- | --- |"]
    lines += [_row(criterion, sheet.rows.get(criterion.key)) for criterion in sheet.criteria]
    return "\n".join(lines) + "\n"


def _row(criterion: Criterion, row: RowVerdict | None) -> str:
    status = MARKS.get(row.verdict, escape(row.verdict)) if row else NOT_GIVEN
    return (
        f"| {criterion.number} | {escape(criterion.title)} | {status} | {escape(row.note) if row else ''} |"
    )


def review_links(sheet: ReviewSheet) -> str:
    """The sidecar: JSON with exactly one link per row, into the pinned commit."""
    told = {
        "schema": SCHEMA,
        "dossier": sheet.dossier,
        "repository": sheet.repository,
        "commit": sheet.commit,
        "as_of": sheet.as_of,
        "rows": [_link_row(sheet, criterion) for criterion in sheet.criteria],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _link_row(sheet: ReviewSheet, criterion: Criterion) -> dict[str, Any]:
    row, place = sheet.rows.get(criterion.key), (sheet.places or {}).get(criterion.key, Place())
    return {
        "number": criterion.number,
        "key": criterion.key,
        "verdict": row.verdict if row else None,
        "raw": row.raw if row else "",
        "link": link(sheet.repository, sheet.commit, place),
    }


def link(repository: str, commit: str, place: Place) -> str | None:
    """An address at the forge; None when the repository is no https address or there is no commit."""
    parts = urlsplit(repository)
    if parts.scheme != "https" or not parts.hostname or not commit:
        return None
    base = f"https://{parts.hostname}{quote(parts.path.rstrip('/').removesuffix('.git'))}"
    if place.path is None:
        return f"{base}/tree/{commit}"
    anchor = f"#L{place.line}" if place.line else ""
    return f"{base}/blob/{commit}/{quote(place.path)}{anchor}"
