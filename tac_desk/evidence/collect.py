"""Collects all evidence about one repository at one instant, and has it judged."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from math import ceil
from pathlib import Path

from tac_desk.domain.forge import Facts
from tac_desk.domain.rulebook import Rulebook
from tac_desk.evidence.collecting import FETCHING, READING, Collecting, Progress
from tac_desk.evidence.git.processes import Processes
from tac_desk.evidence.limits import allowed_seconds
from tac_desk.evidence.material import Material
from tac_desk.evidence.mirror import ALLOWED_HOSTS
from tac_desk.evidence.repository import Dates, Repository, Started, iso, open_repository
from tac_desk.evidence.snapshot import Row, Snapshot
from tac_desk.evidence.tree import STANDARD, Tree

HEALTH = (
    r"(?:licen[cs]e|copying|readme|contribut\w*|codeowners|code[-_]?of[-_]?conduct|.*governance|maintainers"
    r"|(?:.*[-_])?charter|.*road[-_ ]?map|adopters)"
    r"(?:\.\w+)?"
)
# What nearly every run reads: it is asked for at once. Whatever else is wanted is read one by one.
LIKELY = (
    HEALTH
    + r"|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|conf\.py|conftest\.py|\.?codecov\.yml|.*\.ya?ml"
)
PLACES = (*STANDARD, ".github/workflows", "docs/source", "tests")
MOST_AGES = 30


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
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    seconds: float | None = None,
) -> Snapshot:
    """The evidence for each criterion of `track`, as the repository stood at `as_of` (an instant with a zone).

    `repository` is a path, or an https: address, on one of `hosts`, which is mirrored below the folder
    `mirrors`; `address` is what to call it where it is read from a copy.
    `facts` are those of the forge, `claims` what the application says (names in `material.CLAIMS`).
    `progress` is told the stage (one of `collecting.STAGES`), how much of it is done, and of how much. When
    `cancelled`, which is asked in another thread, answers true, or `seconds` have passed since the repository was
    local (see `limits.allowed_seconds`), git is ended and the snapshot is a partial one.
    Raises EvidenceError when the repository cannot be had or read, Stopped when it ended before anything was read.
    """
    instant, tell = ceil(as_of.timestamp()), progress or _tell_nobody
    with Processes(cancelled) as processes:
        processes.check()
        tell(FETCHING, 0, 1)
        with open_repository(repository, mirrors, hosts, processes) as opened:
            processes.allow(allowed_seconds(opened.view.size()) if seconds is None else seconds)
            tell(READING, 0, 1)
            started = opened.start(ref, instant)
            material, ages = _read(opened, started, instant, rulebook.window_days)
            material = replace(
                material, repository=address or repository, facts=facts or Facts(), claims=claims or {}
            )
            run = Collecting(material, ages, rulebook, processes, tell)
            return _snapshot(run, run.collect(track), started.pin, opened.clone_seconds)


def _snapshot(run: Collecting, rows: tuple[Row, ...], pin: str, clone_seconds: float) -> Snapshot:
    return Snapshot(
        run.material.repository,
        pin,
        iso(run.material.as_of),
        run.rulebook.window_days,
        run.rulebook.key,
        rows,
        run.weeks,
        tuple(run.checks.values()),
        partial=tuple(dict.fromkeys(run.cut)),
        ties=run.ties,
        clone_seconds=clone_seconds,
    )


def _tell_nobody(stage: str, done: int, total: int) -> None:
    """The progress of a run that nobody watches."""


def _read(
    opened: Repository, started: Started, as_of: int, window_days: int
) -> tuple[Material, Callable[[], Dates]]:
    """What is read at once: the log, the tree, and, as soon as that is known, when its files came."""
    tree = started.tree.result()
    ages = opened.ask_dates(started, _health_files(tree))
    opened.reader.read_ahead(entry.sha for entry in tree.matching(LIKELY, PLACES))
    history = cache(partial(opened.history, started, as_of, window_days))
    reader = opened.reader
    material = Material(
        tree,
        history,
        reader.blob,
        as_of=as_of,
        read_tags=lambda: opened.tags(history()),
        read_object=reader.read_object,
        read_ahead=reader.read_ahead,
        size_of=reader.size,
    )
    return material, ages


def _health_files(tree: Tree) -> list[str]:
    return [entry.path for entry in tree.matching(HEALTH, STANDARD)][:MOST_AGES]
