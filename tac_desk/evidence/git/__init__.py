"""Runs git, the only program evidence starts: boxed, timed, with no configuration but ours."""

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from types import TracebackType
from typing import IO, Generic, Self, TypeVar

from tac_desk.evidence.errors import EvidenceError, git_failed, no_git, old_git, timed_out, too_much
from tac_desk.evidence.git.objects import Objects
from tac_desk.evidence.git.processes import Processes, kill
from tac_desk.evidence.limits import MAX_OUTPUT
from tac_desk.evidence.limits import PROCESS_SECONDS as SECONDS
from tac_desk.evidence.sandbox import Access, Box, boxed, environment, find_box

OLDEST = (2, 36)  # cat-file --batch-command
SETTINGS = (
    "safe.directory=*",
    "core.quotePath=false",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.multiPackIndex=false",  # written by whoever made the repository; the packs' own indexes are read
    "core.packedGitWindowSize=4m",
    "core.packedGitLimit=16m",
    "core.deltaBaseCacheLimit=2m",  # with git's own 96m, walking trees takes twice the memory and no less time
    "log.showSignature=false",
    "protocol.ext.allow=never",
)
CALLS_AT_ONCE = 6
T = TypeVar("T")
Take = Callable[[IO[bytes]], T]


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


def run_git(
    arguments: Sequence[str], access: Access, *, limit: int = MAX_OUTPUT, processes: Processes | None = None
) -> bytes:
    """What git writes. Raises EvidenceError when it fails, takes too long or writes more than `limit` bytes.

    `arguments[0]` that is an option belongs to git itself, as in `git --git-dir=… log`. With `processes`, it ends
    when they do.
    """
    with nullcontext(processes) if processes else Processes() as group:
        return Command(arguments, access, group).read(partial(_all, limit=limit, what=_named(arguments)))


class Command:
    """One git command, which runs from the moment this is made; with `talk` it waits for what `tell` has to say."""

    def __init__(
        self, arguments: Sequence[str], access: Access, processes: Processes, *, talk: bool = False
    ) -> None:
        self._what, self._seconds, self._processes = _named(arguments), access.seconds, processes
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the command)
        self._began = time.monotonic()
        try:
            argv = _command(arguments, access)
            self._process = processes.begin(argv, self._errors, access.seconds, talk=talk)
        except BaseException:
            self._errors.close()
            raise

    def stop(self) -> None:
        """Ends it: whoever reads it meets an EvidenceError."""
        kill(self._process)

    def close(self, _done: object = None) -> None:
        """Lets go of what git complained of; nothing is said of the command after that."""
        self._errors.close()

    def tell(self, text: bytes) -> None:
        """All that the command reads; one that has ended already says why when it is read."""
        assert self._process.stdin is not None, "started to be told something"
        with suppress(BrokenPipeError), self._process.stdin as stream:
            stream.write(text)

    def read(self, take: Take[T]) -> T:
        """What `take` makes of what git writes, while it writes it. Raises EvidenceError when git fails."""
        assert self._process.stdout is not None, "started with a pipe"
        with self._errors:
            try:
                taken = take(self._process.stdout)
            except BaseException:
                self.stop()
                raise
            finally:
                self._processes.finish(self._process)
            if self._process.returncode != 0:
                raise self._failure()
        return taken

    def _failure(self) -> EvidenceError:
        self._processes.check()
        if time.monotonic() - self._began >= self._seconds:
            return timed_out(self._what, self._seconds)
        self._errors.seek(0)
        return git_failed(self._what, self._errors.read(2**16))


def _command(arguments: Sequence[str], access: Access) -> list[str]:
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    return boxed(box(), [program(), "--no-pager", *settings, *arguments], access)


def _all(stream: IO[bytes], limit: int, what: str) -> bytes:
    output = stream.read(limit + 1)
    if len(output) > limit:
        raise too_much(what, limit)
    return output


