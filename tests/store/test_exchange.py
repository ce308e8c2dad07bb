"""What the store makes of a hub's replies: resent, lost, cut in two by a crash, or not true."""

import shutil
from dataclasses import replace

import msgspec
import pytest
from little_hub import KEY, LittleHub

from tac_desk.domain.commands import AddComment, CastVote, FileDossier
from tac_desk.protocol.entry import Entry, EntryMessage
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.record.checkpoint import Checkpoint, sign_checkpoint
from tac_desk.store.action import Action, ActionState
from tac_desk.store.errors import LedgerMismatch
from tac_desk.store.store import Store


def say(store: Store, dossier: str, text: str = "Hello", at: int = 0) -> int:
    """Keep a comment as the desk does."""
    body = msgspec.json.encode(AddComment(text)).decode()
    action = Action(0, "add_comment", f"dossier:{dossier}", body, at, at, ActionState.DRAFT)
    return store.save_action(action, {})[0]


def released(hub: LittleHub, store: Store) -> None:
    store.release_due(0, hub.keys[store.identity().device], everything=True)


def texts(store: Store, dossier: str) -> list[str]:
    return [comment.text for comment in store.view().world.dossier(f"dossier:{dossier}").comments]


def state(store: Store) -> ActionState:
    return store.actions()[0].state


@pytest.fixture
def dossier(hub, store):
    id_ = hub.file(7)
    hub.sync(store)
    return id_


def test_a_store_ends_at_the_position_of_the_hub(hub, store):
    hub.page = 3
    for number in range(1, 9):
        hub.file(number)
    changes = hub.sync(store)
    assert (store.position().size, store.position().root_hex) == (len(hub.log), hub.root().hex())
    assert changes == {f"dossier:{number}" for number in range(1, 9)}
    assert store.view().world.things["dossier:4"] == hub.things["dossier:4"]


def test_a_reply_that_comes_twice_counts_once(hub, store, dossier):
    say(store, dossier)
    released(hub, store)
    reply = hub.reply(store.position().size, store.outgoing())
    assert store.apply_reply(reply) >= {f"dossier:{dossier}", "outbox"}
    before = store.position()
    assert store.apply_reply(reply) == frozenset()
    assert store.position() == before
    assert texts(store, dossier) == ["Hello"]
    assert state(store) is ActionState.COUNTED


@pytest.mark.parametrize("dossier_of_it", ["dossier:7", "dossier:none"])
def test_what_was_judged_is_sent_again_until_its_entry_is_here(hub, store, dossier, dossier_of_it):
    """Accepted or refused: a hub that is restored may know nothing of what it told."""
    body = msgspec.json.encode(AddComment("Hello")).decode()
    store.save_action(Action(0, "add_comment", dossier_of_it, body, 0, 0, ActionState.DRAFT), {})
    released(hub, store)
    sent = store.outgoing()
    told = msgspec.structs.replace(hub.reply(store.position().size, sent), entries=(), more=True)
    at = store.position()
    note = sign_checkpoint(Checkpoint(hub.log_name, at.size, hub.root(at.size)), hub.log_name, hub.log_key)
    store.apply_reply(msgspec.structs.replace(told, checkpoint=note))
    assert store.outgoing() == sent
    hub.sync(store)
    assert store.outgoing() == ()
    assert state(store) is (ActionState.COUNTED if dossier_of_it == "dossier:7" else ActionState.REFUSED)


def test_a_lost_reply_is_made_up_for_by_the_next(hub, store, dossier):
    say(store, dossier)
    released(hub, store)
    lost = hub.reply(store.position().size, store.outgoing())
    assert lost.outcomes
    assert state(store) is ActionState.SAVED
    again = hub.reply(store.position().size, store.outgoing())
    assert again.outcomes == lost.outcomes
    store.apply_reply(again)
    assert state(store) is ActionState.COUNTED
    assert texts(store, dossier) == ["Hello"]
    assert len(hub.things["dossier:7"].comments) == 1


