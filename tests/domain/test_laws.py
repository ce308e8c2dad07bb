"""Laws that hold for every ballot under any rules a rulebook can state, in e-votes and in meetings."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tac_desk.domain.ballot import Ballot, BallotTerms, Position, Vote
from tac_desk.domain.commands import CloseBallot, DelegateSeats
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Seat
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.share import Share
from tac_desk.domain.tally import count, represented
from tests.domain.books import BOOKS
from tests.domain.make import DAY, Room, book_with

# --- ballots under arbitrary terms

SAID = st.lists(st.sampled_from([None, *Position]), min_size=1, max_size=24)
BASES = ("eligible", "all_seats", "cast", "cast_without_abstentions")


@st.composite
def shares(draw):
    """Any share that can be met and is not always met."""
    whole = draw(st.integers(1, 12))
    part = draw(st.integers(1, whole))
    return f"{'>' if part < whole and draw(st.booleans()) else '>='}{part}/{whole}"


@st.composite
def rules(draw):
    """Threshold, quorum and base: arbitrary ones, or those of a track that ships."""
    if draw(st.booleans()):
        return draw(shares()), draw(shares()), draw(st.sampled_from(BASES))
    book = draw(st.sampled_from(sorted(BOOKS)))
    track = draw(st.sampled_from([t for t in BOOKS[book].tracks.values() if not t.is_sponsorship]))
    of_body = BOOKS[book].ballot_of(track.body)
    return str(track.threshold or draw(shares())), str(of_body.quorum), of_body.base


@st.composite
def cases(draw):
    """What each seat said, under which rules, and which seats are at the roll call; None: an e-vote."""
    said = draw(SAID)
    here = draw(st.none() | st.lists(st.booleans(), min_size=len(said), max_size=len(said)))
    return said, draw(rules()), here


def ballot(said, terms, here=None) -> Ballot:
    threshold, quorum, base = terms
    roll = tuple(Seat(f"s{n}", f"Seat {n}", "Org", "member", f"p{n}") for n in range(len(said)))
    votes = {
        f"s{n}": (Vote(f"v{n}", f"p{n}", position, None, "", "council", 0, as_alternate=False),)
        for n, position in enumerate(said)
        if position is not None
    }
    made = BallotTerms(threshold, quorum, base, "never", (), True, "council", (), {})
    meeting = None if here is None else "m"
    return Ballot("b", "?", "body", "track", None, made, roll, "chair", 0, 1, votes, meeting=meeting)


def tally(said, terms, here=None):
    made = ballot(said, terms, here)
    present = tuple(f"p{n}" for n, is_here in enumerate(here or ()) if is_here)
    meeting = Meeting("m", "Meeting", "body", 0, "UTC", "", present=present, roll_taken=True)
    return count(made, represented(made, meeting))


def met(part: int, share: str, base: int) -> bool:
    """Whether `part` of `base` meets `share`, by multiplication alone."""
    above, below = map(int, share.lstrip(">=").split("/"))
    return part * below > above * base if not share.startswith(">=") else part * below >= above * base


@settings(max_examples=300)
@given(cases())
@example(([Position.ABSTAIN], (">=1/2", ">=1/2", "cast_without_abstentions"), None))
@example(([Position.RECUSE], (">=1/2", ">=1/2", "all_seats"), [True]))
def test_a_tally_equals_an_independent_recount(case):
    said, (threshold, quorum, base), here = case
    counted = tally(said, (threshold, quorum, base), here)
    yes = no = abstain = recused = silent = at_roll_call = 0
    for place, position in enumerate(said):
        yes += position == "yes"
        no += position == "no"
        abstain += position == "abstain"
        recused += position == "recuse"
        silent += position is None
        at_roll_call += bool(here and here[place] and position != "recuse")
    cast = yes + no + abstain
    whole = {"eligible": cast + silent, "all_seats": len(said), "cast": cast}.get(base, yes + no)
    present = max(cast, at_roll_call)
    is_quorum = cast + silent > 0 and met(present, quorum, cast + silent)
    assert (counted.yes, counted.no, counted.abstain, counted.recuse) == (yes, no, abstain, recused)
    assert (counted.not_voted, counted.base, counted.present) == (silent, whole, present)
    assert counted.quorum_met == is_quorum
    assert counted.passes == (whole > 0 and met(yes, threshold, whole) and is_quorum)
    assert counted.missing == next(n for n in range(len(said) + 2) if met(yes + n, threshold, whole))


@given(cases())
@example(([None, Position.RECUSE, None, None], (">=3/5", ">=2/3", "cast"), [False, False, True, True]))
def test_a_further_yes_never_fails_a_passing_ballot(case):
    """From where it first passes, seat by seat, to where all say yes who did not recuse.

    Who comes back from a recusal raises the quorum that is needed, and may not be at the roll call.
    """
    said, terms, here = case
    passed = False
    for place in range(len(said) + 1):
        passes = tally(said, terms, here).passes
        assert passes or not passed
        passed = passes
        if place < len(said) and said[place] != Position.RECUSE:
            said = [*said[:place], Position.YES, *said[place + 1 :]]
    assert passed or set(said) == {Position.RECUSE} or terms[2] == "all_seats"


@given(cases())
def test_a_recusal_never_raises_what_is_needed(case):
    said, terms, here = case
    before = tally(said, terms, here)
    for place in range(len(said)):
        after = tally([*said[:place], Position.RECUSE, *said[place + 1 :]], terms, here)
        assert after.needed <= before.needed
        assert after.base <= before.base
        assert after.quorum_needed <= before.quorum_needed


@given(cases())
def test_a_further_no_never_passes_a_failing_ballot_that_has_its_quorum(case):
    said, terms, here = case
    before = tally(said, terms, here)
    for place, position in enumerate(said):
        if before.quorum_met and not before.passes and position is not Position.RECUSE:
            less = [*said[:place], Position.NO, *said[place + 1 :]]
            assert not tally(less, terms, here).passes


@given(cases())
def test_a_roll_call_can_only_help_the_quorum_and_changes_no_count(case):
    said, terms, here = case
    alone, together = tally(said, terms), tally(said, terms, here)
    assert together.quorum_met or not alone.quorum_met
    assert (together.yes, together.base, together.needed) == (alone.yes, alone.base, alone.needed)


@given(st.integers(1, 200), shares())
def test_the_number_needed_is_the_least_that_meets_the_share(base, text):
    share, needed = Share.parse(text), Share.parse(text).needed(base)
    assert met(needed, text, base)
    assert not met(needed - 1, text, base)
    assert share.fraction == Fraction(text.lstrip(">="))


# --- the order of arrival, through the rules themselves

MEMBERS = [f"{place}{seat}" for seat in (1, 2, 3) for place in "pa"]
WORDS = st.lists(st.tuples(st.sampled_from(MEMBERS), st.sampled_from(Position)), min_size=1, max_size=10)
VOTING = {
    "both_vote": st.sampled_from(["primary_supersedes", "first_stands"]),
    "changes": st.sampled_from(["until_close", "never"]),
    "roll": st.sampled_from(["at_opening", "at_close"]),
    "base": st.sampled_from(BASES),
    "days": st.just(14),
    "minimum_hours": st.just(24),
}


def closed(words, book, delegated, meeting):
    """The tally of a ballot that took these words of these members in this order, then closed."""
    room = Room(3, 3, book)
    room.put(Meeting("m", "M", book.main_body, room.now, "UTC", "", present=("p1", "a2"), roll_taken=True))
    room.open(threshold=">1/2", **({"meeting": "m", "days": 14} if meeting else {}))
    for member in delegated:
        until = room.now + 9 * DAY
        assert not isinstance(room.act(member, "council", DelegateSeats(book.main_body, until)), Refusal)
    for member, position in words:
        answer = room.vote(int(member[1:]), position, member=member)
        assert not isinstance(answer, Refusal) or answer.reason in (
            Reason.PRIMARY_HAS_VOTED, Reason.ALTERNATE_HAS_VOTED, Reason.SEAT_HAS_VOTED,
        )  # fmt: skip
        room.now += 1
    room.now = room.ballot.deadline
    assert not isinstance(room.act("chair", "ballot:b", CloseBallot()), Refusal)
    return count(room.ballot)


def shuffled(words, chance, own):
    """Another order of `words` in which those with the same `own` keep theirs."""
    order = [own(word) for word in words]
    chance.shuffle(order)
    waiting = {key: iter([word for word in words if own(word) == key]) for key in order}
    return [next(waiting[key]) for key in order]


@settings(deadline=None, max_examples=150)
@given(
    WORDS,
    st.fixed_dictionaries(VOTING),
    st.sampled_from(sorted(BOOKS)),
    st.sets(st.sampled_from(["p1", "p2"])),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_the_order_in_which_votes_arrive_before_the_close_changes_nothing(
    words, voting, name, delegated, meeting, chance
):
    """Each person's own words keep their order; and where the first of a seat stands, each seat's."""
    book = book_with(BOOKS[name], **voting)
    motion = replace(book.tracks[book.motion_track], threshold=None)
    book = replace(book, tracks={**book.tracks, motion.key: motion})
    by_seat = voting["both_vote"] == "first_stands"
    other = shuffled(words, chance, lambda word: word[0][1:] if by_seat else word[0])
    assert closed(words, book, delegated, meeting) == closed(other, book, delegated, meeting)
