"""Says a ballot in words: its terms, its arithmetic, when it closes, and what my seat has said."""

from collections.abc import Iterator
from datetime import UTC, datetime

from tac_desk.desk.views import BallotView
from tac_desk.domain.ballot import Ballot, Vote
from tac_desk.domain.display import display_safe
from tac_desk.domain.reminders import reminded_at
from tac_desk.domain.rulebook import AFTER_OWN_VOTE, AT_ONCE
from tac_desk.domain.share import Share
from tac_desk.ui import times, words
from tac_desk.ui.plural import plural
from tac_desk.ui.words_refusals import refusal_sentence

translate = words.translate


def arithmetic(view: BallotView) -> str:
    """The sum a person can check: needed of base, so far, still missing."""
    tally = view.tally
    if view.votes_hidden and view.votes_closed:
        return translate("vote", "Others' votes are closed to you while a conflict of interest stands")
    if view.votes_hidden and view.votes_sealed:
        return _seal(view.ballot)
    if view.votes_hidden:
        return translate("vote", "Votes are shown to the council only, until the ballot closes")
    if view.ballot.cancelled:
        return translate("vote", "Cancelled without a result: {}").format(view.ballot.cancelled)
    if not view.ballot.is_open:
        result = translate("vote", "Passed") if tally.passes else translate("vote", "Did not pass")
        text = translate("vote", "{}: {} yes of {}, {} were needed").format(
            result, tally.yes, tally.base, tally.needed
        )
        return text if tally.quorum_met else translate("vote", "{}; there was no quorum").format(text)
    if not tally.base:
        return translate("vote", "No vote counts yet; how many yes it needs depends on how many vote")
    start = translate("vote", "Needs {} of {} yes; {} so far").format(tally.needed, tally.base, tally.yes)
    if tally.missing:
        return translate("vote", "{}; needs {} more yes to pass").format(start, tally.missing)
    if tally.quorum_met:
        return translate("vote", "{}; enough").format(start)
    return translate("vote", "{}; enough, once the quorum is met").format(start)


def _seal(ballot: Ballot) -> str:
    if ballot.terms.visibility == AFTER_OWN_VOTE:
        return translate("vote", "Sealed: how others vote is shown once your own vote is counted")
    return translate("vote", "Sealed: how others vote is shown when the ballot closes")


def counts(view: BallotView) -> str:
    """How many said what; with hidden votes, how many could."""
    tally = view.tally
    if view.votes_hidden:
        return plural(
            tally.seats, translate("vote", "1 seat may vote"), translate("vote", "{} seats may vote")
        )
    parts = [
        translate("vote", "{} yes").format(tally.yes),
        translate("vote", "{} no").format(tally.no),
        translate("vote", "{} abstain").format(tally.abstain),
        translate("vote", "{} not voted").format(tally.not_voted),
    ]
    if tally.recuse:
        text = translate("vote", "{} recused, so the base is {} instead of {}")
        parts.append(text.format(tally.recuse, tally.eligible, tally.seats))
    return "\n".join(filter(None, (", ".join(parts), bloc(view))))


def bloc(view: BallotView) -> str:
    """How many of the winning votes share one affiliation; empty when no two do."""
    one = view.bloc
    if one is None:
        return ""
    yes = translate("vote", "{} of {} yes votes are of one affiliation: {}")
    no = translate("vote", "{} of {} no votes are of one affiliation: {}")
    text = yes if one.position == "yes" else no
    return text.format(one.votes, one.total, display_safe(one.organisation))


def terms(view: BallotView) -> str:
    quorum = _quorum(view).format(view.tally.quorum_needed)
    text = translate("vote", "{}; {}.").format(majority(view.ballot), quorum)
    return f"{text}\n{_visibility(view.ballot)}" if view.ballot.terms.visibility != AT_ONCE else text


def _visibility(ballot: Ballot) -> str:
    """Who learns, and when, how I vote: to be known before one votes."""
    if ballot.terms.visibility == AFTER_OWN_VOTE:
        return translate("vote", "Until it closes, your vote is shown to those who have voted.")
    return translate("vote", "Nobody is shown your vote before it closes.")


def majority(ballot: Ballot) -> str:
    """Such as "At least 2/3 of all eligible seats"."""
    share = Share.parse(ballot.terms.threshold)
    said = (
        translate("vote", "More than {share} of {base}")
        if share.strict
        else translate("vote", "At least {share} of {base}")
    )
    base = {
        "eligible": translate("vote", "all eligible seats"),
        "cast": translate("vote", "the votes cast"),
        "cast_without_abstentions": translate("vote", "the votes cast, abstentions left out"),
        "all_seats": translate("vote", "all seats"),
    }.get(ballot.terms.base, words.plain(ballot.terms.base))
    return said.format(share=f"{share.numerator}/{share.denominator}", base=base)


def _quorum(view: BallotView) -> str:
    if view.votes_hidden:
        return translate("vote", "quorum of {}")
    here = view.tally.represented
    met = view.tally.quorum_met
    if here is not None:
        said = translate("vote", "is met") if met else translate("vote", "is not met")
        text = translate("vote", "quorum of {} {}: {} seats at the roll call, {} have voted")
        return text.format("{}", said, here, view.tally.cast)
    return translate("vote", "quorum of {} is met") if met else translate("vote", "quorum of {} not met yet")


