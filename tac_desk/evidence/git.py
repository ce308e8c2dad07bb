"""Runs git, the only program evidence starts: boxed, timed, with no configuration but ours."""

import hashlib
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeVar

from tac_desk.evidence.errors import git_failed, no_git, old_git, timed_out, too_much
from tac_desk.evidence.sandbox import Access, Box, boxed, environment, find_box

OLDEST = (2, 36)  # cat-file --batch-command
SECONDS = 120
MAX_OUTPUT = 512 * 2**20
MAX_BLOB = 2**20
SETTINGS = (
    "safe.directory=*",
    "core.quotePath=false",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.multiPackIndex=false",  # written by whoever made the repository; the packs' own indexes are read
    "core.packedGitWindowSize=16m",
    "core.packedGitLimit=256m",
    "log.showSignature=false",
    "protocol.ext.allow=never",
)
CALLS_AT_ONCE = 6
T = TypeVar("T")


@cache
def program() -> str:
    """The path of git. Raises EvidenceError when it is missing or too old."""
    found = shutil.which("git")
    if found is None:
        raise no_git()
    said = _first_words([found, "version"])
    version = re.search(r"(\d+)\.(\d+)", said)
    if version is None or (int(version[1]), int(version[2])) < OLDEST:
        raise old_git(said)
    return found


@cache
def box() -> Box:
    """The box of this machine; bwrap is tried once and left out, with the reason, when it does not work."""
    found = find_box(program())
    if found.bwrap and not _first_words(boxed(found, [program(), "version"], Access())):
        return Box(None, found.prlimit, "bwrap is installed but may not make namespaces here")
    return found


