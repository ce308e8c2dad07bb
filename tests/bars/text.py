"""Bar: what others wrote is shown without opening a file, asking a server or holding up the window."""

import faulthandler
import os
import random
import re
import resource
import socket
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import docx
from pypdf import PdfReader

from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.document import Bullet, Check, Link, Minutes, Paragraph, Section, Table
from tac_desk.minutes.docx import to_docx
from tac_desk.minutes.html import to_print
from tac_desk.minutes.markdown import to_markdown
from tests.bars.bar import Bar, Case, Fault, Violation
from tests.bars.text_mutants import PNG, Lures, hostile_name
from tests.bars.watched import Watched, watched

ROOT = Path(__file__).resolve().parents[2]
STALL = 0.25  # seconds for which the window may not answer
TRIES = 3  # a gap has to come again each time: other programs on this machine make some too
HANGS = 15  # seconds after which the process is ended
MEMORY = 3 * 2**30
SAFE_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
SEEN = {
    "\u200c",
    "\u200d",
    "\u00ad",
    "\n",
    "\t",
    "\u2028",
    "\u2029",
    "\ufdd0",
    "\ufdd1",
}  # Qt's own marks of lines too
_helper_fault = ""


@dataclass(eq=False)
class Room:
    """A real window in a folder full of bait; `rang` is made by a module that Python should never have found there."""

    folder: Path
    lures: Lures
    bait: Watched
    listener: socket.socket
    rang: Path
    troubles: list[Trouble] = field(default_factory=list)

    def check(self, what: str) -> None:
        """Raises Violation when somebody took bait."""
        if opened := [name for name in self.bait.opened() if name != "."]:
            raise Violation(f"{opened} was opened by {what[:1500]!r}")
        if self.rang.exists():
            raise Violation(f"a program of the folder ran for {what[:1500]!r}")
        try:
            self.listener.accept()
        except BlockingIOError:
            pass
        else:
            raise Violation(f"a server was asked by {what[:1500]!r}")
        if self.troubles:
            raise Violation(f"{self.troubles.pop()} was told for {what[:1500]!r}")


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHONPATH"] = str(ROOT)
    bait, rang = folder / "bait", folder / "rang"
    lay_bait(bait, rang)
    os.chdir(bait)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))  # should /dev/zero be read after all
    faulthandler.enable()
    with socket.create_server(("127.0.0.1", 0)) as listener, watched(bait) as watch:
        listener.setblocking(False)
        lures = Lures(bait, listener.getsockname()[1])
        room = Room(folder, lures, watch, listener, rang)
        with _window(room) as show:

            def case(seed: int) -> None:
                chance = random.Random(seed)
                faulthandler.dump_traceback_later(HANGS, exit=True)
                try:
                    show(chance)
                    exported(lures, chance)
                finally:
                    faulthandler.cancel_dump_traceback_later()

            yield case
    os.chdir("/")


def lay_bait(bait: Path, rang: Path) -> None:
    bait.mkdir()
    (bait / "secret.css").write_text("* { color: red }")
    (bait / "secret.html").write_text("<b>secret</b>")
    (bait / "secret.png").write_bytes(PNG)
    os.mkfifo(bait / "pipe")
    (bait / "zero").symlink_to("/dev/zero")
    for module in ("markdown", "nh3", "re", "tac_desk"):
        (bait / f"{module}.py").write_text(f"open({str(rang)!r}, 'w')\n")


@contextmanager
def _window(room: Room) -> Iterator[Callable[[random.Random], None]]:
    """What shows something hostile in a window. Qt is loaded here, in the process that tries the cases."""
    from tests.bars.text_window import Window

    window = Window(room, _helper_fault)
    try:
        yield window.show
    finally:
        window.close()