def test_an_action_is_received_while_its_entry_is_still_to_come(hub, store, dossier):
    hub.page = 2
    for number in range(20, 25):
        hub.file(number)
    say(store, dossier)
    released(hub, store)
    store.apply_reply(hub.reply(store.position().size, store.outgoing()))
    assert state(store) is ActionState.RECEIVED
    assert texts(store, dossier) == ["Hello"]
    assert store.outgoing() != ()
    hub.sync(store)
    assert state(store) is ActionState.COUNTED
    assert texts(store, dossier) == ["Hello"]


@pytest.mark.parametrize(
    "reopened", [True, False], ids=["healed at the next start", "healed by the next reply"]
)
def test_a_crash_between_the_two_commits_neither_loses_nor_doubles(hub, tmp_path, monkeypatch, reopened):
    store = hub.desk(tmp_path / "p")
    hub.file(7)
    hub.sync(store)
    say(store, "7")
    released(hub, store)

    def crash(*_):
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(store._outbox, "answer", crash)
        with pytest.raises(SystemExit):
            store.apply_reply(hub.reply(store.position().size, store.outgoing()))
    assert store._outbox.live()[0].state is ActionState.SAVED
    store._view = None
    assert texts(store, "7") == ["Hello"], "counted from the ledger only"
    if reopened:
        store.close()
        store = Store.open(tmp_path / "p", KEY)
        assert store.healed is None
    else:
        store.apply_reply(hub.reply(store.position().size, store.outgoing()))
    assert state(store) is ActionState.COUNTED
    assert texts(store, "7") == ["Hello"]
    assert store.outgoing() == ()
    store.close()


def test_a_rejected_command_needs_the_person_and_stays(hub, store, dossier):
    say(store, dossier)
    released(hub, store)
    hub.last["laptop-m1"] = 5
    reply = hub.reply(store.position().size, store.outgoing())
    assert reply.outcomes[0].reason == "out_of_order"
    store.apply_reply(reply)
    (pending,) = store.view().pending
    assert pending.state is ActionState.NEEDS_YOU
    assert pending.refusal.facts == {"reason": "out_of_order", "wanted": "6"}
    assert len(store.outgoing()) == 1
    hub.last["laptop-m1"] = 0
    hub.sync(store)
    assert state(store) is ActionState.COUNTED


def test_a_command_that_came_before_its_turn_is_shown_as_before_and_passes_in_order(hub, store, dossier):
    say(store, dossier, "first")
    say(store, dossier, "second")
    released(hub, store)
    reply = hub.reply(store.position().size, store.outgoing()[1:])
    assert [outcome.reason for outcome in reply.outcomes] == ["out_of_order"]
    store.apply_reply(reply)
    assert texts(store, dossier) == ["first", "second"]
    assert state(store) is ActionState.SAVED
    hub.sync(store)
    assert texts(store, dossier) == ["first", "second"]
    assert state(store) is ActionState.COUNTED


def test_two_desks_of_different_members_come_to_the_same_view(hub, store, dossier, tmp_path):
    other = hub.desk(tmp_path / "other", "m2")
    say(store, dossier, "From m1")
    say(other, dossier, "From m2")
    hub.sync(store)
    hub.sync(other)
    hub.sync(store)
    assert store.position() == other.position()
    assert texts(store, dossier) == texts(other, dossier) == ["From m1", "From m2"]
    assert store.view().world.things["council"] == other.view().world.things["council"]
    other.close()


# --- replies that are not true


