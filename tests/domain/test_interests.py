"""Conflicts of interest: what is found, what stands, what is dismissed and what raises it again."""

from dataclasses import replace

import pytest

from tac_desk.domain.commands import (
    AttachEvidence,
    DeclareInterest,
    DismissInterest,
    WithdrawInterest,
)
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.interest import Standing, conflicted, conflicts_of, interests_of
from tac_desk.domain.organisation import Organisations, is_free_mail, names_person, organisation_key
from tac_desk.domain.people import Affiliation, Member, Role
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook_file import parse_rulebook
from tac_desk.domain.rulebook_table import RulebookError
from tac_desk.domain.ties import Listed, Ties
from tests.domain.make import BOOK, NOW, TEXT, Room, dossier

URL = "https://git.example/kestrel/project"


def room(*, book=BOOK, employer="", name="Ada Quill", **more) -> Room:
    """A council whose member `p1` is called `name`, before one dossier."""
    made = Room(3, book=book)
    council = made.world.council
    ada = Member("p1", name, (Role.MEMBER,), employer)
    made.put(replace(council, members={**council.members, "p1": ada}), dossier(**more))
    return made


def project(made: Room):
    return made.world.dossier("dossier:7")


def kinds(made: Room, member="p1") -> list[str]:
    return [one.kind for one in interests_of(made.world, project(made), member, made.now)]


def attach(made: Room, as_of="2026-09-01T00:00:00Z", repository=URL, **ties) -> None:
    command = AttachEvidence("0" * 64, repository, "c" * 40, as_of, {}, "", Ties(**ties))
    answer = made.act("chair", "dossier:7", command)
    assert not isinstance(answer, Refusal), answer


def with_interests(**rules):
    return replace(BOOK, interests=replace(BOOK.interests, **rules))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kestrel Compute, Inc.", "kestrelcompute.com", True),
        ("Kestrel Compute", "KESTREL-COMPUTE", True),
        ("Université de Lyon", "Universite de Lyon", True),
        ("anu.edu.au", "cs.anu.edu.au", True),
        ("Kestrel", "Kestrel Compute", False),
        ("Meta", "metaphor.example", False),
        ("Independent", "independent", False),
        ("", "", False),
    ],
)
def test_two_spellings_are_one_organisation_only_when_they_say_the_same(one, other, same) -> None:
    assert Organisations({}).same(one, other) is same


def test_the_rulebook_names_further_spellings_of_an_organisation() -> None:
    known = Organisations({"Kestrel Compute": ("Kestrel", "kc.example")})
    assert known.same("kestrel", "kc.example")
    assert known.same("Kestrel Compute GmbH", "Kestrel")
    assert not known.same("Kestrel", "Brightwater")


def test_free_mail_and_words_for_nobody_name_no_employer() -> None:
    assert is_free_mail("gmail.com")
    assert is_free_mail("mail.orange.fr")
    assert not is_free_mail("kestrel.example")
    assert organisation_key("Self-employed") == ""


def test_a_full_name_is_found_as_whole_words_and_a_first_name_is_nobody() -> None:
    assert names_person("Led by Ada  Quill, since 2020", "Ada Quill")
    assert not names_person("Led by Ada Quillfeather", "Ada Quill")
    assert not names_person("Ada wrote it", "Ada")


@pytest.mark.parametrize(
    ("more", "place"),
    [
        (
            {"fields": (("backing_entity", "Supported by nobody, Kestrel Compute and friends"),)},
            "application",
        ),
        ({"fields": (("maintainer_handles", "@kes (Kestrel Compute)"),)}, "application_maintainer"),
        ({"fields": (("contact_emails", "team@kestrelcompute.com"),)}, "contact"),
        ({"homepage": "https://www.kestrelcompute.com/x"}, "homepage"),
    ],
)
def test_an_employer_that_the_application_names_is_an_interest(more, place) -> None:
    made = room(employer="Kestrel Compute", **more)
    found = interests_of(made.world, project(made), "p1", NOW)
    assert [(one.kind, one.facts["place"]) for one in found] == [("employer", place)]
    assert conflicted(made.world, project(made), "p1", NOW)
    assert not conflicted(made.world, project(made), "p2", NOW)


