"""What every page and dialog tells those who do not see it, and where the keyboard is, for those who do."""

from collections.abc import Iterator
from itertools import chain, pairwise

import pytest
from everything import demonstration, dialogs, pages
from pixels import changed, focused
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from spoken import backward, faults
from walk import out_of_reach, skipped, tabbed, unnamed

from tac_desk.ui import vocabulary
from tac_desk.ui.reading_order import ReadingOrder, stops
from tac_desk.ui.shots import settle
from tac_desk.ui.theme.tokens import SCHEMES
from tac_desk.ui.widgets.choice import Choice
from tac_desk.ui.widgets.label import Painted, caption, name_choice

BY_ANOTHER_WAY = ("QRadioButton 'The declared address'", "QListView 'What was found'")
"""Reached with the arrows from the field or the choice beside it."""

FEW = ("Keyboard shortcuts", "Diagnostics…", "Compare snapshots…", "Fill a seat…")
"""Dialogs with kinds of controls that no page has."""


@pytest.fixture
def _fixed_clock() -> None:
    """The demonstration lives in the present."""


@pytest.fixture
def _words_of_the_shipped_council() -> Iterator[None]:
    """The demonstration speaks the words of its own council."""
    yield
    vocabulary.speak(None)


def test_every_page_and_dialog_says_what_it_is_and_is_read_in_order() -> None:
    found: dict[str, list[str]] = {}
    with demonstration() as window:
        for name, shown in chain(pages(window), dialogs(window)):
            last = list(stops(shown))[-1]
            seen = tabbed(shown, last)
            apart = [
                one for one in (*skipped(shown, seen), *out_of_reach(shown)) if one not in BY_ANOTHER_WAY
            ]
            found[name] = [*unnamed(shown), *faults(shown), *apart, *backward([*seen[1:], last])]
    assert len(found) > 35
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_focus_is_seen_on_every_kind_of_control_in_every_theme() -> None:
    """As much as half a line round it changes by a contrast of 3 (WCAG 2.2, 1.4.11 and 2.4.7)."""
    found: dict[tuple[str, ...], float] = {}
    with demonstration() as window:
        for scheme in SCHEMES:
            window.look.set_scheme(scheme)
            for _, shown in chain(pages(window), dialogs(window, FEW)):
                shown.activateWindow()
                for one, other in pairwise([*stops(shown), *list(stops(shown))[:1]]):
                    if not (isValid(one) and isValid(other)):
                        continue  # the page was read anew
                    if one is not other and (kind := kind_of(one, scheme)) not in found:
                        around = one.width() + one.height()
                        found[kind] = changed(*focused(one, other), 3.0) / around
    assert len(found) > 25 * len(SCHEMES)
    assert {kind: round(seen, 2) for kind, seen in found.items() if seen < 0.4} == {}


def kind_of(one: QWidget, scheme: str) -> tuple[str, ...]:
    checked = isinstance(one, QAbstractButton) and one.isChecked()
    return scheme, type(one).__name__, one.property("role") or "", "checked" if checked else ""


# --- the checks find what is planted


class Sheet(ReadingOrder, QWidget):
    """A window of its own for one planted fault."""


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def put(sheet: Sheet, *parts: QWidget) -> None:
    for part in parts:
        sheet.layout().addWidget(part)
    sheet.show()
    sheet.activateWindow()
    settle(30, until=sheet.isActiveWindow)


def test_a_control_without_a_name_is_found(sheet: Sheet) -> None:
    put(sheet, QLineEdit(sheet), QScrollArea(sheet))
    assert unnamed(sheet) == ["QLineEdit"]
    assert [one for one in faults(sheet) if "QScrollArea" in one and "without a name" in one]


def test_a_combo_box_says_what_is_chosen_in_it_by_its_caption_or_its_description(sheet: Sheet) -> None:
    bare, described, captioned = (QComboBox(sheet) for _ in range(3))
    for one in (bare, described, captioned):
        one.addItem("Yes")
        one.setAccessibleName("My vote")
    name_choice(described, "My vote")
    put(sheet, bare, described, caption("My vote", captioned, sheet), captioned)
    assert len([one for one in faults(sheet) if "does not say what is chosen" in one]) == 1


def test_choices_are_radio_buttons_and_a_painted_part_is_a_text(sheet: Sheet) -> None:
    choice, painted = Choice(sheet), Painted(sheet)
    choice.offer([("yes", "Yes", "pass", "yes", ""), ("no", "No", "fail", "no", "")])
    painted.setAccessibleName("Three of four")
    put(sheet, choice, painted)
    assert list(faults(sheet)) == []
    next(iter(choice._buttons.values())).setAutoExclusive(False)
    assert len(list(faults(sheet))) == 1


def test_a_label_that_hides_its_changing_words_is_found(sheet: Sheet) -> None:
    label = QLabel("4 of 5 votes", sheet)
    label.setAccessibleName("Votes")
    put(sheet, label)
    assert [one for one in faults(sheet) if one.endswith("hides its words")]


def test_tab_goes_down_and_along_whenever_parts_were_made(sheet: Sheet) -> None:
    late, line, early = QPushButton("Third", sheet), QHBoxLayout(), QPushButton("First", sheet)
    beside = QPushButton("Second", sheet)
    line.addWidget(early)
    line.addWidget(beside)
    sheet.layout().addLayout(line)
    put(sheet, late)
    assert [one.text() for one in tabbed(sheet, early)] == ["First", "Second", "Third"]
    assert [one.text() for one in tabbed(sheet, late, back=True)] == ["Third", "Second", "First"]
    assert list(backward([early, beside, late])) == []
    assert len(list(backward([late, beside, early]))) == 2


def test_what_is_chosen_by_assistive_technology_counts(sheet: Sheet, qtbot: QtBot) -> None:
    """It toggles without a click."""
    choice, chosen = Choice(sheet), list[str]()
    choice.offer([("yes", "Yes", "pass", "yes", ""), ("no", "No", "fail", "no", "")])
    choice.chosen.connect(chosen.append)
    put(sheet, choice, QRadioButton("Neither", sheet))
    first, second = choice._buttons.values()
    for one in (first, second, second):
        one.toggle()
    assert chosen == ["yes", "no", ""]
    choice.show_choice("yes")
    assert chosen[-1] == ""


def test_a_control_whose_focus_is_not_seen_is_found(sheet: Sheet) -> None:
    one, other = QPushButton("One", sheet), QPushButton("Other", sheet)
    put(sheet, one, other)
    assert changed(*focused(one, other), 3.0) > 0.4 * (one.width() + one.height())
    sheet.setStyleSheet("QPushButton { background: white; border: 1px solid black; }")
    assert changed(*focused(one, other), 3.0) == 0