def _first_words(argv: list[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            argv, capture_output=True, env=environment(), timeout=20, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def run_git(arguments: Sequence[str], access: Access, *, limit: int = MAX_OUTPUT) -> bytes:
    """What git writes. Raises EvidenceError when it fails, takes too long or writes more than `limit` bytes.

    `arguments[0]` that is an option belongs to git itself, as in `git --git-dir=… log`.
    """
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    argv = boxed(box(), [program(), "--no-pager", *settings, *arguments], access)
    what = _named(arguments)
    with tempfile.TemporaryFile() as errors, _start(argv, errors) as process:
        began, timer = time.monotonic(), threading.Timer(access.seconds, process.kill)
        timer.start()
        try:
            output = _read_all(process, limit)
        finally:
            timer.cancel()
        if process.returncode == 0:
            return output
        if time.monotonic() - began >= access.seconds:
            raise timed_out(what, access.seconds)
        if len(output) > limit:
            raise too_much(what, limit)
        errors.seek(0)
        raise git_failed(what, errors.read(2**16))


def _named(arguments: Sequence[str]) -> str:
    """The git command among the arguments, for a person to read."""
    before = ("", *arguments)
    plain = (
        word
        for last, word in zip(before, arguments, strict=False)
        if last != "-c" and not word.startswith("-")
    )
    return next(plain, "git")


def _start(argv: list[str], errors: IO[bytes], *, talk: bool = False) -> subprocess.Popen[bytes]:
    stdin = subprocess.PIPE if talk else subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603
        argv, stdin=stdin, stdout=subprocess.PIPE, stderr=errors, env=environment(), close_fds=True
    )


def _read_all(process: subprocess.Popen[bytes], limit: int) -> bytes:
    output = _pipe(process.stdout).read(limit + 1)
    if len(output) > limit:
        process.kill()
    process.wait()
    return output


class Reader:
    """Git commands on one view of ours, several at a time; a context manager that ends them all."""

    def __init__(self, folder: Path, objects: Path, *, mailmap: str | None = None) -> None:
        self._folder, self._objects, self.mailmap = folder, objects, mailmap
        self._pool = ThreadPoolExecutor(CALLS_AT_ONCE, thread_name_prefix="git")
        self._objects_process: Objects | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._pool.shutdown(cancel_futures=True)
        if self._objects_process:
            self._objects_process.close()

    @property
    def access(self) -> Access:
        return Access(readable=(self._objects, self._folder), seconds=SECONDS)

    def _arguments(self, arguments: Sequence[str]) -> list[str]:
        own = [f"--git-dir={self._folder}", "--literal-pathspecs", "-c", "core.commitGraph=false"]
        return [*own, *(["-c", f"mailmap.blob={self.mailmap}:.mailmap"] if self.mailmap else []), *arguments]

    def run(self, *arguments: str, limit: int = MAX_OUTPUT) -> bytes:
        return run_git(self._arguments(arguments), self.access, limit=limit)

    def start(self, *arguments: str, limit: int = MAX_OUTPUT) -> Future[bytes]:
        """As `run`, in the background."""
        return self._pool.submit(self.run, *arguments, limit=limit)

    def submit(self, work: Callable[..., T], *arguments: object) -> Future[T]:
        """Any other work in the background of this reader."""
        return self._pool.submit(work, *arguments)

    def blob(self, sha: str) -> bytes | None:
        """The content of one file; None when it is missing, damaged, forged, or larger than MAX_BLOB bytes."""
        return self.read_object(sha, "blob")

    def read_object(self, sha: str, kind: str) -> bytes | None:
        """As `blob`, for any kind of object; one process reads them all."""
        return self._asked().read(sha, kind.encode())

    def use_mailmap_of(self, commit: str) -> None:
        """From now on, names are as the mailmap of that commit has them; one too large to be one is left alone.

        Git takes the square of its number of lines.
        """
        size = self._asked().size(f"{commit}:.mailmap", b"blob")
        self.mailmap = commit if size is not None and size <= MAX_BLOB else None

    def peeled(self, shas: Iterable[str]) -> dict[str, str]:
        """The commit each of these objects finally names; those that name none are left out."""
        return {sha: commit for sha in shas if (commit := self._asked().commit_of(sha))}

    def _asked(self) -> "Objects":
        if self._objects_process is None:
            argv = [program(), *self._arguments(["cat-file", "--batch-command"])]
            self._objects_process = Objects(boxed(box(), argv, self.access))
        return self._objects_process


class Objects:
    """One `git cat-file --batch-command` for all objects of a repository; started again if a bad one kills it."""

    def __init__(self, argv: list[str]) -> None:
        self._argv = argv
        self._begin()

    def _begin(self) -> None:
        with tempfile.TemporaryFile() as errors:
            self._process = _start(self._argv, errors, talk=True)
        self._timer = threading.Timer(SECONDS, self._process.kill)
        self._timer.daemon = True
        self._timer.start()

    def close(self) -> None:
        self._timer.cancel()
        self._process.kill()
        with suppress(BrokenPipeError):
            self._process.__exit__(None, None, None)

    def read(self, sha: str, kind: bytes) -> bytes | None:
        try:
            return self._ask(sha, kind)
        except (BrokenPipeError, EOFError):
            self.close()
            self._begin()
            return None

    def size(self, name: str, kind: bytes) -> int | None:
        """In bytes; None when there is no such object of that kind. `name` has no line end."""
        try:
            return self._head("info", name, kind)
        except (BrokenPipeError, EOFError):
            self.close()
            self._begin()
            return None

    def commit_of(self, sha: str) -> str | None:
        """The commit that a tag object names, by way of other tags too."""
        try:
            said = self._said("info", sha + "^{commit}")
        except (BrokenPipeError, EOFError):
            self.close()
            self._begin()
            return None
        return said[0].decode() if len(said) == 3 else None

    def _ask(self, sha: str, kind: bytes) -> bytes | None:
        size = self._head("info", sha, kind)
        if size is None or size > MAX_BLOB or self._head("contents", sha, kind) is None:
            return None
        content = _pipe(self._process.stdout).read(size + 1)
        if len(content) != size + 1:
            raise EOFError
        return content[:-1] if _is_named(content[:-1], kind, sha) else None

    def _head(self, command: str, sha: str, kind: bytes) -> int | None:
        """The size git announces, None when the object is missing or of another kind."""
        said = self._said(command, sha)
        return int(said[2]) if len(said) == 3 and said[1] == kind else None

    def _said(self, command: str, name: str) -> list[bytes]:
        """The words of git's answer: name, kind and size, or that there is no such object."""
        asked = _pipe(self._process.stdin)
        asked.write(f"{command} {name}\n".encode())
        asked.flush()
        answer = _pipe(self._process.stdout).readline(256)
        if not answer:
            raise EOFError
        return answer.split()


def _is_named(content: bytes, kind: bytes, sha: str) -> bool:
    """True when the object is what its name says; git itself does not look when it reads a file."""
    digest = hashlib.sha256() if len(sha) == 64 else hashlib.sha1(usedforsecurity=False)
    digest.update(b"%s %d\0" % (kind, len(content)))
    digest.update(content)
    return digest.hexdigest() == sha


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None, "started with pipes"
    return stream
