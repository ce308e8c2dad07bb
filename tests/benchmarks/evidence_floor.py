"""The floor of `bench_evidence`: the git commands that full evidence needs, run by themselves; and its peers."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tac_desk.evidence.collect import HEALTH
from tac_desk.evidence.log import FORMAT
from tac_desk.evidence.repository import CHANGES
from tac_desk.evidence.tree import STANDARD, Tree

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "GIT_FLUSH": "0",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "HOME": os.devnull,
    "LC_ALL": "C.UTF-8",
}
TAGS = "--format=%(refname) %(objectname) %(*objectname)"
WALK = """
import sys, time
from pydriller import Repository
began, count = time.perf_counter(), 0
for commit in Repository(sys.argv[1]).traverse_commits():
    commit.author.name, commit.author.email, commit.committer_date, commit.msg
    count += 1
print(count, time.perf_counter() - began)
"""


@dataclass(frozen=True, slots=True)
class Command:
    """A git command and what is written to it."""

    arguments: tuple[str, ...]
    stdin: bytes = b""


def needed(repository: Path, commit: str, blobs: Sequence[str]) -> list[Command]:
    """History, tree, tags, when the health files came and changed, and the files that were read."""
    base = ["git", f"--git-dir={repository}", "-c", "safe.directory=*"]
    listed = subprocess.run([*base, "ls-tree", "-r", "-z", commit], capture_output=True, check=True).stdout
    paths = [entry.path for entry in Tree.parse(listed).matching(HEALTH, STANDARD)]
    return [
        Command(("-c", f"mailmap.blob={commit}:.mailmap", "log", "-z", FORMAT, commit)),
        Command(("ls-tree", "-r", "-z", commit)),
        Command(("for-each-ref", TAGS, "refs/tags")),
        Command((*CHANGES, commit), "".join(f"{line}\n" for line in ("--", *paths)).encode()),
        Command(("cat-file", "--batch", "--buffer"), "".join(f"{sha}\n" for sha in blobs).encode()),
    ]


def all_at_once(repository: Path, commands: Sequence[Command]) -> None:
    """The commands started together, their output read and thrown away."""
    base = ["git", f"--git-dir={repository}", "-c", "core.commitGraph=false", "-c", "safe.directory=*"]
    started = [_start([*base, *command.arguments]) for command in commands]
    for process, command in zip(started, commands, strict=True):
        assert process.stdin is not None, "started with pipes"
        process.stdin.write(command.stdin)
        process.stdin.close()
        process.stdin = None
    for process in started:
        process.communicate()


def one_by_one(repository: Path, commands: Sequence[Command]) -> None:
    for command in commands:
        all_at_once(repository, [command])


def _start(argv: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT
    )


def pydriller_walk(python: str, repository: Path) -> float:
    """Seconds of the walk alone, without starting Python or importing; `repository` is a copy, it is configured."""
    done = subprocess.run([python, "-c", WALK, repository], capture_output=True, check=True, text=True)
    return float(done.stdout.split()[1])


def has_pydriller(python: str) -> bool:
    return (
        subprocess.run([python, "-c", "import pydriller"], capture_output=True, check=False).returncode == 0
    )


def check_out(repository: Path, folder: Path) -> None:
    """A work tree of the tip; a mirror may lack a few large files, which are left out."""
    subprocess.run(["git", "clone", "-q", "--shared", "--no-checkout", repository, folder], check=True)
    done = subprocess.run(["git", "-C", folder, "checkout", "-q", "-f"], capture_output=True, check=False)
    if done.returncode and len(list(folder.iterdir())) < 2:
        raise RuntimeError("this repository cannot be checked out")


def repolinter_run(program: str, checkout: Path) -> float:
    """Seconds of a whole run; it ends with status 1 when a rule fails."""
    began = time.perf_counter()
    done = subprocess.run(
        [program, "lint", "--format", "json", checkout], capture_output=True, check=False, text=True
    )
    seconds = time.perf_counter() - began
    if not json.loads(done.stdout[done.stdout.index("{") :])["results"]:
        raise ValueError("repolinter looked at nothing")
    return seconds


def peak_memory(argv: Sequence[str], every: float = 0.004) -> int:
    """The most bytes (PSS) that the process and all it started had at one time."""
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        most = max(most, sum(map(_pss, _family(process.pid))))
        time.sleep(every)
    if process.returncode != 0:
        raise RuntimeError(f"{argv[0]} failed with {process.returncode}")
    return most


def _family(pid: int) -> list[int]:
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += _children(one)
    return found


def _children(pid: int) -> list[int]:
    try:
        tasks = [task / "children" for task in Path(f"/proc/{pid}/task").iterdir()]
        return [int(child) for task in tasks for child in task.read_text().split()]
    except OSError:  # it has ended
        return []


def _pss(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    lines = (line.split() for line in rollup.splitlines())
    return next((int(line[1]) * 1024 for line in lines if line[0] == "Pss:"), 0)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit("run bench_evidence.py")
