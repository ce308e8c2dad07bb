"""The bars can be run at all: each fault names a function of the program that is still there."""

from tests.bars.__main__ import BARS


def test_every_bar_has_faults_that_can_still_be_planted() -> None:
    assert all(bar.faults and bar.patience > 0 for bar in BARS.values())
