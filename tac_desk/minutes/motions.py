"""One motion in the minutes: question, tally, arithmetic, result, published reasons, and its ledger entry."""

from collections.abc import Iterator

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.share import Share
from tac_desk.domain.tally import Reading, Tally, count, represented
from tac_desk.domain.tally_words import BASES, base_words, lacking_words, outcome_words
from tac_desk.minutes.document import Block, Bullet, Paragraph, Table
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.motion_course import course_blocks


def motion_blocks(facts: Facts, ballot: Ballot) -> Iterator[Block]:
    """An open ballot is reported as open, never as decided; of a sealed one nothing is counted."""
    yield Paragraph(f"Motion: {ballot.question}")
    yield from _movers(facts, ballot)
    yield from _sealed(ballot) if ballot.is_sealed else _counted(facts, ballot)
    entry = facts.entries.get(f"ballot:{ballot.id}")
    if entry is not None:
        yield Bullet(f"Ledger entry {entry}.")


def _movers(facts: Facts, ballot: Ballot) -> Iterator[Block]:
    moved = next((one for one in facts.meeting.moved if one.ballot == ballot.id), None)
    if moved is None:
        return
    said = ((moved.by, "moved by"), (moved.seconded_by, "seconded by"))
    words = ", ".join(f"{how} {facts.council.name_of(who)}" for who, how in said if who)
    yield Bullet(f"{words[0].upper()}{words[1:]}.")


def _sealed(ballot: Ballot) -> Iterator[Block]:
    yield from course_blocks(ballot)
    open_ = "Result: voting is open; votes are sealed until it closes."
    yield Bullet(open_ if ballot.is_open else _cancelled(ballot))


def _counted(facts: Facts, ballot: Ballot) -> Iterator[Block]:
    tally = count(ballot, represented(ballot, facts.meeting))
    yield Table(
        ("For", "Against", "Abstained", "Recused", "Not voted", "Seats"),
        (tuple(str(n) for n in _row(tally)),),
    )
    yield Bullet(arithmetic(ballot, tally))
    yield from course_blocks(ballot)
    yield Bullet(result_line(ballot, tally))
    for reading in tally.sensitivity if not ballot.is_open else ():
        yield Bullet(_sensitive(reading))
    if ballot.terms.categories:
        yield Bullet(
            "Category: " + ", ".join(f"{c} {tally.categories.get(c, 0)}" for c in ballot.terms.categories)
        )
    yield from _reasons(ballot)


def _row(tally: Tally) -> tuple[int, ...]:
    return tally.yes, tally.no, tally.abstain, tally.recuse, tally.not_voted, tally.seats


def arithmetic(ballot: Ballot, tally: Tally) -> str:
    """Base, threshold and quorum in one sentence, with what recusals did to the base."""
    here = "" if tally.represented is None else f", {tally.represented} seats at the roll call"
    recused = f" {base_words(tally)}.".capitalize() if tally.recuse else ""
    return (
        f"Needs {tally.needed} of {tally.base} {BASES[ballot.terms.base]} "
        f"({Share.parse(ballot.terms.threshold).in_words()}), "
        f"quorum {tally.quorum_needed}: {tally.yes} for, {tally.cast} cast{here}.{recused}"
    )


def result_line(ballot: Ballot, tally: Tally) -> str:
    """What the minutes say of the outcome."""
    if ballot.cancelled:
        return _cancelled(ballot)
    if ballot.is_open:
        return f"Result: voting is open; it {outcome_words(ballot, tally)}."
    return "Result: adopted." if tally.passes else f"Result: not adopted; it needed {lacking_words(tally)}."


def _cancelled(ballot: Ballot) -> str:
    return f"Result: cancelled without a decision. Reason: {' '.join(ballot.cancelled.split())}"


def _sensitive(reading: Reading) -> str:
    outcome = "be adopted" if reading.passes else "not be adopted"
    return (
        f"Under another reading of the base ({BASES[reading.base_name]}: "
        f"{reading.needed} of {reading.base}) the motion would {outcome}."
    )


def _reasons(ballot: Ballot) -> Iterator[Block]:
    """Reasons their authors made public, without names of those who gave them elsewhere."""
    for seat in ballot.roll:
        vote = ballot.standing(seat.id)
        if vote is None or vote.position is Position.YES or vote.audience != "public" or not vote.rationale:
            continue
        title = f" ({seat.title})" if seat.title and seat.title != seat.organisation else ""
        yield Bullet(f"{seat.organisation}{title}, {vote.position}: {' '.join(vote.rationale.split())}")
