"""The roll call in words: how many seats were represented, who came and left when, and when the quorum was lost."""

from collections.abc import Iterator

from tac_desk.domain.presence import Moment, course, here
from tac_desk.minutes.clock import local
from tac_desk.minutes.document import Block, Bullet, Paragraph
from tac_desk.minutes.facts import Facts


def presence_blocks(facts: Facts) -> Iterator[Block]:
    """Computed, never typed."""
    meeting, roll = facts.meeting, facts.roll
    if not meeting.roll_taken:
        yield Paragraph("The roll has not been taken.")
        return
    needed = facts.rulebook.ballot_of(meeting.body).quorum.needed(len(roll))
    before = here(roll, meeting.at_roll_call)
    yield Paragraph(quorum_sentence(before, len(roll), needed))
    for moment in course(roll, meeting):
        yield Bullet(_moved(facts, moment) + _turned(before, moment.represented, len(roll), needed))
        before = moment.represented


def quorum_sentence(represented: int, seats: int, needed: int) -> str:
    verdict = "quorum is met" if represented >= needed else "quorum is not met"
    return f"{represented} of {seats} seats represented; quorum needs {needed}: {verdict}."


def _moved(facts: Facts, moment: Moment) -> str:
    one, zone = moment.movement, facts.meeting.zone
    verb = "joined" if one.came else "left"
    return f"{facts.council.name_of(one.who)} {verb} at {local(one.at, zone):%H:%M} {zone}."


def _turned(before: int, after: int, seats: int, needed: int) -> str:
    if (before >= needed) == (after >= needed):
        return ""
    change = "Quorum was met from then on" if after >= needed else "Quorum was lost"
    return f" {change}: {after} of {seats} seats represented, {needed} needed."
