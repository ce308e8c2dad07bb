"""The demonstration's real projects: the landscape's rows as dossiers, public facts only."""

import re
import unicodedata
from dataclasses import dataclass

from tac_desk.assets import resource
from tac_desk.domain.commands import FileDossier
from tac_desk.intake.landscape import LandscapeProject, read_landscape


@dataclass(frozen=True, slots=True)
class DemoProject:
    """One listed project with the id and number its dossier has in the demonstration."""

    id: str
    number: int
    listed: LandscapeProject

    @property
    def active(self) -> bool:
        return self.listed.active

    @property
    def repository(self) -> str:
        return self.listed.repository

    def filing(self) -> FileDossier:
        """The command that takes it in: decided long ago, so without answers, reviews or comments."""
        listed = self.listed
        return FileDossier(
            number=self.number,
            name=listed.name,
            track="ecosystem",
            repository=listed.repository,
            state="active" if self.active else "retired",
            category=f"{listed.category} / {listed.subcategory}",
            homepage=listed.homepage,
        )


def demo_projects() -> tuple[DemoProject, ...]:
    """Every project of the shipped landscape, in its order. Raises IntakeError when the file is damaged."""
    rows = read_landscape(resource("demo", "landscape.json").read_bytes(), name="landscape.json")
    return tuple(DemoProject(_slug(row.name), number, row) for number, row in enumerate(rows, 1))


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
