"""What was withheld for a conflict of interest reaches the desk once the conflict is over."""

import pytest

from tac_desk.domain.commands import AddComment, DeclareInterest, DismissInterest, WithdrawInterest


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


def test_after_a_dismissal_the_copy_is_fetched_anew_with_what_is_open_by_now(hub, store, conflicted):
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    hub.withheld.clear()
    hub.sync(store)
    assert store.position().size == 0
    hub.sync(store)
    assert texts(store) == ["For the others"]
    assert store.position().size == len(hub.log)


def test_it_begins_anew_once_only(hub, store, conflicted):
    hub.act(conflicted, WithdrawInterest(declared(hub, conflicted), "They moved away."))
    hub.sync(store)  # and the comment stays withheld: it may be so for another reason
    hub.sync(store)
    assert store.position().size == len(hub.log)
    hub.sync(store)
    assert store.position().size == len(hub.log)


def test_what_concerns_others_costs_nothing(hub, store, conflicted):
    hub.act(conflicted, DeclareInterest("other", "A friend.", "m2"))
    other = hub.things[conflicted].declarations[1].id
    hub.act(conflicted, WithdrawInterest(other, "No more."))
    hub.sync(store)
    assert store.position().size == len(hub.log)


def test_drafts_and_waiting_actions_survive_it(hub, store, conflicted):
    store.save_drafts({"comment:7": "half a thought"}, hub.now)
    hub.act(conflicted, DismissInterest(declared(hub, conflicted), "They moved away.", "m1"))
    hub.sync(store)
    assert store.drafts("comment:7") == {"comment:7": "half a thought"}
