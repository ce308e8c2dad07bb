"""What the queue's state column says of a place in line and of a session."""

from dataclasses import replace

import pytest

from tac_desk.ui import times
from tac_desk.ui.models.queue_model import Column, cell_text
from tests.ui import made_up

SESSION = 1_796_256_000_000  # 2026-12-03


@pytest.mark.parametrize(
    ("position", "session_at", "said"),
    [
        (None, None, "In queue"),
        (3, None, "In queue, No. 3 in line"),
        (3, SESSION, "In queue, No. 3, session 03 Dec 2026"),
        (None, SESSION, "In queue, Session 03 Dec 2026"),
        (None, SESSION - 60 * times.DAY, "In queue"),
    ],
)
def test_the_state_says_the_place_in_line_and_a_session_to_come(
    monkeypatch: pytest.MonkeyPatch, position: int | None, session_at: int | None, said: str
) -> None:
    monkeypatch.setattr(times, "now_ms", lambda: SESSION - 30 * times.DAY)
    row = replace(made_up.queue_row(0), state="in_queue", position=position, session_at=session_at)
    assert cell_text(row, Column.STATE) == said
