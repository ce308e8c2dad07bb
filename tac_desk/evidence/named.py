"""What a repository is called elsewhere: its packages and its badge entry, which the forge's client asks about."""

import re
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tac_desk.evidence.history import History
from tac_desk.evidence.log import Log
from tac_desk.evidence.material import Material
from tac_desk.evidence.mirror import ALLOWED_HOSTS
from tac_desk.evidence.packaging import packages_of
from tac_desk.evidence.repository import MAX_TREE, open_repository
from tac_desk.evidence.tree import Tree

_PACKAGE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
_BADGE = re.compile(
    r"\bbestpractices\.(?:dev|coreinfrastructure\.org)/(?:[a-z]{2}(?:-[A-Z]{2})?/)?projects/(\d{1,7})\b"
)
MOST = 10


@dataclass(frozen=True, slots=True)
class Named:
    """`packages` as their metadata spells them, the root's first; `badge` is the number in the README, if any."""

    packages: tuple[str, ...] = ()
    badge: int | None = None


def names_in(
    repository: str,
    *,
    ref: str | None = None,
    mirrors: Path | None = None,
    hosts: frozenset[str] = ALLOWED_HOSTS,
) -> Named:
    """The names at the tip of `ref`; arguments as for `collect`. Raises EvidenceError when it cannot be read."""
    with open_repository(repository, mirrors, hosts) as opened:
        pin = opened.pin(ref, int(time.time()) + 1)
        tree = Tree.parse(opened.reader.start("ls-tree", "-r", "-z", pin, limit=MAX_TREE).result())
        return names_of(Material(tree, partial(History, Log(), pin, 0, 0), opened.reader.blob))


def names_of(material: Material) -> Named:
    names = [package.name for package in packages_of(material) if _PACKAGE.fullmatch(package.name)]
    readme = material.readme()
    badge = _BADGE.search(readme.text) if readme else None
    return Named(tuple(dict.fromkeys(names))[:MOST], int(badge[1]) if badge else None)