def exported(lures: Lures, chance: random.Random) -> None:
    """Names in minutes stay names: no heading, row or hidden character of theirs gets into the document."""
    name = hostile_name(lures, chance)
    rows, level = ((name, name), (name, "b")), chance.choice((0, 3))
    blocks = (
        Paragraph(name),
        Link(name, name),
        Check(True, name),
        Bullet(name, level),
        Table((name, "x"), rows),
    )
    minutes = Minutes(name, name, (Section(name, blocks),), "stem")
    as_markdown(name, minutes)
    for_word_processors(name, minutes)
    on_paper(name, minutes)


def as_markdown(name: str, minutes: Minutes) -> None:
    text = to_markdown(minutes)
    lines = text.splitlines()
    unescaped = re.compile(r"(?<!\\)(?:\\\\)*([<|])")
    headings = [line for line in lines if re.match(r"\s{0,3}#", line)]
    cells = [len(unescaped.findall(line)) for line in lines if line.startswith("| ")]
    if text.count("\n") != len(lines) or len(headings) != 2 or cells.count(3) != len(cells) or hidden(text):
        raise Violation(f"minutes are changed by a name: {name[:500]!r}: {text[:1500]!r}")


def for_word_processors(name: str, minutes: Minutes) -> None:
    read = docx.Document(BytesIO(to_docx(minutes)))
    headings = [one for one in read.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    cells = [len(row.cells) for table in read.tables for row in table.rows]
    others = [one for one in read.part.rels.values() if one.is_external]
    text = "".join(str(piece) for piece in read.element.body.itertext())
    if len(headings) != 1 or cells != [2, 2, 2] or others or hidden(text):
        raise Violation(f"DOCX is changed by a name: {name[:500]!r}: {text[:1500]!r}")


def on_paper(name: str, minutes: Minutes) -> None:
    """In this process, which holds the bait. A section without a name has no place in the outline."""
    from tac_desk.minutes.pdf_helper import print_pdf

    read = PdfReader(BytesIO(print_pdf(to_print(minutes))))
    titles = [str(one["/Title"]) for one in read.outline]
    if len(titles) != bool(name.split()) or not read.pages or hidden("".join(titles)):
        raise Violation(f"PDF is changed by a name: {name[:500]!r}: {read.outline!r}"[:2000])


def hidden(text: str) -> list[str]:
    """Characters that nobody would see."""
    return [one for one in text if unicodedata.category(one) in ("Cc", "Cf", "Cs") and one not in SEEN]


def gap_of(act: Callable[[], object]) -> float:
    """Seconds that `act` takes, less those in which this thread could run and other programs did."""
    began, waited = time.monotonic(), _waited()
    act()
    return time.monotonic() - began - (_waited() - waited)


def _waited() -> float:
    return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9


def planted(fault: str) -> Fault:
    def plant() -> None:
        global _helper_fault
        _helper_fault = fault

    return plant


def a_browser_as_qt_has_it() -> None:
    from PySide6.QtWidgets import QTextBrowser

    from tac_desk.ui.widgets.safe_browser import SafeBrowser

    SafeBrowser.loadResource = lambda self, kind, name: QTextBrowser.loadResource(self, kind, name)  # type: ignore[method-assign]


def nothing_is_spelled_out() -> None:
    from tac_desk.ui import render
    from tac_desk.ui.widgets import label

    render.display_safe = label.display_safe = lambda text, *, lines=False: text  # type: ignore[assignment]


def names_are_not_escaped() -> None:
    from tac_desk.minutes import markdown

    markdown.escape = lambda text: text


def names_are_no_text_on_paper() -> None:
    from tac_desk.minutes import html

    html._text = lambda text: text


BAR = Bar(
    name="text",
    promise="what others wrote opens no file, asks no server, hides nothing and does not hold up the window",
    smoke=200,
    full=100_000,
    together=150,
    patience=100,
    world=world,
    faults={
        "the browser is Qt's own": a_browser_as_qt_has_it,
        "links are not looked at": planted("links"),
        "tables and nesting have no limit": planted("caps"),
        "hidden characters are not spelled out": nothing_is_spelled_out,
        "names are written into minutes as they are": names_are_not_escaped,
        "names are markup where minutes are printed": names_are_no_text_on_paper,
    },
)
