"""The user's guide in a window of its own, opened at what the page before one is about; nothing is fetched for it."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QWidget,
)

from tac_desk.assets import resource
from tac_desk.ui.courier import Courier
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, column
from tac_desk.ui.widgets.markdown_view import MarkdownView
from tac_desk.ui.widgets.selection import follow_selection

BOOKS = ("guide.md", "rules.md", "permissions.md", "hub.md", "changes.md")
_BEGINS = re.compile(r"\s*(?:$|[-*|>]|\d+\.|```)")
"""What stands on a line of its own: nothing, a list's item, a table's row, a fence."""
_SECTIONS = {
    "queue": "The queue",
    "all": "The queue",
    "dossier": "A dossier",
    "motions": "Comment, sponsor, vote",
    "meetings": "Running a meeting in the window",
    "bodies": "Your seats",
    "outbox": "Where your action stands",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One heading with what stands below it, up to the next. `level` counts its marks: 1 is a book's title."""

    book: str
    level: int
    title: str
    text: str


def sections_of(book: str) -> tuple[Section, ...]:
    """The sections of a file of `resources/help`; lines in fences are no headings."""
    found: list[tuple[int, str, list[str]]] = []
    fenced = False
    for line in resource("help", book).read_text("utf-8").splitlines():
        marks = len(line) - len(line.lstrip("#"))
        if marks and not fenced:
            found.append((marks, line.strip("# "), []))
        elif found:
            text = found[-1][2]
            if text and text[-1] and not fenced and not _BEGINS.match(line):
                text[-1] += f" {line.strip()}"  # the file is broken at a width, the window breaks at its own
            else:
                text.append(line)
        fenced ^= line.startswith("```")
    return tuple(Section(book, level, title, "\n".join(text).strip()) for level, title, text in found)


def title_for(page: str) -> str:
    """The section about a page of the window, such as `queue:vote` or `dossier:ID`."""
    return _SECTIONS.get(page.partition(":")[0], _SECTIONS["queue"])


class HelpWindow(ReadingOrder, QDialog):
    """Not modal: one reads beside one's work. Links to other pages of the guide turn to them."""

    def __init__(self, courier: Courier, renderer: Renderer, over: QWidget) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("User's guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(px(960), px(680))
        self.sections = tuple(one for book in BOOKS for one in sections_of(book))
        layout = column(self, "one_half", "one")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_find)
        layout.addWidget(self.search)
        split = QSplitter(self)
        split.addWidget(self._contents())
        split.addWidget(self._reader(courier, renderer))
        split.setStretchFactor(1, 1)
        split.setSizes([px(280), px(680)])
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)

    def _contents(self) -> QWidget:
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Sections"))
        self.contents.setSpacing(length("half") // 2)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, one in enumerate(self.sections):
            item = QListWidgetItem("    " * (one.level - 1) + one.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, one.title)
            item.setToolTip(one.title)
            if one.level == 1:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
        self.contents.currentItemChanged.connect(self._on_chosen)
        follow_selection(self.contents)
        return self.contents

    def _reader(self, courier: Courier, renderer: Renderer) -> QWidget:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        around = QWidget(self._scroll)
        around.setProperty("role", "column")
        inside = column(around, "two", "one")
        self.title = Words("", around, "title", wrap=True)
        self.text = MarkdownView(around, self.tr("Section"), courier, renderer)
        self.text.inner_links(self._on_link)
        inside.addWidget(self.title)
        inside.addWidget(self.text)
        inside.addStretch(1)
        inside.setContentsMargins(length("three"), length("two"), length("three"), length("two"))
        self._scroll.setWidget(around)
        return self._scroll

    def show_section(self, title: str) -> None:
        """Turn to the section of that title, or the first that begins so; an unknown one leaves what is shown."""
        for place, one in enumerate(self.sections):
            if one.title.startswith(title):
                self.contents.setCurrentRow(place)
                self.contents.scrollToItem(self.contents.item(place))
                return

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        one = self.sections[item.data(Qt.ItemDataRole.UserRole)]
        self.title.say(one.title)
        self.text.show_markdown(one.text or self._what_follows(one))
        self._scroll.verticalScrollBar().setValue(0)

    def _what_follows(self, one: Section) -> str:
        """The titles below a heading that has no text of its own."""
        below = []
        for other in self.sections[self.sections.index(one) + 1 :]:
            if other.level <= one.level:
                break
            below.append(f"- {other.title}")
        return "\n".join(below)

    def _on_find(self, wanted: str) -> None:
        """Hide the sections that do not hold every word of `wanted`."""
        asked = wanted.casefold().split()
        first: QListWidgetItem | None = None
        for place, one in enumerate(self.sections):
            hay = f"{one.title}\n{one.text}".casefold()
            item = self.contents.item(place)
            item.setHidden(not all(word in hay for word in asked))
            if first is None and not item.isHidden():
                first = item
        is_shown = self.contents.currentRow() >= 0 and not self.contents.currentItem().isHidden()
        if first is not None and not is_shown:
            self.contents.setCurrentItem(first)

    def _on_link(self, url: QUrl) -> bool:
        """A link such as `rules.md#heading` turns to that page of the guide."""
        if url.scheme() or url.fileName() not in BOOKS:
            return False
        place = next(at for at, one in enumerate(self.sections) if one.book == url.fileName())
        self.search.clear()
        self.contents.setCurrentRow(place)
        return True
