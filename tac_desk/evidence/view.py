"""Builds a view of our own over a foreign repository: its objects, none of its configuration or hooks."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tac_desk.evidence.errors import borrows_objects, leads_elsewhere, not_a_repository
from tac_desk.evidence.refs import Refs, is_ordinary, read_refs, read_text

_ESCAPES: Mapping[str, str] = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(frozen=True, slots=True)
class View:
    """`folder` is a bare repository of ours; `objects` the foreign folder it reads, `shallow` where it is cut."""

    folder: Path
    objects: Path
    refs: Refs
    shallow: frozenset[str]

    def size(self) -> int:
        """The bytes of its packs, which hold nearly everything; 0 when there are none yet."""
        packs = self.objects / "pack"
        return sum(one.lstat().st_size for one in packs.iterdir()) if packs.is_dir() else 0


def make_view(repository: Path, folder: Path) -> View:
    """Makes the bare repository `folder` that reads the objects of `repository`.

    `repository` is a bare repository, a `.git` folder, or a work tree with a `.git` folder or file.
    Raises EvidenceError when it is none of these, leads to another repository, or borrows objects itself.
    """
    try:
        return _make_view(repository, folder)
    except (OSError, ValueError, RuntimeError) as error:  # names no system can hold, loops of links
        raise not_a_repository(repository, str(error)) from error


def _make_view(repository: Path, folder: Path) -> View:
    git_dir = _git_dir(repository)
    common = _common_dir(git_dir)
    objects = common / "objects"
    if (common / "reftable").exists():
        raise not_a_repository(
            repository, "its references are stored as a reftable, which cannot be read yet"
        )
    if not objects.is_dir():
        raise not_a_repository(repository)
    if _borrows(objects):
        raise borrows_objects(repository)
    odd = next((name for name in ("packed-refs", "shallow") if not is_ordinary(common / name)), None)
    if odd:
        raise not_a_repository(repository, f"{odd} is no ordinary file, or too large")
    refs = read_refs(git_dir, common)
    shallow = frozenset(re.findall(r"(?m)^[0-9a-f]{40,64}$", read_text(common / "shallow") or ""))
    wide = len(refs.head or next(iter(refs.names.values()), "")) == 64
    objects = objects.resolve()
    _write(folder, objects, wide=wide, shallow=shallow)
    return View(folder, objects, refs, shallow)


def _git_dir(repository: Path) -> Path:
    if not repository.exists():
        raise not_a_repository(repository, "this path does not exist")
    dot_git = repository / ".git"
    if repository.is_dir() and dot_git.is_file():
        pointer = re.match(r"(?s)gitdir: (.+)", read_text(dot_git, 4096) or "")
        dot_git = repository / pointer[1].rstrip("\n") if pointer else dot_git
    if dot_git.is_dir() and not _belongs(dot_git, repository):
        raise leads_elsewhere(repository / ".git", dot_git.resolve())
    found = next((path for path in (dot_git, repository) if _looks_like_git(path)), None)
    if found is None:
        raise not_a_repository(repository)
    return found


def _looks_like_git(path: Path) -> bool:
    return (path / "HEAD").is_file() and ((path / "objects").is_dir() or (path / "commondir").is_file())


def _belongs(git_dir: Path, repository: Path) -> bool:
    """True when `.git` does not lead out of the folder, or what it leads to names the folder back.

    A linked work tree is named by the file `gitdir` there, a submodule by `core.worktree`. Anything else could
    be a stranger's folder that points at a private repository of this machine.
    """
    here, there = repository.resolve(), git_dir.resolve()
    if here in there.parents:
        return True
    back = (read_text(there / "gitdir", 4096) or "").rstrip("\n")
    tree = re.search(r"(?m)^\s*worktree = (.+)$", read_text(there / "config", 2**20) or "")
    linked = bool(back) and (there / back).resolve() == here / ".git"
    return linked or (tree is not None and (there / tree[1]).resolve() == here)


def _common_dir(git_dir: Path) -> Path:
    """Where refs and objects are; those of a linked work tree are in the repository two folders above."""
    pointer = (read_text(git_dir / "commondir", 4096) or "").rstrip("\n")
    if not pointer:
        return git_dir
    common = (git_dir / pointer).resolve()
    if git_dir.resolve().parent != common / "worktrees":
        raise leads_elsewhere(git_dir / "commondir", common)
    return common


def _borrows(objects: Path) -> bool:
    """True when git would look for objects in other folders, or when it cannot be told."""
    alternates = objects / "info" / "alternates"
    said = read_text(alternates) if os.path.lexists(alternates) else ""
    return objects.is_symlink() or said is None or bool(said.strip())


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
