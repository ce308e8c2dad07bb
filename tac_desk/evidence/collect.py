"""Collects all evidence about one repository at one instant, and has it judged."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from math import ceil
from pathlib import Path

from tac_desk.domain.criteria import evidence_key, judge
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.forge import Facts
from tac_desk.domain.rulebook import Criterion, Rulebook
from tac_desk.evidence.checks import checked
from tac_desk.evidence.collectors import COLLECTORS, HISTORICAL
from tac_desk.evidence.history import per_week
from tac_desk.evidence.material import Material, ages_of
from tac_desk.evidence.mirror import ALLOWED_HOSTS
from tac_desk.evidence.repository import Repository, iso, open_repository
from tac_desk.evidence.snapshot import Row, Snapshot
from tac_desk.evidence.tree import STANDARD, Tree

HEALTH = (
    r"(?:licen[cs]e|copying|readme|contribut\w*|codeowners|code[-_]?of[-_]?conduct|.*governance|maintainers"
    r"|(?:.*[-_])?charter|.*road[-_ ]?map|adopters)"
    r"(?:\.\w+)?"
)
MOST_AGES = 30
MOST_FINDINGS = 300


def collect(
    repository: str,
    *,
    rulebook: Rulebook,
    track: str,
    as_of: datetime,
    ref: str | None = None,
    address: str | None = None,
    facts: Facts | None = None,
    claims: Mapping[str, str] | None = None,
    mirrors: Path | None = None,
    hosts: frozenset[str] = ALLOWED_HOSTS,
) -> Snapshot:
    """The evidence for each criterion of `track`, as the repository stood at `as_of` (an instant with a zone).

    `repository` is a path, or an https: address, on one of `hosts`, which is mirrored below the folder
    `mirrors`; `address` is what to call it where it is read from a copy.

    `facts` are those of the forge, `claims` what the application says (names in `material.CLAIMS`).
    Raises EvidenceError when the repository cannot be had or read.
    """
    instant = ceil(as_of.timestamp())
    with open_repository(repository, mirrors, hosts) as opened:
        pin = opened.pin(ref, instant)
        material, ages = _read(opened, pin, instant, rulebook.window_days)
        material = replace(
            material, repository=address or repository, facts=facts or Facts(), claims=claims or {}
        )
        rows = _rows(rulebook.tracks[track].criteria, material, rulebook.window_days)
        weeks = per_week(material.history.whole, instant, rulebook.windows.chart_weeks)
        checks = checked(material)
        dated = tuple(_with_ages(row, ages, instant) for row in rows)
    return Snapshot(
        address or repository, pin, iso(instant), rulebook.window_days, rulebook.key, dated, weeks, checks
    )


def _read(
    opened: Repository, pin: str, as_of: int, window_days: int
) -> tuple[Material, Future[Mapping[str, tuple[int, int]]]]:
    """Everything is read at once: the log, the tree, and, as soon as that is known, when its files came."""
    started = opened.start(pin)
    tree = opened.tree(started)
    ages = opened.ages(pin, _health_files(tree))
    history = cache(partial(opened.history, started, pin, as_of, window_days))
    return Material(
        tree, history, opened.reader.blob, as_of=as_of, read_tags=lambda: opened.tags(history())
    ), ages


def _health_files(tree: Tree) -> list[str]:
    return [entry.path for entry in tree.matching(HEALTH, STANDARD)][:MOST_AGES]


def _rows(criteria: Sequence[Criterion], material: Material, window_days: int) -> list[Row]:
    """In the rulebook's order; the rows that need the history are made last, while git is still writing it."""
    order = sorted(criteria, key=lambda criterion: evidence_key(criterion) in HISTORICAL)
    rows = {criterion.key: _row(criterion, material, window_days) for criterion in order}
    return [rows[criterion.key] for criterion in criteria]


def _row(criterion: Criterion, material: Material, window_days: int) -> Row:
    collector = COLLECTORS.get(evidence_key(criterion))
    observation: Observation | None = collector(material, criterion) if collector else None
    judgement = judge(criterion, observation, window_days=window_days)
    return Row(criterion, judgement, observation.findings[:MOST_FINDINGS] if observation else ())


def _with_ages(row: Row, ages: Future[Mapping[str, tuple[int, int]]], as_of: int) -> Row:
    """The age of each health file the row speaks of; a repository that cannot tell leaves them out."""
    paths = dict.fromkeys(finding.path for finding in row.findings if finding.path)
    return replace(row, findings=(*row.findings, *_ages(list(paths), ages, as_of)))


def _ages(paths: list[str], ages: Future[Mapping[str, tuple[int, int]]], as_of: int) -> Iterator[Finding]:
    known = ages.result() if paths else {}
    for path in paths:
        if path in known and max(known[path]) <= as_of:
            yield from ages_of(path, *known[path], as_of)
