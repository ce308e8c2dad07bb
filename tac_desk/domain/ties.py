"""What a repository shows of people and organisations: who wrote its commits, who is listed as a maintainer."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Listed:
    """A maintainer as a file lists one; what is not said is empty. `organisation` is a name or a domain."""

    name: str = ""
    handle: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Ties:
    """Commits of all time: how many by people, from which employers' domains, and by whom, most first.

    Free mail says nothing about an employer and is left out; long lists are cut.
    """

    commits: int = 0
    domains: Mapping[str, int] = field(default_factory=dict)
    authors: Mapping[str, int] = field(default_factory=dict)
    maintainers: tuple[Listed, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.commits or self.maintainers)


NO_TIES = Ties()
