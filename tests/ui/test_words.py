"""Words: no code of the domain is left without its sentence."""

import dataclasses
import re

import pytest

from tac_desk.assets import resource
from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import COMMANDS
from tac_desk.domain.dossier import Audience
from tac_desk.domain.owed import Owed
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.ui import times, vote_words, words
from tac_desk.ui.plural import plural
from tac_desk.ui.words_refusals import refusal_sentence
from tests.ui.made_up import ballot_view

BOOK = load_rulebook(resource("rulebooks", "pytorch.toml"))
IMPERATIVE = re.compile(
    r"\b(Ask|ask|Choose|Talk|Tell|Close|Enter|Write|Look|Find|Support|Open|Say|Record|Refresh|Correct|Shorten|Update|Send|"
    r"override)\b"
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


@pytest.mark.parametrize("state", list(BOOK.states))
def test_states_read_as_the_rulebook_calls_them(state: str) -> None:
    assert words.state(state) == BOOK.states[state].title
    assert state in words.STATES


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


@pytest.mark.parametrize(("count", "said"), [(0, "0 reviews"), (1, "1 review"), (1234, "1,234 reviews")])
def test_one_is_not_several(count: int, said: str) -> None:
    assert plural(count, "1 review", "{} reviews") == said