def deadline(ballot: Ballot, now: int) -> str:
    if ballot.cancelled and ballot.closed_at is not None:
        return translate("vote", "Cancelled on {}").format(times.moment(ballot.closed_at))
    if ballot.closed_at is not None:
        return translate("vote", "Closed on {}").format(times.moment(ballot.closed_at))
    if ballot.frozen_at is not None:
        return translate("vote", "Frozen since {}: it takes no votes and does not close").format(
            times.moment(ballot.frozen_at)
        )
    if ballot.meeting is not None:
        return translate("vote", "Voted on in the meeting: open until an officer closes it")
    if ballot.deadline < now:
        return translate("vote", "The deadline has passed: {}").format(times.moment(ballot.deadline))
    left = times.span(ballot.deadline - now)
    return translate("vote", "Closes in {}: {}").format(left, times.moment(ballot.deadline))


def course(view: BallotView) -> str:
    """What happened to the ballot and to my seats in it, one line each: what a voter may have missed."""
    return "\n".join((*_frozen(view), *_changes(view.ballot), *_reminders(view), *_rulings(view)))


def _frozen(view: BallotView) -> Iterator[str]:
    """Why, and who can end it; the time it stands still is added to the deadline then."""
    if view.ballot.frozen_at is not None:
        yield translate("vote", "The hub was restored: {}").format(display_safe(view.ballot.frozen_for))
        text = translate("vote", "{} can resume it, with the time it stood still added, or cancel it.")
        yield text.format(display_safe(", ".join(view.may_resume)) or translate("vote", "An officer"))


def _changes(ballot: Ballot) -> Iterator[str]:
    if ballot.turned is not None:
        text = translate("vote", "Turned from a vote of the meeting into an e-vote: {}")
        yield text.format(display_safe(ballot.turned.reason))
    if ballot.extensions:
        yield translate("vote", "Extended: {}").format(display_safe(ballot.extensions[-1].reason))


def _reminders(view: BallotView) -> Iterator[str]:
    """While the vote is still owed: afterwards the reminder has done its work."""
    for seat in view.my_seats if view.ballot.is_open and view.ballot.frozen_at is None else ():
        at = reminded_at(view.ballot, seat.id)
        if at is not None and seat.id not in view.standing:
            text = translate("vote", "You were reminded on {}: {} has not voted.")
            yield text.format(times.moment(at), display_safe(seat.title))


def _rulings(view: BallotView) -> Iterator[str]:
    titles = {seat.id: display_safe(seat.title) for seat in view.my_seats}
    for late in view.ballot.docket:
        if late.seat not in titles:
            continue
        if late.counts is None:
            text = translate("vote", "A vote of {} came too late; an officer may still rule that it counts.")
            over = translate("vote", "A vote of {} came too late; it was not counted.")
            yield (text if view.ballot.is_open else over).format(titles[late.seat])
        else:
            counted = translate("vote", "The late vote of {} was ruled to count: {}")
            refused = translate("vote", "The late vote of {} was ruled not to count: {}")
            yield (counted if late.counts else refused).format(titles[late.seat], display_safe(late.reason))


def sensitivity(view: BallotView) -> str:
    """A warning when another plausible reading of the rule would give another result."""
    tally = view.tally
    names = {
        "eligible": translate("vote", "all seats that are not recused"),
        "all_seats": translate("vote", "all seats"),
        "cast": translate("vote", "votes cast"),
        "cast_without_abstentions": translate("vote", "votes cast without abstentions"),
    }
    readings = translate("vote", " or by ").join(
        names.get(one.base_name, words.plain(one.base_name)) for one in tally.sensitivity
    )
    if not view.ballot.is_open:
        return translate("vote", "Counted by {}, the result would be the opposite.").format(readings)
    if any(one.passes for one in tally.sensitivity):
        return translate("vote", "As it stands it does not pass; counted by {} it would.").format(readings)
    return translate("vote", "As it stands it passes; counted by {} it would not.").format(readings)


def standing(vote: Vote | None, view: BallotView) -> str:
    if vote is None:
        seats = ", ".join(seat.title for seat in view.my_seats)
        return translate("vote", "You vote for {}.").format(seats) if len(view.my_seats) == 1 else ""
    when = (
        times.written(datetime.fromtimestamp(vote.at / 1000, UTC), translate("vote", "dd MMM, HH:mm"))
        + " UTC"
    )
    text = translate("vote", "This seat says {} since {}. You may change it until the vote closes.")
    if view.ballot.terms.changes == "never":
        text = translate("vote", "This seat says {} since {}. By the terms of this ballot that stands.")
    return text.format(words.position(vote.position), when)


def why_not(view: BallotView) -> str:
    """Why there is nothing to fill in."""
    if view.why_not is not None:
        return refusal_sentence(view.why_not)
    if view.ballot.cancelled:
        return translate("vote", "This ballot was cancelled; nothing was decided.")
    if not view.ballot.is_open:
        return translate("vote", "This ballot is closed. Its result is in the record.")
    if not view.my_seats:
        return translate(
            "vote", "You hold no seat on the roll of this ballot, so you can read it but not vote."
        )
    return ""
