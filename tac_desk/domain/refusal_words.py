"""Says in English what a refusal means; the screens may wrap it in another language."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime

from tac_desk.domain.move_words import FILING, shown_code, way_sentence
from tac_desk.domain.refusal import Reason, Refusal

_SENTENCES: Mapping[Reason, str] = {
    Reason.UNKNOWN_KIND: "This hub does not know commands of the kind {kind}.",
    Reason.UNKNOWN_SUBJECT: "There is no {subject} here.",
    Reason.ALREADY_EXISTS: "{subject} exists already.",
    Reason.MALFORMED: "The {field} cannot be {value}.",
    Reason.NOT_A_MEMBER: "{member} is not a member here.",
    Reason.ROLE_MISSING: "This takes the role {needed}.",
    Reason.NO_SEAT: "{member} holds no seat that allows this.",
    Reason.NOT_ON_ROLL: "{member} is not on the roll of this ballot for the seat {seat}.",
    Reason.SEAT_NEEDS_MEMBER: "{member} lacks the role member, without which nobody holds a seat.",
    Reason.HOLDS_A_SEAT: "{member} holds the seat {seat}.",
    Reason.NO_ALTERNATE: "The seat {seat} has no alternate who could act.",
    Reason.SEATS_ARE_APPOINTED: "The seats of the {body} are appointed; nobody takes or leaves one by declaring it.",
    Reason.SECRETARY_READS_ALL: "{member} has neither the role member nor an office, so votes are not sent to them.",
    Reason.IS_SECRETARY: "{member} is the secretary of the {body}, who must be sent its votes; appoint another first.",
    Reason.DEVICE_REVOKED: "The computer {device} may no longer sign for its member.",
    Reason.CHANGED_MEANWHILE: "The {what} was changed by somebody else meanwhile.",
    Reason.PRIMARY_HAS_VOTED: "The primary of the seat {seat} has voted already.",
    Reason.ALTERNATE_HAS_VOTED: "The seat {seat} is delegated and its alternate has voted; end the delegation to vote "
    "in person.",
    Reason.SPONSOR_MAY_NOT_VOTE: "By the terms of this ballot the sponsor of {dossier} does not vote on it.",
    Reason.SEAT_HAS_VOTED: "The seat {seat} has voted already.",
    Reason.REMINDED_ALREADY: "The seat {seat} was reminded less than {hours} hours ago.",
    Reason.NOT_IN_MEETING: "This is an e-vote already, not a vote of a meeting.",
    Reason.BALLOT_CLOSED: "The ballot is closed; its deadline was {deadline}.",
    Reason.PROGRAM_TOO_OLD: "This TAC Desk is too old for that at its hub; comments are taken. Update it.",
    Reason.BALLOT_FROZEN: "The ballot is frozen since the hub was restored, until an officer resumes or cancels it.",
    Reason.NOT_FROZEN: "The ballot is not frozen.",
    Reason.BALLOT_OPEN: "The ballot stays open until {deadline}, or until every seat has voted where its terms allow.",
    Reason.TOO_SHORT: "{hours} hours are too short; a ballot lasts {least} hours or more.",
    Reason.THRESHOLD_MISSING: "The rulebook states no threshold for the track {track}; give one.",
    Reason.RATIONALE_REQUIRED: "A reason is required with the position {position}.",
    Reason.UNKNOWN_POSITION: "{position} is not a position.",
    Reason.UNKNOWN_CATEGORY: "{category} is not a category of this ballot.",
    **FILING,
    Reason.WRONG_STATE: "{dossier} is {state}; this is for one that is {usual}.",
    Reason.HAS_OWN_ACT: "From {state} to {wanted} leads {act}, or a move that is overridden with a reason.",
    Reason.REVIEW_NOT_DUE: "The review of {dossier} is due on {day}; opening it earlier takes a reason.",
    Reason.NO_NOTICE: "{dossier} was sent no notice yet.",
    Reason.NOTICE_ACKNOWLEDGED: "The notice to {dossier} counts as acknowledged on {day}; its time can be extended.",
    Reason.NOT_ACKNOWLEDGED: "The notice to {dossier} is not acknowledged yet, so its time does not run.",
    Reason.TIME_RUNS: "{dossier} has until the end of {day} (UTC) to remedy. It can be retired before when it asks for "
    "it, when a ballot decided it, or with an override.",
    Reason.NOT_DECIDED: "The ballot “{question}” is not a motion that was closed and passed.",
    Reason.UNKNOWN_TASK: "{task} is not an onboarding task of {dossier} as it stands.",
    Reason.TASKS_OPEN: "{dossier} still has to do: {tasks}.",
    Reason.SPONSOR_MISSING: "{dossier} has no sponsor; until a voting member sponsors it, it cannot be voted on.",
    Reason.ALREADY_SPONSORED: "{sponsor} sponsors this dossier already.",
    Reason.NOT_SPONSOR: "{member} does not sponsor this dossier.",
    Reason.NO_OFFER: "Nobody offers the sender the sponsorship of {dossier}; an offer may have been taken back.",
    Reason.NO_CO_SPONSOR_NEEDED: "The sponsor of {dossier} has no conflict of interest that asks for a co-sponsor.",
    Reason.CONFLICTED: "{member} has a conflict of interest in {dossier}.",
    Reason.SPONSORS_ENOUGH: "{member} sponsors {count} projects already; the rulebook allows {most} at once.",
    Reason.UNKNOWN_CRITERION: "{criterion} is not a criterion of this track.",
    Reason.UNKNOWN_VERDICT: "{verdict} is not a verdict.",
    Reason.UNKNOWN_LEAN: "{lean} is not a recommendation.",
    Reason.EMPTY_TEXT: "The {field} must not be empty.",
    Reason.TEXT_TOO_LONG: "The text is too long; at most {most} characters are kept.",
    Reason.AUDIENCE_TOO_WIDE: "A reply goes no further than what it answers: {most}.",
    Reason.MEETING_OVER: "The meeting {meeting} has ended.",
    Reason.MEETING_RUNS: "The meeting {meeting} has not been adjourned.",
    Reason.NO_ROLL: "The roll of {meeting} has not been taken.",
    Reason.NOT_PUBLISHED: "The minutes of {meeting} have not been published.",
    Reason.PUBLISHED_SO: "The minutes of {meeting} were published like this already.",
    Reason.ALREADY_RELEASED: "This was sent already and can no longer be undone.",
    Reason.UNKNOWN_REASON: "The hub refused it for a reason this program does not know: {reason}.",
}


def refusal_text(refusal: Refusal) -> str:
    """One sentence about `refusal`; a fact it does not carry is shown as "?"."""
    facts = {name: _shown(name, value) for name, value in refusal.facts.items()}
    if refusal.reason is not Reason.STATE_FORBIDS:
        return _SENTENCES[refusal.reason].format_map(defaultdict(lambda: "?", facts))
    said = way_sentence(refusal).format_map(defaultdict(lambda: "?", facts))
    return said[:1].upper() + said[1:]


def _shown(name: str, value: str) -> str:
    """A deadline is a count of milliseconds since 1970 UTC, which nobody reads."""
    if name == "deadline" and value.isdecimal():
        return f"{datetime.fromtimestamp(int(value) / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    return shown_code(name, value) or "none"
