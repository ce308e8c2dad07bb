"""A collection tells how far it is, and ends early with what it has: cancelled, or after its time."""

import os
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tac_desk.evidence.checks import CHECKS
from tac_desk.evidence.collecting import CRITERIA, CUT_SHORT, FETCHING, READING, STAGES
from tac_desk.evidence.errors import EvidenceError, Stopped
from tac_desk.evidence.git import run_git
from tac_desk.evidence.git.processes import Processes
from tac_desk.evidence.limits import PROCESS_SECONDS, SECONDS, SIZE, allowed_seconds
from tac_desk.evidence.sandbox import Access

LISTS = pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system lists no processes in /proc")


class Watcher:
    """Notes the progress, and from one moment on wants the run to end."""

    def __init__(self, end_at: tuple[str, int] | None = None, pause: float = 0.0) -> None:
        self.end_at, self.pause, self.seen, self.ending = end_at, pause, list[tuple[str, int, int]](), False

    def tell(self, stage: str, done: int, total: int) -> None:
        self.seen.append((stage, done, total))
        if (stage, done) == self.end_at:
            self.ending = True
            time.sleep(self.pause)

    def wants_to_end(self) -> bool:
        return self.ending


def children() -> set[int]:
    tasks = Path(f"/proc/{os.getpid()}/task").iterdir()
    return {int(child) for task in tasks for child in (task / "children").read_text().split()}


@pytest.fixture
def project(mini):
    mini.commit({"README.md": "# Text\n", "LICENSE": "MIT License\n", ".github/CODEOWNERS": "* @ada\n"})
    mini.commits(3)
    return mini.write()


def test_progress_passes_every_stage_to_its_end(project, snapshot_of):
    watcher = Watcher()
    snapshot_of(project, progress=watcher.tell)
    assert list(dict.fromkeys(stage for stage, _, _ in watcher.seen)) == list(STAGES)
    last = {stage: (done, total) for stage, done, total in watcher.seen if stage not in (FETCHING, READING)}
    assert all(done == total for done, total in last.values())
    assert not snapshot_of(project).partial


@LISTS
def test_a_cancelled_run_keeps_the_rows_it_has_and_names_the_others(project, snapshot_of):
    watcher, before = Watcher(end_at=(CRITERIA, 3)), children()
    cut = snapshot_of(project, progress=watcher.tell, cancelled=watcher.wants_to_end)
    whole = snapshot_of(project)
    made = [row for row in cut.rows if row.judgement.summary != CUT_SHORT]
    assert [row.judgement for row in made] == [
        row.judgement for row in whole.rows if row.criterion in [one.criterion for one in made]
    ]
    assert len(made) == 3
    missing = {row.criterion.key for row in cut.rows if row not in made} | CHECKS.keys()
    assert missing <= set(cut.partial)  # of the others, the dates may be missing
    assert {row.judgement.verdict for row in cut.rows if row not in made} == {"caution"}
    assert (cut.commit, cut.checks) == (whole.commit, ())
    assert children() == before


def test_a_run_that_takes_too_long_is_a_partial_one(project, snapshot_of):
    watcher = Watcher(end_at=(CRITERIA, 1), pause=4.0)
    cut = snapshot_of(project, progress=watcher.tell, seconds=3.5)
    assert sum(row.judgement.summary != CUT_SHORT for row in cut.rows) == 1
    assert "commits" in cut.report()["partial"]


def test_a_run_cancelled_before_it_began_says_so(project, snapshot_of):
    with pytest.raises(Stopped) as caught:
        snapshot_of(project, cancelled=lambda: True)
    assert "cancelled" in caught.value.cause


@LISTS
def test_git_ends_with_its_group_and_its_reader_is_told(tmp_path):
    fifo, told, before = tmp_path / "fifo", list[EvidenceError](), children()
    os.mkfifo(fifo)

    def read(group: Processes) -> None:
        try:
            run_git(["hash-object", str(fifo)], Access((tmp_path,)), processes=group)
        except EvidenceError as error:
            told.append(error)

    with Processes() as group:
        reader = threading.Thread(target=read, args=(group,))
        reader.start()
        while children() == before:
            time.sleep(0.01)
        group.end("it was cancelled")
        reader.join(timeout=20)
        with pytest.raises(Stopped):
            run_git(["version"], Access(), processes=group)
    assert [type(error) for error in told] == [Stopped]
    assert children() == before


def test_a_larger_repository_gets_more_time_but_not_for_ever():
    times = [allowed_seconds(size) for size in (0, SIZE, 2 * SIZE, 10**15)]
    assert times == [SECONDS, SECONDS, 2 * SECONDS, PROCESS_SECONDS]


def test_the_time_a_clone_took_is_no_part_of_the_content(project, snapshot_of):
    snapshot = snapshot_of(project)
    assert snapshot.clone_seconds == 0
    later = replace(snapshot, clone_seconds=7.5)
    assert (later.content_hash, later) == (snapshot.content_hash, snapshot)
