"""Says what a ballot would be like if a form were sent, in the words in which a ballot is shown."""

from tac_desk.desk.views import BallotView
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.tally import count
from tac_desk.domain.world import Thing
from tac_desk.ui import times, vote_words, words
from tac_desk.ui.plural import plural

translate = words.translate


def ballot_in(things: tuple[Thing, ...]) -> Ballot | None:
    return next((thing for thing in things if isinstance(thing, Ballot)), None)


def dossier_in(things: tuple[Thing, ...]) -> Dossier | None:
    return next((thing for thing in things if isinstance(thing, Dossier)), None)


def meeting_in(things: tuple[Thing, ...]) -> Meeting | None:
    return next((thing for thing in things if isinstance(thing, Meeting)), None)


def as_view(ballot: Ballot) -> BallotView:
    """`ballot` as if nobody looked at it: its arithmetic, and nothing of mine."""
    return BallotView(ballot, count(ballot), (), {}, None, None)


def opened(ballot: Ballot) -> str:
    """The roll that is frozen, the arithmetic, and how long the voting lasts."""
    tally, terms = count(ballot), ballot.terms
    lines = [
        plural(
            tally.seats,
            translate("forms", "1 seat is on the roll, which stands as it is when the ballot opens."),
            translate("forms", "{} seats are on the roll, which stands as it is when the ballot opens."),
        ),
        translate("forms", "It passes with {} yes of {} ({}); the quorum is {}.").format(
            tally.needed, tally.base, vote_words.majority(ballot), tally.quorum_needed
        ),
    ]
    if terms.categories:
        listed = " / ".join(words.category(code) for code in terms.categories)
        lines.append(translate("forms", "Who says yes is also asked for the category: {}.").format(listed))
    if ballot.meeting is None:
        text = translate("forms", "Voting ends on {}; at least {} hours are given.")
        lines.append(text.format(times.moment(ballot.deadline), terms.minimum_hours))
    else:
        text = translate("forms", "An officer closes it in the meeting, by {} at the latest.")
        lines.append(text.format(times.moment(ballot.deadline)))
    return "\n".join(lines)


def lasting(ballot: Ballot, before: int, now: int) -> str:
    """The new deadline, and how much longer that is."""
    text = translate("forms", "Voting ends on {}. That is {} from now, and {} more than before.")
    return text.format(
        times.moment(ballot.deadline), times.span(ballot.deadline - now), times.span(ballot.deadline - before)
    )


def closed(ballot: Ballot, dossier: Dossier | None) -> str:
    """The result as it would be recorded, and where that leaves the dossier."""
    view = as_view(ballot)
    lines = [vote_words.arithmetic(view), vote_words.counts(view)]
    if view.tally.sensitivity:
        lines.append(vote_words.sensitivity(view))
    return "\n".join((*lines, *_state_of(dossier)))


def stopped(dossier: Dossier | None) -> str:
    """What cancelling leaves behind."""
    text = translate("forms", "It ends without a result; the votes stay in the record.")
    return "\n".join((text, *_state_of(dossier)))


def _state_of(dossier: Dossier | None) -> tuple[str, ...]:
    if dossier is None:
        return ()
    text = translate("forms", "{} becomes “{}”.")
    return (text.format(dossier.name, words.state(dossier.state)),)
