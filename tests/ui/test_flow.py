"""The layout that goes on in the next row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tac_desk.ui.theme.look import Look
from tac_desk.ui.widgets.flow import Flow


@pytest.fixture
def parts(qtbot: QtBot, look: Look) -> tuple[QWidget, list[QPushButton]]:
    around = QWidget()
    qtbot.addWidget(around)
    flow = Flow(around)
    made = [QPushButton(text, around) for text in ("Answer", "Met", "Drop")]
    for one in made:
        flow.addWidget(one)
    around.resize(600, 200)
    around.show()
    return around, made


def test_in_a_row_where_there_is_room(parts: tuple[QWidget, list[QPushButton]]) -> None:
    _, buttons = parts
    assert len({one.y() for one in buttons}) == 1
    assert buttons[0].x() < buttons[1].x() < buttons[2].x()


def test_in_the_next_row_where_there_is_none(parts: tuple[QWidget, list[QPushButton]]) -> None:
    around, buttons = parts
    layout = around.layout()
    assert layout is not None
    width = layout.minimumSize().width()
    assert width == max(one.minimumSizeHint().width() for one in buttons)
    assert layout.heightForWidth(width) > 2 * buttons[0].height()
    around.resize(width, 300)
    assert len({one.y() for one in buttons}) == 3
    assert all(one.geometry().right() < width for one in buttons)


def test_from_the_right_in_right_to_left(parts: tuple[QWidget, list[QPushButton]]) -> None:
    around, buttons = parts
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = around.layout()
    assert layout is not None
    layout.activate()
    assert buttons[0].geometry().right() == around.rect().right()
    assert buttons[0].x() > buttons[1].x()


def test_what_is_hidden_takes_no_room(parts: tuple[QWidget, list[QPushButton]]) -> None:
    around, buttons = parts
    layout = around.layout()
    assert layout is not None
    before = layout.sizeHint().width()
    buttons[1].hide()
    assert layout.sizeHint().width() < before - buttons[1].width() + 1
