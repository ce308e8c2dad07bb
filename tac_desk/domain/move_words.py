"""Says in English why a dossier cannot go or be filed where somebody wished, and what is possible instead."""

from collections.abc import Mapping

from tac_desk.domain.refusal import Reason, Refusal

FILING: Mapping[Reason, str] = {
    Reason.BY_SPONSORSHIP: "Nobody applies for the track {track}: a voting member's sponsorship puts a project there.",
    Reason.HERE_ALREADY: "This project is here already: {name} is number {number} and is {state}.",
    Reason.EARLIER_ROUND: "This project was here before: {name}, number {number}, is {state}. Name that as its "
    "previous round.",
    Reason.REAPPLY_LATER: "{name}, number {number}, was {state} on {decided}. A new application may be filed from "
    "{earliest} on, {months} months later.",
    Reason.NOT_ADMITTED: "{name} is not an admitted project of the track {track}, which this application takes; the "
    "council's records say: {state}.",
    Reason.NOT_FOR_SESSION: "{dossier} is {state}; a session of the {body} takes what it decides and is {usual}.",
    Reason.OTHER_SESSION: "{dossier} is on the session {session}; defer it from there.",
    Reason.NO_SESSION: "{dossier} is on no session.",
    Reason.SESSION_FULL: "The session would have {count} applications; the rulebook wants {least} to {most}.",
}
_WAYS: Mapping[str, str] = {
    "next": "{state} can go to {usual}, not to {wanted}.",
    "move": "{state} can go to {usual}, not to {wanted}.",
    "act": "{state} can go to {usual}, not to {wanted}.",
    "ballot": "{wanted} takes a ballot, opened on a dossier that is {before}. From {state} it can go to {usual}.",
    "sponsor": "{wanted} takes a sponsor, then a ballot on one that is {before}. From {state} it can go to {usual}.",
    "result": "It is {state}: closing its ballot decides it, cancelling it takes it back.",
    "file": "{state} is an end; a new application may be filed, linked to this one.",
    "wait": "{state} is an end; a new application may be filed from {earliest} on, linked to this one.",
    "track": "Its track has no {wanted}. From {state} it can go to {usual}.",
}
_FIRST = "A dossier that is {state} cannot become {wanted}; it would first have to be {usual}."
CODES = frozenset({"state", "wanted", "track", "needed"})
LISTS = frozenset({"usual", "before"})


def way_sentence(refusal: Refusal) -> str:
    """The sentence, with its facts to be filled in, about a wish that the state of a dossier forbids."""
    return _WAYS.get(refusal.facts.get("way", ""), _FIRST)


def shown_code(name: str, value: str) -> str:
    """A fact that is a code of the rulebook, or several of them, as words; other facts as they are."""
    if name in CODES:
        return value.replace("_", " ")
    if name not in LISTS:
        return value
    words = [code.strip().replace("_", " ") for code in value.split(",")]
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
