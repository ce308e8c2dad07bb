"""What is pasted into an application's thread: state, checklist, result; nothing the council keeps to itself."""

from dataclasses import replace

from tac_desk.domain.commands import CastVote, CloseBallot
from tac_desk.domain.dossier import Audience, Comment, EvidenceRef, Review, RowVerdict
from tac_desk.minutes.issue_comment import compose_issue_comment
from tac_desk.minutes.letter import LetterFacts
from tac_desk.minutes.markdown import to_markdown
from tests.domain.make import BOOK, NOW, Room, dossier

EVIDENCE = {"stars": ("fail", "12 stars"), "commits": ("pass", "")}
SNAPSHOT = EvidenceRef("e", "00", "https://git.example/p", "c" * 40, "2026-07-01", {"stars": "fail"}, NOW)
SECRET = "kept in the council"


def pasted(room: Room, **changed: object) -> str:
    found = replace(room.world.dossier("dossier:7"), **changed)
    ballot = room.world.things.get("ballot:b")
    facts = LetterFacts(BOOK, room.world.council, found, ballot, EVIDENCE, "2026-11-01")
    return to_markdown(compose_issue_comment(facts))


def room_with(**more: object) -> Room:
    room = Room(3, body="ewg")
    room.put(dossier(**more))
    return room


def test_before_evidence_and_vote_there_is_the_state_alone():
    said = pasted(room_with())
    assert "Presented" in said
    assert "## Checklist" not in said
    assert "## Vote" not in said


def test_the_checklist_names_every_criterion():
    said = pasted(room_with(evidence=(SNAPSHOT,)))
    assert f"commit {'c' * 12} as of 2026-07-01" in said
    assert "| Fail | 12 stars |" in said
    criteria = BOOK.tracks["ecosystem"].criteria
    assert said.count("\n| ") == len(criteria) + 2  # below two lines of heading
    assert said.count("not looked at") == len(criteria) - len(EVIDENCE)


def test_an_open_vote_is_told_without_its_tally_and_a_closed_one_with_the_arithmetic():
    room = room_with()
    room.open(track="ecosystem", dossier="7")
    room.act("p1", "ballot:b", CastVote("s1", "yes", None, ""))
    said = pasted(room)
    assert "The vote is open until" in said
    assert "1 yes" not in said
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    said = pasted(room)
    assert "Result: did not pass: it needed" in said
    assert "1 yes, 0 no, 0 abstained, 0 recused, 2 not voted; " in said
    assert "quorum of" in said


def test_what_the_council_keeps_to_itself_and_markup_never_enter():
    review = Review("r", {"stars": RowVerdict("fail", SECRET)}, "decline", SECRET, NOW)
    comments = (Comment("c", "p1", NOW, SECRET, audience=Audience.COUNCIL),)
    room = room_with()
    room.open(track="ecosystem", dossier="7")
    room.act("p1", "ballot:b", CastVote("s1", "no", None, SECRET, Audience.COUNCIL))
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    more = {"name": "# A <b>*name*</b> | \u202e", "comments": comments, "evidence": (SNAPSHOT,)}
    said = pasted(room, reviews={"p1": review}, **more)
    assert SECRET not in said
    assert "\\# A \\<b\\>\\*name\\*\\</b\\>" in said
    assert "\u202e" not in said
