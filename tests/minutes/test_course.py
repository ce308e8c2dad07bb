"""What changes while a meeting runs and after it: who comes and leaves, drafts and editions, what is the council's."""

from dataclasses import replace

import pytest

from tac_desk.domain.dossier import Move
from tac_desk.domain.meeting import AgendaItem, Approval, Edition, Meeting, Moved, Movement, Note
from tac_desk.minutes.agenda import compose_agenda
from tac_desk.minutes.compose import compose, digest
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.markdown import to_markdown
from tests.minutes.test_minutes import STARTS, some_facts

MINUTE = 60_000


def held(**changes: object) -> Facts:
    """Eleven seats at the roll call, which is just the quorum; then `changes` of the meeting."""
    meeting = replace(some_facts().meeting, present=tuple(f"p{n}" for n in range(11)), **changes)
    return some_facts(meeting=meeting)


def section(text: str, title: str) -> str:
    return text.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_who_left_and_came_is_told_with_the_quorum_that_was_lost_and_found() -> None:
    meeting: Meeting = held().meeting
    present = (*meeting.present[1:], "a11", "a0")
    movements = (
        Movement("p0", came=False, at=STARTS + 5 * MINUTE),
        Movement("a11", came=True, at=STARTS + 9 * MINUTE),
        Movement("a0", came=True, at=STARTS + 20 * MINUTE),
    )
    text = to_markdown(compose(some_facts(meeting=replace(meeting, present=present, movements=movements))))
    told = section(text, "Roll Call and TAC Representative List")
    assert "11 of 21 seats represented; quorum needs 11: quorum is met." in told
    assert (
        "- Primary 0 left at 07:05 America/Los\\_Angeles. Quorum was lost: 10 of 21 seats represented, 11 needed."
    ) in told
    assert (
        "- Alternate 11 joined at 07:09 America/Los\\_Angeles. "
        "Quorum was met from then on: 11 of 21 seats represented, 11 needed."
    ) in told
    assert told.rstrip().endswith("- Alternate 0 joined at 07:20 America/Los\\_Angeles.")
    assert "12 of 21 seats were represented at some time" in section(text, "Voting Representatives")


def test_a_motion_tells_who_moved_and_seconded_it() -> None:
    text = to_markdown(compose(held(moved=(Moved("b1", "p1", "p2"),))))
    assert "- Moved by Primary 1, seconded by Primary 2." in text
    only = to_markdown(compose(held(moved=(Moved("b1", "p1", ""),))))
    assert "- Moved by Primary 1.\n" in only


def test_what_was_noted_for_the_council_is_in_the_councils_own_minutes_alone() -> None:
    notes = (
        Note("Open Discussion", "Everybody may read this.", "p0", 0),
        Note("Open Discussion", "Nobody else may.", "p0", 0, for_council=True),
        Note("Executive Session", "Behind closed doors.", "p0", 0, for_council=True),
    )
    facts = held(notes=notes)
    public = to_markdown(compose(facts))
    assert "Everybody may read this." in public
    assert "Nobody else" not in public
    assert "Executive" not in public
    own = to_markdown(compose(replace(facts, for_council=True)))
    assert "For the council alone:\n\nNobody else may." in section(own, "Open Discussion")
    assert digest(facts) == digest(replace(facts, for_council=True)) == digest(held(notes=notes[:1]))


@pytest.mark.parametrize("title", ["Licences", "Next Meeting", "Action Items", "Motions", "Announcements"])
def test_no_note_is_left_out(title: str) -> None:
    text = to_markdown(compose(held(notes=(Note(title, "It was said.", "p0", 0),))))
    assert "It was said." in section(text, title)


def test_minutes_are_a_draft_then_published_then_approved_and_a_draft_again_when_they_change() -> None:
    facts = held(adjourned_at=STARTS + 60 * MINUTE)
    assert "Draft: these minutes have not been published." in to_markdown(compose(facts))
    edition = Edition(STARTS + 90 * MINUTE, "p0", digest(facts), "A name\nwas misheard.")
    published = replace(facts, meeting=replace(facts.meeting, editions=(edition,)))
    text = section(to_markdown(compose(published)), "Record")
    assert "Edition 1, published on 15 September 2026; not yet approved." in text
    assert "Published again: A name was misheard." in text
    approval = Approval("m2", 1, STARTS + 40_000 * MINUTE, "p0")
    approved = replace(published, meeting=replace(published.meeting, approval=approval))
    assert "approved on 13 October 2026." in to_markdown(compose(approved))
    changed = replace(approved, meeting=replace(approved.meeting, notes=()))
    assert "Draft: changed since edition 1 was published." in to_markdown(compose(changed))


def test_more_entries_elsewhere_do_not_change_what_was_published() -> None:
    facts = held(adjourned_at=STARTS + 60 * MINUTE)
    grown = replace(facts, size=facts.size + 9, root="cd" * 32)
    assert digest(grown) == digest(facts)
    assert digest(held(adjourned_at=STARTS + 61 * MINUTE)) != digest(facts)


def test_an_application_stands_as_it_did_when_the_meeting_ended() -> None:
    facts = held(adjourned_at=STARTS + 60 * MINUTE)
    moves = (Move("presented", STARTS + MINUTE, "p0"), Move("accepted", STARTS + 61 * MINUTE, "p0"))
    dossier = replace(facts.dossiers["7"], moves=moves)
    assert "State: Presented." in to_markdown(compose(replace(facts, dossiers={"7": dossier})))
    running = held()
    assert "State: Accepted." in to_markdown(compose(replace(running, dossiers={"7": dossier})))


def test_the_agenda_comes_in_the_order_that_was_set_with_its_times() -> None:
    items = (
        AgendaItem("Call to Order", minutes=5),
        AgendaItem("Licences", minutes=10, presenter="Ada", links=("https://tac.invalid/licences",)),
        AgendaItem("Open Discussion"),
        AgendaItem("Adjournment", minutes=5),
    )
    minutes = compose_agenda(held(agenda=items), ())
    titles = [one.title for one in minutes.sections]
    assert titles == [
        "When", "Call to Order", "Licences", "Foundation-Hosted Project Application: Larkspur",
        "Open Discussion", "Adjournment", "Actions Carried Over",
    ]  # fmt: skip
    text = to_markdown(minutes)
    assert "- 07:05, 10 minutes, Ada" in section(text, "Licences")
    assert "To read: <https://tac.invalid/licences>" in section(text, "Licences")
    assert "- 5 minutes\n" in section(text, "Adjournment")  # what is before it has no length
    assert "Licences" in [one.title for one in compose(held(agenda=items)).sections]
