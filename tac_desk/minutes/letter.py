"""A draft letter to an applicant from a decision: the outcome, reasons, what is asked, when to come back.

What the council keeps to itself never enters: only texts whose authors chose the public or the applicant as their
audience do, and those for the applicant stand unattributed, which takes at least LEAST_VOICES different voters.
"""

from collections.abc import Iterator

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.dossier import Audience
from tac_desk.domain.guidance import open_asks
from tac_desk.domain.rounds import wait_after
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.sponsor_words import candidacy
from tac_desk.domain.stage import Stage
from tac_desk.domain.tally import count
from tac_desk.domain.world import World
from tac_desk.minutes.document import Block, Bullet, Minutes, Paragraph, Section
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.letter_after import compose_after
from tac_desk.minutes.letter_facts import LetterFacts as LetterFacts

LEAST_VOICES = 3
MISSED = ("fail", "caution")


DECIDED = {
    Stage.ACCEPTED: "was accepted",
    Stage.ACTIVE: "was accepted",
    Stage.DECLINED: "was declined",
    Stage.TOO_EARLY: "came too early to be decided",
    Stage.WAITING: "cannot be decided yet: an answer is awaited",
    Stage.POSTPONED: "was postponed",
    Stage.RETIRED: "was retired",
}


def compose_letter(facts: LetterFacts) -> Minutes:
    """The letter as a document. Raises MinutesError when nothing has been decided yet."""
    if (after := compose_after(facts)) is not None:
        return after
    state = facts.rulebook.states.get(facts.dossier.state)
    if state is None or state.means not in DECIDED:
        raise MinutesError(
            "There is nothing to write yet",
            f"{facts.dossier.name} is {state.title.lower() if state else facts.dossier.state}: nothing is decided.",
            f"A letter is drafted once it is {_decided_states(facts.rulebook)}.",
        )
    return Minutes(
        title=f"Decision on {facts.dossier.name}",
        place=f"{facts.council.name}, {facts.day}",
        sections=tuple(section for section in _sections(facts) if section.blocks),
        file_stem=f"letter-{facts.dossier.number}",
    )


def _decided_states(book: Rulebook) -> str:
    decided = {*DECIDED, Stage.IN_REMEDIATION}
    titles = sorted(state.title.lower() for state in book.states.values() if state.means in decided)
    return f"{', '.join(titles[:-1])} or {titles[-1]}" if len(titles) > 1 else "".join(titles)


def _sections(facts: LetterFacts) -> Iterator[Section]:
    if facts.council.demonstration:
        yield Section("Demonstration", (Paragraph("The council and its votes are invented."),))
    yield Section("Outcome", tuple(_outcome(facts)))
    yield Section("Reasons", tuple(_reasons(facts)))
    yield Section("By criterion", tuple(_by_criterion(facts)))
    yield Section("What is asked", tuple(_asks(facts)))
    yield Section("Coming back", tuple(_return(facts)))


def _outcome(facts: LetterFacts) -> Iterator[Block]:
    dossier, track = facts.dossier, facts.rulebook.tracks[facts.dossier.track]
    stage = facts.rulebook.stage(dossier.state)
    decided = DECIDED[stage] if stage is not None else dossier.state
    yield Paragraph(f"The application of {dossier.name} ({track.title}) {decided}.")
    if dossier.override:
        yield Paragraph(f"It had been filed by way of exception: {' '.join(dossier.override.split())}")
    if (standing := candidacy(facts.rulebook, dossier)) is not None:
        yield Paragraph(f"{standing}.")
    if facts.ballot is not None and not facts.ballot.is_open and not facts.ballot.cancelled:
        tally = count(facts.ballot)
        said = f"{tally.yes} yes, {tally.no} no, {tally.abstain} abstained, {tally.recuse} recused"
        yield Paragraph(f"The vote: {said}; {tally.needed} of {tally.base} were needed.")
    if dossier.sponsor is not None:
        names = " and ".join(map(facts.council.name_of, dossier.sponsors))
        yield Paragraph(f"Its sponsor is {names}.")


def _reasons(facts: LetterFacts) -> Iterator[Block]:
    """Public ones with the seat that gave them; those for the applicant without any name, or not at all."""
    standing = _standing(facts.ballot)
    for title, text, audience in standing:
        if audience == Audience.PUBLIC:
            yield Bullet(f"{title}: {text}")
    unnamed = [text for _, text, audience in standing if audience == Audience.APPLICANT]
    if len(unnamed) >= LEAST_VOICES:
        yield from (Bullet(text) for text in sorted(unnamed))
    for comment in facts.dossier.comments:
        if comment.audience is Audience.PUBLIC:
            yield Bullet(f"{facts.council.name_of(comment.author)}: {' '.join(comment.text.split())}")


def _standing(ballot: Ballot | None) -> list[tuple[str, str, str]]:
    """Seat, reason and audience of each standing vote that says no, abstains or recuses, with a reason."""
    if ballot is None:
        return []
    votes = ((seat, ballot.standing(seat.id)) for seat in ballot.roll)
    return [
        (seat.title, " ".join(vote.rationale.split()), vote.audience)
        for seat, vote in votes
        if vote is not None and vote.rationale.strip() and vote.position is not Position.YES
    ]


def _by_criterion(facts: LetterFacts) -> Iterator[Block]:
    """What the repository shows; a waived row says so."""
    world = World(facts.rulebook)
    for row in facts.rulebook.tracks[criteria_track(world, facts.dossier)].criteria:
        verdict, summary = facts.evidence.get(row.key, ("", ""))
        waiver = facts.dossier.waivers.get(row.key)
        if verdict not in MISSED:
            continue
        excused = f" Excused: {waiver.reason}" if waiver and waiver.holds(facts.day) else ""
        yield Bullet(f"{row.title}, {facts.rulebook.verdicts.get(verdict, verdict)}: {summary}.{excused}")


def _asks(facts: LetterFacts) -> Iterator[Block]:
    for ask in open_asks(facts.dossier.asks):
        if not ask.owner:
            due = f" By {ask.due}." if ask.due else ""
            yield Bullet(f"{' '.join(ask.text.split())}{due}")


def _return(facts: LetterFacts) -> Iterator[Block]:
    """From when on; where the rulebook asks for no wait, that there is none."""
    stage, wait = facts.rulebook.stage(facts.dossier.state), wait_after(facts.rulebook, facts.dossier)
    if wait is not None:
        yield Paragraph(
            f"A new application may be filed from {wait.earliest:%d %B %Y} on, {wait.months} months after the decision."
        )
    elif stage in (Stage.DECLINED, Stage.TOO_EARLY):
        yield Paragraph("A new application may be filed at any time.")
    elif stage is Stage.POSTPONED:
        yield Paragraph(
            "It stays in line as it is; if the project changes, a new application takes its place."
        )
