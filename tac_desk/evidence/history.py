"""The commits of the window and what is counted in them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tac_desk.evidence.people import Crowd, Identity

FIELDS = ("%H", "%P", "%ct", "%an", "%ae", "%aN", "%aE", "%B")
FORMAT = "--format=" + "%x00".join(FIELDS)
WEEK = 7 * 86400
LAST = 253_402_300_799  # the end of the year 9999; a commit may claim any date
KINDS = ("human", "bot", "ai", "nobody")
_CO_AUTHOR = re.compile(rb"\n[ \t]*co-authored-by:([^<\n]{0,200})<([^>\n]{0,200})>")


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

    @property
    def identities(self) -> tuple[Identity, ...]:
        return (self.author, self.raw, *self.co_authors)


@dataclass(frozen=True)
class History:
    """`whole` is everything the pin reaches, `commits` what is dated in the window; merges included in both.

    People are known by the whole history: an old commit may show that two identities are one person.
    """

    whole: tuple[Commit, ...]
    commits: tuple[Commit, ...]
    first_parents: frozenset[str]

    @classmethod
    def between(cls, whole: tuple[Commit, ...], pin: str, start: int, end: int) -> "History":
        """The window is [start, end), in seconds since 1970."""
        window = tuple(commit for commit in whole if start <= commit.when < end)
        return cls(whole, window, frozenset(_first_parents(whole, pin)))

    @cached_property
    def dates(self) -> Mapping[str, int]:
        """When each commit the pin reaches was made, in seconds since 1970, by its name."""
        return {commit.sha: commit.when for commit in self.whole}

    @cached_property
    def crowd(self) -> Crowd:
        return Crowd({identity: None for commit in self.whole for identity in commit.identities})

    def commit_figures(self) -> dict[str, int]:
        single = [commit for commit in self.commits if not commit.is_merge]
        return {
            "commits": len(self.commits),
            "commits_no_merges": len(single),
            "commits_first_parent": sum(commit.sha in self.first_parents for commit in self.commits),
            "commits_human": sum(commit.author.kind == "human" for commit in single),
            "commits_bots": sum(commit.author.kind == "bot" for commit in self.commits),
        }

    @cached_property
    def authors(self) -> Mapping[str, Mapping[str, tuple[Identity, int]]]:
        """By kind, then per person: an identity to name them by, and their commits, most first."""
        counts: Counter[tuple[str, str]] = Counter()
        names: dict[str, Identity] = {}
        for commit in self.commits:
            person = self.crowd.person(commit.author)
            counts[commit.author.kind, person] += 1
            names.setdefault(person, commit.author)
        found: dict[str, dict[str, tuple[Identity, int]]] = {kind: {} for kind in KINDS}
        for (kind, person), count in counts.most_common():
            found[kind][person] = (names[person], count)
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


def parse_log(output: bytes) -> Iterator[Commit]:
    """`output` is that of `git log -z` with FORMAT."""
    parts, identity = output.split(b"\0"), _Identities()
    for start in range(0, len(parts) - len(FIELDS) + 1, len(FIELDS)):
        sha, parents, when, name, email, mapped_name, mapped_email, body = parts[start : start + len(FIELDS)]
        raw = identity[name, email]
        author = raw if (mapped_name, mapped_email) == (name, email) else identity[mapped_name, mapped_email]
        co_authors = tuple(identity[found] for found in _co_authors(body)) if b"uthored-" in body else ()
        yield Commit(sha.decode(), tuple(parents.decode().split()), seconds(when), author, raw, co_authors)


class _Identities(dict[tuple[bytes, bytes], Identity]):
    """One object for each name and address, however many commits bear them."""

    def __missing__(self, key: tuple[bytes, bytes]) -> Identity:
        name, email = (part.decode("utf-8", "surrogateescape").strip() for part in key)
        found = self[key] = Identity(name, email)
        return found


def _co_authors(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The trailers, wherever they stand: a squashed pull request has them in the middle."""
    for found in _CO_AUTHOR.finditer(body.lower()):
        yield body[slice(*found.span(1))].strip(), body[slice(*found.span(2))]


def _first_parents(whole: tuple[Commit, ...], pin: str) -> Iterator[str]:
    by_sha = {commit.sha: commit.parents for commit in whole}
    sha: str | None = pin
    while sha in by_sha:
        yield sha
        sha = next(iter(by_sha[sha]), None)


def seconds(text: bytes) -> int:
    """A date as git writes it; a damaged one counts as 1970, as git itself takes it."""
    return min(int(text), LAST) if text.isdigit() else 0


def per_week(whole: Iterable[Commit], as_of: int, weeks: int) -> tuple[int, ...]:
    """Commits in each of the last `weeks` weeks before `as_of`, oldest first."""
    counts = Counter((as_of - 1 - commit.when) // WEEK for commit in whole if commit.when < as_of)
    return tuple(counts[week] for week in reversed(range(weeks)))
