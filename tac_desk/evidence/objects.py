"""Reads objects of a repository by name, all of them from one git process that stays."""

import hashlib
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from typing import IO, TypeVar

from tac_desk.evidence.limits import MAX_BLOB
from tac_desk.evidence.processes import Processes

AT_ONCE = 400  # questions written before their answers are read: both fit into a pipe
T = TypeVar("T")


class Objects:
    """One `git cat-file --batch-command`, which is `argv`; started again if a bad object kills it.

    Every method raises Stopped when the collection has to end.
    """

    def __init__(self, argv: Sequence[str], processes: Processes, seconds: float) -> None:
        self._argv, self._processes, self._seconds = argv, processes, seconds
        self._process = self._begin()

    def _begin(self) -> subprocess.Popen[bytes]:
        with tempfile.TemporaryFile() as errors:
            return self._processes.begin(self._argv, errors, self._seconds, talk=True)

    def close(self) -> None:
        self._process.kill()
        self._processes.finish(self._process)

    def read(self, sha: str, kind: bytes) -> bytes | None:
        """The content; None when it is missing, damaged, of another kind, forged, or larger than MAX_BLOB."""
        return self._or_none(lambda: self._read(sha, kind))

    def size(self, name: str, kind: bytes) -> int | None:
        """In bytes; None when there is no such object of that kind. `name` has no line end."""
        return self._or_none(lambda: self._head("info", name, kind))

    def commits(self, shas: Iterable[str]) -> dict[str, str]:
        """The commit each tag object names, by way of other tags too; those that name none are left out."""
        asked = list(shas)
        groups = [asked[start : start + AT_ONCE] for start in range(0, len(asked), AT_ONCE)]
        return {sha: commit for group in groups for sha, commit in self._or_none(self._commits(group)) or ()}

    def _or_none(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except (BrokenPipeError, EOFError):
            self.close()
            self._processes.check()
            self._process = self._begin()
            return None

    def _commits(self, shas: list[str]) -> Callable[[], list[tuple[str, str]]]:
        def ask() -> list[tuple[str, str]]:
            self._write("".join(f"info {sha}^{{commit}}\n" for sha in shas))
            answers = [self._answer() for _ in shas]
            return [
                (sha, said[0].decode()) for sha, said in zip(shas, answers, strict=True) if len(said) == 3
            ]

        return ask

    def _read(self, sha: str, kind: bytes) -> bytes | None:
        size = self._head("info", sha, kind)
        if size is None or size > MAX_BLOB or self._head("contents", sha, kind) is None:
            return None
        content = _pipe(self._process.stdout).read(size + 1)
        if len(content) != size + 1:
            raise EOFError
        return content[:-1] if _is_named(content[:-1], kind, sha) else None

    def _head(self, command: str, name: str, kind: bytes) -> int | None:
        """The size git announces, None when the object is missing or of another kind."""
        self._write(f"{command} {name}\n")
        said = self._answer()
        return int(said[2]) if len(said) == 3 and said[1] == kind else None

    def _write(self, text: str) -> None:
        asked = _pipe(self._process.stdin)
        asked.write(text.encode())
        asked.flush()

    def _answer(self) -> list[bytes]:
        """Name, kind and size, or two words that say there is no such object."""
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
