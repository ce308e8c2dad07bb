"""Onboarding tasks: they come with acceptance, are taken on and settled, and gate nothing unless a rulebook says so."""

import re
from dataclasses import replace

import pytest

from tac_desk.domain.commands import AssignTask, CompleteTask, MoveDossier
from tac_desk.domain.dossier import Move, Sponsorship
from tac_desk.domain.lifecycle_clock import open_to_dos, to_dos
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook_file import RulebookError, parse_rulebook
from tests.domain.make import BOOK, NOW, TEXT, Room, dossier

D = "dossier:7"


@pytest.fixture
def room():
    room = Room(3)
    moves = (Move("accepted", NOW, "chair"),)
    room.put(dossier("accepted", moves=moves, sponsor=Sponsorship("x", "p2", "s2", "why", 0)))
    return room


def there(room):
    return room.world.dossier(D)


def keys(room):
    return [one.rule.key for one in open_to_dos(room.world.rulebook, there(room))]


def test_acceptance_brings_the_tasks_of_the_track(room):
    assert keys(room) == ["logo", "two_factor", "landscape_entry", "blog", "cla_dco"]
    room.put(replace(there(room), track="hosted"))
    assert {"legal_contribution", "asset_transfer", "trademark", "funding"} < set(keys(room))
    room.put(replace(there(room), track="candidate"))
    assert keys(room)[0] == "logo"


@pytest.mark.parametrize("state", sorted(BOOK.states))
def test_only_what_was_accepted_here_and_lives_has_tasks(state):
    room = Room(1)
    room.put(dossier(state, moves=(Move(state, 0, "operator"),)))
    assert bool(keys(room)) is (state == "accepted")
    room.put(dossier(state, moves=(Move("accepted", 0, "chair"), Move(state, 1, "chair"))))
    assert bool(keys(room)) is (state in ("accepted", "active", "under_review", "in_remediation"))


def test_a_task_is_done_by_its_owner_the_sponsor_or_an_officer(room):
    assert room.act("p1", D, CompleteTask("logo")).reason is Reason.ROLE_MISSING
    assert room.act("p1", D, AssignTask("logo", "p1")).reason is Reason.ROLE_MISSING
    assert room.act("p2", D, AssignTask("logo", "nobody")).reason is Reason.NOT_A_MEMBER
    room.act("p2", D, AssignTask("logo", "p1"))
    room.act("p1", D, CompleteTask("logo", note="In the landscape's repository."))
    room.act("p2", D, CompleteTask("blog"))
    room.act("chair", D, CompleteTask("cla_dco"))
    assert keys(room) == ["two_factor", "landscape_entry"]
    logo = there(room).tasks["logo"]
    assert (logo.owner, logo.by, logo.note, logo.at) == ("p1", "p1", "In the landscape's repository.", NOW)


def test_what_does_not_apply_and_what_is_opened_again_takes_a_note(room):
    for state in ("not_applicable", "open"):
        room.act("chair", D, CompleteTask("logo")) if state == "open" else None
        assert room.act("chair", D, CompleteTask("logo", state)).reason is Reason.EMPTY_TEXT
        assert not isinstance(room.act("chair", D, CompleteTask("logo", state, "because")), Refusal)
    assert "logo" in keys(room)
    assert room.act("chair", D, CompleteTask("logo", "half")).reason is Reason.MALFORMED


def test_the_second_to_settle_a_task_is_told(room):
    room.act("p2", D, CompleteTask("logo"))
    assert room.act("chair", D, CompleteTask("logo")).reason is Reason.CHANGED_MEANWHILE


def test_a_task_that_the_rulebook_does_not_list_is_unknown(room):
    for command in (AssignTask("tea", "p1"), CompleteTask("tea")):
        assert room.act("chair", D, command).reason is Reason.UNKNOWN_TASK
    room.put(dossier("presented"))
    assert room.act("chair", D, CompleteTask("logo")).reason is Reason.UNKNOWN_TASK


def test_open_tasks_gate_nothing_unless_the_rulebook_says_so(room):
    gated = replace(BOOK, lifecycle=replace(BOOK.lifecycle, tasks_gate=True))
    before = there(room)
    room.act("chair", D, MoveDossier("active"))
    assert there(room).state == "active"
    room.put(before)
    room.world = replace(room.world, rulebook=gated)
    refusal = room.act("chair", D, MoveDossier("active"))
    assert refusal.reason is Reason.TASKS_OPEN
    assert "Entry in the landscape" in refusal.facts["tasks"]
    for one in to_dos(gated, there(room)):
        room.act("chair", D, CompleteTask(one.rule.key))
    room.act("chair", D, MoveDossier("active"))
    assert there(room).state == "active"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (TEXT.replace("warning_days = 7", "warning_dys = 7"), "lifecycle.warning_dys"),
        (TEXT.replace('opened_by = "officer"', 'opened_by = "anyone"'), "lifecycle.opened_by"),
        (TEXT.replace("warning_days = 7", "acknowledge_days = -1"), "lifecycle.acknowledge_days"),
        (TEXT.replace('key = "two_factor"', 'key = "logo"', 1), "tracks.ecosystem.onboarding"),
        (TEXT.replace('by = "council"', 'by = "nobody"', 1), "onboarding[3].by"),
    ],
)
def test_a_rulebook_that_says_something_else_there_is_refused(text, key):
    with pytest.raises(RulebookError) as raised:
        parse_rulebook(text, file="x.toml")
    assert key in str(raised.value)


def test_a_rulebook_of_before_says_nothing_about_it_and_is_read():
    older = re.sub(r"\[lifecycle\][^\[]*", "", TEXT[: TEXT.index("[[tracks.ecosystem.onboarding]]")])
    book = parse_rulebook(older, file="older.toml")
    assert (book.lifecycle, book.onboarding("ecosystem")) == (BOOK.lifecycle, ())
