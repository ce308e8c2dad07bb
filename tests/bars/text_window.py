"""A real window, offscreen, in which the program's own widgets show what is hostile, and its event loop is timed."""

import random
import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtGui import QDesktopServices, QTextFragment
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from tac_desk.ui.courier import Courier
from tac_desk.ui.render import HELPER, Renderer
from tac_desk.ui.theme.look import Look
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Elided, Words
from tac_desk.ui.widgets.markdown_view import MarkdownView
from tac_desk.ui.widgets.safe_browser import SafeBrowser, link_text
from tests.bars import text
from tests.bars.bar import Violation
from tests.bars.text_mutants import hostile_html, hostile_name, hostile_text

SECONDS = 30.0


class Window:
    """`show` shows one hostile thing and looks at what came of it."""

    def __init__(self, room: text.Room, fault: str) -> None:
        self.room = room
        self.app = QApplication.instance() or QApplication(["bar"])
        self.look = Look(self.app, "light")  # type: ignore[arg-type]
        self.courier = Courier()
        self.courier.troubled.connect(room.troubles.append)
        command = (sys.executable, "-P", "-m", "tests.bars.text_helper", fault) if fault else HELPER
        self.renderer = Renderer(command=command)
        self.renderer.warm()
        self.opened: list[str] = []
        QDesktopServices.openUrl = lambda url: self.opened.append(url.toString())  # type: ignore[assignment, method-assign]
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.resize(900, 700)
        self.area.show()
        self.idle = max(text.gap_of(self.app.processEvents) for _ in range(50))

    def close(self) -> None:
        self.courier.close()
        self.renderer.close()
        self.area.close()

    def show(self, chance: random.Random) -> None:
        """Raises Violation."""
        kind = chance.choice(("text", "text", "text", "html", "name"))
        if kind == "text":
            what = hostile_text(self.room.lures, chance)
            self._timed(what, lambda: self._show_text(what))
        elif kind == "html":
            what = "".join(hostile_html(self.room.lures, chance) for _ in range(chance.choice((1, 5, 40))))
            self._timed(what, lambda: self._show_html(what))
        else:
            what = hostile_name(self.room.lures, chance)
            self._timed(what, lambda: self._show_name(what))
        self.room.check(what)

    def _timed(self, what: str, show: Callable[[], float]) -> None:
        """The shortest of some tries: what the text costs comes again, what this machine does besides does not."""
        gap = idle = 0.0
        for _ in range(text.TRIES):
            gap = show()
            idle = max(text.gap_of(self.app.processEvents) for _ in range(20))
            if gap - idle < text.STALL:
                return
        raise Violation(
            f"the window stood still for {gap:.2f} s (idle {idle:.3f} s), {len(what)} characters: {what[:300]!r}"
        )

    def _show_text(self, what: str) -> float:
        view = MarkdownView(self.area, "bar", self.courier, self.renderer)
        rendered: list[str] = []
        plain = view.show_html
        gaps = [self._put(view)]
        view.show_html = lambda html: (plain(html), rendered.append(html))  # type: ignore[method-assign, assignment]
        gaps.append(text.gap_of(lambda: view.show_markdown(what)))
        deadline = time.monotonic() + SECONDS
        while len(rendered) < 2:
            gaps.append(text.gap_of(self.app.processEvents))
            if time.monotonic() > deadline:
                raise Violation(f"it is never rendered: {what[:1500]!r}")
            time.sleep(0.001)
        gaps += [text.gap_of(self.app.processEvents) for _ in range(5)]
        self._look_at(view, what, clean=True)
        return max(gaps)

    def _show_html(self, what: str) -> float:
        view = SafeBrowser(self.area, "bar")
        gaps = [self._put(view), text.gap_of(lambda: view.show_html(what))]
        gaps += [text.gap_of(self.app.processEvents) for _ in range(5)]
        self._look_at(view, what, clean=False)
        return max(gaps)

    def _show_name(self, what: str) -> float:
        holder = QWidget()
        column = QVBoxLayout(holder)
        widgets = (Words(what, holder), Elided(what, holder), Chip(holder, what))
        for widget in widgets:
            widget.setToolTip(plain_tip(what))
            column.addWidget(widget)
        gaps = [self._put(holder)]
        gaps += [text.gap_of(self.app.processEvents) for _ in range(5)]
        for widget in widgets[:2]:
            if text.hidden(widget.text()):
                raise Violation(f"a label hides {text.hidden(widget.text())!r} of {what[:500]!r}")
        return max(gaps)

    def _put(self, widget: QWidget) -> float:
        return text.gap_of(lambda: self.area.setWidget(widget))

    def _look_at(self, view: SafeBrowser, what: str, *, clean: bool) -> None:
        links, images = set[str](), 0
        for fragment in _fragments(view):
            images += fragment.charFormat().isImageFormat()
            links.update(
                fragment.charFormat().anchorHref().split("\n") if fragment.charFormat().isAnchor() else ()
            )
        wrong = [link for link in links if link and not text.SAFE_LINK.match(link)]
        if clean and (wrong or images):
            raise Violation(f"{images} pictures and the links {wrong} are left of {what[:1500]!r}")
        if clean and (hidden := text.hidden(view.document().toRawText())):
            raise Violation(f"{hidden[:9]!r} is hidden in {what[:1500]!r}")
        self._choose(view, wrong or sorted(links)[:2])

    def _choose(self, view: SafeBrowser, links: list[str]) -> None:
        """Whoever chooses a link is asked, or nothing happens."""
        from PySide6.QtCore import QUrl
        from PySide6.QtWidgets import QMessageBox

        for link in links[:5]:
            url = QUrl(link)
            view.anchorClicked.emit(url)
            box = view.findChild(QMessageBox)
            if box is not None:
                if not text.SAFE_LINK.match(link) or text.hidden(link_text(url).replace("\n", "")):
                    raise Violation(f"it is offered to open {link!r}")
                box.reject()
                box.setParent(None)
        if self.opened:
            raise Violation(f"{self.opened} was opened unasked")


def _fragments(view: SafeBrowser) -> Iterator[QTextFragment]:
    block = view.document().begin()
    while block.isValid():
        inside = block.begin()
        while not inside.atEnd():
            yield inside.fragment()
            inside += 1
        block = block.next()
