"""First parents are followed where dates are as they should be, and where they are not."""

from datetime import timedelta

from tests.evidence.miniature import AS_OF, DAY, NOW


def mainline(evidence, mini, **settings):
    return evidence(mini, **settings)["commits"]["figures"]["commits_first_parent"]


def merged(mini, *, side, trunk):
    """A trunk of three commits at the days `trunk` before now, and a branch of one that is merged into it."""
    root = mini.commit({"a": "0"}, when=NOW - 80 * DAY)
    mini.branch("refs/heads/side", root)
    other = mini.commit({"b": "1"}, when=NOW - side * DAY, ref="refs/heads/side")
    for days in trunk:
        mini.commit({"a": str(days)}, when=NOW - days * DAY)
    mini.commit({"c": "1"}, when=NOW - DAY, merge=other)


def test_commits_of_merged_branches_are_not_on_the_mainline(mini, evidence):
    merged(mini, side=30, trunk=(50, 40, 20))
    assert mainline(evidence, mini) == 5


def test_a_parent_dated_after_its_child_is_on_the_mainline(mini, evidence):
    merged(mini, side=30, trunk=(2, 40, 20))
    assert mainline(evidence, mini) == 5


def test_a_parent_that_git_lists_before_its_child_is_on_the_mainline(mini, evidence):
    """The branch leads to a young parent long before the trunk, whose dates lie behind, gets there."""
    root = mini.commit({"a": "0"}, when=NOW - 80 * DAY)
    young = mini.commit({"a": "1"}, when=NOW - 3 * DAY)
    mini.branch("refs/heads/side", young)
    side = mini.commit({"b": "1"}, when=NOW - 2 * DAY, ref="refs/heads/side")
    mini.commit({"a": "2"}, when=NOW - 60 * DAY)
    mini.commit({"c": "1"}, when=NOW - DAY, merge=side)
    assert root == 1
    assert mainline(evidence, mini) == 4


def test_the_mainline_of_an_older_window_begins_at_its_own_pin(mini, evidence):
    merged(mini, side=30, trunk=(50, 40, 20))
    assert mainline(evidence, mini, as_of=AS_OF - timedelta(days=10)) == 4
