"""The rules of voting under every rulebook that ships: what is expected is worked out from the rulebook itself."""

from dataclasses import fields, replace
from fractions import Fraction

import pytest

from tac_desk.domain.ballot import BallotTerms, Position
from tac_desk.domain.commands import CastVote, CloseBallot, OpenBallot, SetSeat
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook import AT_CLOSE, Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.domain.tally import count
from tac_desk.domain.what_if import Paper, WhatIf, what_if
from tests.domain.make import DAY, HOUR, Room, dossier

ASKED = ">=2/3"  # where a track leaves the share open


def voted_tracks(book: Rulebook):
    return [track for track in book.tracks.values() if not track.is_sponsorship]


def least(share: str, base: int) -> int:
    """The least count that meets `share` of `base`, by trying."""
    strict, part = not share.startswith(">="), Fraction(share.lstrip(">="))
    return next(n for n in range(base + 2) if (n > part * base if strict else n >= part * base))


def room_for(book: Rulebook, track: str | None = None, seats: int | None = None, alternates: int = 0) -> Room:
    """A room in which a ballot of `track` (motions, if none) is open."""
    rules = book.tracks[track or book.motion_track]
    room = Room(seats or book.total_seats, alternates, book, rules.body)
    about = None
    if rules.criteria:
        before = book.states_before(book.state_of(Stage.IN_VOTING))[0]
        sponsor = Sponsorship("x:1", "somebody", "else", "Yes", 1) if rules.needs_sponsor else None
        room.put(dossier(before, rules.key, sponsor=sponsor))
        about = "7"
    room.open(rules.key, ASKED, about)
    return room


def bases(yes, no, abstain, recuse, seats):
    return {
        "eligible": seats - recuse,
        "all_seats": seats,
        "cast": yes + no + abstain,
        "cast_without_abstentions": yes + no,
    }


# --- counting


@pytest.mark.parametrize("recuse", [0, 1, 3])
@pytest.mark.parametrize("abstain", [0, 2])
def test_a_ballot_of_any_track_passes_exactly_from_the_number_needed_on(book, abstain, recuse):
    seats = book.total_seats
    for track in voted_tracks(book):
        share, rules = str(track.threshold or ASKED), book.ballot_of(track.body)
        for yes in range(seats - abstain - recuse + 1):
            no = seats - abstain - recuse - yes
            room = room_for(book, track.key)
            room.votes(yes=yes, no=no, abstain=abstain, recuse=recuse)
            tally = count(room.ballot)
            base = bases(yes, no, abstain, recuse, seats)[rules.base]
            quorum = least(str(rules.quorum), seats - recuse)
            assert (tally.base, tally.needed, tally.quorum_needed) == (base, least(share, base), quorum)
            assert tally.quorum_met == (yes + no + abstain >= quorum)
            assert tally.passes == (base > 0 and yes >= least(share, base) and tally.quorum_met)
            assert tally.missing == max(0, least(share, base) - yes)


def test_the_quorum_is_met_by_exactly_the_share_that_the_rulebook_names(book):
    needed = least(str(book.ballot.quorum), book.total_seats)
    for cast in (needed - 1, needed):
        room = room_for(book)
        room.votes(yes=cast)
        assert count(room.ballot).quorum_met is (cast == needed)


