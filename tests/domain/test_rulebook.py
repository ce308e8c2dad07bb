"""The rulebook file: what ships is the process, and a broken one is refused with file, key and reason."""

import re
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.domain.rulebook_file import RulebookError, load_rulebook, parse_rulebook
from tac_desk.domain.share import Share

TEXT = resource("rulebooks", "pytorch.toml").read_text("utf-8")


def test_what_ships_holds_the_criteria_of_both_tracks_under_their_numbers() -> None:
    book = parse_rulebook(TEXT, file="pytorch.toml")
    ecosystem, hosted = book.tracks["ecosystem"].criteria, book.tracks["hosted"].criteria
    assert [row.number for row in ecosystem] == list(range(1, 20))
    assert [row.number for row in hosted] == list(range(1, 19))
    floors = {row.key: row.floor for row in (*ecosystem, *hosted) if row.floor is not None}
    assert floors == {
        "core_maintainers": 2, "contributors": 5, "commits": 30, "stars": 200,
        "production_adoption": 2, "maintainers_diversity": 2, "hosted_contributors": 10,
    }  # fmt: skip
    assert book.tracks["hosted"].threshold == Share(2, 3, strict=False)
    assert book.tracks["ecosystem"].threshold == Share(1, 2, strict=True)


@pytest.mark.parametrize(
    ("pattern", "replacement", "key", "reason"),
    [
        (r'schema = ".*"', 'schema = "other/9"', "schema", "must be"),
        (r"activity_days = \d+", 'activity_days = "90"', "windows.activity_days", "must be of type int"),
        (r"activity_days = \d+", "activity_days = true", "windows.activity_days", "must be of type int"),
        (r"activity_days = \d+", "activity_days = 0", "windows.activity_days", "must be 1 or more"),
        (r"activity_days = \d+.*", "", "windows.activity_days", "is missing"),
        (r'quorum = ">1/2"', 'quorum = "51 %"', "ballot.quorum", "is not a share"),
        (r'threshold = ">=2/3"', 'threshold = ">=4/3"', "tracks.hosted.threshold", "can never be met"),
        (r'base = "eligible"', 'base = "everybody"', "ballot.base", "is not one of"),
        (r"both_vote = ", "bothvote = ", "ballot.bothvote", "is not a setting here"),
        (r'owes = "review"', 'ows = "review"', "states.in_progress.ows", "is not a setting here"),
        (r"needs_sponsor", "need_sponsor", "tracks.hosted.need_sponsor", "is not a setting here"),
        (r"reapply_months", "reaply_months", "windows.reaply_months", "is not a setting here"),
        (r'submitted    = \{', "submitted = { means = 'nothing',", "states.submitted.means", "is not one of"),
        (r'triaged      = \{', "triaged = { means = 'submitted',", "states.triaged.means", "means already"),
        (r'retired      = \{', "retired = { means = '',", "states", "none means 'retired'"),
        (r'"in_voting", "waiting"', '"waiting"', "states", "none leads to 'in_voting'"),
        (r'of = "ecosystem"', 'of = "candidate"', "tracks.candidate.of", "is not a track on which is voted"),
        (r'listed_as = ', 'form = "ecosystem"\nlisted_as = ', "tracks.hosted.form", "taken by another track"),
        (r'title = "Motion"\nbody = "tac"', 'title = "Motion"', "tracks.motion.body", "somebody has to vote"),
        (r'\ndays = 14', '\ndays = 2', "ballot.days", "shorter than the 72 hours"),
        (r'number = 7\n', "number = 8\n", "tracks.ecosystem.criteria", "numbered"),
        (r'key = "governance"', 'key = "working_ci"', "tracks.ecosystem.criteria", "same key"),
        (r'next = \["triaged", "withdrawn"\]', 'next = ["triagd"]', "states.submitted.next", "is not a state"),
        (r'body = "ewg"', 'body = "ewok"', "tracks.ecosystem.body", "is not a body"),
        (r'"Approved" = "accepted"', '"Approved" = "fine"', "labels.Approved", "neither a state nor a mark"),
        (r'"Europe/Berlin"', '"Europe/Atlantis"', "meetings.zones", "not a time zone"),
        (r"activity_days = 90", "activity_days = 99999999", "windows.activity_days", "or less"),
        (r'judgment = "Judgment"', "", "verdicts", "must be exactly"),
        (r"least_words = 60", 'least_words = "x"', "tracks.ecosystem.criteria[3].options.least_words", "type int"),
        (r"least_words = 60", "least_wordz = 60", "tracks.ecosystem.criteria[3].options.least_wordz", "not an option"),
        (r'evidence = "governance"', 'evidence = "zzz"', "tracks.hosted.criteria.governance_model", "not a criterion"),
        (r"per_session = .*", "per_session = [10, 7]", "queue.per_session", "two numbers"),
        (r'community = ".*"', "", "groups", "'community' has no title"),
        (r"\[windows\]", "[windows", "file", "is not TOML"),
    ],
)  # fmt: skip
def test_a_broken_rulebook_is_refused_with_file_key_and_reason(
    pattern: str, replacement: str, key: str, reason: str
) -> None:
    broken, changed = re.subn(pattern, replacement, TEXT, count=1)
    assert changed == 1
    with pytest.raises(RulebookError) as caught:
        parse_rulebook(broken, file="council.toml")
    assert (caught.value.file, caught.value.key) == ("council.toml", key)
    assert reason in caught.value.reason
    assert "council.toml" in caught.value.cause


def test_criteria_stand_in_the_groups_of_the_announcement_and_each_group_has_a_title() -> None:
    book = parse_rulebook(TEXT, file="pytorch.toml")
    used = {
        key: list(dict.fromkeys(row.group for row in track.criteria)) for key, track in book.tracks.items()
    }
    assert {book.groups[key] for key in used["ecosystem"]} == {
        "Active development", "Comprehensive documentation", "CI/CD", "Clear governance", "Community engagement",
    }  # fmt: skip
    assert {book.groups[key] for key in used["hosted"]} == {
        "Maturity", "Stability", "Multi-platform", "Security practices", "Strategic value", "Open governance",
    }  # fmt: skip


def test_a_rulebook_without_titles_calls_its_groups_by_their_key() -> None:
    untitled = re.sub(r"\[groups\][^\[]*", "", TEXT)
    groups = parse_rulebook(untitled, file="council.toml").groups
    assert groups["ci_cd"] == "ci_cd"


def test_a_rulebook_that_cannot_be_read_says_which_file(tmp_path: Path) -> None:
    with pytest.raises(RulebookError, match=r"nowhere\.toml"):
        load_rulebook(tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("share", "base", "needed"),
    [
        (">=2/3", 21, 14),
        (">=2/3", 20, 14),
        (">=2/3", 18, 12),
        (">1/2", 21, 11),
        (">1/2", 20, 11),
        (">=1/1", 7, 7),
    ],
)
def test_the_least_count_that_meets_a_share_is_exact(share: str, base: int, needed: int) -> None:
    assert Share.parse(share).needed(base) == needed
    assert Share.parse(share).met_by(needed, base)
    assert not Share.parse(share).met_by(needed - 1, base)


@pytest.mark.parametrize("text", ["67%", ">=0/1", "2/3", ">= 2/0", ">1/1", ">=3/2", "", ">=2/3 of all"])
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(text))):
        Share.parse(text)
