"""What the tests of evidence share: an empty miniature, the rulebook, and one call that collects."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tac_desk.assets import resource
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.evidence.collect import collect
from tac_desk.evidence.snapshot import Snapshot
from tests.evidence.miniature import AS_OF, Miniature

Evidence = Callable[..., dict[str, Any]]


@pytest.fixture
def mini(tmp_path: Path) -> Miniature:
    return Miniature(tmp_path / "project.git")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook(resource("rulebooks", "pytorch.toml"))


@pytest.fixture
def snapshot_of(rulebook: Rulebook) -> Callable[..., Snapshot]:
    def take(repository: Miniature | Path | str, as_of: datetime = AS_OF, **settings: Any) -> Snapshot:
        source = repository.write() if isinstance(repository, Miniature) else repository
        settings.setdefault("track", "ecosystem")
        return collect(str(source), rulebook=rulebook, as_of=as_of, **settings)

    return take


@pytest.fixture
def evidence(snapshot_of: Callable[..., Snapshot]) -> Evidence:
    """The rows of the published JSON by their key."""

    def rows(repository: Miniature | Path | str, **settings: Any) -> dict[str, Any]:
        return {row["key"]: row for row in snapshot_of(repository, **settings).report()["criteria"]}

    return rows
