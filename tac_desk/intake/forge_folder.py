"""Keeps a folder of fact files, OWNER+NAME.json for each repository, and asks only for what is missing or old."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tac_desk.domain.forge import SCHEMA, BadFacts, Facts, read_facts
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge import Forge, write_facts
from tac_desk.intake.forge_http import Asking
from tac_desk.intake.forge_places import full_name

FETCHED, FRESH, KEPT = "fetched", "fresh", "kept"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A repository (OWNER/NAME or an address), the packages it publishes and its badge's number, if known."""

    repository: str
    packages: tuple[str, ...] = ()
    badge: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one file: FETCHED anew, FRESH enough not to ask, or KEPT since asking taught nothing.

    `facts` are those in the file now; `tried` is what was tried in vain, also where the file was kept.
    """

    path: Path
    outcome: str
    facts: Facts
    tried: tuple[str, ...] = ()

    @property
    def is_up_to_date(self) -> bool:
        return self.outcome != KEPT and _is_of_use(self.facts)


def fact_file(folder: Path, repository: str) -> Path:
    """The place of its facts in `folder`. Raises IntakeError for what names no repository."""
    return folder / f"{full_name(repository).replace('/', '+')}.json"


def fetch_into(folder: Path, wanted: Iterable[Wanted], asking: Asking, *, fresh: timedelta) -> Iterator[Done]:
    """Brings the file of each of `wanted` up to date, one after the other; those finished stay when it is ended.

    A file younger than `fresh` is not asked for again; one that holds facts is not replaced by one without.
    Raises IntakeError when a name, the folder or a file of somebody else's is in the way.
    """
    places = {fact_file(folder, one.repository): one for one in wanted}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise IntakeError(
            "The folder cannot be made", f"{folder}: {error.strerror}", "Choose another."
        ) from error
    with Forge(asking) as forge:
        for path, one in places.items():
            yield _brought_up_to_date(path, one, forge, asking.clock() - fresh)


def _brought_up_to_date(path: Path, one: Wanted, forge: Forge, oldest: datetime) -> Done:
    before = earlier_facts(path)
    if before is not None and _is_of_use(before) and datetime.fromisoformat(before.at) > oldest:
        return Done(path, FRESH, before)
    facts = forge.facts(one.repository, packages=one.packages, badge=one.badge)
    tried = tuple(dict.fromkeys(facts.tried.values()))
    if before is not None and _is_of_use(before) and not _is_of_use(facts):
        return Done(path, KEPT, before, tried)
    write_facts(facts, path)
    return Done(path, FETCHED, facts, tried)


def _is_of_use(facts: Facts) -> bool:
    """Whether the forge itself answered."""
    return facts.get("full_name") is not None and bool(facts.at)


def earlier_facts(path: Path) -> Facts | None:
    """The facts of a file that may be replaced; None when there is no file, or a damaged one of ours.

    Raises IntakeError when it is anything else: that is somebody's work.
    """
    try:
        told = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        raise IntakeError(
            "That file exists already",
            f"{path} is no fact file of ours",
            "Choose another name, or remove it.",
        )
    try:
        return read_facts(told)
    except BadFacts:
        return None
