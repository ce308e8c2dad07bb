"""Commits and people of repositories made to the last second and the last name, with every figure known beforehand."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.evidence.miniature import ADA, AS_OF, DAY, NOW, PEOPLE, git

START = NOW - 90 * DAY  # the first second of the window; NOW is the first one after it
GRACE, EDSGER, BARBARA = PEOPLE[:3]
BOT = "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>"


def commit_figures(total, merges=0, first_parent=None, bots=0, agents=0):
    return {
        "commits": total,
        "commits_no_merges": total - merges,
        "commits_first_parent": total if first_parent is None else first_parent,
        "commits_human": total - merges - bots - agents,
        "commits_bots": bots,
    }


def people_figures(people, with_coauthors=None, emails=None, bots=0):
    return {
        "people": people,
        "people_with_coauthors": people if with_coauthors is None else with_coauthors,
        "emails": people if emails is None else emails,
        "bots": bots,
    }


# --- the window, at the second ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edge", "verdict", "count"),
    [(START - 1, "fail", 29), (START, "pass", 30), (NOW - 1, "pass", 30), (NOW, "fail", 29)],
)
def test_the_thirtieth_commit_counts_from_the_first_second_of_the_window_to_the_last(
    mini, evidence, edge, verdict, count
):
    early = edge < NOW - DAY
    mini.commits(1 if early else 29, when=edge if early else NOW - DAY)
    mini.commits(29 if early else 1, when=NOW - DAY if early else edge)
    row = evidence(mini)["commits"]
    assert (row["verdict"], row["figures"]) == (verdict, commit_figures(count))


@pytest.mark.parametrize(
    ("edge", "verdict", "count"),
    [(START - 1, "fail", 4), (START, "pass", 5), (NOW - 1, "pass", 5), (NOW, "fail", 4)],
)
def test_the_fifth_person_counts_from_the_first_second_of_the_window_to_the_last(
    mini, evidence, edge, verdict, count
):
    mini.commit(author=ADA, when=START - 2)
    people = [(GRACE, edge), *((one, NOW - DAY) for one in PEOPLE[1:5])]
    for person, when in sorted(people, key=lambda pair: pair[1]):
        mini.commit(author=person, when=when)
    row = evidence(mini)["contributors"]
    assert (row["verdict"], row["figures"]) == (verdict, people_figures(count))


def test_a_part_of_a_second_belongs_to_the_window(mini, evidence):
    mini.commit(when=NOW)
    half = AS_OF + timedelta(milliseconds=500)
    assert evidence(mini, as_of=half)["commits"]["figures"] == commit_figures(1)


def test_the_instant_may_be_written_in_any_zone(mini, snapshot_of):
    mini.commits(3, when=NOW - 1)
    there = datetime.fromisoformat("2026-07-15T05:30:00+05:30")
    assert snapshot_of(mini, as_of=there).content_hash == snapshot_of(mini.folder).content_hash


def test_the_committer_s_date_decides_not_the_author_s(mini, evidence):
    mini.commit(when=START - 1, written=NOW - DAY)
    mini.commit(when=START, written=START - 400 * DAY)
    mini.commit(when=NOW - 1, written=NOW + 400 * DAY)
    assert evidence(mini)["commits"]["figures"] == commit_figures(2)


# --- branches and merges ------------------------------------------------------------------------------------


def test_commits_dated_in_the_window_but_merged_later_do_not_count_before_that(mini, evidence):
    mini.commit(when=NOW - 30 * DAY)
    side = 0
    for person in PEOPLE[:4]:
        side = mini.commit(when=NOW - 20 * DAY, author=person, ref="refs/heads/side")
    mini.commit(when=NOW + DAY, merge=side)
    before, after = evidence(mini), evidence(mini.folder, as_of=AS_OF + timedelta(days=2))
    assert before["commits"]["figures"] == commit_figures(1)
    assert before["contributors"]["figures"] == people_figures(1)
    assert after["commits"]["figures"] == commit_figures(6, merges=1, first_parent=2)
    assert after["contributors"]["figures"] == people_figures(5)


def test_old_commits_merged_in_the_window_keep_their_own_date(mini, evidence):
    mini.commit(when=START - 300 * DAY)
    side = mini.commit(when=START - 200 * DAY, ref="refs/heads/side", author=GRACE)
    mini.commit(when=NOW - DAY, merge=side)
    rows = evidence(mini)
    assert rows["commits"]["figures"] == commit_figures(1, merges=1)
    assert rows["contributors"]["figures"] == people_figures(1)


def test_a_history_of_two_roots_and_criss_cross_merges_counts_each_commit_once(mini, evidence):
    mini.commit(when=NOW - 9 * DAY)
    other = mini.commit(when=NOW - 8 * DAY, ref="refs/heads/other", author=GRACE)
    first = mini.commit(when=NOW - 7 * DAY, merge=other)
    back = mini.commit(when=NOW - 6 * DAY, ref="refs/heads/other", merge=first, author=GRACE)
    mini.commit(when=NOW - 5 * DAY, merge=back)
    assert evidence(mini)["commits"]["figures"] == commit_figures(5, merges=3, first_parent=3)


def test_a_parent_dated_after_its_child_is_counted_by_its_own_date(mini, evidence):
    mini.commit(when=NOW + 5 * DAY)
    mini.commit(when=START - DAY)
    mini.commit(when=NOW - DAY)
    assert evidence(mini)["commits"]["figures"] == commit_figures(1)


def test_a_pull_request_a_tag_and_another_branch_add_neither_commits_nor_people(mini, evidence):
    mini.commit()
    for number, ref in enumerate(
        ("refs/pull/7/head", "refs/pull/7/merge", "refs/tags/v9", "refs/heads/next")
    ):
        mini.commits(9, ref=ref, author=PEOPLE[number])
    rows = evidence(mini)
    assert rows["commits"]["figures"] == commit_figures(1)
    assert rows["contributors"]["figures"] == people_figures(1)


def test_a_branch_and_a_tag_named_head_stand_for_nothing(mini, evidence):
    mini.commits(3)
    mini.commits(7, ref="refs/heads/HEAD")
    mini.commits(11, ref="refs/tags/HEAD")
    rows = [evidence(mini), evidence(mini.folder, ref="HEAD")]
    assert [row["commits"]["figures"] for row in rows] == [commit_figures(3)] * 2
    assert evidence(mini.folder, ref="refs/heads/HEAD")["commits"]["figures"] == commit_figures(7)


def test_a_renamed_default_branch_is_followed_and_the_stale_one_is_not(mini, evidence):
    mini.commits(2)
    mini.commits(5, ref="refs/heads/trunk")
    folder = mini.write()
    git(folder, "symbolic-ref", "HEAD", "refs/heads/trunk")
    assert evidence(folder)["commits"]["figures"] == commit_figures(5)
    assert evidence(folder, ref="main")["commits"]["figures"] == commit_figures(2)


def test_a_head_that_names_a_commit_is_read(mini, evidence):
    mini.commits(4)
    folder = mini.write()
    (folder / "HEAD").write_text(git(folder, "rev-parse", "main~1") + "\n")
    assert evidence(folder)["commits"]["figures"] == commit_figures(3)


# --- people -------------------------------------------------------------------------------------------------


def test_the_mailmap_of_the_pin_counts_and_a_later_one_does_not(mini, evidence):
    mini.commit(author="Old Name <old@example.org>", when=NOW - 3 * DAY)
    mini.commit(author="New <new@example.org>", when=NOW - 2 * DAY)
    mapped = {".mailmap": "New Person <new@example.org> <old@example.org>\n"}
    mini.commit(mapped, author="New <new@example.org>", when=NOW - DAY + 1)
    mini.commit({".mailmap": "# nobody\n"}, author=GRACE, when=NOW + DAY)
    day = [AS_OF + timedelta(days=number) for number in (-1, 0, 2)]
    mini.write()
    seen = [evidence(mini.folder, as_of=instant)["contributors"]["figures"] for instant in day]
    assert seen == [people_figures(2), people_figures(1, emails=2), people_figures(3)]


def test_a_mailmap_elsewhere_than_at_the_root_is_none(mini, evidence):
    lines = "New Person <new@example.org> <old@example.org>\n"
    mini.commit({"docs/.mailmap": lines, "mailmap": lines}, author="Old Name <old@example.org>")
    mini.commit(author="New <new@example.org>")
    assert evidence(mini)["contributors"]["figures"] == people_figures(2)


def test_bots_are_told_from_people_by_name_or_by_address(mini, evidence):
    mini.commit(author=ADA)
    mini.commit(author=BOT)
    mini.commit(author="examplebot <grace@example.org>")
    mini.commit(author="Grace <release-bot@example.org>")
    mini.commit(author="Claude <noreply@anthropic.com>")
    rows = evidence(mini)
    assert rows["commits"]["figures"] == commit_figures(5, bots=3, agents=1)
    assert rows["contributors"]["figures"] == people_figures(1, emails=5, bots=3)


def test_co_authors_are_counted_once_however_they_are_written(mini, evidence):
    mini.commit(author=ADA, message=f"Work\n\nCo-authored-by: {GRACE}\nCO-AUTHORED-BY: {EDSGER}")
    mini.commit(author=ADA, message="Work\n\nco-authored-by:GRACE <Grace@Example.org>")
    mini.commit(author=ADA, message=f"Work\n\n* part one\n\n  Co-authored-by: {BARBARA}\n\n* part two\n")
    mini.commit(author=ADA, message=f"Work\n\nCo-authored-by: {BOT}\nCo-authored-by: {ADA}")
    mini.commit(author=ADA, message="Work\n\nco-authored-by: nobody\nNot-co-authored-by: X <x@example.org>")
    row = evidence(mini)["contributors"]
    assert row["figures"] == people_figures(1, with_coauthors=4)


def test_a_squashed_pull_request_is_one_commit_of_one_author_and_its_co_authors(mini, evidence):
    trailers = "\n".join(f"Co-authored-by: {person}" for person in PEOPLE[:4])
    mini.commit(author=ADA, message=f"A feature (#7)\n\n* first\n\n* second\n\n---------\n\n{trailers}")
    rows = evidence(mini)
    assert rows["commits"]["figures"] == commit_figures(1)
    assert rows["contributors"]["figures"] == people_figures(1, with_coauthors=5)
    assert rows["contributors"]["verdict"] == "judgment"


def test_empty_names_and_addresses_are_commits_but_nobody(mini, evidence):
    mini.commit(author=ADA)
    for author in (" <>", "root <>", " <unknown>", "none <none>"):
        mini.commit(author=author)
    rows = evidence(mini)
    assert rows["commits"]["figures"]["commits"] == 5
    assert rows["contributors"]["figures"]["people"] == 1


def test_an_empty_name_with_an_address_is_somebody(mini, evidence):
    mini.commit(author=" <ada@example.org>")
    mini.commit(author="Ada <>")
    assert evidence(mini)["contributors"]["figures"]["people"] == 2


def test_names_that_are_not_utf8_are_people_of_their_own(mini, evidence):
    for author in ("J\udcfcrgen <j@example.org>", "J\udcf6rgen <k@example.org>", "Jürgen <j@example.org>"):
        mini.commit(author=author)
    assert evidence(mini)["contributors"]["figures"] == people_figures(2)


@pytest.mark.parametrize(
    ("path", "one", "two"),
    [
        ("MAINTAINERS.md", "# Maintainers\n\n- Ada Lovelace (@ada)\n", "- Grace Hopper (@grace)\n"),
        ("CODEOWNERS", "* @ada\n", "docs/ @grace\n"),
        (".github/CODEOWNERS", "* @ada\n*.py @ADA\n", "docs/ grace@example.org\n"),
    ],
)
def test_two_maintainers_are_the_floor(mini, evidence, path, one, two):
    mini.commit({path: one})
    alone = evidence(mini)["core_maintainers"]
    mini.commit({path: one + two})
    both = evidence(mini)["core_maintainers"]
    assert (alone["verdict"], alone["figures"]["maintainers"]) == ("fail", 1)
    assert (both["verdict"], both["figures"]["maintainers"]) == ("pass", 2)


def test_the_far_past_and_the_far_future_are_instants_like_any_other(mini, snapshot_of):
    mini.commit(when=10 * 365 * DAY)
    past, future = datetime(1980, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
    assert snapshot_of(mini, as_of=past).as_of == "1980-01-01T00:00:00Z"
    assert snapshot_of(mini.folder, as_of=future).as_of == "9999-12-31T00:00:00Z"
