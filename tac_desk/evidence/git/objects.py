"""Reads objects of a repository by name, all of them from one git process that stays."""

import hashlib
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from typing import IO, TypeVar

from tac_desk.evidence.git.processes import Processes, kill
from tac_desk.evidence.limits import MAX_AHEAD, MAX_BLOB

AT_ONCE = 400  # questions written before their answers are read: both fit into a pipe
T = TypeVar("T")


class Objects:
    """One `git cat-file --batch-command`, which is `argv`; started again if a bad object kills it.

    Every method raises Stopped when the collection has to end.
    """

    def __init__(self, argv: Sequence[str], processes: Processes, seconds: float) -> None:
        self._argv, self._processes, self._seconds = argv, processes, seconds
        self._ahead: dict[str, bytes | None] = {}
        self._process = self._begin()

    def _begin(self) -> subprocess.Popen[bytes]:
        with tempfile.TemporaryFile() as errors:
            return self._processes.begin(self._argv, errors, self._seconds, talk=True)

    def close(self) -> None:
        kill(self._process)
        self._processes.finish(self._process)

    def read(self, sha: str, kind: bytes) -> bytes | None:
        """The content; None when it is missing, damaged, of another kind, forged, or larger than MAX_BLOB."""
        if kind == b"blob" and sha in self._ahead:
            return self._ahead.pop(sha)
        found = self._or_none(lambda: self._contents([sha], kind, MAX_BLOB))
        return found.get(sha) if found else None

    def read_ahead(self, shas: Iterable[str]) -> None:
        """Keeps these files until they are read; asking for many at once saves waiting for each answer."""
        wanted = list(dict.fromkeys(shas))[:AT_ONCE]
        self._ahead |= self._or_none(lambda: self._contents(wanted, b"blob", MAX_AHEAD)) or {}

    def size(self, name: str, kind: bytes) -> int | None:
        """In bytes; None when there is no such object of that kind. `name` has no line end."""
        found = self._or_none(lambda: self._ask([name]))
        return _size(found[0], kind) if found else None

    def commits(self, shas: Iterable[str]) -> dict[str, str]:
        """The commit each tag object names, by way of other tags too; those that name none are left out."""
        asked = list(shas)
        groups = (asked[start : start + AT_ONCE] for start in range(0, len(asked), AT_ONCE))
        return {sha: commit for group in groups for sha, commit in self._commits(group).items()}

    def _commits(self, shas: Sequence[str]) -> dict[str, str]:
        found = self._or_none(lambda: self._ask([f"{sha}^{{commit}}" for sha in shas])) or []
        return {sha: said[0].decode() for sha, said in zip(shas, found, strict=False) if len(said) == 3}

    def _or_none(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except (BrokenPipeError, EOFError):
            self.close()
            self._processes.check()
            self._process = self._begin()
            return None

    def _contents(self, shas: Sequence[str], kind: bytes, most: int) -> dict[str, bytes | None]:
        """Sizes first: git unpacks a file as a whole. Those that are too large, or beyond `most` bytes in all, are
        left out."""
        small: list[str] = []
        total = 0
        for sha, said in zip(shas, self._ask(shas), strict=True):
            size = _size(said, kind)
            if size is not None and size <= MAX_BLOB and total + size <= most:
                small.append(sha)
                total += size
        self._write("contents", small)
        return {sha: self._content(sha, kind) for sha in small}

    def _content(self, sha: str, kind: bytes) -> bytes | None:
        size = _size(self._answer(), kind)
        if size is None:
            return None
        content = _pipe(self._process.stdout).read(size + 1)
        if len(content) != size + 1:
            raise EOFError
        return content[:-1] if _is_named(content[:-1], kind, sha) else None

    def _ask(self, names: Sequence[str]) -> list[list[bytes]]:
        """Of each object its name, kind and size; two words that say there is no such object."""
        self._write("info", names)
        return [self._answer() for _ in names]

    def _write(self, command: str, names: Sequence[str]) -> None:
        asked = _pipe(self._process.stdin)
        asked.write("".join(f"{command} {name}\n" for name in names).encode())
        asked.flush()

    def _answer(self) -> list[bytes]:
        answer = _pipe(self._process.stdout).readline(256)
        if not answer:
            raise EOFError
        return answer.split()


def _size(said: Sequence[bytes], kind: bytes) -> int | None:
    return int(said[2]) if len(said) == 3 and said[1] == kind else None


def _is_named(content: bytes, kind: bytes, sha: str) -> bool:
    """True when the object is what its name says; git itself does not look when it reads a file."""
    digest = hashlib.sha256() if len(sha) == 64 else hashlib.sha1(usedforsecurity=False)
    digest.update(b"%s %d\0" % (kind, len(content)))
    digest.update(content)
    return digest.hexdigest() == sha


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None, "started with pipes"
    return stream
