"""tac-hub collect --all: many repositories, bad ones among them, killed and begun again."""

import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tac_desk.domain.commands import FileDossier
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import records
from tac_desk.hub.verify import verify_ledger
from tests.cli.landscape import AS_OF, FORGE, Landscape, make_landscape

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
TEN = [f"good{number}" for number in range(9)]
GOOD = TEN[:5]


@pytest.fixture
def land(tmp_path: Path) -> Landscape:
    """Five good repositories, a damaged one, and the dossier `alpha`, whose host is not allowed."""
    return make_landscape(tmp_path, GOOD, ["bad"])


def _names(rows: list[dict[str, str]]) -> list[str]:
    return sorted(row["dossier"] for row in rows)


def test_one_bad_repository_in_ten_stops_no_other(tmp_path: Path) -> None:
    land = make_landscape(tmp_path, TEN, ["bad"])
    done = land.run("--all", "--workers", "2", "--as-of", AS_OF, "--summary", str(tmp_path / "told.json"))
    assert done.returncode == 1, done.stderr
    told = json.loads((tmp_path / "told.json").read_text())
    assert _names(told["done"]) == TEN
    assert _names(told["failed"]) == ["alpha", "bad"]
    assert {row["dossier"]: row["reason"] for row in told["failed"]}["alpha"].count(
        "not one of the allowed hosts"
    )
    assert all(row["reason"] for row in told["failed"])
    assert all(row["as_of"] == AS_OF and len(row["commit"]) == 40 for row in told["done"])
    assert "9 done, 2 failed, 0 skipped" in done.stdout
    assert "[11/11]" in done.stderr
    assert sorted(land.attached()) == TEN
    hub = Hub.open(land.data)
    assert verify_ledger(hub).size > 9
    hub.close()


def test_finished_work_is_not_done_again_for_the_same_instant(land: Landscape) -> None:
    land.run("--all", "--as-of", AS_OF)
    before = land.attached()
    again = json.loads(land.run("--all", "--as-of", AS_OF, "--format", "json").stdout)
    assert (_names(again["skipped"]), again["done"]) == (GOOD, [])
    assert _names(again["failed"]) == ["alpha", "bad"]
    assert land.attached() == before
    later = json.loads(land.run("--all", "--as-of", "2026-07-16", "--format", "json").stdout)
    assert _names(later["done"]) == GOOD


def test_after_a_kill_the_same_command_does_only_the_rest(land: Landscape) -> None:
    run = land.start("--all", "--workers", "1")
    assert run.stderr is not None
    line = next(line for line in run.stderr if line.startswith("[3/"))
    run.send_signal(signal.SIGKILL)
    run.communicate()
    assert "commit" in line
    kept = land.attached()
    assert 2 <= len(kept) < len(GOOD), "it was killed in the middle"
    land.run("--all", "--as-of", AS_OF, "--limit", "1")  # another run between does not make it forget
    again = land.run("--all", "--workers", "2", "--format", "json")
    assert "going on with the run as of" in again.stderr
    told = json.loads(again.stdout)
    assert _names(told["skipped"]) == sorted(kept)
    assert _names(told["done"]) == sorted(set(GOOD) - set(kept))
    assert len({row["as_of"] for row in told["done"] + told["skipped"]}) == 1
    whole = land.attached()
    assert whole.keys() == set(GOOD)
    assert {key: len(blobs) for key, blobs in whole.items() if key not in kept} == dict.fromkeys(
        sorted(set(GOOD) - set(kept)), 1
    )
    assert all(whole[key][: len(blobs)] == blobs for key, blobs in kept.items())
    fresh = json.loads(land.run("--all", "--limit", "1", "--format", "json").stdout)
    assert fresh["skipped"] == []


