"""Every reason a rule can give, as a sentence that also says what to do."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.ui import times, words, words_actions, words_moves
from tac_desk.ui.words_remedy import about_life_after

translate = QCoreApplication.translate


def refusal_sentence(refusal: Refusal) -> str:
    """What is wrong and what to do about it, with the facts of this refusal filled in."""
    sentence = {
        **_about_people(),
        **_about_seats(),
        **_about_votes(),
        **_about_ballots(),
        **_about_sponsors(),
        **_about_dossiers(),
        **about_life_after(),
        **_about_content(),
        **words_moves.about_filing(),
        Reason.STATE_FORBIDS: words_moves.way_sentence(refusal.facts.get("way", "")),
    }[refusal.reason]
    return sentence.format_map(_Facts(refusal.facts))


class _Facts(dict[str, str]):
    """The facts, readable and harmless; one that is missing reads as three dots."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        super().__init__({name: _readable(name, value) for name, value in facts.items()})

    def __missing__(self, name: str) -> str:
        return "…"


def _readable(name: str, value: str) -> str:
    if name == "deadline" and value.isdigit():
        at = datetime.fromtimestamp(int(value) / 1000, UTC)
        return times.written(at, translate("refusals", "dd MMMM yyyy, HH:mm")) + " UTC"
    if name == "most" and not value.isdigit():
        return words.audience(value)
    if name in ("state", "wanted"):
        return f"“{words.state(value)}”"
    if name in ("usual", "before"):
        return (
            " / ".join(f"“{words.state(code.strip())}”" for code in value.split(",") if code.strip()) or "…"
        )
    if name == "act":
        return f"“{words_actions.kind(value)}”"
    if name == "position":
        return f"“{words.position(value)}”"
    return display_safe(value)


def _about_people() -> dict[Reason, str]:
    return {
        Reason.NOT_A_MEMBER: translate(
            "refusals", "The council does not list {member} as a member. Ask the secretary to add them."
        ),
        Reason.ROLE_MISSING: translate(
            "refusals", "This needs the role {needed}, which you do not have. Ask someone who has it."
        ),
        Reason.NO_SEAT: translate(
            "refusals",
            "You hold no seat that can do this. If you should hold one, ask the secretary to check the roll.",
        ),
        Reason.NOT_ON_ROLL: translate(
            "refusals",
            "This seat is not yours on the roll of this ballot, which was fixed when it opened. Choose one of "
            "your seats, or ask the secretary.",
        ),
        Reason.DEVICE_REVOKED: translate(
            "refusals", "This computer may no longer sign for you. Ask for a new code and sign in again."
        ),
        Reason.PRIMARY_HAS_VOTED: translate(
            "refusals",
            "The primary of the seat {seat} has voted, so an alternate cannot. Talk to the primary if the vote "
            "should change.",
        ),
        Reason.ALTERNATE_HAS_VOTED: translate(
            "refusals",
            "You have delegated the seat {seat}, and its alternate has voted. Take the delegation back to vote "
            "in person.",
        ),
    }


def _about_seats() -> dict[Reason, str]:
    return {
        Reason.SEAT_NEEDS_MEMBER: translate(
            "refusals",
            "Only people with the role member hold a seat, and {member} lacks it. Ask an admin to give it to them.",
        ),
        Reason.HOLDS_A_SEAT: translate(
            "refusals",
            "{member} holds the seat {seat}. Ask the secretary to end that or to seat somebody else.",
        ),
        Reason.NO_ALTERNATE: translate(
            "refusals",
            "The seat {seat} has no alternate who could act. Ask the secretary to name one, then delegate.",
        ),
        Reason.SEATS_ARE_APPOINTED: translate(
            "refusals",
            "The seats of the {body} are appointed. Ask its secretary to change the roll.",
        ),
        Reason.SECRETARY_READS_ALL: translate(
            "refusals",
            "A body's secretary must be sent its votes, and {member} is not. Ask an admin for the role member.",
        ),
        Reason.IS_SECRETARY: translate(
            "refusals",
            "{member} is the secretary of the {body}, who must be sent its votes. Appoint another secretary first.",
        ),
    }


def _about_votes() -> dict[Reason, str]:
    return {
        Reason.SPONSOR_MAY_NOT_VOTE: translate(
            "refusals",
            "You sponsor {dossier}, and by the terms of this ballot its sponsor does not vote. Say what speaks for "
            "it in the discussion instead.",
        ),
        Reason.SEAT_HAS_VOTED: translate(
            "refusals",
            "The seat {seat} has voted, and by the terms of this ballot that vote stands. Tell the secretary if it "
            "should not.",
        ),
        Reason.RATIONALE_REQUIRED: translate(
            "refusals", "The rules ask for a rationale with {position}. Write one, then cast again."
        ),
        Reason.UNKNOWN_POSITION: translate(
            "refusals", "This ballot knows no {position}. Choose another one."
        ),
        Reason.UNKNOWN_CATEGORY: translate(
            "refusals", "This ballot has no category “{category}”. Choose one of those it lists."
        ),
        Reason.CHANGED_MEANWHILE: translate(
            "refusals",
            "The {what} was changed by someone else meanwhile. Look at what it says now, then decide again.",
        ),
    }


