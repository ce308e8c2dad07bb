"""What stands in an application's own thread: its state, the checklist as the evidence shows it, the vote's result."""

from collections.abc import Iterator
from datetime import UTC, datetime

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.tally import count
from tac_desk.domain.tally_words import base_words, needed_words, outcome_words, quorum_words
from tac_desk.domain.world import World
from tac_desk.minutes.document import Block, Minutes, Paragraph, Section, Table
from tac_desk.minutes.letter_facts import LetterFacts


def compose_issue_comment(facts: LetterFacts) -> Minutes:
    """As a document, of what everybody may read: no review, no vote of a seat, no tally of an open ballot."""
    dossier = facts.dossier
    sections = (
        Section("Status", tuple(_status(facts))),
        Section("Checklist", tuple(_checklist(facts))),
        Section("Vote", tuple(_vote(facts.ballot)) if facts.ballot else ()),
    )
    return Minutes(
        title=dossier.name,
        place=f"{facts.council.name}, {facts.day}",
        sections=tuple(section for section in sections if section.blocks),
        file_stem=f"issue-{dossier.number}",
    )


def _status(facts: LetterFacts) -> Iterator[Block]:
    dossier, book = facts.dossier, facts.rulebook
    state = book.states.get(dossier.state)
    since = f", since {_day(dossier.moves[-1].at)}" if dossier.moves else ""
    title = state.title if state else dossier.state
    yield Paragraph(f"{title}{since}. Number {dossier.number}, {book.tracks[dossier.track].title}.")
    if facts.council.demonstration:
        yield Paragraph("The council and its votes are invented.")
    if dossier.sponsors:
        yield Paragraph(f"Sponsored by {' and '.join(map(facts.council.name_of, dossier.sponsors))}.")


def _checklist(facts: LetterFacts) -> Iterator[Block]:
    """Every criterion, those too that nothing is known of yet; nothing at all before there is evidence."""
    latest, book = facts.dossier.latest_evidence, facts.rulebook
    if latest is None:
        return
    yield Paragraph(f"What the repository shows at commit {latest.commit[:12]} as of {latest.as_of}:")
    criteria = book.tracks[criteria_track(World(book), facts.dossier)].criteria
    rows = ((row, *facts.evidence.get(row.key, ("", ""))) for row in criteria)
    yield Table(
        ("No.", "Requirement", "Evidence", "What was found"),
        tuple(
            (str(row.number), row.title, book.verdicts.get(verdict, "not looked at"), summary)
            for row, verdict, summary in rows
        ),
    )


def _vote(ballot: Ballot) -> Iterator[Block]:
    yield Paragraph(ballot.question)
    if ballot.is_open:
        yield Paragraph(f"The vote is open until {_day(ballot.deadline)}.")
        return
    tally = count(ballot)
    yield Paragraph(f"Result: {outcome_words(ballot, tally)}.")
    if not ballot.cancelled:
        said = f"{tally.yes} yes, {tally.no} no, {tally.abstain} abstained, {tally.recuse} recused"
        arithmetic = (needed_words(ballot, tally), base_words(tally), quorum_words(tally))
        yield Paragraph(f"{said}, {tally.not_voted} not voted; {'; '.join(filter(None, arithmetic))}.")


def _day(milliseconds: int) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%d}"
