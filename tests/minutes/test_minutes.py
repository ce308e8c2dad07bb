"""Minutes: order, attendance by seat, tallies, and hostile text."""

from dataclasses import replace

import pytest

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot, BallotTerms, Position, Vote
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import ActionItem, Guest, Meeting, Note
from tac_desk.domain.people import Council, Member, Seat
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.minutes.compose import compose
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.markdown import to_markdown

SEATS = 21
STARTS = 1_789_480_800_000  # 2026-09-15 14:00 UTC


def a_council() -> Council:
    people = [Member(f"p{n}", f"Primary {n}") for n in range(SEATS)]
    people += [Member(f"a{n}", f"Alternate {n}") for n in range(13)]
    seats = tuple(
        Seat(
            f"s{n}", f"Seat {n}", f"Organisation {n}", primary=f"p{n}", alternate=f"a{n}" if n < 13 else None
        )
        for n in range(SEATS)
    )
    return Council("Invented council", "", {person.id: person for person in people}, seats)


def a_ballot(**changes: object) -> Ballot:
    terms = BallotTerms(">=2/3", ">1/2", "eligible", "all_voted", ("no",), True, "council", ("platform",), {})
    votes = {
        f"s{n}": (
            Vote(f"d:{n}", f"p{n}", Position.YES if n < 14 else Position.NO, None, "", "council", 0, False),
        )
        for n in range(16)
    }
    ballot = Ballot(
        "b1",
        "Accept Larkspur?",
        "tac",
        "hosted",
        "7",
        terms,
        a_council().seats,
        "p0",
        0,
        STARTS,
        votes,
        closed_at=1,
    )
    return replace(ballot, **changes)


def some_facts(**changes: object) -> Facts:
    meeting = Meeting(
        "m1", "Council meeting", "tac", STARTS, "America/Los_Angeles", "on line",
        present=(*(f"p{n}" for n in range(11)), "a0", "a1", "a11", "a12", "a10"), roll_taken=True,
        guests=(Guest("Lead One", "working_group"), Guest("Staff One", "staff", "programme manager")),
        notes=(Note("Call to Order", "The antitrust policy was read.", "p0", 0),),
        motions=("b1",), dossiers=("7",), actions=(ActionItem("p1", "Write to the applicant", "2026-10-01"),),
        next_starts_at=STARTS + 28 * 86_400_000,
    )  # fmt: skip
    dossier = Dossier("7", 7, "Larkspur", "hosted", "accepted", "https://git.example/larkspur")
    facts = Facts(
        load_rulebook(resource("rulebooks", "pytorch.toml")), a_council(), meeting, {"b1": a_ballot()},
        {"7": dossier}, {"ballot:b1": 41, "meeting:m1": 44}, 45, "ab" * 32,
    )  # fmt: skip
    return replace(facts, **changes)


def test_sections_come_in_the_order_the_council_writes_them() -> None:
    titles = [section.title for section in compose(some_facts()).sections]
    assert titles == [
        "Voting Representatives", "Alternates", "Working Group Leads", "Foundation Staff",
        "Call to Order", "Agenda & Reminders", "Roll Call and Representative List", "Foundation Updates",
        "Foundation-hosted project Application: Larkspur", "Working Group Updates", "Open Discussion",
        "Adjournment", "Next Meeting", "Action Items", "Record",
    ]  # fmt: skip


def test_an_alternate_counts_only_for_an_empty_seat_of_their_own() -> None:
    text = to_markdown(compose(some_facts()))
    assert "13 of 21 seats represented; quorum needs 11: quorum is met." in text
    assert text.count("represented by the alternate") == 2


def test_a_closed_motion_shows_tally_arithmetic_result_and_entry() -> None:
    text = to_markdown(compose(some_facts()))
    assert "| 14 | 2 | 0 | 0 | 5 | 21 |" in text
    assert "Needs 14 of 21 eligible seats" in text
    assert "Result: adopted." in text
    assert "Ledger entry 41." in text


def test_an_open_ballot_is_never_reported_as_decided() -> None:
    text = to_markdown(compose(some_facts(ballots={"b1": a_ballot(closed_at=None)})))
    assert "voting is open" in text
    assert "Result: adopted" not in text


def test_only_reasons_made_public_are_printed() -> None:
    def reason(audience: str) -> tuple[Vote, ...]:
        return (Vote("d:9", "p15", Position.NO, None, f"too {audience}", audience, 0, False),)

    for audience in ("public", "council", "applicant"):
        ballot = a_ballot(votes={"s15": reason(audience)})
        text = to_markdown(compose(some_facts(ballots={"b1": ballot})))
        assert ("too " + audience in text) == (audience == "public")


@pytest.mark.parametrize(
    "hostile", ["# Not a heading", "[x](javascript:1)", "a\u202eb", "<script>", "| a | b |", "x\n# y"]
)
def test_hostile_names_stay_plain_text(hostile: str) -> None:
    facts = some_facts()
    dossier = replace(facts.dossiers["7"], name=hostile)
    text = to_markdown(compose(replace(facts, dossiers={"7": dossier})))
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert len(headings) == 1 + len(compose(facts).sections)
    assert "\u202e" not in text
    assert "<script>" not in text
    assert "[x](" not in text


def test_headings_inside_notes_are_demoted_but_code_is_kept() -> None:
    note = Note("Open Discussion", "# Loud\n```\n# code\n```\ndone", "p0", 0)
    facts = some_facts()
    text = to_markdown(compose(replace(facts, meeting=replace(facts.meeting, notes=(note,)))))
    assert "#### Loud" in text
    assert "\n# code\n" in text
