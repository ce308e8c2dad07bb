"""The chart of commits per week: shown where it says something, painted as it says, read aloud."""

from dataclasses import replace

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import dossier_view
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.theme.look import Look, color
from tac_desk.ui.widgets.weeks_chart import WeeksChart

WEEKS = (0,) * 40 + (1, 2, 4, 8, 16, 8, 4, 2, 1, 0, 0, 16)


def _painted(chart: WeeksChart) -> QImage:
    return chart.grab().toImage()


def _near(found: QColor, wanted: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True))


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> WeeksChart:
    made = WeeksChart(None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(520, 72)
    made.show_weeks(WEEKS, 91, 26)
    made.show()
    return made


def test_the_highest_bar_of_the_window_is_painted_to_the_top(chart: WeeksChart) -> None:
    image = _painted(chart)
    last = 520 - 5
    assert _near(image.pixelColor(last, 12), color("accent"))
    assert not _near(image.pixelColor(last - 10, 12), color("accent")), "the week before had none"


def test_in_right_to_left_the_newest_week_is_at_the_left(chart: WeeksChart) -> None:
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _near(_painted(chart).pixelColor(4, 12), color("accent"))


def test_it_says_what_it_shows(chart: WeeksChart) -> None:
    said = chart.accessibleDescription()
    assert "52 weeks, from 0 to 16 commits a week" in said
    assert "26 in 91 days" in said
    assert "2.0 a week" in said


def test_it_is_gone_where_nothing_is_known(chart: WeeksChart) -> None:
    chart.show_weeks((), 0, None)
    assert chart.isHidden()


def test_it_stands_at_rows_about_commits_alone(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    view = dossier_view(0)
    assert view.evidence is not None
    rows = [
        replace(
            row, machine=replace(row.machine, figures={"commits_human": 40} if row is view.rows[1] else {})
        )
        for row in view.rows
    ]
    desk.changed["d0"] = replace(
        view, rows=tuple(rows), evidence=replace(view.evidence, weeks=WEEKS, window_days=90)
    )
    open_dossier(qtbot, window)
    window.dossier.checklist.choose(rows[1].criterion.key)
    qtbot.waitUntil(lambda: not window.dossier.cards.criterion.weeks.isHidden())
    window.dossier.checklist.choose(rows[2].criterion.key)
    qtbot.waitUntil(lambda: window.dossier.cards.criterion.weeks.isHidden())
