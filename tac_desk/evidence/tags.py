"""The tags of a repository, and which of them are stable releases."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_STABLE = re.compile(r"v?\d+\.\d+(?:\.\d+)?(?:\.post\d+)?")


@dataclass(frozen=True, slots=True)
class Tag:
    """`when` is the date of the tagged commit in seconds since 1970, None when it is not known or was later.

    `sha` names the tag object, or the commit where there is none. `aside`: the pin does not reach it, as where
    releases are cut on branches of their own; a tag that says when it was made counts from then on.
    """

    name: str
    when: int | None
    sha: str = field(default="", compare=False)
    aside: bool = field(default=False, compare=False)

    @property
    def is_stable(self) -> bool:
        """A version without `rc`, `dev` or a package's name before it: CI tags such as `ciflow/…` are none."""
        return _STABLE.fullmatch(self.name) is not None


def releases(tags: Iterable[Tag]) -> list[Tag]:
    """The stable releases there were by the instant of the run, newest first."""
    dated = [tag for tag in tags if tag.is_stable and tag.when is not None]
    return sorted(dated, key=lambda tag: (tag.when or 0, tag.name), reverse=True)