def _named(arguments: Sequence[str]) -> str:
    """The git command among the arguments, for a person to read."""
    before = ("", *arguments)
    plain = (
        word
        for last, word in zip(before, arguments, strict=False)
        if last != "-c" and not word.startswith("-")
    )
    return next(plain, "git")


@dataclass(frozen=True, slots=True)
class Stream(Generic[T]):
    """A command that is read in the background; `result` waits for it."""

    command: Command
    future: Future[T]

    def result(self) -> T:
        return self.future.result()


class Reader:
    """Git commands on one view of ours, several at a time; a context manager that ends them all.

    They end with `processes` too, and raise Stopped then.
    """

    def __init__(self, folder: Path, objects: Path, processes: Processes) -> None:
        self._processes = processes
        self._own = (f"--git-dir={folder}", "--literal-pathspecs", "-c", "core.commitGraph=false")
        self.access = Access(readable=(objects, folder), seconds=SECONDS)
        self._pool = ThreadPoolExecutor(CALLS_AT_ONCE, thread_name_prefix="git")
        self._asked: Objects | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._processes.end("nobody waits for it any more")
        self._pool.shutdown(cancel_futures=True)
        if self._asked:
            self._asked.close()

    def run(self, *arguments: str, limit: int = MAX_OUTPUT) -> bytes:
        """As the function `run_git`, on this repository."""
        return run_git([*self._own, *arguments], self.access, limit=limit, processes=self._processes)

    def start(self, *arguments: str, limit: int = MAX_OUTPUT) -> Future[bytes]:
        """As `run`, in the background."""
        return self._pool.submit(self.run, *arguments, limit=limit)

    def stream(self, take: Take[T], *arguments: str, mailmap: str | None = None) -> "Stream[T]":
        """What `take` makes of the output while git writes it, in the background.

        With the `mailmap` of that commit, names are as it has them.
        """
        mapped = ["-c", f"mailmap.blob={mailmap}:.mailmap"] if mailmap else []
        return self._stream(take, *mapped, *arguments)

    def listen(self, take: Take[T], *arguments: str) -> "Stream[T]":
        """As `stream`, of a command that reads what it is told before it writes."""
        return self._stream(take, *arguments, talk=True)

    def _stream(self, take: Take[T], *arguments: str, talk: bool = False) -> "Stream[T]":
        command = Command([*self._own, *arguments], self.access, self._processes, talk=talk)
        future = self._pool.submit(command.read, take)
        future.add_done_callback(command.close)  # one that is cancelled is never read
        return Stream(command, future)

    def submit(self, work: Callable[..., T], *arguments: object) -> Future[T]:
        """Any other work in the background of this reader."""
        return self._pool.submit(work, *arguments)

    def blob(self, sha: str) -> bytes | None:
        """The content of one file; None when it is missing, damaged, forged, or larger than MAX_BLOB bytes."""
        return self.read_object(sha, "blob")

    def read_object(self, sha: str, kind: str) -> bytes | None:
        """As `blob`, for any kind of object; one process reads them all."""
        return self._objects.read(sha, kind.encode())

    def size(self, name: str) -> int | None:
        """The bytes of a file, as in `COMMIT:path`; None when there is none."""
        return self._objects.size(name, b"blob")

    def get_ready(self) -> None:
        """Starts the process that reads objects, so that its first answer comes at once."""
        _ = self._objects

    def read_ahead(self, shas: Iterable[str]) -> None:
        """Has these files ready for `blob`."""
        self._objects.read_ahead(shas)

    def peeled(self, shas: Iterable[str]) -> dict[str, str]:
        """The commit each of these objects finally names; those that name none are left out."""
        return self._objects.commits(shas)

    @property
    def _objects(self) -> Objects:
        if self._asked is None:
            argv = _command([*self._own, "cat-file", "--batch-command"], self.access)
            self._asked = Objects(argv, self._processes, SECONDS)
        return self._asked
