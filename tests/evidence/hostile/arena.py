"""Where a hostile repository is built: its folder, a private one beside it, and an alarm that any program rings."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path

from tests.evidence.miniature import ADA, DAY, NOW, Miniature, git

CANARY = "canary-5b1f"  # stands in everything that is none of the repository's business
README = "# A project\n\nIt has a release process.\n"


@dataclass(frozen=True)
class Arena:
    """`root` holds it all; `alarm` is a program that makes the file `rang` when anything runs it."""

    root: Path
    alarm: Path
    rang: Path
    secret: Path

    @classmethod
    def make(cls, root: Path) -> "Arena":
        rang, alarm, secret = root / "rang", root / "alarm.sh", root / "secret"
        alarm.write_text(f"#!/bin/sh\ntouch '{rang}'\n")
        alarm.chmod(0o755)
        secret.write_text(f"{CANARY}\n")
        return cls(root, alarm, rang, secret)

    def repository(self, files: dict[str | bytes, str | bytes] | None = None, **settings: object) -> Path:
        """A bare repository of one commit, on the branch main."""
        mini = Miniature(self.root / "hostile.git")
        mini.commit(files or {"README.md": README}, **settings)  # type: ignore[arg-type]
        return mini.write()

    def private(self) -> Path:
        """Somebody's own repository, which nothing here may look into."""
        mini = Miniature(self.root / "private.git")
        mini.commit(
            {"README.md": f"# {CANARY}\n", f"GOVERNANCE-{CANARY}.md": CANARY}, author=f"{CANARY} <a@b.c>"
        )
        mini.branch(f"refs/heads/{CANARY}", 1)
        return mini.write()

    def folder(self) -> Path:
        """An empty folder for a repository with files."""
        made = self.root / "hostile"
        made.mkdir()
        return made


@dataclass(frozen=True)
class Case:
    """`title` is that of the refusal; without one the repository is read and has `commits` in its window.

    `seconds` is how long git may take before it is stopped.
    """

    name: str
    build: Callable[[Arena], Path]
    title: str | None = None
    commits: int | None = 1
    seconds: int = 20


class Cases(list[Case]):
    """Filled by `@cases.add(…)` above each builder."""

    def add(
        self, title: str | None = None, *, commits: int | None = 1, seconds: int = 20
    ) -> Callable[[Callable[[Arena], Path]], Callable[[Arena], Path]]:
        def register(build: Callable[[Arena], Path]) -> Callable[[Arena], Path]:
            self.append(Case(build.__name__, build, title, commits, seconds))
            return build

        return register


# --- objects, written byte by byte ------------------------------------------------------------------------


def put(folder: Path, kind: str, content: bytes, name: str | None = None) -> str:
    """Writes a loose object, as it is; `name` forges its hash."""
    raw = f"{kind} {len(content)}\0".encode() + content
    sha = name or sha1(raw, usedforsecurity=False).hexdigest()
    path = folder / "objects" / sha[:2] / sha[2:]
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_bytes(zlib.compress(raw, 1))
    return sha


def tree(*entries: tuple[str, bytes, str]) -> bytes:
    """The content of a tree: mode, name and object of each entry, in the order given."""
    return b"".join(mode.encode() + b" " + name + b"\0" + bytes.fromhex(sha) for mode, name, sha in entries)


def commit(
    tree_sha: str, *, when: str = f"{NOW - DAY} +0000", parents: str = "", rest: bytes = b"\nHello\n"
) -> bytes:
    """The content of a commit; `parents` are whole header lines."""
    head = f"tree {tree_sha}\n{parents}author {ADA} {when}\ncommitter {ADA} {when}\n"
    return head.encode() + rest


def blank(arena: Arena) -> Path:
    """A bare repository without any commit."""
    folder = arena.root / "hostile.git"
    folder.mkdir()
    git(folder, "init", "-q", "--bare", "--template=", "--initial-branch=main", ".")
    return folder


def point(folder: Path, sha: str, ref: str = "refs/heads/main") -> Path:
    (folder / ref).parent.mkdir(parents=True, exist_ok=True)
    (folder / ref).write_text(f"{sha}\n")
    return folder


def of_tree(arena: Arena, *entries: tuple[str, bytes, str | bytes]) -> Path:
    """A repository of one commit whose tree has exactly these entries; bytes stand for a file's content."""
    folder = blank(arena)
    named = [
        (mode, name, put(folder, "blob", what) if isinstance(what, bytes) else what)
        for mode, name, what in entries
    ]
    return point(folder, put(folder, "commit", commit(put(folder, "tree", tree(*named)))))
