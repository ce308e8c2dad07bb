"""Why a dossier cannot go or be filed where somebody wished, and what to do instead, in the words of the screens."""

from PySide6.QtCore import QCoreApplication

from tac_desk.domain.refusal import Reason

translate = QCoreApplication.translate


def way_sentence(way: str) -> str:
    """The sentence about a wish that the state of a dossier forbids; `way` is what it takes (`moves.Way`)."""
    usual = translate("refusals", "{state} can go to {usual}, not to {wanted}. Choose one of these.")
    sentences = {
        "next": usual,
        "move": usual,
        "act": usual,
        "ballot": translate(
            "refusals",
            "{wanted} takes a ballot. Open one when the dossier is {before}; from {state} it can go to {usual}.",
        ),
        "sponsor": translate(
            "refusals",
            "{wanted} takes a sponsor first, then a ballot. Find a sponsor; from {state} it can go to {usual}.",
        ),
        "result": translate("refusals", "A ballot is open on it. Close the ballot to decide, or cancel it."),
        "file": translate("refusals", "{state} is an end. File a new application, linked to this one."),
        "wait": translate(
            "refusals", "{state} is an end. File a new application, linked to this one, from {earliest} on."
        ),
        "track": translate("refusals", "Its track has no {wanted}. Choose one of {usual}."),
    }
    first = translate(
        "refusals",
        "A dossier that is {state} cannot become {wanted}. It would first have to be {usual}; an officer may "
        "override that with a reason.",
    )
    return sentences.get(way, first)


def about_filing() -> dict[Reason, str]:
    """What speaks against filing an application."""
    return {
        Reason.BY_SPONSORSHIP: translate(
            "refusals", "Nobody applies for this track. Ask a voting member to sponsor the project."
        ),
        Reason.HERE_ALREADY: translate(
            "refusals", "{name} is here already as number {number}, which is {state}. Open that one instead."
        ),
        Reason.EARLIER_ROUND: translate(
            "refusals",
            "{name} was here before as number {number}, which is {state}. Choose that as its previous round.",
        ),
        Reason.REAPPLY_LATER: translate(
            "refusals",
            "{name}, number {number}, was {state} on {decided}. Wait until {earliest}, or override with a reason.",
        ),
        Reason.NOT_ADMITTED: translate(
            "refusals",
            "{name} is not an admitted project, which this track takes. Ask it to apply there first, or override "
            "with a reason.",
        ),
        Reason.NOT_FOR_SESSION: translate(
            "refusals",
            "{dossier} is {state}, and a session of the {body} takes only what it decides and is {usual}. Choose "
            "another one.",
        ),
        Reason.OTHER_SESSION: translate(
            "refusals", "{dossier} is on another session. Defer it from there, or choose another one."
        ),
        Reason.NO_SESSION: translate("refusals", "{dossier} is on no session. Choose one that is."),
        Reason.SESSION_FULL: translate(
            "refusals",
            "The session would have {count} applications; the rules want {least} to {most}. Choose fewer, or "
            "override with a reason.",
        ),
    }
