"""What tac-hub prints of a ballot: its course so far, the tally with its arithmetic, and what is still needed."""

from collections.abc import Iterator

from tac_desk.cli.hub_common import book_of, moment
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.bloc import largest_bloc
from tac_desk.domain.display import display_safe
from tac_desk.domain.due import closes_itself_at
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.tally import Tally, count, represented
from tac_desk.domain.tally_words import base_words, needed_words, outcome_words, quorum_words, reading_words
from tac_desk.domain.terms_words import terms_words
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub


def find_ballot(hub: Hub, name: str) -> Ballot:
    """The ballot `name`, an id with or without `ballot:`, with its roll as it counts now. Raises HubError."""
    thing = hub.thing(f"ballot:{name.removeprefix('ballot:')}")
    if isinstance(thing, Ballot):
        return at_moment(hub.council(), thing, hub.now())
    raise HubError("There is no such ballot", f"The hub has no {name!r}.", "See tac-hub ballot list.")


def show_ballot(hub: Hub, name: str) -> None:
    """Print it; of a sealed ballot, how many have voted and no more. Raises HubError."""
    ballot = find_ballot(hub, name)
    lines = (*_course(ballot), *(_turnout(ballot) if ballot.is_sealed else _counted(hub, ballot)))
    for line in (ballot.question, *lines, *terms_words(ballot)):
        print(display_safe(line))


def _turnout(ballot: Ballot) -> Iterator[str]:
    voted = sum(ballot.standing(seat.id) is not None for seat in ballot.roll)
    end = "and what they said stays sealed" if ballot.cancelled else "sealed until it closes"
    yield f"{voted} of {len(ballot.roll)} seats have voted, {end}"


def _counted(hub: Hub, ballot: Ballot) -> Iterator[str]:
    meeting = hub.thing(f"meeting:{ballot.meeting}")
    tally = count(ballot, represented(ballot, meeting if isinstance(meeting, Meeting) else None))
    bloc = largest_bloc(hub.council(), book_of(hub), ballot)
    yield from _sum(ballot, tally)
    if bloc:
        yield bloc.in_words()


def _course(ballot: Ballot) -> Iterator[str]:
    for extension in ballot.extensions:
        yield f"extended from {moment(extension.earlier)}: {extension.reason}"
    if ballot.turned is not None:
        yield f"turned into an e-vote {moment(ballot.turned.at)}: {ballot.turned.reason}"
    if ballot.cancelled and ballot.closed_at is not None:
        yield f"cancelled {moment(ballot.closed_at)}: {ballot.cancelled}"
    elif ballot.closed_at is not None:
        yield f"closed {moment(ballot.closed_at)}"
    elif ballot.meeting is not None:
        yield f"open in its meeting until an officer closes it, {moment(ballot.deadline)} at the latest"
    else:
        yield f"open until {moment(ballot.deadline)}; the hub closes it {moment(closes_itself_at(ballot))}"
    waiting = sum(late.counts is None for late in ballot.docket)
    if waiting:
        yield f"{waiting} on the docket without a ruling: tac-hub ballot docket {ballot.id}"


def _sum(ballot: Ballot, tally: Tally) -> Iterator[str]:
    yield (
        f"yes {tally.yes}, no {tally.no}, abstain {tally.abstain}, recuse {tally.recuse}, "
        f"not voted {tally.not_voted}"
    )
    yield "; ".join(filter(None, (needed_words(ballot, tally), base_words(tally))))
    yield f"{quorum_words(tally)}; {outcome_words(ballot, tally)}"
    for reading in tally.sensitivity:
        yield f"  {reading_words(reading)}"
