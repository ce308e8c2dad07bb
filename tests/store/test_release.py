"""When the undo window of a draft has passed, whatever the computer's clock does meanwhile."""

from dataclasses import replace

import msgspec
import pytest

from tac_desk.domain.commands import AddComment
from tac_desk.store.action import Action, ActionState

DAY = 86_400_000  # milliseconds
SAVED, WINDOW = 20_000 * DAY, 10_000


@pytest.fixture
def drafted(hub, store):
    """Whether a draft saved at SAVED is still one after a look at the clock."""
    id_ = hub.file(7)
    hub.sync(store)
    body = msgspec.json.encode(AddComment("Hello")).decode()
    draft = Action(0, "add_comment", f"dossier:{id_}", body, SAVED, SAVED + WINDOW, ActionState.DRAFT)
    store.save_action(draft, {})

    def look(now):
        store.release_due(now, hub.keys[store.identity().device])
        return store.actions()[0].state is ActionState.DRAFT

    return look


def test_a_draft_is_released_when_its_window_has_passed_and_not_before(drafted):
    assert drafted(SAVED + WINDOW - 1)
    assert not drafted(SAVED + WINDOW)


def test_a_clock_set_back_by_days_does_not_hold_what_was_said(drafted):
    assert not drafted(SAVED - 100 * DAY)


def test_a_clock_set_back_a_little_leaves_the_window_open(drafted):
    assert drafted(SAVED - 300)


def test_a_second_word_is_never_released_before_the_first(hub, store, drafted):
    """The clock is set back by a little between the two, so that the second one's window ends first."""
    first = store.actions()[0]
    second = replace(first, created_at=SAVED - 500, not_before=SAVED - 500 + WINDOW)
    store.save_action(second, {})
    drafted(SAVED - 500 + WINDOW)
    assert [(action.id, action.n) for action in store.actions()] == [(first.id + 1, 2), (first.id, 1)]
