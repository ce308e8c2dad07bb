"""Words: no code of the domain is left without its sentence."""

import dataclasses
import re
from dataclasses import replace

import pytest

from tac_desk.assets import resource
from tac_desk.desk.views import ActionState, BallotView
from tac_desk.domain.ballot import Extension, LateVote, Position, Reminder, Turned, Vote
from tac_desk.domain.commands import COMMANDS
from tac_desk.domain.dossier import Audience
from tac_desk.domain.owed import Owed
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.tally import count as count_ballot
from tac_desk.domain.tally_words import BASES
from tac_desk.domain.terms_words import READINGS, terms_words
from tac_desk.ui import times, vocabulary, vote_words, words
from tac_desk.ui.plural import plural
from tac_desk.ui.words_refusals import refusal_sentence
from tac_desk.ui.words_terms import _readings, terms_lines
from tests.domain.books import BOOKS
from tests.ui.made_up import ballot_view

BOOK = BOOKS["pytorch"]
IMPERATIVE = re.compile(
    r"\b(Ask|ask|Choose|Talk|Tell|Close|Enter|Write|Look|Find|Support|Open|Say|Record|Refresh|Correct|Shorten|Update|Send|Take|Appoint|Defer|"
    r"Adjourn|Publish|Change|override)\b"
)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_says_what_to_do(reason: Reason) -> None:
    sentence = refusal_sentence(Refusal(reason))
    assert sentence.endswith(".")
    assert IMPERATIVE.search(sentence)
    assert "{" not in sentence


def test_a_refusal_carries_its_facts() -> None:
    said = refusal_sentence(refuse(Reason.BALLOT_CLOSED, deadline=1_789_000_000_000))
    assert "10 September 2026, 00:26 UTC" in said
    moved = refusal_sentence(
        refuse(Reason.STATE_FORBIDS, state="in_queue", wanted="accepted", usual="in_progress")
    )
    assert "“In queue”" in moved
    assert "“In progress”" in moved


def test_facts_from_strangers_are_harmless() -> None:
    said = refusal_sentence(refuse(Reason.PRIMARY_HAS_VOTED, seat="{member}\u202e{0}"))
    assert "{member}⟨U+202E⟩{0}" in said


@pytest.mark.parametrize("name", BOOKS)
def test_states_and_tracks_read_as_the_rulebook_calls_them(name: str) -> None:
    book = BOOKS[name]
    vocabulary.speak(book)
    assert {key: words.state(key) for key in book.states} == {s.key: s.title for s in book.states.values()}
    assert {key: words.track(key) for key in book.tracks} == {t.key: t.short for t in book.tracks.values()}
    assert [words.lean(key) for key in book.leans] == list(book.leans.values())
    assert list(vocabulary.states()) == list(book.states)
    assert book.motion_track not in vocabulary.tracks()


@pytest.mark.parametrize("name", BOOKS)
def test_recommendations_are_coloured_from_the_best_to_the_worst(name: str) -> None:
    shown = vocabulary.leans(BOOKS[name])
    assert [code for code, _, _ in shown] == list(BOOKS[name].leans)
    assert [tone for _, tone, _ in shown] == ["pass", *["caution"] * (len(shown) - 2), "fail"]


def test_a_state_is_coloured_by_what_it_means_and_not_by_its_name() -> None:
    assert (words.state_tone("declined"), words.state_tone("active")) == ("fail", "pass")
    vocabulary.speak(BOOKS["example"])
    found = [words.state_tone(code) for code in ("turned_down", "moored", "second_hearing", "declined")]
    assert found == ["fail", "pass", "neutral", "neutral"]


def test_words_of_another_rulebook_are_harmless_and_readable_without_one() -> None:
    state = replace(BOOK.states["active"], title="Act\u202eive")
    vocabulary.speak(replace(BOOK, states={**BOOK.states, "active": state}))
    assert words.state("active") == "Act⟨U+202E⟩ive"
    vocabulary.speak(None)
    assert (words.state("at_the_urn"), words.state_tone("active")) == ("At the urn", "pass")


def test_other_codes_have_words_of_their_own() -> None:
    for codes, word in (
        (BOOK.verdicts, words.verdict),
        (BOOK.leans, words.lean),
        (list(Position), words.position),
        (list(Audience), words.audience),
        (list(Owed), words.owed),
        (BOOK.tracks["hosted"].categories, words.category),
    ):
        assert all(word(code)[0].isupper() and "_" not in word(code) for code in codes)


@pytest.mark.parametrize("state", list(ActionState))
def test_each_state_of_an_action_has_a_word_a_meaning_a_tone_and_an_icon(state: ActionState) -> None:
    assert words.action_state(state)
    assert words.action_meaning(state).endswith(".")
    assert words.ACTION_TONES[state]
    assert resource("icons", f"{state.value}.svg").exists()


def test_an_unknown_code_is_still_readable_and_harmless() -> None:
    assert words.state("new_\u202estate") == "New ⟨U+202E⟩state"
    assert all("_" not in words.kind(kind) for kind in COMMANDS)
    assert words.kind("make_it_so") == "Make it so"
    assert (words.kind("settle_ask"), words.kind("waive_criterion")) == ("Ask settled", "Waiver")


def test_due_dates_read_like_speech() -> None:
    now = 1_000_000_000_000
    assert times.due_phrase("vote", now + 3 * times.DAY, now) == "closes in 3 days"
    assert times.due_phrase("review", now - times.HOUR, now) == "overdue by 1 hour"
    assert times.due_phrase("vote", now + 90_000, now) == "closes in 1 minute"
    assert times.ago(now - 5_000, now) == "just now"
    assert times.moment(0) == "Thu 01 Jan 1970, 00:00 UTC"
    assert "Los_Angeles" in times.meeting_moment(now, "America/Los_Angeles")
    assert times.meeting_moment(0, "../../etc/passwd") == times.moment(0)


