"""Reads the branches and tags of a foreign repository as text, without running git in it."""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

FOLDERS = ("heads", "tags", "remotes")  # refs/pull and the like are proposals of others, never evidence
MAX_FILE = 64 * 2**20
MAX_REFS = 200_000
MAX_SYMBOLIC = 5
_SHA = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_PACKED = re.compile(
    rf"(?m)^([0-9a-f]{{40}}(?:[0-9a-f]{{24}})?) (refs/(?:{'|'.join(FOLDERS)})/.+)$(?:\n\^([0-9a-f]{{40,64}})$)?"
)
_FULLY_PEELED = re.compile(r"# pack-refs with:[^\n]* fully-peeled\b")
_SYMBOLIC = re.compile(r"ref:\s*(refs/\S.*)")


@dataclass(frozen=True, slots=True)
class Refs:
    """`branch` is what HEAD names (None when detached), `head` its commit (None when unborn).

    `peeled` is what a ref finally names, behind the tag objects, as far as the file of packed refs says it.
    """

    branch: str | None
    head: str | None
    names: Mapping[str, str]
    peeled: Mapping[str, str]

    def find(self, name: str) -> str | None:
        """The object a person means by `name`, in git's own order of preference; None when there is none."""
        if name == "HEAD":
            return self.head
        candidates = (name, f"refs/{name}", f"refs/tags/{name}", f"refs/heads/{name}", f"refs/remotes/{name}")
        return next((self.names[full] for full in candidates if full in self.names), None)

    def short_names(self) -> list[str]:
        return [name.split("/", 2)[2] for name in self.names]


def read_text(path: Path, limit: int = MAX_FILE) -> str | None:
    """A regular file's text, None when it is absent, a link, a device or larger than `limit` bytes."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        content = file.read(limit + 1)
    return content.decode("utf-8", "surrogateescape") if len(content) <= limit else None


def is_ordinary(path: Path) -> bool:
    """True for a file that `read_text` reads, and for one that is not there at all."""
    return not os.path.lexists(path) or read_text(path) is not None


def read_refs(git_dir: Path, common_dir: Path) -> Refs:
    """`git_dir` holds HEAD; `common_dir` the refs (they differ in a linked work tree)."""
    packed, peeled = _packed(common_dir)
    loose = dict(_loose(common_dir))
    raw = packed | loose
    names = {name: sha for name, sha in packed.items() if name not in loose}
    names |= {name: sha for name in loose if (sha := _resolve(loose[name], raw))}
    head = (read_text(git_dir / "HEAD", 4096) or "").strip()
    symbolic = _SYMBOLIC.fullmatch(head)
    branch = symbolic[1] if symbolic else None
    known = {name: sha for name, sha in peeled.items() if name not in loose}
    return Refs(branch, names.get(branch) if branch else _resolve(head, raw), names, known)


def _resolve(value: str, raw: Mapping[str, str]) -> str | None:
    for _ in range(MAX_SYMBOLIC):
        if _SHA.fullmatch(value):
            return value
        symbolic = _SYMBOLIC.fullmatch(value)
        value = raw.get(symbolic[1], "") if symbolic else ""
    return None


def _packed(common_dir: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The packed refs, and those of them of which the file says what they finally name."""
    text = read_text(common_dir / "packed-refs") or ""
    found = _PACKED.findall(text)
    complete = _FULLY_PEELED.match(text) is not None
    peeled = {name: commit or sha for sha, name, commit in found if commit or complete}
    return {name: sha for sha, name, _ in found}, peeled


def _loose(common_dir: Path) -> Iterator[tuple[str, str]]:
    """One file per ref; links are not followed, so nothing outside the repository is read."""
    refs = common_dir / "refs"
    tops = [refs / folder for folder in FOLDERS]
    inside = [top for top in tops if not (refs.is_symlink() or top.is_symlink())]
    files = (
        Path(parent, file) for top in inside for parent, _, names in os.walk(top) for file in sorted(names)
    )
    for path in islice(files, MAX_REFS):
        yield path.relative_to(common_dir).as_posix(), (read_text(path, 4096) or "").strip()
