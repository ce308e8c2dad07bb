"""Names that nobody here has: misheard ones, which are nearly another's, and people whom the roster does not know."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.slip import Kind, Sentence, Slip

ALIKE = 0.8  # of 1.0: one or two letters of a name are others
SHORTEST = 5  # letters: shorter names are nearly too many words
_WORD = r"[A-Z][\w'’-]*\w"
_NAME = re.compile(rf"\b{_WORD}(?: {_WORD}){{1,2}}\b")
_CAPITAL = re.compile(rf"\b{_WORD}\b")
_HANDLE = re.compile(r"(?<![\w.])@([A-Za-z0-9][\w-]*)")
_ACTED = r"(?:moved|seconded|presented|reported|asked|proposed|noted|volunteered|abstained|recused)"
_PERSON = re.compile(
    rf"\b(?i:moved|seconded|presented|proposed) by ({_WORD} {_WORD})\b|\b({_WORD} {_WORD}) {_ACTED}\b"
)
_PLAIN = frozenset({
    "The", "This", "That", "There", "These", "Those", "They", "When", "What", "Which", "With", "Without",
    "After", "Before", "Since", "While", "Until", "Next", "Last", "Every", "Each", "Other", "Others",
    "Some", "Many", "Motion", "Meeting", "Council", "Committee", "Foundation", "Project", "Projects",
    "Working", "Group", "Groups", "Application", "Applications", "Monday", "Tuesday", "Wednesday",
    "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July",
    "August", "September", "October", "November", "December", "Technical", "Advisory", "Board", "Chair",
    "Secretary", "Please", "Action",
})  # fmt: skip


def name_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    people = _people(facts)
    things = {one.name for one in facts.dossiers.values()} | {
        seat.organisation for seat in facts.council.seats
    }
    known = people | things
    words = {word for name in known for word in name.split()} | _PLAIN
    for sentence in texts:
        found = dict[str, str]()
        for said in _NAME.findall(sentence.text):
            found |= _misheard(_plain(said), known)
        for said in _CAPITAL.findall(sentence.text):
            if _plain(said) not in words and not any(_plain(said) in name for name in found):
                found |= _misheard(_plain(said), {one for one in known if " " not in one})
        for said, meant in found.items():
            yield _slip(
                sentence,
                f"“{said}” is nobody's name here, and nearly {meant}.",
                f"Write {meant}, if that is who was meant.",
            )
        for said in _unknown(sentence.text, facts, people):
            if said not in found:
                yield _slip(
                    sentence,
                    f"“{said}” is neither on the roster nor among the guests.",
                    "Correct the name, or add the guest to the roll call.",
                )


def _people(facts: Facts) -> set[str]:
    members = {one.name for one in facts.council.members.values()}
    return members | {guest.name for guest in facts.meeting.guests}


def _plain(said: str) -> str:
    return re.sub(r"['’]s$", "", said)


def _misheard(said: str, known: Iterable[str]) -> dict[str, str]:
    """`said` with the name it nearly is, when it is none itself nor a part of one."""
    if len(said) < SHORTEST or any(said.casefold() in name.casefold() for name in known):
        return {}
    near = [(SequenceMatcher(None, said.casefold(), name.casefold()).ratio(), name) for name in known]
    ratio, name = max(near, default=(0.0, ""))
    return {said: name} if ratio >= ALIKE else {}


def _unknown(text: str, facts: Facts, people: set[str]) -> Iterator[str]:
    """Handles of nobody, and people who moved, seconded or reported and are not on the roll."""
    for handle in _HANDLE.findall(text):
        if handle not in facts.council.members:
            yield f"@{handle}"
    for said in ("".join(found) for found in _PERSON.findall(text)):
        if said not in people and not any(word in _PLAIN for word in said.split()):
            yield said


def _slip(sentence: Sentence, cause: str, step: str) -> Slip:
    return Slip(Kind.NAME, sentence.section, sentence.text, cause, step)
