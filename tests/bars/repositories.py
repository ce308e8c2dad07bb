"""Bar: whatever a repository is made of, reading it runs nothing, looks nowhere else, and ends."""

import random
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from tac_desk.assets import resource
from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.evidence import git as git_module
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.sandbox import Box
from tests.bars.bar import Bar, Case, Violation
from tests.bars.repository_mutants import CHANGES
from tests.evidence.hostile import configuration, objects, pointers
from tests.evidence.hostile.arena import CANARY, Arena
from tests.evidence.hostile.contents import BOMBS, SEARCHED
from tests.evidence.miniature import AS_OF
from tests.evidence.test_hostile_repositories import everything

GIT_SECONDS, SECONDS = 20, 60  # for one git process; for all of a case, on a machine with other things to do
SLOW = {"folders_five_thousand_deep", "ten_billion_files_in_eleven_folders"}
Build = Callable[[Arena], Path]


def builders() -> list[Build]:
    """Those of the tests, and one whose files are each filled by what is hard to read."""
    named = [*configuration.cases, *pointers.cases, *objects.cases]
    return [case.build for case in named if case.name not in SLOW]


def ordinary(arena: Arena, chance: random.Random) -> Path:
    """A repository of files that collectors search, with words that are hard for them."""
    names = chance.sample(SEARCHED, 8)
    texts = [text[:20_000] for text in BOMBS.values()]
    odd = chance.choice(
        ("-rf", "--upload-pack=x", "a\x1b[31m", "\u202egpj.exe", "a\\..\\..\\b", "con.txt", "\n")
    )
    return arena.repository({**{name: chance.choice(texts) for name in names}, odd: chance.choice(texts)})


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    scratch = folder / "scratch"
    scratch.mkdir()
    tempfile.tempdir = str(scratch)
    found = git_module.box()
    git_module.box = lambda: Box(None, found.prlimit, "left out by this bar")  # walls would hide what ran
    git_module.SECONDS = GIT_SECONDS
    book, every = whole_rulebook(), builders()

    def case(seed: int) -> None:
        chance = random.Random(seed)
        root = folder / f"case-{seed}"
        root.mkdir()
        arena = Arena.make(root)
        arena.private()
        repository = ordinary(arena, chance) if chance.random() < 0.4 else chance.choice(every)(arena)
        done = []
        for _ in range(chance.choice((1, 1, 2, 4))):
            change = chance.choice(CHANGES)
            try:
                change(arena, _inside(repository), chance)
            except (OSError, ValueError, IndexError):
                continue  # what it would change is gone already
            done.append(change.__name__)
        try:
            read(arena, repository, book, scratch)
        except Violation as violation:
            raise Violation(f"{violation} after {done} of {repository}") from violation
        shutil.rmtree(root, ignore_errors=True)

    yield case
    tempfile.tempdir = None


def _inside(repository: Path) -> Path:
    """The folder of git itself."""
    return repository / ".git" if (repository / ".git").is_dir() else repository


def read(arena: Arena, repository: Path, book: Rulebook, scratch: Path) -> None:
    """Raises Violation."""
    before, began, said = everything(arena.root), time.monotonic(), b""
    try:
        said = collect(str(repository), rulebook=book, track="ecosystem", as_of=AS_OF).content()
    except EvidenceError as error:
        said = f"{error.title} {error.cause} {error.next_step}".encode("utf-8", "replace")
    took = time.monotonic() - began
    if arena.rang.exists():
        raise Violation("something ran")
    if everything(arena.root) != before:
        raise Violation("something was written")
    if left := list(scratch.iterdir()):
        raise Violation(f"something was left behind: {left}")
    if CANARY.encode() in said:
        raise Violation("something outside was read")
    if threads := [one.name for one in threading.enumerate() if one.name.startswith("git")]:
        raise Violation(f"{threads} still run")
    if took > SECONDS:
        raise Violation(f"it took {took:.0f} s")


def whole_rulebook() -> Rulebook:
    """One track that asks every question of all tracks, each of them once."""
    book = load_rulebook(resource("rulebooks", "pytorch.toml"))
    asked = {evidence_key(one): one for track in book.tracks.values() for one in reversed(track.criteria)}
    track = replace(book.tracks["ecosystem"], criteria=tuple(asked.values()))
    return replace(book, tracks={**book.tracks, "ecosystem": track})


def git_runs_inside_it() -> None:
    """The repository itself is asked, as it is configured; as one with files, since others have less that runs."""
    from tac_desk.evidence import repository
    from tac_desk.evidence.view import make_view

    def inside(path: Path, folder: Path) -> object:
        made = make_view(path, folder)
        with suppress(subprocess.TimeoutExpired):  # what ran has to be found by the oracles
            subprocess.run(
                [
                    "git",
                    "-C",
                    str(path),
                    "-c",
                    "safe.directory=*",
                    "-c",
                    "core.bare=false",
                    "--work-tree=.",
                    "status",
                ],
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=GIT_SECONDS,
                check=False,
            )
        return made

    repository.make_view = inside  # type: ignore[assignment]


def links_are_followed() -> None:
    """What is read of a repository, alternates too, may lie anywhere."""
    from tac_desk.evidence import refs, view

    def read(path: Path, limit: int = 2**20) -> str | None:
        try:
            return path.read_text("utf-8", "surrogateescape")[:limit] if path.is_file() else None
        except OSError:
            return None

    refs.read_text = view.read_text = read
    view._borrows = lambda objects: False
    view._belongs = lambda git_dir, repository: True


BAR = Bar(
    name="repositories",
    promise="reading any repository runs nothing of it, looks nowhere else, leaves nothing behind, and ends",
    smoke=80,
    full=50_000,
    together=40,
    patience=200,
    world=world,
    faults={
        "git runs inside the repository": git_runs_inside_it,
        "links and alternates are followed": links_are_followed,
    },
)
