"""Facts beside git: asks the forge, the package indexes and the badge's site about one repository, once."""

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tac_desk.domain.forge import Facts, facts_table
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_badge import ask_badge
from tac_desk.intake.forge_github import ask_github
from tac_desk.intake.forge_http import Asking, Client
from tac_desk.intake.forge_indexes import ask_indexes
from tac_desk.intake.forge_notes import Notes
from tac_desk.intake.forge_places import FORGE, full_name


class Forge:
    """One run over any number of repositories, on one thread: a host that wants to be left alone is, till it says."""

    def __init__(self, asking: Asking) -> None:
        self._asking, self._client = asking, Client(asking)

    def __enter__(self) -> "Forge":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def facts(self, repository: str, *, packages: Sequence[str] = (), badge: int | None = None) -> Facts:
        """What is known of `repository` (OWNER/NAME or an address); `packages` are the names it is published under.

        `badge` is the number of its Best Practices entry, if known. Trouble on the way is in `tried`, fact by fact:
        nothing but a name that cannot be asked about is raised (IntakeError). Blocks; some 40 questions at most.
        """
        asked, places = full_name(repository), self._asking.places
        notes = Notes(self._asking.clock)
        found = ask_github(self._client, places.github, asked, notes)
        names = tuple(dict.fromkeys((found, asked)))
        ask_indexes(self._client, places, packages, names, notes)
        ask_badge(self._client, places.badges, names, badge, notes)
        for host, left in self._client.allowances.items():
            self._asking.tell(f"{host}: {left.said}")
        return notes.facts(f"{FORGE}/{asked}")


def fetch_facts(
    repository: str, asking: Asking, *, packages: Sequence[str] = (), badge: int | None = None
) -> Facts:
    """As `Forge.facts`, for one repository alone."""
    with Forge(asking) as forge:
        return forge.facts(repository, packages=packages, badge=badge)


def facts_text(facts: Facts) -> str:
    """The content of a fact file: the same facts, the same text."""
    return json.dumps(facts_table(facts), indent=1, ensure_ascii=True) + "\n"


def write_facts(facts: Facts, path: Path) -> None:
    """Write a fact file as a whole or not at all. Raises IntakeError when the place cannot be written."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(facts_text(facts))
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise IntakeError(
            "The facts cannot be written", f"{path}: {error.strerror}", "Choose another place."
        ) from error
