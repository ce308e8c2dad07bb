"""A damaged outbox: it is never changed, and the words in it are read as far as its pages can be read."""

import json
import random

import pytest
from little_hub import KEY

from tac_desk.store.errors import Damaged, StoreError
from tac_desk.store.salvage import salvage
from tac_desk.store.store import Store
from tests.store.test_files import comment

WORDS = [f"Comment {number}: " + "grüße " * (number * 40) for number in range(40)]


def written(hub, folder, *, closed=True):
    """The profile of a desk with many comments, one longer than a page, some released, and begun texts."""
    store = hub.desk(folder)
    hub.file(7)
    hub.sync(store)
    for text in WORDS[:20]:
        store.save_action(comment(text), {})
    store.release_due(2**52, hub.keys["laptop-m1"], everything=True)
    for text in WORDS[20:]:
        store.save_action(comment(text), {})
    store.save_drafts({f"row:7:{n}": f"begun {n} " * n * 30 for n in range(40)}, 1)
    if closed:
        store.close()
    return store


def texts(found):
    return {json.loads(body)["text"] for _, _, body, _ in found.actions}


def test_all_words_are_read_from_a_file_that_is_whole(hub, tmp_path):
    written(hub, tmp_path / "p")
    found = salvage(tmp_path / "p" / "outbox.db", KEY)
    assert texts(found) == set(WORDS)
    assert {(kind, subject) for kind, subject, _, _ in found.actions} == {("add_comment", "dossier:7")}
    assert found.drafts == {f"row:7:{n}": f"begun {n} " * n * 30 for n in range(40)}


def test_words_that_are_only_in_the_journal_are_read_too(hub, tmp_path):
    store = written(hub, tmp_path / "p", closed=False)
    assert (tmp_path / "p" / "outbox.db-wal").stat().st_size
    found = salvage(tmp_path / "p" / "outbox.db", KEY)
    store.close()
    assert texts(found) >= set(WORDS)
    assert len(found.drafts) == 40


@pytest.mark.parametrize("page", [1, 2, 3, 4, 5, 9, 14])
def test_one_damaged_page_costs_no_more_than_what_stood_on_it(hub, tmp_path, page):
    written(hub, tmp_path / "p")
    path = tmp_path / "p" / "outbox.db"
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(raw)
    found = salvage(path, KEY)
    assert path.read_bytes() == raw
    assert len(texts(found)) + len(found.drafts) >= 80 - 45
    assert texts(found) <= set(WORDS)
    if page == 1:
        with pytest.raises(Damaged) as caught:
            Store.open(tmp_path / "p", KEY)
        assert "unsent" in caught.value.next_step
        assert texts(found) == set(WORDS), "the first page holds no words"
        assert path.read_bytes() == raw


def test_noise_anywhere_never_stops_it_and_never_invents_words(hub, tmp_path):
    written(hub, tmp_path / "p")
    path = tmp_path / "p" / "outbox.db"
    whole, chance = path.read_bytes(), random.Random(7)
    kept = 0
    for _ in range(60):
        raw = bytearray(whole)
        for _ in range(chance.randrange(1, 12)):
            place, size = chance.randrange(len(raw)), chance.randrange(1, 3000)
            raw[place : place + size] = chance.randbytes(len(raw[place : place + size]))
        path.write_bytes(raw[: chance.randrange(len(raw))] if chance.random() < 0.3 else raw)
        found = salvage(path, KEY)
        kept += len(found.actions) + len(found.drafts)
    assert kept > 60 * 20
    assert not salvage(path, bytes(32)).actions


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(StoreError):
        salvage(tmp_path / "outbox.db", KEY)