@pytest.mark.parametrize(
    "more",
    [
        {"fields": (("contact_emails", "orange.fan@orange.fr"),)},
        {"homepage": "https://orange.github.io/docs"},
        {"fields": (("project_summary", "An orange project"),)},
        {"fields": (("backing_entity", "none"),)},
    ],
)
def test_free_mail_shared_hosts_and_mere_words_raise_no_alarm(more) -> None:
    assert kinds(room(employer="Orange", **more)) == []
    assert kinds(room(employer="GitHub", **more)) == []
    assert kinds(room(employer="None", **more)) == []


def test_the_owner_of_the_repository_is_behind_it() -> None:
    made = room(employer="Kestrel")
    made.put(replace(project(made), repository="https://git.example/kestrel/thing"))
    assert kinds(made) == ["employer"]


def test_an_affiliation_counts_while_it_holds_and_no_longer() -> None:
    made = room(fields=(("backing_entity", "Kestrel"),))
    council = made.world.council
    tie = Affiliation("Kestrel", since=NOW - 100, until=NOW + 100, employs=True)
    ada = replace(council.members["p1"], affiliations=(tie,))
    made.put(replace(council, members={**council.members, "p1": ada}))
    when = [conflicted(made.world, project(made), "p1", at) for at in (NOW - 101, NOW, NOW + 100)]
    assert when == [False, True, False]


def test_the_organisation_of_a_seat_ties_whoever_fills_it() -> None:
    made = room(fields=(("backing_entity", "Org 2"),))
    (found,) = interests_of(made.world, project(made), "p2", NOW)
    assert (found.facts["basis"], found.facts["seat"]) == ("seat", "s2")


def test_own_commits_are_found_by_full_name_in_any_spelling() -> None:
    made = room(name="Ada Quíll")
    attach(made, commits=90, authors={"ada quill": 3, "Ada Quillfeather": 8, "ada": 5})
    (found,) = interests_of(made.world, project(made), "p1", NOW)
    assert (found.kind, found.count, found.facts["total"]) == ("commits", 3, "90")
    assert found.reference == project(made).evidence[0].id


@pytest.mark.parametrize(("count", "found"), [(9, []), (10, ["employer_commits"])])
def test_commits_of_an_employer_count_from_the_share_that_the_rulebook_names(count, found) -> None:
    made = room(employer="Kestrel Compute")
    attach(made, commits=100, domains={"kestrelcompute.com": count, "gmail.com": 50})
    assert kinds(made) == found


def test_a_maintainer_is_found_by_name_or_by_a_handle_that_is_the_members_id() -> None:
    made = room(name="Ada Quill")
    attach(made, maintainers=(Listed("Ada Quill", "aq", ""),))
    assert kinds(made) == ["maintainer"]
    other = room(name="Somebody")
    attach(other, maintainers=(Listed("", "p1", ""),))
    assert kinds(other) == [], "a handle of two letters is anybody's"


def test_maintainers_of_the_employer_show_that_it_backs_the_project() -> None:
    made = room(employer="Kestrel Compute")
    attach(made, maintainers=(Listed("", "one", "Kestrel Compute"), Listed("", "two", "kestrelcompute.com")))
    (found,) = interests_of(made.world, project(made), "p1", NOW)
    assert (found.kind, found.facts["place"], found.count) == ("employer", "maintainers", 2)


def test_a_sponsor_is_tied_but_not_conflicted_by_that_alone() -> None:
    made = room(employer="Kestrel", sponsor=Sponsorship("d:1", "p1", "s1", "Good.", NOW))
    assert kinds(made) == ["sponsor"]
    assert not conflicted(made.world, project(made), "p1", NOW)


def test_who_shares_an_employer_with_the_sponsor_is_shown() -> None:
    made = room(employer="Org 2", sponsor=Sponsorship("d:1", "p2", "s2", "Good.", NOW))
    council = made.world.council
    boss = replace(council.members["p2"], employer="Org 2")
    made.put(replace(council, members={**council.members, "p2": boss}))
    assert kinds(made) == ["sponsor_employer"]


