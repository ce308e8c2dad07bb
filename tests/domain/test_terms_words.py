"""The rules of a ballot in words, each with where it comes from."""

from tac_desk.domain.terms_words import terms_words
from tests.domain.books import EXAMPLE
from tests.domain.make import Room, book_with


def test_every_rule_of_a_ballot_is_told_with_its_source(book):
    room = Room(3, 0, book)
    terms = room.open().terms
    told = list(terms_words(room.ballot))
    assert all(line.endswith(f"({source})") for line, source in zip(told, _sources(terms), strict=True))


def _sources(terms):
    order = (
        "threshold", "base", "quorum", "roll", "visibility", "early_close", "both_vote", "changes", "minimum_hours",
        "grace_hours", "rationale_required", "rationale_audiences", "sponsor_may_vote",
    )  # fmt: skip
    return [terms.sources[key] for key in order]


def test_the_words_follow_the_terms():
    room = Room(3, 0, EXAMPLE)
    room.open()
    told = "\n".join(terms_words(room.ballot))
    assert "Needed: more than 1/2 (Bylaws 3.3: more than half)" in told
    assert "Of what: votes cast (Bylaws 4.2: of the votes cast, abstentions included)" in told
    assert "Quorum: at least 2/3 of the eligible seats" in told
    assert "Roll: as it is when the ballot closes" in told
    assert "A vote can be changed: never" in told
    other = Room(3, 0, book_with(rationale_required=(), changes="until_close"))
    other.open()
    told = "\n".join(terms_words(other.ballot))
    assert "A reason is required with: nothing" in told
    assert "A vote can be changed: until the close" in told