def test_hidden_votes_are_called_hidden_and_never_counted() -> None:
    seen = ballot_view()
    hidden = dataclasses.replace(seen, votes_hidden=True)
    for word in (vote_words.arithmetic, vote_words.counts, vote_words.terms):
        assert "not voted" not in word(hidden)
        assert "so far" not in word(hidden)
        assert "not met" not in word(hidden)
        assert word(hidden) != word(seen)
    assert "council only" in vote_words.arithmetic(hidden)
    assert vote_words.counts(hidden) == "21 seats may vote"


def test_a_sealed_ballot_says_until_when_before_one_votes() -> None:
    seen = ballot_view()
    for visibility, said in (
        ("after_close", "when the ballot closes"),
        ("after_own_vote", "once your own vote is counted"),
    ):
        ballot = dataclasses.replace(
            seen.ballot, terms=dataclasses.replace(seen.ballot.terms, visibility=visibility)
        )
        sealed = dataclasses.replace(seen, ballot=ballot, votes_hidden=True, votes_sealed=True)
        assert said in vote_words.arithmetic(sealed)
        assert "your vote" in vote_words.terms(sealed)
        conflicted = dataclasses.replace(sealed, votes_closed=True)
        assert "conflict of interest" in vote_words.arithmetic(conflicted)


def changed(**changes: object) -> BallotView:
    seen = ballot_view()
    return dataclasses.replace(seen, ballot=dataclasses.replace(seen.ballot, **changes))


@pytest.mark.parametrize(
    "changed_terms",
    [
        {},
        {"threshold": ">1/2", "base": "cast", "quorum": ">=1/3", "rationale_required": ()},
        {"base": "cast_without_abstentions", "changes": "never", "sponsor_may_vote": False},
        {"base": "all_seats", "visibility": "after_close", "roll": "at_close", "rationale_audiences": ()},
        {"visibility": "after_own_vote", "both_vote": "first_stands", "early_close": "never", "sources": {}},
    ],
)
def test_the_terms_of_a_ballot_are_said_as_the_command_line_says_them(
    changed_terms: dict[str, object],
) -> None:
    ballot = ballot_view().ballot
    ballot = replace(ballot, terms=replace(ballot.terms, **changed_terms))
    assert list(terms_lines(ballot)) == list(terms_words(ballot))
    assert READINGS.keys() | BASES.keys() == _readings().keys()


def test_a_reminder_shows_until_the_seat_has_voted() -> None:
    seat = ballot_view().my_seats[0]
    reminded = changed(reminders=(Reminder("ruth", 0, (seat.id,)),))
    silent = dataclasses.replace(reminded, standing={})
    assert vote_words.course(silent).startswith("You were reminded on Thu 01 Jan 1970, 00:00 UTC")
    vote = Vote("v", "mara", Position.YES, None, "", "council", 0, as_alternate=False)
    assert vote_words.course(dataclasses.replace(reminded, standing={seat.id: vote})) == ""
    assert vote_words.course(changed(reminders=(Reminder("ruth", 0, ("another",)),))) == ""


@pytest.mark.parametrize(
    ("counts", "said"),
    [(None, "may still rule"), (True, "ruled to count: no line"), (False, "ruled not to count: no line")],
)
def test_the_ruling_on_my_late_vote_shows_beside_the_ballot(counts: bool | None, said: str) -> None:
    seat = ballot_view().my_seats[0]
    vote = Vote("v", "mara", Position.YES, None, "", "council", 0, as_alternate=False)
    assert said in vote_words.course(changed(docket=(LateVote(seat.id, vote, counts, "ruth", "no line"),)))
    assert vote_words.course(changed(docket=(LateVote("another", vote, counts, "ruth", "no line"),))) == ""


def test_a_vote_of_the_meeting_has_no_deadline_and_tells_its_roll_call() -> None:
    view = changed(meeting="m1")
    assert "until an officer closes it" in vote_words.deadline(view.ballot, 0)
    here = dataclasses.replace(view, tally=count_ballot(view.ballot, 15))
    assert "quorum of 11 is met: 15 seats at the roll call, 12 have voted" in vote_words.terms(here)


def test_what_changed_the_course_of_a_ballot_is_said_in_the_words_of_who_did_it() -> None:
    view = changed(
        extensions=(Extension("ruth", 0, 0, "holidays"),), turned=Turned("ruth", 0, "m", "no\u202equorum")
    )
    assert vote_words.course(view).splitlines() == [
        "Turned from a vote of the meeting into an e-vote: no⟨U+202E⟩quorum",
        "Extended: holidays",
    ]


def test_a_result_without_a_quorum_says_so() -> None:
    closed = changed(closed_at=1, votes={})
    view = dataclasses.replace(closed, tally=count_ballot(closed.ballot))
    assert vote_words.arithmetic(view) == "Did not pass: 0 yes of 21, 14 were needed; there was no quorum"


@pytest.mark.parametrize(("count", "said"), [(0, "0 reviews"), (1, "1 review"), (1234, "1,234 reviews")])
def test_one_is_not_several(count: int, said: str) -> None:
    assert plural(count, "1 review", "{} reviews") == said


def test_a_ballot_of_the_votes_cast_on_which_nobody_voted_needs_no_number_yet() -> None:
    made = ballot_view().ballot
    empty = replace(made, votes={}, docket=(), terms=replace(made.terms, base="cast"))
    said = vote_words.arithmetic(replace(ballot_view(empty), tally=count_ballot(empty)))
    assert said == "No vote counts yet; how many yes it needs depends on how many vote"