@linux
def test_workers_end_with_the_run_that_was_killed(land: Landscape) -> None:
    run = land.start("--all", "--workers", "2")
    assert run.stderr is not None
    next(line for line in run.stderr if line.startswith("[1/"))
    workers = _children(run.pid)
    run.kill()
    run.communicate()
    deadline = time.monotonic() + 20
    while any(map(_is_alive, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in workers if _is_alive(pid)]


def test_ctrl_c_stops_cleanly_and_says_what_was_done(land: Landscape) -> None:
    run = land.start("--all", "--workers", "1", "--format", "json")
    assert run.stderr is not None
    next(line for line in run.stderr if line.startswith("[2/"))
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "Traceback" not in err
    told = json.loads(out)
    assert told["stopped"]
    assert _names(told["done"]) == sorted(land.attached())


@linux
def test_a_worker_that_is_killed_fails_its_own_repository_only(land: Landscape) -> None:
    run = land.start("--all", "--workers", "1", "--format", "json")
    assert run.stderr is not None
    os.kill(_new_child(run.pid), signal.SIGKILL)  # as the machine does when memory runs out
    out, _ = run.communicate(timeout=120)
    told = json.loads(out)
    assert len([row for row in told["failed"] if "status -9" in row["reason"]]) == 1
    assert len(told["done"]) + len(told["failed"]) == len(GOOD) + 2
    assert len(told["done"]) >= len(GOOD) - 1


def test_a_declared_path_of_this_machine_is_never_read(land: Landscape, tmp_path: Path) -> None:
    hub = Hub.open(land.data)
    hub.submit(FileDossier(50, "Sly", "ecosystem", str(land.mirrors / "example/good0.git")), "dossier:sly")
    hub.close()
    told = json.loads(land.run("--all", "--format", "json").stdout)
    assert next(row for row in told["failed"] if row["dossier"] == "sly")["reason"].count("no https address")


def test_two_dossiers_of_one_repository_are_both_served(land: Landscape) -> None:
    hub = Hub.open(land.data)
    hub.submit(FileDossier(51, "Twin", "hosted", f"{FORGE}/good0", override="a test"), "dossier:twin")
    hub.close()
    land.run("--all", "--as-of", AS_OF)
    assert "twin" in land.attached()
    assert "good0" in land.attached()


def test_a_limit_goes_on_where_it_left_off(land: Landscape) -> None:
    words = ("--all", "--workers", "1", "--limit", "4", "--format", "json")
    first, second = (json.loads(land.run(*words).stdout) for _ in range(2))
    assert (len(first["skipped"]), first["left"]) == (0, 3)
    assert (_names(second["skipped"]), second["left"]) == (_names(first["done"]), 0)
    assert _names(first["done"] + second["done"]) == GOOD
    assert [row["dossier"] for row in second["failed"]][-1] == "alpha", "what failed before is tried last"
    assert len({row["as_of"] for told in (first, second) for row in told["done"] + told["skipped"]}) == 1


def test_what_killed_clones_left_is_cleared_up(land: Landscape) -> None:
    old, new = (land.data / "mirrors" / name for name in ("clone-old", "clone-new"))
    for folder in (old, new):
        (folder / "new.git").mkdir(parents=True)
    os.utime(old, (0, 0))
    land.run("--all", "--limit", "1")
    assert not old.exists()
    assert new.exists()


def test_a_second_collection_waits_for_the_first_and_finds_it_finished(land: Landscape) -> None:
    first = land.start("--all", "--as-of", AS_OF, "--workers", "1")
    assert first.stderr is not None
    next(line for line in first.stderr if line.startswith("[1/"))
    first.send_signal(signal.SIGSTOP)  # so that it cannot end before the second one begins
    second = land.start("--all", "--as-of", AS_OF, "--format", "json")
    assert second.stderr is not None
    said = next(second.stderr)
    first.send_signal(signal.SIGCONT)
    first.communicate(timeout=60)
    out, _ = second.communicate(timeout=60)
    assert "waiting for another collection" in said
    told = json.loads(out)
    assert (_names(told["skipped"]), told["done"]) == (GOOD, [])
    assert {key: len(blobs) for key, blobs in land.attached().items()} == dict.fromkeys(GOOD, 1)


def test_failures_are_remembered_with_their_reason(land: Landscape) -> None:
    land.run("--all", "--as-of", AS_OF)
    hub = Hub.open(land.data)
    failed = {one.work.dossier: one.trouble for one in records(hub) if one.blob is None}
    hub.close()
    assert set(failed) == {"alpha", "bad"}, failed


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--all", "--repo", "x"], "--repo cannot be used for several"),
        (["--all", "--facts", "missing.json"], "Several dossiers need several fact files"),
        (["--due", "--as-of", AS_OF], "--as-of cannot be used with --due"),
        (["--all", "--engine", "ray://h:1"], "dask://HOST:PORT"),
        (["--all", "--workers", "0"], "a number from 1 to 999"),
        ([], "required"),
    ],
)
def test_what_does_not_fit_is_refused(land: Landscape, words: list[str], said: str) -> None:
    done = land.run(*words)
    assert done.returncode == 2
    assert said in done.stderr
    assert land.attached() == {}


def _children(pid: int) -> list[int]:
    lists = [Path(task, "children").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    return [int(word) for words in lists for word in words.split()]


def _new_child(pid: int) -> int:
    """A worker that has only just been started, so that it cannot be through."""
    before = set(_children(pid))
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if found := set(_children(pid)) - before:
            return found.pop()
        time.sleep(0.002)
    raise AssertionError("no worker was started")


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except FileNotFoundError:
        return False
