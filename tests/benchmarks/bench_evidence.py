"""Full evidence against the raw git commands it needs, against plain `git log`, and against its peers.

All are run in turn; times are medians. Bare repositories may be given as arguments; without any, repositories of 400,
5,000 and 80,000 commits are made. `--pydriller PYTHON` names an interpreter that has it, `--repolinter PROGRAM` its
command; both are looked for.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tac_desk.assets import resource  # noqa: E402
from tac_desk.domain.rulebook_file import load_rulebook  # noqa: E402
from tac_desk.evidence.collect import collect  # noqa: E402
from tac_desk.evidence.git import Reader  # noqa: E402
from tac_desk.evidence.snapshot import Snapshot  # noqa: E402
from tests.benchmarks import evidence_floor as floor  # noqa: E402
from tests.evidence.miniature import DAY, NOW, Miniature  # noqa: E402

ROUNDS, FEW_ROUNDS, LONG = 11, 5, 1.0  # fewer rounds for what takes longer than LONG seconds
SIZES = (400, 5_000, 80_000)
FILES = 800
PEOPLE = 90
WORKFLOW = "on: push\njobs: {test: {runs-on: ubuntu-latest, steps: [{run: pytest}]}}\n"
COMMAND = "import sys; from tac_desk.cli.desk import main; sys.exit(main())"
OURS = "full evidence"


def made_repository(folder: Path, commits: int) -> Path:
    """Packed as a clone would be; a tenth of the commits have a co-author."""
    mini, first = Miniature(folder), NOW - 900 * DAY
    mini.commit({f"src/part{n % 20}/module{n}.py": f"x = {n}\n" for n in range(FILES)}, when=first)
    health = dict.fromkeys(("README.md", "GOVERNANCE.md"), "# Text\n\nversioning, pull request, issue\n" * 40)
    licence = resource("licenses", "Apache-2.0.txt").read_text("utf-8")
    files = {"LICENSE.md": licence, "CODEOWNERS": "* @ada @grace\n", ".github/workflows/t.yml": WORKFLOW}
    mini.commit(files | health, when=first)
    for n in range(commits - 2):
        body = f"Change number {n}\n\n" + "Why this was needed, at some length. " * 8
        body += "\n\nCo-authored-by: Helper <helper@example.org>\n" * (n % 10 == 0)
        change = {f"src/part{n % 20}/module{n % FILES}.py": f"x = {n}\n"}
        who, when = f"Person {n % PEOPLE} <p{n % PEOPLE}@example.org>", first + n * 899 * DAY // commits
        mini.commit(change, author=who, when=when, message=body)
    return mini.write()


def evidence_of(repository: Path) -> Snapshot:
    as_of = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
    book = load_rulebook(resource("rulebooks", "pytorch.toml"))
    found = collect(str(repository), rulebook=book, track="ecosystem", as_of=as_of, seconds=600)
    if found.partial:
        raise RuntimeError("the snapshot is partial: it cannot be compared")
    return found


def files_read(repository: Path) -> tuple[str, list[str]]:
    """The pin, and the names of the files that evidence reads."""
    read: list[str] = []
    plain = Reader.blob

    def noted(self: Reader, sha: str) -> bytes | None:
        read.append(sha)
        return plain(self, sha)

    with patch.object(Reader, "blob", noted):
        return evidence_of(repository).commit, read


def medians(work: dict[str, Callable[[], float]]) -> dict[str, float]:
    """Seconds of each, run in turn."""
    times = {name: [one()] for name, one in work.items()}
    rounds = FEW_ROUNDS if max(map(max, times.values())) > LONG else ROUNDS
    for _ in range(rounds - 1):
        for name, one in work.items():
            times[name].append(one())
    return {name: statistics.median(found) for name, found in times.items()}


def contestants(
    repository: Path, scratch: Path, pydriller: str | None, repolinter: str | None
) -> dict[str, Callable[[], float]]:
    commit, read = files_read(repository)
    commands = floor.needed(repository, commit, read)
    log = [floor.Command(("log", commit))]
    command = [sys.executable, "-c", COMMAND, "evidence", str(repository)]
    work: dict[str, Callable[[], float]] = {
        OURS: lambda: floor.timed(lambda: evidence_of(repository)),
        "raw git, all at once": lambda: floor.timed(lambda: floor.all_at_once(repository, commands)),
        "raw git, one after another": lambda: floor.timed(lambda: floor.one_by_one(repository, commands)),
        "plain git log": lambda: floor.timed(lambda: floor.all_at_once(repository, log)),
        "our command, whole process": lambda: floor.timed(
            lambda: subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        ),
    }
    if pydriller:
        copy = scratch / "copy"
        shutil.copytree(repository, copy / ".git")
        subprocess.run(["git", "-C", copy, "config", "core.bare", "false"], check=True)
        work["pydriller, its walk alone"] = lambda: floor.pydriller_walk(pydriller, copy)
    if repolinter:
        checkout = scratch / "checkout"
        floor.check_out(repository, checkout)
        work["repolinter, whole process"] = lambda: floor.repolinter_run(repolinter, checkout)
    return work


def show(name: str, repository: Path, times: dict[str, float]) -> None:
    commits = subprocess.run(
        ["git", "-c", "safe.directory=*", f"--git-dir={repository}", "rev-list", "--count", "HEAD"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.strip()
    ours = times[OURS]
    print(f"\n{name}: {int(commits):,} commits; full evidence {ours * 1000:.0f} ms")
    for other, seconds in times.items():
        if other != OURS:
            print(f"  {other:<28} {seconds * 1000:>8.0f} ms   ours is {ours / seconds:>5.2f} x")
    alone = [sys.executable, str(Path(__file__).resolve()), "--once", str(repository)]
    print(f"  peak memory, git and sandbox included: {floor.peak_memory(alone) / 2**20:.0f} MiB")


def repositories(given: list[Path], scratch: Path) -> Iterator[tuple[str, Path]]:
    for path in given:
        yield (path.parent.name if path.name == "repo" else path.name), path
    if not given:
        for size in SIZES:
            yield "made", made_repository(scratch / f"made-{size}.git", size)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repositories", nargs="*", type=Path)
    parser.add_argument("--pydriller", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--repolinter", default=shutil.which("repolinter"), metavar="PROGRAM")
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.once:
        evidence_of(args.repositories[0])
        return 0
    pydriller = args.pydriller if floor.has_pydriller(args.pydriller) else None
    print(f"pydriller: {'at hand' if pydriller else 'not at hand'}", end="; ")
    print(f"repolinter: {'at hand' if args.repolinter else 'not at hand'}")
    with tempfile.TemporaryDirectory() as folder:
        for name, repository in repositories(args.repositories, Path(folder)):
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                work = contestants(repository, Path(scratch), pydriller, args.repolinter)
                show(name, repository, medians(work))
    return 0


if __name__ == "__main__":
    sys.exit(main())