def test_only_the_latest_snapshot_of_a_repository_keeps_its_ties() -> None:
    made = room(name="Ada Quill")
    attach(made, "2026-09-01T00:00:00Z", commits=9, authors={"Ada Quill": 1})
    attach(made, "2026-10-01T00:00:00Z", commits=9, authors={"Ada Quill": 2})
    attach(made, "2026-08-01T00:00:00Z", commits=9, authors={"Ada Quill": 3})
    assert [one.count for one in interests_of(made.world, project(made), "p1", NOW)] == [2]
    assert [one.ties.is_empty for one in project(made).evidence] == [True, False, True]


# --- declaring and withdrawing


def test_a_declared_interest_makes_conflicted_until_it_is_withdrawn_with_a_reason() -> None:
    made = room()
    made.act("p1", "dossier:7", DeclareInterest("financial", "I hold shares."))
    assert conflicted(made.world, project(made), "p1", NOW)
    (declared,) = project(made).declarations
    assert made.act("p1", "dossier:7", WithdrawInterest(declared.id, " ")).reason is Reason.EMPTY_TEXT
    assert made.act("p2", "dossier:7", WithdrawInterest(declared.id, "x")).reason is Reason.UNKNOWN_SUBJECT
    made.act("p1", "dossier:7", WithdrawInterest(declared.id, "Sold."))
    assert not conflicted(made.world, project(made), "p1", NOW)
    assert project(made).declarations[0].withdrawn_because == "Sold."


def test_an_officer_declares_for_a_member_who_cannot_take_that_back() -> None:
    made = room()
    made.act("chair", "dossier:7", DeclareInterest("employment", "Offered a job there.", "p1"))
    (declared,) = project(made).declarations
    assert (declared.member, declared.by) == ("p1", "chair")
    assert made.act("p1", "dossier:7", WithdrawInterest(declared.id, "x")).reason is Reason.UNKNOWN_SUBJECT
    assert made.act("p2", "dossier:7", DeclareInterest("other", "x", "p1")).reason is Reason.ROLE_MISSING


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (DeclareInterest("employer", "x"), Reason.MALFORMED),
        (DeclareInterest("other", " "), Reason.EMPTY_TEXT),
        (DeclareInterest("other", "x" * 70_000), Reason.TEXT_TOO_LONG),
        (DeclareInterest("other", "x", "nobody"), Reason.NOT_A_MEMBER),
    ],
)
def test_a_declaration_needs_a_kind_and_words(command, reason) -> None:
    assert room().act("p1", "dossier:7", command).reason is reason


def test_the_same_is_not_declared_twice() -> None:
    made = room()
    made.act("p1", "dossier:7", DeclareInterest("other", "x"))
    assert made.act("p1", "dossier:7", DeclareInterest("other", "x")).reason is Reason.ALREADY_EXISTS


# --- dismissing


def backed(book=BOOK) -> Room:
    return room(book=book, employer="Kestrel", fields=(("backing_entity", "Kestrel"),))


def dismiss(made: Room, by: str, reason="Another Kestrel.", count=None):
    (one,) = interests_of(made.world, project(made), "p1", made.now)
    command = DismissInterest(one.key, reason, "p1", one.count if count is None else count)
    return made.act(by, "dossier:7", command)


def standing(made: Room) -> list[Standing]:
    return [one.standing for one in interests_of(made.world, project(made), "p1", made.now)]


def test_a_members_own_dismissal_ends_the_suggestion_and_opens_nothing() -> None:
    made = backed()
    assert not isinstance(dismiss(made, "p1"), Refusal)
    assert standing(made) == [Standing.ANSWERED]
    assert conflicted(made.world, project(made), "p1", NOW)
    assert not any(one.suggests_recusal for one in conflicts_of(made.world, project(made), "p1", NOW))


