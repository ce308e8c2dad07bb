"""Decisions that the ledger does not know, or does not know yet, and action items without an owner or a date."""

import re
from collections.abc import Iterable, Iterator

from tac_desk.domain.ballot import Ballot
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.slip import Kind, Sentence, Slip

_DECIDED = r"(?:accepted|approved|adopted|passed|carried|rejected|declined|defeated)"
_IS_DECIDED = re.compile(
    rf"\b(?:was|were|is|are|has been|have been|been)?\s*(?:unanimously )?{_DECIDED}\b", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:if|once|until|unless|when|would|could|may|might|should|whether|pending|not yet|to be"
    r"|vote (?:is|was|stays) open)\b",
    re.IGNORECASE,
)
_DECISION = re.compile(
    rf"\b(?:motion|application|proposal|resolution|project|candidate)\b[^.]*\b{_DECIDED}\b"
    r"|\b(?:voted|agreed|resolved|decided) to (?:accept|approve|adopt|reject|decline)\b",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"\b\d{1,3}\s*(?:of\s*\d|for\b|yes\b|in favou?r|votes?\b|against\b|no\b|:\s*\d|[-–/]\s*\d)", re.IGNORECASE
)
_ACTION = re.compile(r"^[\W_]*(?:action(?: item)?|ai|to ?do)\s*[:\-–]\s*(?P<rest>.*)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\b(?:by|due|until|before) \w+", re.IGNORECASE)


def open_vote_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    """ "Accepted" while the vote is open."""
    for sentence in texts:
        ballot = _about(facts, sentence)
        if ballot is None or not ballot.is_open or _NOT_YET.search(sentence.text):
            continue
        if _IS_DECIDED.search(sentence.text):
            yield Slip(Kind.OPEN_VOTE, sentence.section, sentence.text,
                       f"The vote on “{ballot.question}” is open.",
                       "Say that it is open, or close it first.")  # fmt: skip


def tally_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    """A decision that no ballot here has taken, and that names no votes."""
    for sentence in texts:
        if not _DECISION.search(sentence.text) or _NOT_YET.search(sentence.text):
            continue
        if _about(facts, sentence) is None and not _TALLY.search(sentence.text):
            yield Slip(Kind.NO_TALLY, sentence.section, sentence.text,
                       "A decision is told without votes, and no ballot of this meeting took it.",
                       "Put it as a motion, or say who voted how.")  # fmt: skip


def _about(facts: Facts, sentence: Sentence) -> Ballot | None:
    """The ballot a sentence speaks of: by the dossier it or its section names, or by its question."""
    told = f"{sentence.section} {sentence.text}".casefold()
    for ballot in facts.ballots.values():
        dossier = facts.dossiers.get(ballot.dossier or "")
        names = [ballot.question, *([dossier.name] if dossier else [])]
        if any(name.casefold() in told for name in names if name):
            return ballot
    return None


def action_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    guests = {guest.name for guest in facts.meeting.guests}
    for item in facts.meeting.actions:
        lacks = [*([] if item.owner in facts.council.members or item.owner in guests else ["an owner we know"]),
                 *([] if item.due else ["a date"])]  # fmt: skip
        if lacks:
            yield _action("Action Items", f"{facts.council.name_of(item.owner)}: {item.task}", lacks)
    for sentence in texts:
        if (found := _ACTION.match(sentence.text)) is not None:
            lacks = [*([] if re.search(r"(?<![\w.])@\w", found["rest"]) else ["an owner (@name)"]),
                     *([] if _DATE.search(found["rest"]) else ["a date"])]  # fmt: skip
            if lacks:
                yield _action(sentence.section, sentence.text, lacks)


def _action(section: str, text: str, lacks: list[str]) -> Slip:
    return Slip(
        Kind.ACTION,
        section,
        text,
        f"It lacks {' and '.join(lacks)}.",
        "Write it as @owner task (2026-10-01).",
    )
