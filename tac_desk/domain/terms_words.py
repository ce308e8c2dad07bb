"""Says in English by which rules a ballot is decided, and where each of them comes from."""

from collections.abc import Iterator

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.share import Share
from tac_desk.domain.tally_words import BASES

READINGS = {
    "all_voted": "when every seat has voted",
    "never": "never",
    "primary_supersedes": "who speaks for the seat replaces the other's vote",
    "first_stands": "the first vote of a seat stands",
    "until_close": "until the close",
    "council": "to those who read votes, as they are cast",
    "after_own_vote": "to those who have voted, and to all who read votes after the close",
    "after_close": "after the close",
    "at_opening": "as it was when the ballot opened",
    "at_close": "as it is when the ballot closes",
}


def terms_words(ballot: Ballot) -> Iterator[str]:
    """One line for each rule: what it is, what it says for this ballot, and its source."""
    terms = ballot.terms
    rules = {
        "threshold": ("Needed", Share.parse(terms.threshold).in_words()),
        "base": ("Of what", BASES[terms.base]),
        "quorum": ("Quorum", f"{Share.parse(terms.quorum).in_words()} of the eligible seats"),
        "roll": ("Roll", READINGS[terms.roll]),
        "visibility": ("How others voted is shown", READINGS[terms.visibility]),
        "early_close": ("Closes early", READINGS[terms.early_close]),
        "both_vote": ("Primary and alternate", READINGS[terms.both_vote]),
        "changes": ("A vote can be changed", READINGS[terms.changes]),
        "minimum_hours": ("Lasts at least", f"{terms.minimum_hours} hours"),
        "grace_hours": ("Late votes are ruled on", f"up to {terms.grace_hours} hours after the deadline"),
        "rationale_required": ("A reason is required with", ", ".join(terms.rationale_required) or "nothing"),
        "rationale_audiences": ("A reason is for", ", ".join(terms.rationale_audiences) or "nobody"),
        "sponsor_may_vote": ("The sponsor votes", "yes" if terms.sponsor_may_vote else "no"),
    }
    for key, (name, said) in rules.items():
        source = terms.sources.get(key, "")
        yield f"{name}: {said}" + (f" ({source})" if source else "")
