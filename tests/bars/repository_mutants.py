"""Changes by seed to the files of a built repository: what git keeps there may be anything."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.evidence.hostile.arena import Arena
from tests.evidence.hostile.configuration import CONFIGURED, HOOKS

Change = Callable[[Arena, Path, random.Random], None]
NAMES = ("HEAD", "config", "packed-refs", "shallow", "index", "commondir", "gitdir", "ORIG_HEAD", "info/grafts",
         "objects/info/alternates", "objects/info/http-alternates", "objects/info/packs", "objects/info/commit-graph",
         "info/attributes", "info/exclude", "refs/heads/main", "refs/replace/x", "logs/HEAD", "reftable",
         "FETCH_HEAD",
         "objects/pack/multi-pack-index", "worktrees/x/gitdir", "modules/x/config", "config.worktree",
         "info/sparse-checkout")  # fmt: skip
REFS = (
    "-rf",
    "--upload-pack=x",
    "a\x1b[31m",
    "\u202egpj",
    "a..b",
    "x.lock",
    "@{-1}",
    "con",
    "a" * 250,
    ".hidden",
    "v1.0",
)


def _files(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and not path.is_fifo()
    )


def flip_bits(_arena: Arena, folder: Path, chance: random.Random) -> None:
    """In objects, packs, indexes, references, whatever there is."""
    for path in chance.choices(_files(folder), k=chance.choice((1, 3, 9))):
        raw = bytearray(path.read_bytes())
        if raw:
            raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
            _write(path, bytes(raw))


def cut_short(_arena: Arena, folder: Path, chance: random.Random) -> None:
    path = chance.choice(_files(folder))
    raw = path.read_bytes()
    _write(path, raw[: chance.randrange(len(raw) + 1)])


def swap_two(_arena: Arena, folder: Path, chance: random.Random) -> None:
    """One file has the content of another."""
    one, other = chance.choices(_files(folder), k=2)
    _write(one, other.read_bytes())


def write_garbage(arena: Arena, folder: Path, chance: random.Random) -> None:
    path = folder / chance.choice(NAMES)
    lines = (b"ref: refs/heads/main\n", b"ref: ../../secret\n", b"ref: refs/heads/" + b"a/" * 3000, b"\0" * 99,
    b"-rf\n",
             b"gitdir: ../private.git\n", os.fsencode(arena.root / "private.git/objects") + b"\n",
             b"../private.git/objects\n",
             os.fsencode(arena.secret) + b"\n", b"^" + b"f" * 40 + b"\n", b"f" * 40 + b" refs/heads/\x1b[31m\n",
             chance.randbytes(300),
             b"0" * 40 + b" refs/tags/v1\n", b"# pack-refs with: peeled fully-peeled sorted\n" * 2000)  # fmt: skip
    if not path.is_dir():
        _write(path, b"".join(chance.choices(lines, k=chance.choice((1, 4)))))


def configure(arena: Arena, folder: Path, chance: random.Random) -> None:
    """Programs, filters and files from elsewhere, some at once."""
    text = "".join(chance.choices(list(CONFIGURED.values()), k=chance.choice((1, 4))))
    text += f"[core]\n\tfsmonitor = {arena.alarm}\n\tsshCommand = {arena.alarm}\n\tpager = {arena.alarm}\n"
    text = text.replace("{alarm}", str(arena.alarm)).replace("{secret}", str(arena.secret))
    _write(
        folder / "config",
        text.replace("{private}", str(arena.root / "private.git")).encode("utf-8", "replace"),
    )


def hook(arena: Arena, folder: Path, chance: random.Random) -> None:
    (folder / "hooks").mkdir(exist_ok=True)
    for name in chance.choices(HOOKS, k=5):
        (folder / "hooks" / name).unlink(missing_ok=True)
        shutil.copy(arena.alarm, folder / "hooks" / name)


def point_elsewhere(arena: Arena, folder: Path, chance: random.Random) -> None:
    """A link, a pipe or a device stands where a file or folder was."""
    path = chance.choice([*_files(folder), *(folder / name for name in NAMES)])
    if path.is_dir():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    target = chance.choice(
        (arena.secret, Path("/dev/zero"), Path("/"), folder, arena.root / "private.git/HEAD", path)
    )
    if chance.random() < 0.3:
        os.mkfifo(path)
    else:
        path.symlink_to(target)


def name_oddly(_arena: Arena, folder: Path, chance: random.Random) -> None:
    """References that are options, escapes or no names at all."""
    for name in chance.choices(REFS, k=3):
        path = folder / chance.choice(("refs/heads", "refs/tags", "refs/remotes/origin")) / name
        heads = [one for one in (folder / "refs").rglob("*") if one.is_file() and not one.is_symlink()]
        if not path.exists() and not path.is_symlink():
            _write(path, heads[0].read_bytes() if heads and chance.random() < 0.7 else b"0" * 40)


def take_away(_arena: Arena, folder: Path, chance: random.Random) -> None:
    chance.choice(_files(folder)).unlink()


def forbid(_arena: Arena, folder: Path, chance: random.Random) -> None:
    chance.choice(_files(folder)).chmod(0)


def borrow(arena: Arena, folder: Path, chance: random.Random) -> None:
    """A branch is somebody else's, and so are the objects: by a link, or named in the file of alternates."""
    private = arena.root / "private.git"
    for branch in (private / "refs/heads").iterdir():
        _write(folder / "refs/heads/main", branch.read_bytes())
    path = folder / "objects"
    if chance.random() < 0.5:
        _write(path / "info/alternates", os.fsencode(private / "objects") + b"\n")
    elif path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
        path.symlink_to(private / "objects")


def _write(path: Path, content: bytes) -> None:
    """Over whatever stands there, but never through a link."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        return
    if path.is_symlink() or path.is_fifo() or path.is_file():
        path.unlink()
    path.write_bytes(content)


CHANGES: tuple[Change, ...] = (
    flip_bits, flip_bits, cut_short, swap_two, write_garbage, write_garbage, configure, configure, hook,
    point_elsewhere, point_elsewhere, name_oddly, take_away, forbid, borrow, borrow, borrow,
)  # fmt: skip
