"""By which rules a ballot is decided, and where each of them comes from, in the language of the window."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from tac_desk.domain.ballot import Ballot, BallotTerms
from tac_desk.domain.share import Share

translate = QCoreApplication.translate


def terms_lines(ballot: Ballot) -> Iterator[str]:
    """One line for each rule, as `domain.terms_words` says them in English; the sources are the rulebook's words."""
    names = _names()
    for key, said in _says(ballot.terms).items():
        source = ballot.terms.sources.get(key, "")
        line = translate("terms", "{}: {}").format(names[key], said)
        yield translate("terms", "{} ({})").format(line, source) if source else line


def _names() -> Mapping[str, str]:
    return {
        "threshold": translate("terms", "Needed"),
        "base": translate("terms", "Of what"),
        "quorum": translate("terms", "Quorum"),
        "roll": translate("terms", "Roll"),
        "visibility": translate("terms", "How others voted is shown"),
        "early_close": translate("terms", "Closes early"),
        "both_vote": translate("terms", "Primary and alternate"),
        "changes": translate("terms", "A vote can be changed"),
        "minimum_hours": translate("terms", "Lasts at least"),
        "grace_hours": translate("terms", "Late votes are ruled on"),
        "rationale_required": translate("terms", "A reason is required with"),
        "rationale_audiences": translate("terms", "A reason is for"),
        "sponsor_may_vote": translate("terms", "The sponsor votes"),
    }


def _says(terms: BallotTerms) -> Mapping[str, str]:
    readings, codes = _readings(), _codes()
    required = ", ".join(codes.get(one, one) for one in terms.rationale_required)
    audiences = ", ".join(codes.get(one, one) for one in terms.rationale_audiences)
    return {
        "threshold": _share(terms.threshold),
        "base": readings[terms.base],
        "quorum": translate("terms", "{} of the eligible seats").format(_share(terms.quorum)),
        "roll": readings[terms.roll],
        "visibility": readings[terms.visibility],
        "early_close": readings[terms.early_close],
        "both_vote": readings[terms.both_vote],
        "changes": readings[terms.changes],
        "minimum_hours": translate("terms", "{} hours").format(terms.minimum_hours),
        "grace_hours": translate("terms", "up to {} hours after the deadline").format(terms.grace_hours),
        "rationale_required": required or translate("terms", "nothing"),
        "rationale_audiences": audiences or translate("terms", "nobody"),
        "sponsor_may_vote": translate("terms", "yes") if terms.sponsor_may_vote else translate("terms", "no"),
    }


def _share(text: str) -> str:
    share = Share.parse(text)
    said = translate("terms", "more than {}") if share.strict else translate("terms", "at least {}")
    return said.format(f"{share.numerator}/{share.denominator}")


def _readings() -> Mapping[str, str]:
    return {
        "eligible": translate("terms", "eligible seats"),
        "all_seats": translate("terms", "all seats"),
        "cast": translate("terms", "votes cast"),
        "cast_without_abstentions": translate("terms", "votes cast without abstentions"),
        "all_voted": translate("terms", "when every seat has voted"),
        "never": translate("terms", "never"),
        "primary_supersedes": translate("terms", "who speaks for the seat replaces the other's vote"),
        "first_stands": translate("terms", "the first vote of a seat stands"),
        "until_close": translate("terms", "until the close"),
        "council": translate("terms", "to those who read votes, as they are cast"),
        "after_own_vote": translate(
            "terms", "to those who have voted, and to all who read votes after the close"
        ),
        "after_close": translate("terms", "after the close"),
        "at_opening": translate("terms", "as it was when the ballot opened"),
        "at_close": translate("terms", "as it is when the ballot closes"),
    }


def _codes() -> Mapping[str, str]:
    """Positions and audiences as the rulebook writes them."""
    return {
        "no": translate("terms", "no"),
        "yes": translate("terms", "yes"),
        "abstain": translate("terms", "abstain"),
        "recuse": translate("terms", "recuse"),
        "public": translate("terms", "public"),
        "applicant": translate("terms", "applicant"),
        "council": translate("terms", "council"),
    }
