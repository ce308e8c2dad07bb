"""The commits of the window and what is counted in them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tac_desk.evidence.log import Log
from tac_desk.evidence.people import Crowd, Identity

WEEK = 7 * 86400
KINDS = ("human", "bot", "ai", "nobody")


class Commit(NamedTuple):
    """`when` is the committer's date in seconds since 1970; `author` is as the mailmap maps it, `raw` is not."""

    sha: str
    parents: tuple[str, ...]
    when: int
    author: Identity
    raw: Identity
    co_authors: tuple[Identity, ...]

    @property
    def is_merge(self) -> bool:
        return len(self.parents) > 1


@dataclass(frozen=True)
class History:
    """`log` is everything `pin` reaches; the window is [start, end), in seconds since 1970. Merges are included.

    People are known by the whole log: an old commit may show that two identities are one person.
    """

    log: Log
    pin: str
    start: int
    end: int

    @cached_property
    def commits(self) -> tuple[Commit, ...]:
        """Those dated in the window, newest first."""
        return self.between(self.start, self.end)

    def between(self, start: int, end: int) -> tuple[Commit, ...]:
        """As `commits`, for another window."""
        places = (place for place, when in enumerate(self.log.whens) if start <= when < end)
        return tuple(map(self._commit, places))

    def _commit(self, place: int) -> Commit:
        log = self.log
        author, raw = log.signatures[log.signed[place]]
        parents = tuple(log.parents[place].decode().split())
        return Commit(
            log.shas[place].decode(), parents, log.whens[place], author, raw, log.co_authors.get(place, ())
        )

    @cached_property
    def by_people(self) -> Sequence[int]:
        """When each commit was made whose author is no bot, newest first."""
        human = [author.kind != "bot" for author, _ in self.log.signatures]
        if all(human):
            return self.log.whens
        return [when for when, signed in zip(self.log.whens, self.log.signed, strict=True) if human[signed]]

    @cached_property
    def dates(self) -> Mapping[bytes, int]:
        """When each commit was made, in seconds since 1970, by its name."""
        return dict(zip(self.log.shas, self.log.whens, strict=True))

    @cached_property
    def crowd(self) -> Crowd:
        named = (identity for group in self.log.co_authors.values() for identity in group)
        signed = (identity for pair in self.log.signatures for identity in pair)
        return Crowd(dict.fromkeys((*signed, *named)))

    def commit_figures(self) -> dict[str, int]:
        single = [commit for commit in self.commits if not commit.is_merge]
        mainline = self._mainline()
        return {
            "commits": len(self.commits),
            "commits_no_merges": len(single),
            "commits_first_parent": sum(commit.sha.encode() in mainline for commit in self.commits),
            "commits_human": sum(commit.author.kind == "human" for commit in single),
            "commits_bots": sum(commit.author.kind == "bot" for commit in self.commits),
        }

    def _mainline(self) -> Set[bytes]:
        """The pin, its first parent, and so on, down to the oldest one in the window at least.

        Git lists nearly all commits before their parents; where dates are wrong, a parent may have come earlier.
        """
        end = max((place for place, when in enumerate(self.log.whens) if when >= self.start), default=-1) + 1
        shas, parents = self.log.shas[:end], self.log.parents[:end]
        found: set[bytes] = set()
        wanted, length = self.pin.encode(), len(self.pin)
        for sha, parent in zip(shas, parents, strict=True):
            if sha == wanted:
                found.add(sha)
                wanted = parent[:length]
        return self._followed() if wanted in set(shas) else found

    def _followed(self) -> Set[bytes]:
        parents = dict(zip(self.log.shas, self.log.parents, strict=True))
        found: set[bytes] = set()
        sha, length = self.pin.encode(), len(self.pin)
        while sha in parents:
            found.add(sha)
            sha = parents[sha][:length]
        return found

    @cached_property
    def authors(self) -> Mapping[str, Mapping[str, tuple[Identity, int]]]:
        """By kind, then per person: an identity to name them by, and their commits, most first."""
        counts: Counter[tuple[str, str]] = Counter()
        names: dict[str, Identity] = {}
        for author, count in self._signed().items():
            person = self.crowd.person(author)
            counts[author.kind, person] += count
            names.setdefault(person, author)
        found: dict[str, dict[str, tuple[Identity, int]]] = {kind: {} for kind in KINDS}
        for (kind, person), count in counts.most_common():
            found[kind][person] = (names[person], count)
        return found

    def _signed(self) -> Mapping[Identity, int]:
        """How many commits of the window each author signed, the newest one's author first."""
        log = self.log
        inside = (n for n, when in zip(log.signed, log.whens, strict=True) if self.start <= when < self.end)
        counts: Counter[Identity] = Counter()
        for number, count in Counter(inside).items():
            counts[log.signatures[number][0]] += count
        return counts

    def signed_since(self, since: int) -> Mapping[Identity, tuple[int, int]]:
        """Commits dated at or after `since`, and the newest date of them, of each author."""
        log = self.log
        newest = [0] * len(log.signatures)
        recent: list[int] = []
        for when, number in zip(log.whens, log.signed, strict=True):
            if when >= since:
                recent.append(number)
                if when > newest[number]:
                    newest[number] = when
        found: dict[Identity, tuple[int, int]] = {}
        for number, count in Counter(recent).items():
            author = log.signatures[number][0]
            before, last = found.get(author, (0, 0))
            found[author] = (before + count, max(last, newest[number]))
        return found

    def only_co_authors(self) -> Mapping[str, Identity]:
        """People who wrote no commit of the window themselves but are named as a co-author of one."""
        named = {
            self.crowd.person(identity): identity
            for commit in self.commits
            for identity in commit.co_authors
            if identity.kind == "human"
        }
        return {person: named[person] for person in named.keys() - self.authors["human"].keys()}

    def emails(self) -> int:
        return len({commit.raw.email for commit in self.commits})


def per_week(whens: Iterable[int], as_of: int, weeks: int) -> tuple[int, ...]:
    """Commits in each of the last `weeks` weeks before `as_of`, oldest first; `whens` are their dates."""
    start = as_of - weeks * WEEK
    counts = Counter([(as_of - 1 - when) // WEEK for when in whens if start <= when < as_of])
    return tuple(counts[week] for week in reversed(range(weeks)))
