"""Minutes: order, attendance by seat, tallies, and hostile text."""

from dataclasses import replace

import pytest

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot, BallotTerms, Extension, LateVote, Position, Turned, Vote
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
            f"s{n}",
            f"Seat {n}",
            f"Organisation {n}",
            primary=f"p{n}",
            alternate=f"a{n}" if n < 13 else None,
            body="tac",
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
        "Call to Order", "Agenda & Reminders", "Roll Call and TAC Representative List", "Foundation Updates",
        "Foundation-Hosted Project Application: Larkspur", "Working Group Updates", "Open Discussion",
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


@pytest.mark.parametrize("ended", [{"closed_at": None}, {"cancelled": "Asked wrongly."}])
def test_of_a_sealed_ballot_that_was_not_closed_nothing_is_counted(ended) -> None:
    ballot = a_ballot(**ended)
    sealed = replace(ballot, terms=replace(ballot.terms, visibility="after_own_vote"))
    text = to_markdown(compose(some_facts(ballots={"b1": sealed})))
    assert "| 14 |" not in text
    assert "yes" not in text.partition("Motion:")[2].lower()
    assert "sealed until it closes" in text or "Asked wrongly." in text
    assert "Ledger entry 41." in text


def test_a_motion_that_failed_says_what_it_needed_and_what_recusals_did() -> None:
    recused = (Vote("d:9", "p15", Position.RECUSE, None, "employer", "council", 0, False),)
    ballot = a_ballot()
    votes = {**dict(list(ballot.votes.items())[:12]), "s15": recused}
    text = to_markdown(compose(some_facts(ballots={"b1": replace(ballot, votes=votes)})))
    assert "1 recused: the base is 20 instead of 21." in text
    assert "Result: not adopted; it needed 2 more yes to pass." in text


def test_a_motion_without_quorum_says_how_many_seats_were_missing() -> None:
    votes = dict(list(a_ballot().votes.items())[:9])
    text = to_markdown(compose(some_facts(ballots={"b1": a_ballot(votes=votes)})))
    assert "it needed 5 more yes to pass, and 2 more seats for a quorum." in text


def test_a_vote_in_the_meeting_is_told_with_its_roll_call() -> None:
    ballot = a_ballot(meeting="m1", closed_at=None)
    text = to_markdown(compose(some_facts(ballots={"b1": ballot})))
    assert "Voted on in the meeting." in text
    assert "16 cast, 13 seats at the roll call." in text


def late(seat: str, counts: bool | None, reason: str = "") -> LateVote:
    vote = Vote("d:77", "p20", Position.NO, None, "my secret reason", "council", STARTS, as_alternate=False)
    return LateVote(seat, vote, counts, "p0", reason)


def test_rulings_on_late_votes_are_listed_without_what_the_seat_said() -> None:
    docket = (late("s18", True, "the line was down"), late("s19", False, "a day late"), late("s20", None))
    text = to_markdown(compose(some_facts(ballots={"b1": a_ballot(docket=docket)})))
    assert (
        "Organisation 18 (Seat 18) arrived late, on 15 September 2026, 14:00 UTC; it was ruled to count."
        in text
    )
    assert "it was ruled not to count. Reason: a day late" in text
    assert "it was not counted, no ruling was made." in text
    assert "secret" not in text


def test_extensions_the_way_out_of_a_lost_quorum_and_a_cancellation_are_listed() -> None:
    changes = {
        "extensions": (Extension("p0", 1, STARTS, "holidays"),),
        "turned": Turned("p0", STARTS, "m1", "the quorum was lost"),
        "cancelled": "the question was wrong",
    }
    text = to_markdown(compose(some_facts(ballots={"b1": a_ballot(**changes)})))
    assert "Extended: it was to end on 15 September 2026, 14:00 UTC. Reason: holidays" in text
    assert "Turned into an e-vote on 15 September 2026, 14:00 UTC. Reason: the quorum was lost" in text
    assert "Result: cancelled without a decision. Reason: the question was wrong" in text


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