def test_an_officers_dismissal_ends_the_conflict_with_its_reason_remembered() -> None:
    made = backed()
    dismiss(made, "chair")
    assert standing(made) == [Standing.DISMISSED]
    assert not conflicted(made.world, project(made), "p1", NOW)
    (one,) = interests_of(made.world, project(made), "p1", NOW)
    assert one.dismissal.reason == "Another Kestrel."


def test_another_rulebook_lets_members_open_what_they_dismiss_themselves() -> None:
    made = backed(with_interests(own_dismissal_opens=True))
    dismiss(made, "p1")
    assert standing(made) == [Standing.DISMISSED]


def test_other_members_and_unknown_interests_are_refused() -> None:
    made = backed()
    assert dismiss(made, "p2").reason is Reason.ROLE_MISSING
    assert dismiss(made, "chair", reason="").reason is Reason.EMPTY_TEXT
    unknown = DismissInterest("0" * 12, "x", "p1")
    assert made.act("chair", "dossier:7", unknown).reason is Reason.UNKNOWN_SUBJECT


def test_what_was_dismissed_stays_so_for_the_same_proof_and_new_proof_raises_it_anew() -> None:
    made = backed()
    dismiss(made, "chair")
    attach(made, commits=100, domains={"kestrel.example": 20})
    found = interests_of(made.world, project(made), "p1", NOW)
    assert [(one.kind, one.standing) for one in found] == [
        ("employer", Standing.DISMISSED),
        ("employer_commits", Standing.STANDS),
    ]


@pytest.mark.parametrize(("later", "stands"), [(8, False), (9, True)])
def test_a_dismissed_figure_is_raised_again_once_it_has_grown_as_the_rulebook_says(later, stands) -> None:
    made = room(name="Ada Quill")
    attach(made, "2026-09-01T00:00:00Z", commits=90, authors={"Ada Quill": 4})
    dismiss(made, "chair", "Typos.")
    assert not conflicted(made.world, project(made), "p1", NOW)
    attach(made, "2026-10-01T00:00:00Z", commits=90, authors={"Ada Quill": later})
    assert conflicted(made.world, project(made), "p1", NOW) is stands


def test_nobody_dismisses_a_figure_that_was_not_there_to_see() -> None:
    made = room(name="Ada Quill")
    attach(made, commits=90, authors={"Ada Quill": 4})
    assert dismiss(made, "chair", count=5).reason is Reason.MALFORMED
    assert dismiss(made, "chair", count=-1).reason is Reason.MALFORMED


def test_kinds_that_a_rulebook_does_not_look_for_are_not_found() -> None:
    made = backed(with_interests(detects=("commits",)))
    assert kinds(made) == []


def test_kinds_that_are_no_conflict_by_the_rulebook_are_shown_only() -> None:
    made = backed(with_interests(conflicts=("commits",)))
    assert kinds(made) == ["employer"]
    assert not conflicted(made.world, project(made), "p1", NOW)


# --- the rulebook


def parsed(change):
    return parse_rulebook(change(TEXT), file="test.toml").interests


def test_a_rulebook_without_the_table_looks_for_interests_and_closes_nothing() -> None:
    rules = parsed(lambda text: text[: text.index("[interests]")] + text[text.index("[verdicts]") :])
    assert rules.closes == ()
    assert "employer" in rules.detects


def test_aliases_are_read() -> None:
    rules = parsed(
        lambda text: text.replace("[interests.aliases]", '[interests.aliases]\n"Kestrel" = ["kc.example"]')
    )
    assert rules.aliases == {"Kestrel": ("kc.example",)}


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('closes = ["reviews"', 'closes = ["everything"', "interests.closes"),
        ("least_commits = 1", "least_commits = 0", "interests.least_commits"),
        ("least_commits = 1", "lest_commits = 1", "interests.lest_commits"),
        ('exempt = ["secretary"]', 'exempt = ["observer"]', "interests.exempt"),
    ],
)
def test_a_broken_table_is_refused_by_its_key(old, new, key) -> None:
    with pytest.raises(RulebookError) as refused:
        parsed(lambda text: text.replace(old, new))
    assert refused.value.key == key
