"""What was said to the council alone, and what concerns a person, in a section that everybody will read."""

import re
from collections.abc import Iterable, Iterator

from tac_desk.domain.dossier import Audience
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.slip import Kind, Sentence, Slip

SHORTEST = 30  # characters that are the same by no chance
_MARKED = re.compile(
    r"council[- ]only|confidential|in confidence|(?:private|closed|executive) session"
    r"|not (?:for|to be) publi\w+|do not publish|off the record", re.IGNORECASE
)  # fmt: skip
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")
_PHONE = re.compile(r"(?<!\w)\+\d[\d ()./-]{7,}\d")


def private_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    secrets = [_words(one) for one in _said_to_the_council(facts)]
    for sentence in texts:
        cause = _cause(sentence.text, secrets)
        if cause:
            yield Slip(
                Kind.PRIVATE, sentence.section, sentence.text, cause, "Take it out, or ask who said it."
            )


def _cause(text: str, secrets: list[str]) -> str:
    if _MARKED.search(text):
        return "It says itself that it is not for everybody."
    if _MAIL.search(text) or _PHONE.search(text):
        return "It holds somebody's address or number."
    words = _words(text)
    pieces = (words[at : at + SHORTEST] for at in range(max(1, len(words) - SHORTEST + 1)))
    if len(words) >= SHORTEST and any(piece in secret for secret in secrets for piece in pieces):
        return "Somebody wrote these words to the council alone."
    return ""


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _said_to_the_council(facts: Facts) -> Iterator[str]:
    for dossier in facts.dossiers.values():
        yield from (one.text for one in dossier.comments if one.audience is Audience.COUNCIL)
    for ballot in facts.ballots.values():
        for cast in ballot.votes.values():
            yield from (one.rationale for one in cast if one.audience != "public" and one.rationale)
