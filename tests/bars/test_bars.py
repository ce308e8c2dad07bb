"""The bars can be run at all: what they begin with can be made, and each fault names a function that is still there."""

import shutil
from pathlib import Path

import pytest

from tests.bars import kill
from tests.bars.__main__ import BARS


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