def _tampered(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    """The last entry with another salt, so another leaf."""
    *others, last = reply.entries
    return msgspec.structs.replace(reply, entries=(*others, msgspec.structs.replace(last, salt="00" * 16)))


def _shorter(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    note = sign_checkpoint(Checkpoint(hub.log_name, 2, hub.root(2)), hub.log_name, hub.log_key)
    return msgspec.structs.replace(reply, entries=(), checkpoint=note)


def _missing_one(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    return msgspec.structs.replace(reply, entries=reply.entries[1:])


def _other_hub(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    return msgspec.structs.replace(reply, hub="hub-2")


def _other_key(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    size = len(hub.log)
    note = sign_checkpoint(Checkpoint(hub.log_name, size, hub.root()), hub.log_name, hub.keys["hub"])
    return msgspec.structs.replace(reply, checkpoint=note)


def _other_log(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    note = sign_checkpoint(Checkpoint("another", len(hub.log), hub.root()), hub.log_name, hub.log_key)
    return msgspec.structs.replace(reply, checkpoint=note)


def _garbled(hub: LittleHub, reply: ExchangeReply) -> ExchangeReply:
    return msgspec.structs.replace(reply, entries=(*reply.entries[:-1], EntryMessage(reply.entries[-1].seq)))


LIES = [_tampered, _shorter, _missing_one, _other_hub, _other_key, _other_log, _garbled]


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.__name__[1:])
def test_a_reply_that_does_not_fit_changes_nothing(hub, store, dossier, lie):
    hub.file(8)
    hub.file(9)
    before = store.position()
    true = hub.reply(before.size)
    with pytest.raises(LedgerMismatch) as caught:
        store.apply_reply(lie(hub, true))
    assert caught.value.title
    assert caught.value.next_step
    assert store.position() == before
    assert store.subjects("dossier") == ("dossier:7",)
    store.apply_reply(true)
    assert store.subjects("dossier") == ("dossier:7", "dossier:8", "dossier:9")


def test_a_hub_cannot_make_up_a_vote(hub, store):
    """The log is signed and consistent, but the member's device never signed this command."""
    hub.open_ballot()
    hub.enrol("m2", "laptop-m2")
    hub.sync(store)
    forged = hub.sealed("ballot:b1", CastVote("s2", "yes"), "laptop-m2")
    forged = msgspec.structs.replace(forged, signature="00" * 64)
    hub.append(Entry(len(hub.log), hub.now, "m2", "accepted", forged))
    with pytest.raises(LedgerMismatch, match="not signed"):
        store.apply_reply(hub.reply(store.position().size))
    assert store.view().world.ballot("ballot:b1").votes == {}


def test_a_hub_cannot_name_another_member_as_the_sender(hub, store):
    hub.open_ballot()
    hub.enrol("m2", "laptop-m2")
    hub.sync(store)
    signed = hub.sealed("ballot:b1", CastVote("s3", "yes"), "laptop-m2")
    hub.append(Entry(len(hub.log), hub.now, "m3", "accepted", signed))
    with pytest.raises(LedgerMismatch, match="not signed"):
        store.apply_reply(hub.reply(store.position().size))


def test_a_hub_cannot_enter_an_old_vote_again(hub, store):
    hub.open_ballot()
    hub.enrol("m2", "laptop-m2")
    old = hub.sealed("ballot:b1", CastVote("s2", "yes"), "laptop-m2")
    hub.judge(old)
    hub.act("ballot:b1", CastVote("s2", "no", rationale="Changed"), "laptop-m2", supersedes="laptop-m2:1")
    hub.sync(store)
    hub.append(Entry(len(hub.log), hub.now, "m2", "accepted", old))
    with pytest.raises(LedgerMismatch, match="twice"):
        store.apply_reply(hub.reply(store.position().size))
    assert store.view().world.ballot("ballot:b1").standing("s2").position == "no"


def test_a_hub_cannot_rewrite_its_log_behind_a_lost_cache(hub, tmp_path):
    store = hub.desk(tmp_path / "p")
    store.close()
    (tmp_path / "p" / "cache.db").unlink()
    store = Store.open(tmp_path / "p", KEY)
    hub.log[-1] = msgspec.structs.replace(hub.log[-1], salt="00" * 16)
    with pytest.raises(LedgerMismatch, match="rewritten"):
        store.apply_reply(hub.reply(0))
    hub.log.pop()
    with pytest.raises(LedgerMismatch, match="had"):
        store.apply_reply(hub.reply(0))
    assert store.position().size == 0
    store.close()


# --- what is withheld, unknown or of another reader


def test_a_withheld_entry_is_kept_as_its_leaf(hub, store, dossier):
    hub.withheld.add(len(hub.log))
    hub.act("dossier:7", AddComment("Not for everybody"))
    hub.file(8)
    hub.sync(store)
    assert store.position().root_hex == hub.root().hex()
    assert texts(store, dossier) == []
    rows = store._cache.read("SELECT subject, kind, leaf FROM entries WHERE body IS NULL")
    assert rows == [("dossier:7", None, hub.log[-2].leaf_hash())]


def test_a_command_of_an_unknown_kind_is_kept_and_changes_nothing(hub, store, dossier):
    class Dance(FileDossier):
        KIND = "dance"

    signed = hub.sealed("dossier:7", Dance(1, "x", "ecosystem", ""))
    hub.last["hub"] += 1
    hub.append(Entry(len(hub.log), hub.now, "operator", "accepted", signed))
    before = store.view().world.things["dossier:7"]
    hub.sync(store)
    assert store._cache.read("SELECT kind FROM entries ORDER BY seq DESC LIMIT 1") == [("dance",)]
    assert store.view().world.things["dossier:7"] == before


def test_a_profile_that_signs_in_elsewhere_fetches_everything_anew(hub, store, dossier):
    say(store, dossier, "Stays here")
    other = LittleHub(id="hub-2")
    assert store.set_identity(other.enrol("m1", "laptop")) == {"council"}
    assert store.position().size == 0
    other.sync(store, release=False)
    assert store.position().size == len(other.log)
    assert [action.kind for action in store.actions()] == ["add_comment"]


def test_drafts_wait_for_a_copy_of_the_ledger_that_is_being_fetched_again(hub, tmp_path):
    store = hub.desk(tmp_path / "p")
    hub.file(7)
    hub.sync(store)
    say(store, "7")
    store.close()
    (tmp_path / "p" / "cache.db").unlink()
    store = Store.open(tmp_path / "p", KEY)
    hub.page = 4
    store.apply_reply(hub.reply(0))
    released(hub, store)
    assert store.outgoing() == ()
    hub.sync(store, release=False)
    released(hub, store)
    assert len(store.outgoing()) == 1
    store.close()


def test_a_blob_is_wanted_until_it_is_there_and_fits_its_name(hub, store, dossier):
    blob = hub.attach(dossier, b'{"criteria": []}', {"stars": "pass"})
    hub.sync(store)
    assert store.missing_blobs() == (blob,)
    with pytest.raises(ValueError, match="not the blob"):
        store.put_blob(blob, b"something else")
    assert store.put_blob(blob, b'{"criteria": []}') == {f"dossier:{dossier}"}
    assert store.missing_blobs() == ()
    assert store.blob(blob) == b'{"criteria": []}'


def test_the_signed_command_names_what_it_was_based_on(hub, store, dossier):
    before = store.position()
    say(store, dossier, at=123)
    released(hub, store)
    envelope = msgspec.json.decode(store.outgoing()[0].payload)
    assert envelope["seen"] == {"size": before.size, "root": before.root_hex}
    assert (envelope["n"], envelope["claimed_at"], envelope["hub"]) == (1, 123, "hub-1")
    assert replace(store.actions()[0], state=ActionState.SAVED).n == 1


def test_what_a_copy_of_the_profile_sent_is_not_taken_for_what_this_one_said(hub, store, dossier, tmp_path):
    me = store.identity()
    store.close()
    shutil.copytree(tmp_path / "profile", tmp_path / "copy")
    desk, copy = Store.open(tmp_path / "profile", KEY), Store.open(tmp_path / "copy", KEY)
    for one, text in ((desk, "Said on the desk"), (copy, "Said on the copy")):
        say(one, dossier, text)
        released(hub, one)
    hub.sync(desk)
    copy.apply_reply(hub.reply(copy.position().size, copy.outgoing()))
    assert state(copy) is ActionState.SAVED
    assert copy.actions()[0].reason == "device_cloned"
    assert texts(copy, dossier) == ["Said on the desk"]
    assert [(one.state, one.refusal.facts["reason"]) for one in copy.view().pending] == [
        (ActionState.NEEDS_YOU, "device_cloned")
    ]
    assert copy.identity() == me
    desk.close()
    copy.close()
