"""The browser of foreign text: reads no file, follows no link by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tac_desk.desk.views import CheckRow, FindingRow
from tac_desk.ui.theme.look import Look
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets import safe_browser
from tac_desk.ui.widgets.checks_tree import ChecksTree
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Elided, Words
from tac_desk.ui.widgets.safe_browser import NOTHING, SafeBrowser, link_text


@pytest.fixture
def browser(qtbot: QtBot, look: Look) -> SafeBrowser:
    made = SafeBrowser(None, "test")
    qtbot.addWidget(made)
    return made


def test_it_reads_no_local_file(
    browser: SafeBrowser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.css").write_text("p { color: red }", "utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("secret.css", (tmp_path / "secret.css").as_uri(), "/etc/passwd"):
        for kind in set(QTextDocument.ResourceType) - {QTextDocument.ResourceType.ImageResource}:
            assert browser.loadResource(kind.value, QUrl(name)) == NOTHING
    browser.show_html("<link rel=stylesheet href=secret.css><img src=secret.css><p>x</p>")
    assert browser.document().resource(2, QUrl("secret.css")) != b"p { color: red }"


def test_it_reads_no_picture_from_a_file(browser: SafeBrowser, tmp_path: Path) -> None:
    picture = QImage(40, 900, QImage.Format.Format_RGB32)
    assert picture.save(str(tmp_path / "secret.png"))
    browser.show()
    for name in (str(tmp_path / "secret.png"), (tmp_path / "secret.png").as_uri()):
        browser.show_html(f"<p>{name}</p><img src='{name}'>")
        browser.grab()
        assert browser.document().size().height() < 900


def test_it_goes_nowhere(browser: SafeBrowser) -> None:
    with pytest.raises(PermissionError):
        browser.setSource(QUrl("https://a.example"))
    assert browser.source().isEmpty()


def test_a_long_text_is_laid_out_bit_by_bit_and_whole_at_last(
    qtbot: QtBot, browser: SafeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(f"<p>{'word ' * 200}</p>" for _ in range(60))
    browser.show()
    browser.show_html(text)
    at_first = browser.height()
    monkeypatch.setattr(safe_browser, "LONG", len(text))
    at_once = SafeBrowser(None, "at once")
    qtbot.addWidget(at_once)
    at_once.show()
    at_once.show_html(text)
    assert at_first < at_once.height() / 2
    monkeypatch.undo()
    qtbot.waitUntil(lambda: browser.height() >= at_once.height() - 8, timeout=5000)


def test_a_link_asks_first_and_shows_the_real_host(qtbot: QtBot, browser: SafeBrowser) -> None:
    browser.show()
    with qtbot.waitSignal(browser.link_wanted):
        browser.anchorClicked.emit(QUrl("https://аpple.example/login"))
    box = browser.findChild(QMessageBox)
    assert "xn--" in box.informativeText()
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.reject()


def test_other_schemes_are_not_even_asked_about(qtbot: QtBot, browser: SafeBrowser) -> None:
    with qtbot.assertNotEmitted(browser.link_wanted):
        browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert browser.findChild(QMessageBox) is None


def test_a_bad_address_is_shown_harmlessly() -> None:
    assert "\n" not in link_text(QUrl("https://a.example/%0a%0ax")).split("\n\n", 1)[1]


def test_labels_never_render_markup(qtbot: QtBot, look: Look) -> None:
    label = Words("<b>bold</b>\u202e", None)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>⟨U+202E⟩"


def test_a_name_of_thousands_of_letters_is_cut(qtbot: QtBot, look: Look) -> None:
    label, chip = Words("漢" * 60_000, None), Chip(None, "漢" * 60_000)
    qtbot.addWidget(label)
    qtbot.addWidget(chip)
    assert (len(label.text()), len(chip.accessibleName())) == (501, 501)
    label.setWordWrap(True)
    label.say("a b " * 60_000)
    assert len(label.text()) == 10_001


def test_every_label_of_the_window_is_plain(window: object) -> None:
    labels = [one for one in QApplication.allWidgets() if isinstance(one, QLabel)]
    rich = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText and one.text()]
    assert rich == []


HOSTILE = "a <img src='file:///etc/hostname'> b"


def test_a_tool_tip_shows_what_looks_like_html_as_it_is_written(qtbot: QtBot, look: Look) -> None:
    assert plain_tip("a < b & c") == "a < b & c"
    assert "<img" not in plain_tip(HOSTILE)
    chip = Chip(None, HOSTILE)
    qtbot.addWidget(chip)
    assert "<img" not in chip.toolTip()
    name = Elided(HOSTILE, None)
    qtbot.addWidget(name)
    name.resize(40, 20)
    name.grab()
    assert name.toolTip() == plain_tip(HOSTILE)
    tree = ChecksTree(None)
    qtbot.addWidget(tree)
    finding = FindingRow("x.y/1", "found", "a.yml", 1, HOSTILE, ())
    tree.show_checks((CheckRow("sbom", "no", 60, (finding,) * 60),))
    below = tree.model().index(0, 0)
    assert "<img" not in tree.model().index(0, 0, below).data(Qt.ItemDataRole.ToolTipRole)
    assert tree.model().index(50, 0, below).data() == "… and 10 more"
