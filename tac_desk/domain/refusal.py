"""How a rule says no: a named reason with the facts behind it, never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Every reason a rule can give; `ui/words.py` and `cli` turn them into sentences."""

    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_SUBJECT = "unknown_subject"
    ALREADY_EXISTS = "already_exists"
    MALFORMED = "malformed"
    NOT_A_MEMBER = "not_a_member"
    ROLE_MISSING = "role_missing"
    NO_SEAT = "no_seat"
    NOT_ON_ROLL = "not_on_roll"
    SEAT_NEEDS_MEMBER = "seat_needs_member"
    HOLDS_A_SEAT = "holds_a_seat"
    NO_ALTERNATE = "no_alternate"
    SEATS_ARE_APPOINTED = "seats_are_appointed"
    SECRETARY_READS_ALL = "secretary_reads_all"
    IS_SECRETARY = "is_secretary"
    DEVICE_REVOKED = "device_revoked"
    CHANGED_MEANWHILE = "changed_meanwhile"
    PRIMARY_HAS_VOTED = "primary_has_voted"
    ALTERNATE_HAS_VOTED = "alternate_has_voted"
    SPONSOR_MAY_NOT_VOTE = "sponsor_may_not_vote"
    SEAT_HAS_VOTED = "seat_has_voted"
    REMINDED_ALREADY = "reminded_already"
    NOT_IN_MEETING = "not_in_meeting"
    PROGRAM_TOO_OLD = "program_too_old"
    BALLOT_CLOSED = "ballot_closed"
    BALLOT_FROZEN = "ballot_frozen"
    NOT_FROZEN = "not_frozen"
    BALLOT_OPEN = "ballot_open"
    TOO_SHORT = "too_short"
    THRESHOLD_MISSING = "threshold_missing"
    RATIONALE_REQUIRED = "rationale_required"
    UNKNOWN_POSITION = "unknown_position"
    UNKNOWN_CATEGORY = "unknown_category"
    STATE_FORBIDS = "state_forbids"
    BY_SPONSORSHIP = "by_sponsorship"
    HERE_ALREADY = "here_already"
    EARLIER_ROUND = "earlier_round"
    REAPPLY_LATER = "reapply_later"
    NOT_ADMITTED = "not_admitted"
    NOT_FOR_SESSION = "not_for_session"
    OTHER_SESSION = "other_session"
    NO_SESSION = "no_session"
    SESSION_FULL = "session_full"
    WRONG_STATE = "wrong_state"
    HAS_OWN_ACT = "has_own_act"
    REVIEW_NOT_DUE = "review_not_due"
    NO_NOTICE = "no_notice"
    NOTICE_ACKNOWLEDGED = "notice_acknowledged"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    TIME_RUNS = "time_runs"
    NOT_DECIDED = "not_decided"
    UNKNOWN_TASK = "unknown_task"
    TASKS_OPEN = "tasks_open"
    SPONSOR_MISSING = "sponsor_missing"
    ALREADY_SPONSORED = "already_sponsored"
    NOT_SPONSOR = "not_sponsor"
    NO_OFFER = "no_offer"
    NO_CO_SPONSOR_NEEDED = "no_co_sponsor_needed"
    CONFLICTED = "conflicted"
    SPONSORS_ENOUGH = "sponsors_enough"
    UNKNOWN_CRITERION = "unknown_criterion"
    UNKNOWN_VERDICT = "unknown_verdict"
    UNKNOWN_LEAN = "unknown_lean"
    EMPTY_TEXT = "empty_text"
    TEXT_TOO_LONG = "text_too_long"
    AUDIENCE_TOO_WIDE = "audience_too_wide"
    MEETING_OVER = "meeting_over"
    MEETING_RUNS = "meeting_runs"
    NO_ROLL = "no_roll"
    NOT_PUBLISHED = "not_published"
    PUBLISHED_SO = "published_so"
    ALREADY_RELEASED = "already_released"
    UNKNOWN_REASON = "unknown_reason"  # a newer hub's, or one outside the rules; the fact `reason` names it


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no. `facts` are the names and numbers a sentence about it needs, all as text."""

    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)


def refuse(reason: Reason, **facts: object) -> Refusal:
    return Refusal(reason, {name: str(value) for name, value in facts.items()})


def refusal_from(reason: str, facts: Mapping[str, str]) -> Refusal:
    """A reason as it travels; one that this version does not know is kept by its name in the facts."""
    try:
        return Refusal(Reason(reason), facts)
    except ValueError:
        return Refusal(Reason.UNKNOWN_REASON, {**facts, "reason": reason})
