"""The tags of a repository, packed and loose, annotated and plain, dated by the commits they name."""

import pytest

from tac_desk.evidence.repository import open_repository
from tac_desk.evidence.tags import Tag, releases
from tests.evidence.miniature import DAY, NOW, git


def tags_of(folder):
    with open_repository(str(folder)) as opened:
        found = opened.tags(opened.history(opened.start(None, NOW), NOW, 90))
    return tuple(Tag(tag.name, tag.when) for tag in found)


@pytest.fixture
def tagged(mini):
    """Plain, annotated, and twice annotated tags of the first commit, one of a side branch, one of a file."""
    first = mini.commit({"a": "1"}, when=NOW - 30 * DAY)
    mini.branch("refs/heads/side", first)
    mini.commit(when=NOW - 20 * DAY, ref="refs/heads/side")
    mini.commit(when=NOW - 10 * DAY)
    folder = mini.write()
    git(folder, "tag", "v1.0.0", "main~1")
    git(folder, "tag", "-a", "-m", "x", "v1.1.0", "main~1")
    git(folder, "tag", "-a", "-m", "x", "v1.2.0", "v1.1.0")
    git(folder, "tag", "-a", "-m", "x", "v2.0.0", "side")
    git(folder, "tag", "v9.9.9", "main:a")
    return folder


EXPECTED = (
    Tag("v1.0.0", NOW - 30 * DAY),
    Tag("v1.1.0", NOW - 30 * DAY),
    Tag("v1.2.0", NOW - 30 * DAY),
    Tag("v2.0.0", None),
    Tag("v9.9.9", None),
)


def test_loose_tags_are_dated_by_the_commit_behind_them(tagged):
    assert tags_of(tagged) == EXPECTED


def test_packed_tags_are_the_same_tags(tagged):
    git(tagged, "pack-refs", "--all")
    assert tags_of(tagged) == EXPECTED


def test_packed_tags_of_a_file_that_does_not_say_what_they_name_are_the_same_tags(tagged):
    git(tagged, "pack-refs", "--all")
    packed = tagged / "packed-refs"
    kept = [line for line in packed.read_text().splitlines(True) if line[0] not in "#^"]
    packed.write_text("".join(kept))
    assert tags_of(tagged) == EXPECTED


def test_a_tag_moved_since_refs_were_packed_is_where_it_was_moved_to(tagged):
    git(tagged, "pack-refs", "--all")
    git(tagged, "tag", "-f", "v1.1.0", "main")
    assert {tag.name: tag.when for tag in tags_of(tagged)}["v1.1.0"] == NOW - 10 * DAY


@pytest.mark.parametrize(
    ("plain", "days", "counts"), [(True, 20, True), (True, -1, False), (False, 20, False)]
)
def test_a_release_of_another_branch_counts_from_when_it_was_made(mini, plain, days, counts):
    first = mini.commit({"a": "1"}, when=NOW - 30 * DAY)
    mini.branch("refs/heads/release", first)
    mini.commit(when=NOW - days * DAY, ref="refs/heads/release")
    mini.commit(when=NOW - 10 * DAY)
    folder = mini.write()
    git(folder, "tag", *(() if plain else ("-a", "-m", "made later than the run looks")), "v2.0.0", "release")
    found = releases(tags_of(folder))
    assert [(tag.name, tag.when) for tag in found] == ([("v2.0.0", NOW - days * DAY)] if counts else [])


def test_releases_of_this_branch_are_the_newest_first(tagged):
    assert [tag.name for tag in releases(tags_of(tagged))] == ["v1.2.0", "v1.1.0", "v1.0.0"]
