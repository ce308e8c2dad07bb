"""Full evidence against the raw git commands it needs, and against plain `git log`, interleaved in one run.

A mirror may be given as an argument; without one a repository of some thousand commits is made.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tac_desk.assets import resource  # noqa: E402
from tac_desk.domain.rulebook_file import load_rulebook  # noqa: E402
from tac_desk.evidence.collect import HEALTH, collect  # noqa: E402
from tac_desk.evidence.history import FORMAT  # noqa: E402
from tac_desk.evidence.tree import STANDARD, Tree  # noqa: E402
from tests.evidence.miniature import AS_OF, DAY, NOW, Miniature  # noqa: E402

ROUNDS = 9
COMMITS, FILES = 5000, 800
WORKFLOW = "on: push\njobs: {test: {runs-on: ubuntu-latest, steps: [{run: pytest}]}}\n"
Row = tuple[str, float, float, float]


def made_repository(folder: Path) -> Path:
    mini = Miniature(folder)
    mini.commit({f"src/part{n % 20}/module{n}.py": f"x = {n}\n" for n in range(FILES)}, when=NOW - 900 * DAY)
    health = dict.fromkeys(("README.md", "GOVERNANCE.md"), "# Text\n\nversioning, pull request, issue\n" * 40)
    licence = resource("licenses", "Apache-2.0.txt").read_text("utf-8")
    files = {
        "LICENSE.md": licence,
        "CODEOWNERS": "* @ada @grace\n",
        ".github/workflows/t.yml": WORKFLOW,
        **health,
    }
    mini.commit(files, when=NOW - 899 * DAY)
    for n in range(COMMITS):
        when = NOW - 899 * DAY + n * 899 * DAY // COMMITS
        body = f"Change number {n}\n\n" + "Why this was needed, at some length. " * 8
        change = {f"src/part{n % 20}/module{n % FILES}.py": f"x = {n}\n"}
        mini.commit(change, author=f"Person {n % 90} <p{n % 90}@example.org>", when=when, message=body)
    return mini.write()


def raw(repository: Path, *commands: tuple[str, ...]) -> None:
    """The same git processes, started together, with their output thrown away by a reader."""
    environment = {
        "PATH": os.environ["PATH"],
        "GIT_FLUSH": "0",
        "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": os.devnull,
    }
    base = ["git", f"--git-dir={repository}", "-c", "core.commitGraph=false", "-c", "safe.directory=*"]
    started = [
        subprocess.Popen([*base, *command], stdout=subprocess.PIPE, env=environment) for command in commands
    ]
    for process in started:
        process.communicate()


def needed(repository: Path, commit: str) -> list[tuple[str, ...]]:
    """What evidence asks of git: the history, the tree, and when the health files came."""
    base = ["git", f"--git-dir={repository}", "-c", "safe.directory=*"]
    listed = subprocess.run([*base, "ls-tree", "-r", "-z", commit], capture_output=True, check=True).stdout
    paths = [entry.path for entry in Tree.parse(listed).matching(HEALTH, STANDARD)]
    ages = (
        "log",
        "-z",
        "--first-parent",
        "--diff-filter=A",
        "--no-renames",
        "--name-only",
        "--format=%ct",
        commit,
    )
    return [("log", "-z", FORMAT, commit), ("ls-tree", "-r", "-z", commit), (*ages, "--", *paths)]


def one_by_one(repository: Path, commands: list[tuple[str, ...]]) -> None:
    for command in commands:
        raw(repository, command)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def run(repository: Path | None = None, as_of: datetime = AS_OF) -> list[Row]:
    """Name, our seconds, the floor's seconds, and their ratio: medians of interleaved rounds."""
    with tempfile.TemporaryDirectory() as folder:
        source = repository or made_repository(Path(folder, "made.git"))
        book = load_rulebook(resource("rulebooks", "pytorch.toml"))

        def ours() -> str:
            return collect(str(source), rulebook=book, track="ecosystem", as_of=as_of).commit

        commit = ours()
        commands = needed(source, commit)
        floors = {
            "raw git, one after another": lambda: one_by_one(source, commands),
            "raw git, all at once": lambda: raw(source, *commands),
            "plain git log": lambda: raw(source, ("log", commit)),
        }
        times: dict[str, list[float]] = {name: [] for name in ("ours", *floors)}
        for _ in range(ROUNDS):
            times["ours"].append(timed(ours))
            for name, floor in floors.items():
                times[name].append(timed(floor))
    mine = statistics.median(times["ours"])
    return [(name, mine, floor := statistics.median(times[name]), mine / floor) for name in floors]


def main() -> int:
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    rows = run(given, AS_OF if given is None else datetime.now(AS_OF.tzinfo) + timedelta(seconds=1))
    print(f"{'full evidence against':<32} {'ours':>9} {'floor':>9} {'ratio':>7}")
    for name, ours, floor, ratio in rows:
        print(f"{name:<32} {ours * 1000:>6.0f} ms {floor * 1000:>6.0f} ms {ratio:>6.2f}x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
