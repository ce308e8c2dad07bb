"""The bars can be run at all: what they begin with can be made, and each fault names a function that is still there."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.bars import bar, kill
from tests.bars.__main__ import BARS
from tests.bars.planting import put


def test_every_bar_has_faults_that_can_still_be_planted() -> None:
    assert all(bar.faults and bar.patience > 0 for bar in BARS.values())


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_works_that_are_killed_and_cut_off_can_be_done_when_nothing_happens(tmp_path: Path) -> None:
    made = kill.make_template(tmp_path)
    for work, check in kill.CHECKS.items():
        said, calls = kill.run_child(work, made, None)
        assert said, work
        assert calls, work
        check(made, said)


PROGRAM = SimpleNamespace(double=lambda number: 2 * number)


@contextmanager
def _world(_folder: Path, _seed: int) -> Iterator[bar.Case]:
    def case(seed: int) -> None:
        if PROGRAM.double(seed) != seed + seed:
            raise bar.Violation("it is not the double")

    yield case


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        (lambda number: number, "1 of 1 planted faults caught"),
        (lambda number: 2 * number, "NOT CAUGHT little: it"),
        (lambda number, more: number, "NOT CAUGHT little: it"),  # which stops the program, but proves nothing
    ],
)
def test_a_fault_that_does_not_fit_the_program_any_more_is_not_caught(
    planted: object, told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    faults = {"it": put(PROGRAM, "double", planted)}
    little = bar.Bar(
        "little", "numbers are doubled", smoke=3, full=3, together=3, patience=3, world=_world, faults=faults
    )
    assert bar.run(little, 1, 3, 1, is_full=True) is ("NOT" not in told)
    assert told in capfd.readouterr().out
