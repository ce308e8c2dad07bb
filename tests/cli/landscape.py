"""A hub whose dossiers declare repositories that lie in a folder beside it, some of them bad; shared by tests."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tac_desk.domain.commands import FileDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tests.evidence.miniature import Miniature
from tests.hub_process import found_test_hub

AS_OF = "2026-07-15T00:00:00Z"
FORGE = "https://github.com/example"


@dataclass
class Landscape:
    """`data` is the hub's directory, `mirrors` the folder of OWNER/NAME.git."""

    data: Path
    mirrors: Path

    def repository(self, name: str, files: dict[str | bytes, str | bytes] | None = None) -> Path:
        mini = Miniature(self.mirrors / "example" / f"{name}.git")
        mini.commit(files or {"README.md": f"# {name}\n", "LICENSE": "MIT License\n"})
        return mini.write()

    def bad_repository(self, name: str) -> None:
        """It looks like one, and is none."""
        folder = self.mirrors / "example" / f"{name}.git"
        folder.mkdir(parents=True)
        (folder / "HEAD").write_text("nothing\n")

    def command(self, *arguments: str) -> list[str]:
        words = [sys.executable, "-m", "tac_desk.cli.hub", "--data", str(self.data), "collect"]
        return [*words, "--mirrors", str(self.mirrors), *arguments]

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(self.command(*arguments), capture_output=True, text=True, check=False)

    def start(self, *arguments: str, **environment: str) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self.command(*arguments), stdout=pipe, stderr=pipe, text=True, env={**os.environ, **environment}
        )

    def dossiers(self) -> dict[str, Dossier]:
        hub = Hub.open(self.data)
        try:
            return {thing.id: thing for thing in hub.things("dossier") if isinstance(thing, Dossier)}
        finally:
            hub.close()

    def attached(self) -> dict[str, list[str]]:
        """The blobs of each dossier that has any."""
        return {
            key: [one.blob for one in dossier.evidence]
            for key, dossier in self.dossiers().items()
            if dossier.evidence
        }


def make_landscape(folder: Path, names: Sequence[str], bad: Sequence[str] = ()) -> Landscape:
    """A dossier for each of `names` and `bad`, numbered from 2, with a repository of that name."""
    land = Landscape(folder / "hub", folder / "at hand")
    hub = found_test_hub(land.data)
    hub.submit(_withdrawn(), "dossier:gone")
    for number, name in enumerate([*names, *bad], 2):
        hub.submit(FileDossier(number, name.title(), "ecosystem", f"{FORGE}/{name}"), f"dossier:{name}")
    hub.close()
    for name in names:
        land.repository(name)
    for name in bad:
        land.bad_repository(name)
    return land


def _withdrawn() -> FileDossier:
    return FileDossier(99, "Gone", "ecosystem", f"{FORGE}/gone", "withdrawn")
