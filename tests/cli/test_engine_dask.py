"""The same work on a Dask cluster: a scheduler and workers in processes of their own, one of them killed."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tac_desk.cli.engines import engine_for
from tac_desk.evidence.errors import EvidenceError
from tests.cli.landscape import AS_OF, Landscape, make_landscape

pytestmark = pytest.mark.xdist_group("dask")
GOOD = [f"good{number}" for number in range(4)]


@dataclass(frozen=True)
class Cluster:
    """`address` is what --engine is given, `pids` are the workers' processes."""

    address: str
    pids: list[int]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    command = [sys.executable, "-m", "tests.cli.dask_cluster"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        yield Cluster(**json.loads(process.stdout.readline()))
        process.communicate("", timeout=30)


@pytest.fixture
def land(tmp_path: Path) -> Landscape:
    return make_landscape(tmp_path / "there", GOOD, ["bad"])


def test_the_cluster_finds_the_same_bytes_as_this_machine(
    land: Landscape, cluster: Cluster, tmp_path: Path
) -> None:
    ran = land.run("--all", "--as-of", AS_OF, "--engine", cluster.address, "--format", "json")
    assert ran.returncode == 1, ran.stderr
    told = json.loads(ran.stdout)
    assert sorted(row["dossier"] for row in told["done"]) == GOOD
    reasons = {row["dossier"]: row["reason"] for row in told["failed"]}
    assert set(reasons) == {"alpha", "bad"}
    assert "not one of the allowed hosts" in reasons["alpha"]
    here = make_landscape(tmp_path / "here", GOOD)
    here.run("--all", "--as-of", AS_OF)
    assert here.attached() == land.attached()
    assert not (land.data / "mirrors").exists()


def test_a_worker_that_is_killed_costs_nothing(land: Landscape, cluster: Cluster) -> None:
    run = land.start("--all", "--as-of", AS_OF, "--engine", cluster.address, "--format", "json")
    assert run.stderr is not None
    next(line for line in run.stderr if line.startswith("[1/"))
    os.kill(cluster.pids.pop(), signal.SIGKILL)
    out, _ = run.communicate(timeout=120)
    told = json.loads(out)
    assert sorted(row["dossier"] for row in told["done"]) == GOOD
    assert sorted(land.attached()) == GOOD


def test_an_engine_that_does_not_answer_is_said_and_nothing_is_kept(land: Landscape) -> None:
    ran = land.run("--all", "--engine", "dask://127.0.0.1:9")
    assert ran.returncode == 2
    assert "The engine does not answer" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert land.attached() == {}


def test_dask_is_imported_only_when_it_is_asked_for() -> None:
    program = (
        "import sys, tac_desk.cli.hub; print(sorted({'dask', 'distributed', 'tornado'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(EvidenceError) as caught:
        list(engine_for("dask://127.0.0.1:9", 1).run([]))
    assert 'pip install "tac-desk[engine]"' in caught.value.next_step
