"""Says in English what a ballot comes to: its base, the votes needed, what is missing, and other readings."""

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.share import Share
from tac_desk.domain.tally import Reading, Tally

BASES = {
    "eligible": "eligible seats",
    "all_seats": "all seats",
    "cast": "votes cast",
    "cast_without_abstentions": "votes cast without abstentions",
}


def needed_words(ballot: Ballot, tally: Tally) -> str:
    """The threshold worked out: at least 2/3 of 18 eligible seats is 12."""
    share = Share.parse(ballot.terms.threshold).in_words()
    return f"{share} of {tally.base} {BASES[ballot.terms.base]} is {tally.needed}"


def outcome_words(ballot: Ballot, tally: Tally) -> str:
    """What it comes to: so far, while it is open; why not, when it did not pass."""
    if ballot.cancelled:
        return "cancelled without a result"
    if tally.passes:
        return "has enough to pass" if ballot.is_open else "passed"
    return (
        f"needs {lacking_words(tally)}"
        if ballot.is_open
        else f"did not pass: it needed {lacking_words(tally)}"
    )


def lacking_words(tally: Tally) -> str:
    """What a ballot that does not pass lacks, such as "2 more yes to pass"."""
    if not tally.base:
        return "a vote that counts"
    yes = f"{tally.missing} more yes to pass" if tally.missing else ""
    return ", and ".join(filter(None, (yes, "" if tally.quorum_met else _quorum_gap(tally))))


def _quorum_gap(tally: Tally) -> str:
    gap = max(tally.quorum_needed - tally.present, 1)
    return f"{gap} more {'seat' if gap == 1 else 'seats'} for a quorum"


def quorum_words(tally: Tally) -> str:
    """The quorum with what it is compared with."""
    seats = f"{tally.cast} cast"
    if tally.represented is not None:
        seats += f", {tally.represented} at the roll call"
    return f"quorum of {tally.quorum_needed} is {'met' if tally.quorum_met else 'not met'} ({seats})"


def base_words(tally: Tally) -> str:
    """What the recusals did to the base; empty when nobody is recused."""
    if not tally.recuse:
        return ""
    return f"{tally.recuse} recused: the base is {tally.eligible} instead of {tally.seats}"


def reading_words(reading: Reading) -> str:
    """The warning that another reading of the rule would decide otherwise."""
    outcome = "it would pass" if reading.passes else "it would not pass"
    return f"counted by {BASES[reading.base_name]} ({reading.needed} of {reading.base} needed) {outcome}"
