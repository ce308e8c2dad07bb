"""Opens a repository for reading, pins it to the commit that stood at an instant, and reads history and tree."""

import re
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tac_desk.evidence.errors import (
    EvidenceError,
    empty_repository,
    history_is_cut,
    missing_ref,
    not_a_commit,
    nothing_before,
)
from tac_desk.evidence.git import Reader
from tac_desk.evidence.history import FORMAT, LAST, History, parse_log, seconds
from tac_desk.evidence.mirror import ALLOWED_HOSTS, mirror
from tac_desk.evidence.tags import Tag
from tac_desk.evidence.tree import Tree
from tac_desk.evidence.view import View, make_view

DAY = 86400
MAX_TREE = 96 * 2**20  # bytes of file names: half a million files, more than the largest projects have
CHANGES = (
    "log",
    "-z",
    "--first-parent",
    "--diff-filter=AM",
    "--no-renames",
    "--name-status",
    "--format=%x01%ct",
)
_COMMITTED = re.compile(rb"(?m)^committer [^\n]*> (\d{1,12}) [+-]\d{4}$")
TAGS = "refs/tags/"
_SHA = re.compile(r"[0-9a-f]{4,64}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Started:
    """What git is already reading in the background."""

    log: Future[bytes]
    tree: Future[bytes]


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository open for reading; `name` is what a person called it."""

    name: str
    view: View
    reader: Reader

    def pin(self, ref: str | None, as_of: int) -> str:
        """The newest commit at or before `as_of` (seconds since 1970), along the first parents of the branch.

        Raises EvidenceError when there is no such ref or no such commit.
        """
        tip = self._tip(ref)
        if self._is_older(tip, as_of):
            return tip
        try:
            found = self.reader.run(
                "rev-list",
                "-1",
                "--first-parent",
                f"--before=@{as_of} +0000",
                "--end-of-options",
                tip + "^{commit}",
            )
        except EvidenceError as error:
            raise self._no_pin(ref, tip, error) from error
        if not found:
            raise nothing_before(self.name, iso(as_of))
        return found.decode().strip()

    def _no_pin(self, ref: str | None, tip: str, error: EvidenceError) -> EvidenceError:
        """Why there is no commit to pin: a tag may name a file, and an abbreviated name nothing at all."""
        if ref is None:
            return error
        if not self.view.refs.find(ref):
            return missing_ref(self.name, ref, self.view.refs.short_names())
        try:
            kind = self.reader.run("cat-file", "-t", tip + "^{}").decode().strip()
        except EvidenceError:
            return error
        return error if kind == "commit" else not_a_commit(self.name, ref, kind)

    def _is_older(self, tip: str, as_of: int) -> bool:
        """True when the tip itself is the pin, the common case, read without starting another process."""
        content = self.reader.read_object(tip, "commit") if len(tip) in (40, 64) else None
        dated = _COMMITTED.search((content or b"").partition(b"\n\n")[0])
        return dated is not None and int(dated[1]) <= as_of

    def _tip(self, ref: str | None) -> str:
        refs = self.view.refs
        if not refs.names and not refs.head:
            raise empty_repository(self.name)
        tip = refs.head if ref is None else refs.find(ref)
        if tip is None and ref and _SHA.fullmatch(ref):
            return ref.lower()
        if tip is None:
            raise missing_ref(self.name, ref or refs.branch or "HEAD", refs.short_names())
        return tip

    def start(self, commit: str) -> Started:
        """Starts reading everything at once; `history` and `tree` wait for it."""
        self.reader.use_mailmap_of(commit)
        return Started(
            log=self.reader.start("log", "-z", FORMAT, commit),
            tree=self.reader.start("ls-tree", "-r", "-z", commit, limit=MAX_TREE),
        )

    def history(self, started: Started, pin: str, as_of: int, window_days: int) -> History:
        """The commits dated in [as_of - window_days, as_of) that the pin reaches.

        Raises EvidenceError when a shallow clone is cut inside that window.
        """
        first = as_of - window_days * DAY
        whole = tuple(parse_log(started.log.result()))
        cut = next(
            (commit for commit in whole if commit.sha in self.view.shallow and commit.when >= first), None
        )
        if cut:
            raise history_is_cut(self.name, cut.sha, iso(cut.when)[:10])
        return History.between(whole, pin, first, as_of)

    def tags(self, history: History) -> tuple[Tag, ...]:
        """All tags by name; those of packed refs are known without asking git."""
        refs = self.view.refs
        named = {
            name.removeprefix(TAGS): refs.peeled.get(name, sha)
            for name, sha in refs.names.items()
            if name.startswith(TAGS)
        }
        packed = set(refs.peeled.values())
        objects = {sha for sha in named.values() if sha not in history.dates and sha not in packed}
        commits = self.reader.peeled(objects)
        return tuple(
            Tag(name, history.dates.get(commits.get(named[name], named[name]))) for name in sorted(named)
        )

    def ages(self, pin: str, paths: list[str]) -> Future[Mapping[str, tuple[int, int]]]:
        """When each path came to the branch and was last changed; empty when damaged objects hide it."""
        return self.reader.submit(self._ages, pin, paths)

    def _ages(self, pin: str, paths: list[str]) -> Mapping[str, tuple[int, int]]:
        if not paths:
            return {}
        try:
            return _dated(self.reader.run(*CHANGES, pin, "--", *paths))
        except EvidenceError:
            return {}

    @staticmethod
    def tree(started: Started) -> Tree:
        return Tree.parse(started.tree.result())


@contextmanager
def open_repository(
    source: str, mirrors: Path | None = None, hosts: frozenset[str] = ALLOWED_HOSTS
) -> Iterator[Repository]:
    """Opens a path, a file: address, or an https: address by way of a mirror below `mirrors`.

    All are read through a view of our own. Raises EvidenceError when it cannot be had or is no repository.
    """
    if source.startswith("file://"):
        path = Path(unquote(urlsplit(source).path))
    else:
        path = mirror(source, mirrors, hosts=hosts) if "://" in source else Path(source)
    with tempfile.TemporaryDirectory(prefix="tac-desk-view-") as folder:
        view = make_view(path, Path(folder).resolve() / "view.git")
        with Reader(view.folder, view.objects) as reader:
            yield Repository(source, view, reader)


def _dated(output: bytes) -> Mapping[str, tuple[int, int]]:
    """When each path came, its newest addition, and when it was last changed: `git log` writes the newest first."""
    dates: dict[str, tuple[int, int]] = {}
    for commit in reversed(output.split(b"\x01")[1:]):
        when, _, changes = commit.partition(b"\0")
        parts = changes.strip(b"\n\0").split(b"\0")
        for status, name in zip(parts[::2], parts[1::2], strict=False):
            path, at = name.decode("utf-8", "surrogateescape"), seconds(when)
            added = at if status.strip() == b"A" else dates.get(path, (at, at))[0]
            dates[path] = (added, at)
    return dates


def iso(instant: int) -> str:
    """An instant, in seconds since 1970, as 2026-07-15T00:00:00Z."""
    return datetime.fromtimestamp(min(instant, LAST), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