def test_exactly_half_never_passes_a_majority(book):
    for seats in (2, 8, 20):
        room = Room(seats, 0, replace(book, tracks=_motions_by(book, ">1/2")))
        room.open(threshold=">1/2")
        room.votes(yes=seats // 2, no=seats // 2)
        assert not count(room.ballot).passes


def _motions_by(book, share):
    """The tracks of `book`, with motions that leave the share open."""
    motion = replace(book.tracks[book.motion_track], threshold=None)
    return {**book.tracks, motion.key: motion}


def test_what_if_says_what_the_ballot_itself_says(book):
    for track in voted_tracks(book):
        threshold = None if track.threshold else ASKED
        seats = [f"s{n}" for n in range(1, book.total_seats + 1)]
        said = ["yes", "no", "abstain", "recuse", "yes", "yes"]
        papers = [Paper(seat, position, "because") for seat, position in zip(seats, said, strict=False)]
        answer = what_if(book, track.key, seats, papers, threshold)
        room = room_for(book, track.key)
        for number, position in enumerate(said, 1):
            room.vote(number, Position(position))
        assert isinstance(answer, WhatIf)
        assert answer.refused == ()
        assert answer.tally == count(room.ballot)


# --- terms


def test_every_rule_of_voting_is_copied_into_the_ballot_with_where_it_comes_from(book):
    for track in voted_tracks(book):
        terms, rules = room_for(book, track.key).ballot.terms, book.ballot_of(track.body)
        assert terms.threshold == str(track.threshold or ASKED)
        assert terms.quorum == str(rules.quorum)
        copied = {field.name for field in fields(BallotTerms)} - {
            "threshold",
            "quorum",
            "categories",
            "sources",
        }
        assert {name: getattr(terms, name) for name in copied} == {
            name: getattr(rules, name) for name in copied
        }
        shown = copied | {"threshold", "quorum", "days", "meeting_hours"}
        assert not [name for name in shown if not terms.sources.get(name)]


def test_a_ballot_lasts_as_long_as_the_rulebook_says_and_not_less_than_its_least(book):
    for track in voted_tracks(book):
        rules = book.ballot_of(track.body)
        room = room_for(book, track.key)
        assert room.ballot.deadline - room.ballot.opened_at == rules.days * DAY
    rules = book.ballot_of(book.tracks[book.motion_track].body)
    least_days = -(-rules.minimum_hours // 24)
    share = None if book.tracks[book.motion_track].threshold else ASKED

    def opening(name, days):
        return room.act("chair", name, OpenBallot("?", book.motion_track, None, share, days))

    refused = opening("ballot:short", least_days - 1)
    assert (refused.reason, refused.facts["least"]) == (Reason.TOO_SHORT, str(rules.minimum_hours))
    assert not isinstance(opening("ballot:long", least_days), Refusal)


def test_a_ballot_on_which_all_have_voted_closes_early_only_where_the_rulebook_lets_it(book):
    room = room_for(book, seats=3)
    room.votes(yes=3)
    closed = room.act("chair", "ballot:b", CloseBallot())
    assert isinstance(closed, Refusal) is (book.ballot.early_close == "never")
    room.now = room.ballot.deadline
    if isinstance(closed, Refusal):
        assert closed.reason is Reason.BALLOT_OPEN
        assert not isinstance(room.act("chair", "ballot:b", CloseBallot()), Refusal)


def test_a_vote_may_be_changed_only_where_the_rulebook_lets_it(book):
    room = room_for(book, seats=3)
    room.vote(1)
    changed = room.vote(1, "no")
    assert isinstance(changed, Refusal) is (book.ballot.changes == "never")
    assert len(room.ballot.votes["s1"]) == (1 if book.ballot.changes == "never" else 2)


def test_a_primary_replaces_the_alternates_vote_only_where_the_rulebook_lets_it(book):
    room = room_for(book, seats=3, alternates=1)
    room.vote(1, "no", member="a1")
    later = room.vote(1, "yes")
    stands = book.ballot.both_vote == "first_stands"
    assert isinstance(later, Refusal) is stands
    assert room.ballot.standing("s1").member == ("a1" if stands else "p1")


@pytest.mark.parametrize("position", Position)
def test_a_reason_is_required_with_the_positions_that_the_rulebook_names(book, position):
    answer = room_for(book, seats=3).act("p1", "ballot:b", CastVote("s1", position))
    assert isinstance(answer, Refusal) is (position in book.ballot.rationale_required)


@pytest.mark.parametrize("audience", ["public", "applicant", "council"])
def test_a_reason_is_for_the_audiences_that_the_rulebook_names(book, audience):
    answer = room_for(book, seats=3).act("p1", "ballot:b", CastVote("s1", "no", None, "Why not", audience))
    assert isinstance(answer, Refusal) is (audience not in book.ballot.rationale_audiences)


def test_a_sponsor_votes_only_where_the_rulebook_lets_them(book):
    track = next(track for track in book.tracks.values() if track.needs_sponsor)
    room = room_for(book, track.key, seats=3)
    sponsored = replace(room.world.dossier("dossier:7"), sponsor=Sponsorship("x:1", "p1", "s1", "Yes", 1))
    room.put(sponsored)
    assert isinstance(room.vote(1), Refusal) is not book.ballot.sponsor_may_vote
    assert not isinstance(room.vote(2), Refusal)


def test_who_comes_or_goes_while_the_vote_is_open_counts_only_where_the_rulebook_says_so(book):
    room = room_for(book, seats=3)
    body = room.ballot.body
    room.act("chair", "council", SetSeat("s1", "Seat 1", "Org 1", "member", "p3", None, body))
    room.act("chair", "council", SetSeat("s4", "Seat 4", "Org 4", "member", "p2", None, body))
    at_close = book.ballot.roll == AT_CLOSE
    assert isinstance(room.vote(1, member="p1"), Refusal) is at_close
    assert isinstance(room.vote(4, member="p2"), Refusal) is not at_close
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    assert count(room.ballot).seats == (4 if at_close else 3)


# --- what members owe


def test_members_owe_what_the_state_of_a_dossier_says_and_nothing_elsewhere(book):
    room = Room(3, 0, book, book.sponsoring_body)
    for state in book.states.values():
        here = dossier(state.key, book.entry_track)
        room.put(here)
        found = owed(room.world, here, member="p1", device="d-p1", at=room.now)
        expected = {"review": (Owed.REVIEW,), "discuss": (Owed.DISCUSS,)}.get(state.owes or "", ())
        assert found == expected, state.key


def test_an_open_ballot_is_owed_by_every_seat_until_it_has_voted(book):
    track = book.entry_track
    room = room_for(book, track, seats=3)
    here = room.world.dossier("dossier:7")

    def owing(member):
        return Owed.VOTE in owed(room.world, here, member=member, device=f"d-{member}", at=room.now)

    assert [owing(f"p{n}") for n in (1, 2, 3)] == [True, True, True]
    room.vote(2)
    assert [owing(f"p{n}") for n in (1, 2, 3)] == [True, False, True]
    room.now = room.ballot.deadline + HOUR
    assert [owing(f"p{n}") for n in (1, 2, 3)] == [False, False, False]
