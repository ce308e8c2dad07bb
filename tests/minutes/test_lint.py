"""The linter of minutes: every planted slip is found as what it is, and nothing is found in a clean draft."""

from dataclasses import replace

import pytest

from tac_desk.domain.dossier import Audience, Comment, Dossier
from tac_desk.domain.meeting import ActionItem, Note
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.look import slips_in
from tac_desk.minutes.lint.slip import Kind
from tests.minutes.test_minutes import STARTS, a_ballot, some_facts

CLEAN = {
    "Call to Order": "The chair opened the meeting on Tuesday, 15 September 2026 at 07:00 and read the policy.",
    "Agenda & Reminders": "The next offsite is on Thursday, October 1. Please register by the end of the month.",
    "Roll Call and TAC Representative List": "13 of 21 seats were represented, so quorum was met.",
    "Foundation-Hosted Project Application: Larkspur": (
        "- Mira Castellan presented Larkspur.\n- Tobias Reinholt asked how releases are signed.\n"
        "- Moved by Mira Castellan, seconded by Tobias Reinholt.\n- The application was accepted."
    ),
    "Foundation Updates": "The security audit of Fernhollow is finished; 3 of 7 findings are mended.",
    "Open Discussion": (
        "If a candidate is rejected, the reasons should be published.\nAction: @mira write to them (2026-10-01)"
    ),
}  # fmt: skip
PRIVATE = "I will not vote for this while its only maintainer is paid by a competitor of ours."


def _facts(**notes: str) -> Facts:
    """Larkspur's motion is closed and adopted, Fernhollow's is open."""
    facts = some_facts()
    names = {"p0": "Mira Castellan", "p1": "Tobias Reinholt", "a0": "Ines Falkenrath"}
    members = {id_: replace(one, name=names.get(id_, one.name)) for id_, one in facts.council.members.items()}
    members["mira"] = replace(members["p2"], id="mira", name="Mira Solberg")
    said = Comment("d:1", "p3", 0, PRIVATE, None, Audience.COUNCIL, None)
    other = Dossier("8", 8, "Fernhollow", "hosted", "in_voting", "https://git.example/f", comments=(said,))
    open_ = replace(a_ballot(), id="b2", question="Accept Fernhollow?", dossier="8", closed_at=None)
    texts = {**CLEAN, **{section: f"{CLEAN.get(section, '')}\n{text}" for section, text in notes.items()}}
    meeting = replace(
        facts.meeting, notes=tuple(Note(section, text, "p0", STARTS) for section, text in texts.items())
    )
    return replace(
        facts,
        council=replace(facts.council, members=members),
        meeting=meeting,
        ballots={**facts.ballots, "b2": open_},
        dossiers={**facts.dossiers, "8": other},
    )


def test_nothing_is_found_in_a_clean_draft() -> None:
    assert slips_in(_facts()) == ()


@pytest.mark.parametrize(
    ("kind", "section", "text"),
    [
        (Kind.NAME, "Open Discussion", "Mira Castelan explained the schedule."),
        (Kind.NAME, "Open Discussion", "The maintainers of Larkspurr answered by letter."),
        (Kind.NAME, "Open Discussion", "Moved by Jonas Petterfield, seconded by Tobias Reinholt."),
        (Kind.NAME, "Open Discussion", "@nobody promised to look at it."),
        (Kind.QUORUM, "Roll Call and TAC Representative List", "15 of 21 seats are represented."),
        (Kind.QUORUM, "Roll Call and TAC Representative List", "Quorum was not met."),
        (Kind.OPEN_VOTE, "Open Discussion", "Fernhollow was accepted."),
        (Kind.OPEN_VOTE, "Foundation-Hosted Project Application: Fernhollow", "The application was approved."),
        (Kind.ACTION, "Open Discussion", "Action: ask the applicant for a roadmap (2026-10-01)"),
        (Kind.ACTION, "Open Discussion", "AI: @mira ask the applicant for a roadmap"),
        (Kind.WEEKDAY, "Next Meeting", "The council meets again on Monday, 13 October 2026."),
        (Kind.WEEKDAY, "Next Meeting", "The council meets again on Tue, 31 September."),
        (Kind.NO_TALLY, "Working Group Updates", "The proposal on naming was adopted."),
        (Kind.NO_TALLY, "Open Discussion", "The council agreed to adopt the new template."),
        (Kind.PRIVATE, "Open Discussion", "One reason was that its only maintainer is paid by a competitor of ours."),
        (Kind.PRIVATE, "Open Discussion", "Council-only: the audit is late."),
        (Kind.PRIVATE, "Open Discussion", "Write to someone@example.org about it."),
    ],
)  # fmt: skip
def test_a_planted_slip_is_found_and_nothing_else(kind: Kind, section: str, text: str) -> None:
    found = slips_in(_facts(**{section: text}))
    assert [(one.kind, one.section) for one in found] == [(kind, section)], found
    assert found[0].cause.endswith(".")
    assert found[0].next_step.endswith((".", ")."))


@pytest.mark.parametrize(
    ("item", "lacks"),
    [
        (ActionItem("nobody", "Write", "2026-10-01"), "an owner we know"),
        (ActionItem("p1", "Write", None), "a date"),
    ],
)
def test_action_items_need_an_owner_and_a_date(item: ActionItem, lacks: str) -> None:
    facts = _facts()
    (found,) = slips_in(replace(facts, meeting=replace(facts.meeting, actions=(item,))))
    assert (found.kind, found.cause) == (Kind.ACTION, f"It lacks {lacks}.")


def test_several_slips_of_one_note_are_all_told() -> None:
    text = "Fernhollow was accepted on Monday, 15 September 2026.\nAction: tell them."
    kinds = [one.kind for one in slips_in(_facts(**{"Open Discussion": text}))]
    assert sorted(kinds) == sorted([Kind.OPEN_VOTE, Kind.WEEKDAY, Kind.ACTION])


@pytest.mark.parametrize(
    "hostile", ["(" * 5000, "A" * 5000, "Aa " * 2000, "@" * 5000, "1 of " * 2000, "\u202e" * 99]
)
def test_hostile_notes_end(hostile: str) -> None:
    assert len(slips_in(_facts(**{"Open Discussion": hostile}))) < 10
