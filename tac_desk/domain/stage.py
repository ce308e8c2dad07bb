"""What a state means to the rules, whatever a rulebook calls it: the rules name stages, never states."""

from enum import StrEnum


class Stage(StrEnum):
    """A place on the way of a dossier that some rule knows. A rulebook says which of its states is which (`means`)."""

    SUBMITTED = "submitted"
    TRIAGED = "triaged"
    IN_QUEUE = "in_queue"
    IN_PROGRESS = "in_progress"
    SCHEDULED = "scheduled"
    PRESENTED = "presented"
    IN_VOTING = "in_voting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TOO_EARLY = "too_early"
    WAITING = "waiting"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    ACTIVE = "active"
    UNDER_REVIEW = "under_review"
    IN_REMEDIATION = "in_remediation"
    RETIRED = "retired"


NEEDED = frozenset(
    {
        Stage.SUBMITTED,
        Stage.IN_QUEUE,
        Stage.SCHEDULED,
        Stage.IN_VOTING,
        Stage.ACCEPTED,
        Stage.DECLINED,
        Stage.ACTIVE,
        Stage.UNDER_REVIEW,
        Stage.IN_REMEDIATION,
        Stage.RETIRED,
    }
)
"""The stages to which a rule moves a dossier by itself: exactly one state of every rulebook means each of them."""
