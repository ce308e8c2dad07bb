"""Runs over many dossiers: all that are not closed for good, or those that are due."""

import math
import shutil
import time
from pathlib import Path

from tac_desk.cli import hub_run_file
from tac_desk.cli.engines import Engine
from tac_desk.cli.hub_collect import Run, Tell, on_stderr
from tac_desk.cli.hub_jobs import Instructions
from tac_desk.cli.hub_summary import Summary
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.evidence.limits import CLONE_SECONDS
from tac_desk.evidence.repository import iso
from tac_desk.hub.due import due_work
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import Work

HOUR = 3_600_000  # milliseconds


def collect_all(
    hub: Hub,
    directory: Path,
    instructions: Instructions,
    engine: Engine,
    as_of: int | None,
    limit: int | None,
) -> Summary:
    """Every dossier as of one instant (seconds since 1970 UTC).

    Without `as_of`, that of the last run in `directory` that was not through, else now.
    """
    _clear_up(instructions.source.mirrors)
    instant = _instant(directory) if as_of is None else as_of
    if as_of is None:
        hub_run_file.begin(directory, instant)
    works = [Work(one.id, one.repository, instant * 1000) for one in open_dossiers(hub)]
    summary = Run(hub, instructions).collect(works, engine, limit)
    if as_of is None and not summary.stopped and not summary.left:
        hub_run_file.end(directory)
    return summary


def collect_due(
    hub: Hub,
    instructions: Instructions,
    engine: Engine,
    every: int | None,
    limit: int | None = None,
    tell: Tell = on_stderr,
) -> Summary:
    """What a review, a vote or the schedule (`every`, in milliseconds) asks for."""
    return Run(hub, instructions, tell).collect(due_work(hub, every=every), engine, limit)


def _instant(directory: Path) -> int:
    left = hub_run_file.unfinished(directory)
    if left is None:
        return math.floor(time.time()) + 1
    on_stderr(f"going on with the run as of {iso(left)}; give --as-of for another")
    return left


def _clear_up(mirrors: Path) -> None:
    """Remove what clones left that were killed; no clone that still runs is so old."""
    for left in mirrors.glob("clone-*"):
        if left.stat().st_mtime < time.time() - 2 * CLONE_SECONDS:
            shutil.rmtree(left)


def open_dossiers(hub: Hub) -> list[Dossier]:
    """Those that are not closed for good and not invented, by number."""
    states = rulebook_of(hub.council().rulebook).states
    closed = {key for key, state in states.items() if state.final}
    found = [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]
    wanted = [dossier for dossier in found if not dossier.invented and dossier.state not in closed]
    return sorted(wanted, key=lambda dossier: dossier.number)
