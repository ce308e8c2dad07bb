"""Opens a repository for reading, pins it to the commit that stood at an instant, and reads history and tree."""

import os
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from tac_desk.evidence.errors import (
    EvidenceError,
    Stopped,
    empty_repository,
    history_is_cut,
    missing_ref,
    not_a_commit,
    nothing_before,
    too_much,
)
from tac_desk.evidence.git import Reader, Stream
from tac_desk.evidence.git.processes import Processes
from tac_desk.evidence.history import History
from tac_desk.evidence.limits import MAX_BLOB
from tac_desk.evidence.log import FORMAT, LAST, Log, read_log, seconds
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
    "--stdin",  # the paths come later, when the tree is known
)
MAX_CHANGES = 64 * 2**20
Dates = Mapping[
    str, tuple[int, int]
]  # when each path came and when it was last changed, in seconds since 1970
_COMMITTED = re.compile(rb"(?m)^committer [^\n]*> (\d{1,12}) [+-]\d{4}$")
_MADE = re.compile(rb"(?m)^(?:committer|tagger) [^\n]*> (\d{1,12}) [+-]\d{4}$")
TAGS = "refs/tags/"
MOST_ASIDE = 500  # releases of other branches that are looked up, the last ones by name
_SHA = re.compile(r"[0-9a-f]{4,64}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Started:
    """What git is already reading in the background of the commit `pin`."""

    pin: str
    log: Stream[Log]
    tree: Stream[Tree]
    changes: Stream[Dates]

    def stop(self) -> None:
        for stream in (self.log, self.tree, self.changes):
            stream.command.stop()


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository open for reading; `name` is what a person called it, `clone_seconds` what fetching it took."""

    name: str
    view: View
    reader: Reader
    clone_seconds: float = 0.0

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

    def start(self, ref: str | None, as_of: int) -> Started:
        """Pins as `pin` does and starts reading everything at once; `history` and `tree` wait for it.

        The tip is most often the pin, so it is read already while git is asked about it.
        """
        tip = self._tip(ref)
        self.reader.get_ready()
        early = self._begin(tip, mailmap=True) if len(tip) in (40, 64) else None
        pin = self.pin(ref, as_of)
        mailmap = (self.reader.size(f"{pin}:.mailmap") or 0) <= MAX_BLOB  # git takes the square of its lines
        if early and pin == tip and mailmap:
            return early
        if early:
            early.stop()
        return self._begin(pin, mailmap=mailmap)

    def _begin(self, commit: str, *, mailmap: bool) -> Started:
        stream = self.reader.stream
        log = stream(read_log, "log", "-z", FORMAT, commit, mailmap=commit if mailmap else None)
        tree = stream(_read_tree, "ls-tree", "-r", "-z", commit)
        return Started(commit, log, tree, self.reader.listen(_read_changes, *CHANGES, commit))

    def history(self, started: Started, as_of: int, window_days: int) -> History:
        """The commits dated in [as_of - window_days, as_of) that the pin reaches.

        Raises EvidenceError when a shallow clone is cut inside that window.
        """
        first = as_of - window_days * DAY
        found = History(started.log.result(), started.pin, first, as_of)
        for sha in sorted(self.view.shallow):
            if (when := found.dates.get(sha.encode(), first - 1)) >= first:
                raise history_is_cut(self.name, sha, iso(when)[:10])
        return found

    def tags(self, history: History) -> tuple[Tag, ...]:
        """All tags by name; those of packed refs are known without asking git."""
        refs = self.view.refs
        named = {
            name.removeprefix(TAGS): refs.peeled.get(name, sha)
            for name, sha in refs.names.items()
            if name.startswith(TAGS)
        }
        if not named:
            return ()
        packed = set(refs.peeled.values())
        objects = {sha for sha in named.values() if sha not in packed and sha.encode() not in history.dates}
        commits = self.reader.peeled(objects)
        reached = [
            Tag(name, history.dates.get(commits.get(sha, sha).encode()), refs.names[TAGS + name])
            for name, sha in sorted(named.items())
        ]
        apart = [tag for tag in reached if tag.when is None and tag.is_stable][-MOST_ASIDE:]
        dated = {
            tag.name: self._dated(tag, commits.get(named[tag.name], named[tag.name]), history.end)
            for tag in apart
        }
        return tuple(dated.get(tag.name, tag) for tag in reached)

    def _dated(self, tag: Tag, commit: str, as_of: int) -> Tag:
        """A release the pin does not reach, by its own commit and by who made the tag; none from after `as_of`."""
        said = [self.reader.read_object(commit, "commit")]
        said += [self.reader.read_object(tag.sha, "tag")] if tag.sha != commit else []
        dates = [
            int(seen[1])
            for content in said
            if content and (seen := _MADE.search(content.partition(b"\n\n")[0]))
        ]
        when = max(dates) if dates and said[0] else None
        return replace(tag, when=when, aside=True) if when is not None and when <= as_of else tag

    def ask_dates(self, started: Started, paths: Sequence[str]) -> Callable[[], Dates]:
        """Has git look, in the background, when these paths came to the branch and when they were last changed.

        The answer waits for it, and is empty when damaged objects hide it. A name of several lines is left out.
        """
        asked = [path for path in paths if "\n" not in path]
        if not asked:
            started.changes.command.stop()
            return dict
        started.changes.command.tell(os.fsencode("".join(f"{line}\n" for line in ("--", *asked))))
        return partial(self._dates, started)

    @staticmethod
    def _dates(started: Started) -> Dates:
        try:
            return started.changes.result()
        except Stopped:
            raise
        except EvidenceError:
            return {}


@contextmanager
def open_repository(
    source: str,
    mirrors: Path | None = None,
    hosts: frozenset[str] = ALLOWED_HOSTS,
    processes: Processes | None = None,
) -> Iterator[Repository]:
    """Opens a path, a file: address, or an https: address by way of a mirror below `mirrors`.

    All are read through a view of our own; all git processes end with `processes`. Raises EvidenceError when it
    cannot be had or is no repository.
    """
    with ExitStack() as leaving:
        group = processes or leaving.enter_context(Processes())
        began = time.monotonic()
        path = _path(source, mirrors, hosts, group)
        fetched = time.monotonic() - began
        folder = leaving.enter_context(tempfile.TemporaryDirectory(prefix="tac-desk-view-"))
        view = make_view(path, Path(folder).resolve() / "view.git")
        reader = leaving.enter_context(Reader(view.folder, view.objects, group))
        yield Repository(source, view, reader, fetched if "://" in source else 0.0)


def _path(source: str, mirrors: Path | None, hosts: frozenset[str], processes: Processes) -> Path:
    if source.startswith("file://"):
        return Path(unquote(urlsplit(source).path))
    return mirror(source, mirrors, hosts=hosts, processes=processes) if "://" in source else Path(source)


def _read_tree(stream: IO[bytes]) -> Tree:
    listing = stream.read(MAX_TREE + 1)
    if len(listing) > MAX_TREE:
        raise too_much("ls-tree", MAX_TREE)
    return Tree.parse(listing)


def _read_changes(stream: IO[bytes]) -> Dates:
    output = stream.read(MAX_CHANGES + 1)
    return _dated(output) if len(output) <= MAX_CHANGES else {}


def _dated(output: bytes) -> Dates:
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
