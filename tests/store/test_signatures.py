"""Signatures that a large page leaves for later: which those are, how far a restart goes on, what a wrong one does."""

import pytest
from little_hub import KEY

from tac_desk.domain.commands import AddComment, CastVote
from tac_desk.protocol.envelope import open_envelope
from tac_desk.store import apply_page
from tac_desk.store.errors import ForgedEntry, LedgerMismatch
from tac_desk.store.store import Store
from tac_desk.sync.check import check_signatures, signatures_left


@pytest.fixture(autouse=True)
def pages_are_large(monkeypatch):
    monkeypatch.setattr(apply_page, "LARGE", 5)


@pytest.fixture
def talk(hub, store):
    """Ten comments and a vote that the store has not fetched yet."""
    id_ = hub.file(7)
    ballot = hub.open_ballot()
    hub.sync(store)
    check_all(store)
    hub.enrol("m2", "other")
    for number in range(10):
        hub.act(f"dossier:{id_}", AddComment(f"Comment {number}"), "other")
    hub.act(f"ballot:{ballot}", CastVote("s2", "yes"), "other")
    return f"dossier:{id_}"


def forge(hub, subject, command):
    """The hub enters a command of m2 that m2 never signed."""
    signed = replace_signature(hub.sealed(subject, command, "other"))
    hub._enter(signed, open_envelope(signed), "m2")


def replace_signature(signed):
    return type(signed)(signed.payload, "00" * 64)


def call_of(store):
    return lambda function: function(store)


def check_all(store):
    check_signatures(call_of(store), lambda: True)


def test_comments_of_a_large_page_are_checked_behind_their_first_use(hub, store, talk):
    hub.sync(store)
    assert len(store.view().world.dossier(talk).comments) == 10
    assert signatures_left(call_of(store)) == 12  # of them the enrolment and the vote were checked at once
    check_all(store)
    assert signatures_left(call_of(store)) == 0


def test_a_forged_vote_in_a_large_page_is_never_kept(hub, store, talk):
    forge(hub, "ballot:b1", CastVote("s2", "no", rationale="Because."))
    before = store.position()
    with pytest.raises(LedgerMismatch, match="was not signed"):
        hub.sync(store)
    assert store.position() == before


def test_a_forged_comment_is_found_and_nothing_is_sent_to_that_hub_any_more(hub, store, talk, tmp_path):
    forge(hub, talk, AddComment("I never said this"))
    hub.act(talk, AddComment("The next"), "other")
    hub.sync(store)
    with pytest.raises(ForgedEntry, match=f"Entry {len(hub.log) - 2} was not signed"):
        check_all(store)
    store.close()
    again = Store.open(tmp_path / "profile", KEY)
    with pytest.raises(ForgedEntry):
        again.confirmed.signatures.refuse_forged()
    again.close()
    store.__dict__.update(Store.open(tmp_path / "profile", KEY).__dict__)  # for the fixture to close


def test_what_was_not_checked_before_a_crash_is_checked_after_it(hub, store, talk, tmp_path):
    forge(hub, talk, AddComment("I never said this"))
    hub.sync(store)
    first = store.confirmed.signatures.some(4)
    store.confirmed.signatures.note(first, None)
    left = signatures_left(call_of(store))
    store.close()  # as after a kill: nothing is written by closing
    store.__dict__.update(Store.open(tmp_path / "profile", KEY).__dict__)
    assert signatures_left(call_of(store)) == left > 0
    with pytest.raises(ForgedEntry):
        check_all(store)


def test_checking_can_be_left_and_taken_up_again(hub, store, talk):
    hub.sync(store)
    before = signatures_left(call_of(store))
    check_signatures(call_of(store), lambda: False)
    assert signatures_left(call_of(store)) == before
    check_all(store)
    assert signatures_left(call_of(store)) == 0


def test_a_second_large_page_waits_behind_the_first(hub, store, talk):
    hub.sync(store)
    first, _ = store.confirmed.signatures.span()
    for number in range(6):
        hub.act(talk, AddComment(f"Later {number}"), "other")
    hub.sync(store)
    assert store.confirmed.signatures.span() == (first, len(hub.log))


def test_in_a_small_page_every_signature_is_checked_before_anything_is_kept(hub, store, talk):
    hub.sync(store)
    check_all(store)
    forge(hub, talk, AddComment("I never said this"))
    with pytest.raises(LedgerMismatch, match="was not signed"):
        hub.sync(store)
