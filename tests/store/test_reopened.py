"""What was withheld for a conflict of interest reaches the desk once the conflict is over."""

import pytest
from msgspec.structs import replace

from tac_desk.domain.commands import AddComment, DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.store.errors import LedgerMismatch


@pytest.fixture
def conflicted(hub, store):
    """m1 is conflicted in dossier 7, of which one comment is withheld from them."""
    dossier = hub.file(7)
    hub.act(f"dossier:{dossier}", DeclareInterest("other", "A friend.", "m1"))
    hub.withheld.add(len(hub.log))
    hub.act(f"dossier:{dossier}", AddComment("For the others"))
    hub.sync(store)
    assert texts(store) == []
    return f"dossier:{dossier}"


def texts(store):
    return [comment.text for comment in store.view().world.dossier("dossier:7").comments]


def declared(hub, subject):
    return hub.things[subject].declarations[0].id


def test_after_a_dismissal_the_hub_is_asked_for_what_was_withheld_and_all_follows_from_it(
    hub, store, conflicted
):
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    hub.withheld.clear()
    hub.sync(store)
    assert texts(store) == ["For the others"]
    assert store.position().size == len(hub.log)
    assert store.view().world.dossier(conflicted) == hub.things[conflicted]
    assert store.confirmed.lacking() == ()


def test_what_stays_withheld_is_asked_for_once(hub, store, conflicted):
    hub.act(conflicted, WithdrawInterest(declared(hub, conflicted), "They moved away."))
    hub.sync(store)  # and the comment stays withheld: it may be so for another reason
    assert (texts(store), store.confirmed.lacking()) == ([], ())


def test_a_lost_answer_is_asked_for_again_and_one_that_comes_twice_does_no_harm(hub, store, conflicted):
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    store.apply_reply(hub.reply(store.position().size))
    (withheld,) = hub.withheld
    assert store.confirmed.lacking() == (withheld,)
    hub.withheld.clear()
    reply = hub.reply(store.position().size, lacking=store.confirmed.lacking())
    assert store.confirmed.lacking() == (withheld,), "the answer has not come"
    store.apply_reply(reply)
    store.apply_reply(reply)
    assert (texts(store), store.confirmed.lacking()) == (["For the others"], ())


def test_what_is_disclosed_must_be_what_was_withheld(hub, store, conflicted):
    (withheld,) = hub.withheld
    other = replace(hub.log[withheld], salt="00" * 16)
    reply = replace(hub.reply(store.position().size), disclosed=(other,), looked_up_to=withheld + 1)
    with pytest.raises(LedgerMismatch, match="not the one that was withheld"):
        store.apply_reply(reply)
    assert texts(store) == []


def test_what_concerns_others_costs_nothing(hub, store, conflicted):
    hub.act(conflicted, DeclareInterest("other", "A friend.", "m2"))
    other = hub.things[conflicted].declarations[1].id
    hub.act(conflicted, WithdrawInterest(other, "No more."))
    store.apply_reply(hub.reply(store.position().size))
    assert store.confirmed.lacking() == ()


def test_drafts_and_waiting_actions_survive_it(hub, store, conflicted):
    store.save_drafts({"comment:7": "half a thought"}, hub.now)
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    hub.sync(store)
    assert store.drafts("comment:7") == {"comment:7": "half a thought"}


def test_what_opens_by_the_clock_alone_is_asked_for_once_a_day(hub, store, conflicted):
    hub.now += 86_400_000
    store.apply_reply(hub.reply(store.position().size))
    assert len(store.confirmed.lacking()) == 1
    hub.withheld.clear()
    hub.sync(store)
    assert (texts(store), store.confirmed.lacking()) == (["For the others"], ())
    hub.now += 3_600_000
    store.apply_reply(hub.reply(store.position().size))
    assert store.confirmed.lacking() == ()


def test_an_answer_of_before_that_comes_late_does_not_pass_for_one_to_the_new_question(
    hub, store, conflicted
):
    (withheld,) = hub.withheld
    late = replace(hub.reply(store.position().size - 1), looked_up_to=store.position().size)
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    store.apply_reply(hub.reply(store.position().size))
    store.apply_reply(late)
    assert store.confirmed.lacking() == (withheld,)
