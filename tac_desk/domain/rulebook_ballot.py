"""Reads the part of a rulebook that says how ballots are counted."""

from tac_desk.domain.rulebook import (
    AFTER_CLOSE,
    AFTER_OWN_VOTE,
    AT_CLOSE,
    AT_ONCE,
    AT_OPENING,
    BallotRules,
)
from tac_desk.domain.rulebook_table import Table

BASES = ("eligible", "all_seats", "cast", "cast_without_abstentions")
EARLY_CLOSE = ("all_voted", "never")
BOTH_VOTE = ("primary_supersedes", "first_stands")
CHANGES = ("until_close", "never")
POSITIONS = ("yes", "no", "abstain", "recuse")
AUDIENCES = ("public", "applicant", "council")
SET_HERE = "Set by the rulebook"
HOURS = {"meeting_hours": 24, "grace_hours": 24, "reminder_hours": 72}  # where an older rulebook says nothing


def read_ballot_rules(table: Table) -> BallotRules:
    """What it does not say the source of is said to be set by the rulebook. Raises RulebookError."""
    table.only(*BallotRules.__slots__)
    settings = {name: SET_HERE for name in BallotRules.__slots__ if name != "sources"}
    table.table("sources").only(*settings)
    return BallotRules(
        quorum=table.share("quorum"),
        base=table.one_of("base", BASES),
        days=table.count("days"),
        minimum_hours=table.count("minimum_hours", 0),
        early_close=table.one_of("early_close", EARLY_CLOSE),
        rationale_required=table.texts("rationale_required", POSITIONS),
        rationale_audiences=table.texts("rationale_audiences", AUDIENCES),
        sponsor_may_vote=table.get("sponsor_may_vote", bool),
        visibility=table.one_of("visibility", (AT_ONCE, AFTER_OWN_VOTE, AFTER_CLOSE)),
        sources={**settings, **table.words("sources")},
        both_vote=table.one_of("both_vote", BOTH_VOTE, BOTH_VOTE[0]),
        changes=table.one_of("changes", CHANGES, CHANGES[0]),
        meeting_hours=_hours(table, "meeting_hours", least=1),
        grace_hours=_hours(table, "grace_hours", least=0),
        reminder_hours=_hours(table, "reminder_hours", least=1),
        roll=table.one_of("roll", (AT_OPENING, AT_CLOSE), AT_OPENING),
    )


def _hours(table: Table, key: str, least: int) -> int:
    return table.count(key, least) if key in table.values else HOURS[key]
