"""Builds a view of our own over a foreign repository: its objects, none of its configuration or hooks."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tac_desk.evidence.errors import borrows_objects, not_a_repository
from tac_desk.evidence.refs import Refs, read_refs, read_text

_ESCAPES: Mapping[str, str] = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(frozen=True, slots=True)
class View:
    """`folder` is a bare repository of ours; `objects` the foreign folder it reads, `shallow` where it is cut."""

    folder: Path
    objects: Path
    refs: Refs
    shallow: frozenset[str]


def make_view(repository: Path, folder: Path) -> View:
    """Makes the bare repository `folder` that reads the objects of `repository`.

    `repository` is a bare repository, a `.git` folder, or a work tree with a `.git` folder or file.
    Raises EvidenceError when it is none of these, or borrows objects itself.
    """
    git_dir = _git_dir(repository)
    common = _common_dir(git_dir)
    objects = (common / "objects").resolve()
    if (common / "reftable").exists():
        raise not_a_repository(
            repository, "its references are stored as a reftable, which cannot be read yet"
        )
    if not objects.is_dir():
        raise not_a_repository(repository)
    if (read_text(objects / "info" / "alternates") or "").strip() or _is_link(
        objects / "info" / "alternates"
    ):
        raise borrows_objects(repository)
    refs = read_refs(git_dir, common)
    shallow = frozenset(re.findall(r"(?m)^[0-9a-f]{40,64}$", read_text(common / "shallow") or ""))
    _write(folder, objects, wide=any(len(sha) == 64 for sha in refs.names.values()), shallow=shallow)
    return View(folder, objects, refs, shallow)


def _git_dir(repository: Path) -> Path:
    if not repository.exists():
        raise not_a_repository(repository, "this path does not exist")
    dot_git = repository / ".git"
    if repository.is_dir() and dot_git.is_file():
        pointer = re.match(r"(?s)gitdir: (.+)", read_text(dot_git, 4096) or "")
        dot_git = repository / pointer[1].rstrip("\n") if pointer else dot_git
    found = next((path for path in (dot_git, repository) if _looks_like_git(path)), None)
    if found is None:
        raise not_a_repository(repository)
    return found


def _looks_like_git(path: Path) -> bool:
    return (path / "HEAD").is_file() and ((path / "objects").is_dir() or (path / "commondir").is_file())


def _common_dir(git_dir: Path) -> Path:
    pointer = (read_text(git_dir / "commondir", 4096) or "").rstrip("\n")
    return git_dir / pointer if pointer else git_dir


def _is_link(path: Path) -> bool:
    return os.path.islink(path)


def _write(folder: Path, objects: Path, *, wide: bool, shallow: frozenset[str]) -> None:
    for name in ("objects/info", "refs"):
        (folder / name).mkdir(parents=True)
    version = "1\n[extensions]\n\tobjectformat = sha256" if wide else "0"
    (folder / "HEAD").write_text("ref: refs/heads/none\n")
    (folder / "config").write_text(f"[core]\n\tbare = true\n\trepositoryformatversion = {version}\n")
    (folder / "objects/info/alternates").write_bytes(os.fsencode(_quoted(str(objects)) + "\n"))
    if shallow:
        (folder / "shallow").write_text("".join(f"{sha}\n" for sha in sorted(shallow)))


def _quoted(path: str) -> str:
    """As git reads it in an alternates file: in double quotes, so that no odd name starts a comment."""
    return '"' + "".join(_ESCAPES.get(character, character) for character in path) + '"'