def _about_ballots() -> dict[Reason, str]:
    return {
        Reason.REMINDED_ALREADY: translate(
            "refusals",
            "The seat {seat} was reminded less than {hours} hours ago. Look again later.",
        ),
        Reason.NOT_IN_MEETING: translate(
            "refusals", "This is an e-vote already. Ask an officer to extend it if it needs more time."
        ),
        Reason.BALLOT_CLOSED: translate(
            "refusals",
            "Voting is over; it closed on {deadline}. Your vote was kept but is not counted. Tell the secretary "
            "if it should be on record.",
        ),
        Reason.PROGRAM_TOO_OLD: translate(
            "refusals",
            "This TAC Desk is too old: the hub takes comments from it, and nothing else. Update it, then try again.",
        ),
        Reason.BALLOT_FROZEN: translate(
            "refusals",
            "The ballot is frozen: the hub was restored and votes may be lost. Ask an officer to resume it, and vote "
            "again then.",
        ),
        Reason.NOT_FROZEN: translate(
            "refusals", "The ballot is not frozen. Look at it again; there is nothing to resume."
        ),
        Reason.BALLOT_OPEN: translate(
            "refusals", "The ballot is open until {deadline}. Close it then, or when every seat has voted."
        ),
        Reason.TOO_SHORT: translate(
            "refusals", "{hours} hours are too short; a ballot lasts at least {least}. Choose a later end."
        ),
        Reason.THRESHOLD_MISSING: translate(
            "refusals",
            "The rules state no majority for this kind of question. Enter one, such as >1/2 or >=2/3.",
        ),
    }


def _about_sponsors() -> dict[Reason, str]:
    return {
        Reason.SPONSOR_MISSING: translate(
            "refusals",
            "{dossier} has no sponsor, so it cannot be voted on. Find a voting member who sponsors it first.",
        ),
        Reason.ALREADY_SPONSORED: translate(
            "refusals", "It already has a sponsor: {sponsor}. Support them in the discussion instead."
        ),
        Reason.NOT_SPONSOR: translate(
            "refusals", "You are not its sponsor, so you cannot withdraw. Ask the sponsor or an officer."
        ),
        Reason.NO_OFFER: translate(
            "refusals",
            "You are not offered the sponsorship of {dossier}; the offer may have been taken back. Ask its sponsor.",
        ),
        Reason.NO_CO_SPONSOR_NEEDED: translate(
            "refusals",
            "The sponsor of {dossier} has no conflict of interest, so no co-sponsor is needed. Support them in "
            "the discussion instead.",
        ),
        Reason.CONFLICTED: translate(
            "refusals",
            "{member} has a conflict of interest in {dossier}. Find somebody without one, or ask an officer to "
            "rule that it does not matter.",
        ),
        Reason.SPONSORS_ENOUGH: translate(
            "refusals",
            "{member} sponsors {count} projects already, and the rules allow {most} at once. Ask somebody to take "
            "one over first.",
        ),
    }


def _about_dossiers() -> dict[Reason, str]:
    return {
        Reason.UNKNOWN_CRITERION: translate(
            "refusals",
            "The checklist has no row “{criterion}”. Open the dossier again to get the present rules.",
        ),
        Reason.UNKNOWN_VERDICT: translate(
            "refusals", "The rules know no verdict “{verdict}”. Choose pass, caution, fail or judgment."
        ),
        Reason.UNKNOWN_LEAN: translate(
            "refusals", "Say where your review leans. Choose one of the four, then submit again."
        ),
        Reason.MEETING_OVER: translate(
            "refusals", "The meeting is adjourned. Record this at the next one, or as a note in the minutes."
        ),
        Reason.MEETING_RUNS: translate(
            "refusals", "The meeting is not over. Adjourn it, then publish its minutes."
        ),
        Reason.NO_ROLL: translate("refusals", "The roll of this meeting has not been called. Take it first."),
        Reason.NOT_PUBLISHED: translate(
            "refusals", "These minutes have not been published. Publish them, then have them approved."
        ),
        Reason.PUBLISHED_SO: translate(
            "refusals", "These minutes are published already. Change something first, or leave them."
        ),
    }


def _about_content() -> dict[Reason, str]:
    return {
        Reason.UNKNOWN_KIND: translate(
            "refusals", "The hub does not know this kind of action. Ask its operator to update it."
        ),
        Reason.UNKNOWN_SUBJECT: translate(
            "refusals", "What this refers to ({subject}) does not exist at the hub. Refresh and look again."
        ),
        Reason.ALREADY_EXISTS: translate(
            "refusals", "{subject} exists already. Open that one instead of making another."
        ),
        Reason.MALFORMED: translate(
            "refusals", "“{value}” cannot be used as {field}. Correct it, then try again."
        ),
        Reason.EMPTY_TEXT: translate("refusals", "The {field} is empty. Write something, then try again."),
        Reason.TEXT_TOO_LONG: translate(
            "refusals", "The text is longer than {most} characters. Shorten it, then try again."
        ),
        Reason.AUDIENCE_TOO_WIDE: translate(
            "refusals",
            "A reply goes no further than what it answers: {most}. Choose that, or write a comment that is no reply.",
        ),
        Reason.ALREADY_RELEASED: translate(
            "refusals", "It was signed and sent already, so it cannot be undone. Send a new one to change it."
        ),
        Reason.UNKNOWN_REASON: translate(
            "refusals",
            "The hub refused it for a reason this program does not know ({reason}). Update TAC Desk.",
        ),
    }
