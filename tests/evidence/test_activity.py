"""Commits and people of the window: boundaries, merges, branches, mailmap, bots, co-authors."""

from datetime import UTC, datetime

import pytest

from tac_desk.evidence.people import Identity
from tests.evidence.miniature import ADA, AS_OF, DAY, NOW, PEOPLE

BOT = "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>"


@pytest.mark.parametrize(("count", "verdict"), [(29, "fail"), (30, "pass"), (31, "pass")])
def test_thirty_commits_are_the_floor(mini, evidence, count, verdict):
    mini.commits(count)
    row = evidence(mini)["commits"]
    assert (row["verdict"], row["figures"]["commits"]) == (verdict, count)
    assert ("exactly at the floor of 30" in row["summary"]) == (count == 30)


@pytest.mark.parametrize(("count", "verdict"), [(4, "fail"), (5, "pass"), (6, "pass")])
def test_five_people_are_the_floor(mini, evidence, count, verdict):
    for person in PEOPLE[:count]:
        mini.commit(author=person)
    row = evidence(mini)["contributors"]
    assert (row["verdict"], row["figures"]["people"]) == (verdict, count)
    assert ("exactly at the floor of 5" in row["summary"]) == (count == 5)


def test_four_authors_and_a_co_author_are_a_judgment_that_names_the_fork(mini, evidence):
    for person in PEOPLE[:4]:
        mini.commit(author=person, message=f"Work\n\nCo-authored-by: {ADA}")
    row = evidence(mini)["contributors"]
    assert row["verdict"] == "judgment"
    assert (row["figures"]["people"], row["figures"]["people_with_coauthors"]) == (4, 5)
    assert "only if co-authors count" in row["summary"]


def test_the_window_starts_inclusive_and_ends_exclusive(mini, evidence):
    for when in (NOW - 90 * DAY - 1, NOW - 90 * DAY, NOW - 1, NOW):
        mini.commit(when=when)
    assert evidence(mini)["commits"]["figures"]["commits"] == 2


def test_the_pin_is_the_newest_first_parent_commit_at_or_before_the_instant(mini, snapshot_of):
    mini.commit(when=NOW - 3 * DAY)
    side = mini.commit(when=NOW - DAY, ref="refs/heads/side")
    mini.commit(when=NOW - 2 * DAY, message="expected pin")
    mini.commit(when=NOW + DAY, merge=side, message="merged later")
    snapshot = snapshot_of(mini)
    assert {row.criterion.key: row for row in snapshot.rows}["commits"].judgement.figures["commits"] == 2
    assert snapshot_of(mini.folder, as_of=datetime(2026, 7, 17, tzinfo=UTC)).commit != snapshot.commit


def test_merges_are_counted_and_shown_apart(mini, evidence):
    mini.commit(when=NOW - 5 * DAY)
    side = mini.commit(ref="refs/heads/side", when=NOW - 4 * DAY)
    mini.commit(when=NOW - 3 * DAY)
    mini.commit(merge=side, when=NOW - 2 * DAY)
    mini.commit(author=BOT, when=NOW - DAY)
    assert evidence(mini)["commits"]["figures"] == {
        "commits": 5,
        "commits_no_merges": 4,
        "commits_first_parent": 4,
        "commits_human": 3,
        "commits_bots": 1,
    }


def test_commits_of_other_branches_and_pull_requests_do_not_count(mini, evidence):
    mini.commit()
    for ref in ("refs/pull/1/head", "refs/heads/other", "refs/tags/v1"):
        mini.commit(ref=ref, author=PEOPLE[0])
    figures = evidence(mini)
    assert figures["commits"]["figures"]["commits"] == 1
    assert figures["contributors"]["figures"]["people"] == 1


def test_a_branch_named_head_does_not_stand_in_for_the_default_branch(mini, evidence):
    mini.commits(3)
    mini.commits(7, ref="refs/heads/HEAD")
    assert evidence(mini)["commits"]["figures"]["commits"] == 3


def test_a_mailmap_at_the_pin_joins_two_addresses(mini, evidence):
    mini.commit(author="Old Name <old@example.org>")
    mini.commit(
        {".mailmap": "New Person <new@example.org> <old@example.org>\n"}, author="New <new@example.org>"
    )
    figures = evidence(mini)["contributors"]["figures"]
    assert (figures["people"], figures["emails"]) == (1, 2)


def test_one_person_may_have_several_identities(mini, evidence):
    for author in (
        "Ada Lovelace <ada@example.org>",
        "Ada King <ADA@example.org>",
        "Ada Lovelace <ada@work.example>",
        "adalovelace <adalovelace@home.example>",
        "Ada <123+adalovelace@users.noreply.github.com>",
    ):
        mini.commit(author=author)
    assert evidence(mini)["contributors"]["figures"]["people"] == 1


def test_an_old_commit_shows_that_two_identities_are_one(mini, evidence):
    mini.commit(author="Grace Hopper <grace@navy.example>", when=NOW - 400 * DAY)
    mini.commit(author="Amazing <grace@navy.example>")
    mini.commit(author="Grace Hopper <hopper@home.example>")
    assert evidence(mini)["contributors"]["figures"]["people"] == 1


def test_a_generic_name_alone_joins_nobody(mini, evidence):
    for address in ("a@one.example", "b@two.example"):
        mini.commit(author=f"root <{address}>")
    assert evidence(mini)["contributors"]["figures"]["people"] == 2


@pytest.mark.parametrize(
    ("name", "email", "kind"),
    [
        ("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", "bot"),
        ("pytorchbot", "a.person@example.org", "bot"),
        ("A Person", "ci-bot@example.org", "bot"),
        ("Claude Opus 4.6 (1M context)", "noreply@anthropic.com", "ai"),
        ("Copilot", "198982749+Copilot@users.noreply.github.com", "ai"),
        ("my agent", "my@agent", "ai"),
        ("Elie Talbot", "talbot@example.org", "human"),
        ("Claudette Martin", "claudette@example.org", "human"),
        ("root", "", "nobody"),
    ],
)
def test_bots_and_agents_are_told_by_name_or_address(name, email, kind):
    assert Identity(name, email).kind == kind


def test_agents_named_as_co_authors_are_nobody_s_fifth_person(mini, evidence):
    for person in PEOPLE[:4]:
        mini.commit(author=person, message="Work\n\nCo-Authored-By: Claude <noreply@anthropic.com>")
    assert evidence(mini)["contributors"]["figures"]["people_with_coauthors"] == 4


def test_bots_are_counted_apart(mini, evidence):
    mini.commit()
    mini.commits(2, author=BOT)
    figures = evidence(mini)["contributors"]["figures"]
    assert (figures["people"], figures["bots"], figures["emails"]) == (1, 1, 2)


def test_the_weeks_of_the_chart_end_at_the_instant(mini, snapshot_of, rulebook):
    mini.commit(when=NOW - 53 * 7 * DAY)
    mini.commits(2, when=NOW - 8 * DAY)
    mini.commits(3, when=NOW - 1)
    weeks = snapshot_of(mini).weeks
    assert len(weeks) == rulebook.windows.chart_weeks
    assert (weeks[-2:], sum(weeks)) == ((2, 3), 5)


def test_the_same_commit_gives_the_same_content_hash(mini, snapshot_of):
    mini.commits(3)
    first = snapshot_of(mini)
    assert first.content_hash == snapshot_of(mini.folder).content_hash
    assert first.content_hash != snapshot_of(mini.folder, as_of=AS_OF.replace(hour=1)).content_hash


def test_a_hosted_project_below_its_floor_of_people_is_caution_for_git_sees_the_window_only(mini, evidence):
    mini.commit()
    row = evidence(mini, track="hosted")["hosted_contributors"]
    assert row["verdict"] == "caution"
    assert "a lower bound" in row["summary"]


def test_a_clone_without_any_commit_in_the_window_says_how_old_its_newest_is(mini, evidence):
    mini.commit(when=NOW - 200 * DAY)
    row = evidence(mini)["commits"]
    assert row["verdict"] == "fail"
    assert "the newest is of 2025-12-27: is this clone up to date?" in row["summary"]
