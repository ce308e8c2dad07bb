"""The real window with 10,000 dossiers: scrolling, filtering, and how long it stands still while others work.

`bench_screen.py [DOSSIERS]`. The floor of scrolling is a bare lazy table with rows of the same height, in turn
with ours; that of standing still is the same window left alone.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from display import ensure_display

PLATFORM = ensure_display()  # before Qt and the making of profiles: this process may begin again

from bare_window import SIZE, BareWindow  # noqa: E402
from fixed_vault import FixedVault  # noqa: E402
from made_profile import make_profile  # noqa: E402
from PySide6.QtCore import QEvent, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QTableView, QWidget  # noqa: E402

from tac_desk.ui.app import DeskApp, make_application  # noqa: E402

STEPS = 150
WORDS = ("project 7", "owner-13", "project-42", "abc")
IDLE = 4.0  # seconds
WAIT = 30.0
SCROLL, STANDING = 1.25, 1.75
Row = tuple[str, float, float | None, float | None]


def until(condition: Callable[[], object], what: str) -> None:
    """Let the window work until `condition` holds."""
    end = time.monotonic() + WAIT
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain for {what}")
        QTest.qWait(1)


class Gaps:
    """Ticks every millisecond; `worst` is the longest time in milliseconds that a tick had to wait for another."""

    def __init__(self, parent: QObject) -> None:
        self._last, self.worst = 0.0, 0.0
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self._last = now

    def during(self, what: Callable[[], object]) -> float:
        self._last, self.worst = time.perf_counter(), 0.0
        self._timer.start(1)
        what()
        self._on_tick()
        self._timer.stop()
        return self.worst


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def opened(profile: Path, secrets: dict[str, str]) -> DeskApp:
    desk = DeskApp(make_application(), profile, vault=FixedVault(secrets))
    desk.start()
    until(lambda: desk.window.isVisible(), "the window")
    desk.window.resize(*SIZE)
    desk.window.show_page("all")
    until(lambda: desk.window.queue.model.rowCount() >= 1, "the queue")
    QTest.qWait(2500)  # the helper and the exchange have started
    return desk


# --- scrolling


def step(table: QTableView, place: int) -> float:
    """Milliseconds from the move of the bar until the table has painted."""
    start = time.perf_counter()
    table.verticalScrollBar().setValue(place)
    table.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def scrolling(desk: DeskApp, dossiers: int) -> list[Row]:
    """By a third of a screen, read rows and unread ones, in turn with the bare table."""
    page = desk.window.queue
    bare = BareWindow(dossiers, page.table.verticalHeader().defaultSectionSize())
    bare.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    bare.show()
    QTest.qWait(200)
    by = page.table.viewport().height() // 3
    ours, floor, filled = [], [], []
    for number in range(1, STEPS + 1):
        floor.append(step(bare.table, number * by))
        start = time.perf_counter()
        ours.append(step(page.table, number * by))
        until(lambda: all_read(desk), "the rows scrolled to")
        filled.append((time.perf_counter() - start) * 1000)
    again = [step(page.table, number * by) for number in range(STEPS, 0, -1)]
    bare.close()
    bare.deleteLater()
    page.table.verticalScrollBar().setValue(0)
    return [
        ("scrolling one step, p95", p95(ours), p95(floor), SCROLL),
        ("scrolling back over read rows, p95", p95(again), p95(floor), SCROLL),
        ("until new rows are filled in, p95", p95(filled), None, None),
    ]


def all_read(desk: DeskApp) -> bool:
    page = desk.window.queue
    first = page.table.rowAt(0)
    last = page.table.rowAt(page.table.viewport().height() - 1)
    return all(page.model.id_at(row) in page.model._rows for row in range(first, last + 1))


# --- filtering


def filtering(desk: DeskApp) -> list[Row]:
    """From a key to the painted answer; each key waits for the answer to the one before."""
    page = desk.window.queue
    paints, answers = Paints(page.table.viewport()), []
    page.counted.connect(lambda count: answers.append((count, paints.count)))
    taken = []
    for word in WORDS:
        page.filters.text.setFocus()
        for key in word:
            before = len(answers)
            start = time.perf_counter()
            QTest.keyClick(page.filters.text, key)
            until(lambda before=before: len(answers) > before, "the filter's answer")
            count, painted = answers[-1]
            until(lambda count=count, painted=painted: paints.count > painted or not count, "its paint")
            taken.append((time.perf_counter() - start) * 1000)
        clear(desk)
    pause = page._typing.interval()
    return [
        (f"filter: key to painted (pause of {pause} ms), median", median(taken), None, None),
        (f"filter: key to painted (pause of {pause} ms), p95", p95(taken), None, None),
    ]


def clear(desk: DeskApp) -> None:
    desk.window.queue.filters.text.clear()
    QTest.qWait(200)


# --- standing still


def typing(desk: DeskApp) -> None:
    """As fast as a person types."""
    for word in WORDS:
        for key in word:
            QTest.keyClick(desk.window.queue.filters.text, key)
            QTest.qWait(70)
        clear(desk)


def exchange(desk: DeskApp, replies: list[object]) -> None:
    """Each page of entries on the store thread, told to the window as the exchange loop does."""
    done = []

    def told(changes: frozenset[str]) -> None:
        done.append(changes)
        desk.courier.tell_changes(changes)

    for reply in replies:
        before = len(done)
        desk.courier.ask(lambda door, reply=reply: door.store.apply_reply(reply), then=told, owner=desk)
        until(lambda before=before: len(done) > before, "a page of the exchange")
    QTest.qWait(300)


def standing_still(desk: DeskApp, replies: list[object]) -> tuple[list[Row], float]:
    gaps = Gaps(desk)
    idle = max(gaps.during(lambda: QTest.qWait(int(IDLE * 1000))) for _ in range(2))
    while_typing = gaps.during(lambda: typing(desk))
    start = time.perf_counter()
    while_exchanging = gaps.during(lambda: exchange(desk, replies))
    seconds = time.perf_counter() - start
    return [
        ("worst gap while typing a filter", while_typing, idle, STANDING),
        ("worst gap while an exchange is applied", while_exchanging, idle, STANDING),
    ], seconds


def replies_of(hub: object, first: int, count: int) -> list[object]:
    """The pages in which the hub sends `count` new dossiers to a desk that has everything before."""
    cursor = len(hub.log)
    for number in range(first, first + count):
        hub.file(number)
    return [hub.reply(place) for place in range(cursor, len(hub.log), hub.page)]


def main() -> int:
    dossiers = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory(prefix="tac-desk-bench-") as folder:
        hub, secrets = make_profile(Path(folder, "profile"), dossiers)
        replies = replies_of(hub, dossiers + 1, dossiers)
        desk = opened(Path(folder, "profile"), secrets)
        rows = scrolling(desk, dossiers) + filtering(desk)
        still, seconds = standing_still(desk, replies)
        desk.close()
    print(
        f"{dossiers:,} dossiers on {PLATFORM}; {dossiers:,} entries were applied at {dossiers / seconds:,.0f}/s"
    )
    print(f"{'':<52}{'ours ms':>9}{'floor ms':>10}{'ratio':>8}{'target':>8}")
    for row in rows + still:
        show(*row)
    return 0


def show(name: str, ours: float, floor: float | None, target: float | None) -> None:
    if floor is None or target is None:
        print(f"{name:<52}{ours:>9.1f}")
        return
    ratio = ours / floor
    print(
        f"{name:<52}{ours:>9.1f}{floor:>10.1f}{ratio:>7.2f}x{target:>8.2f}{'' if ratio <= target else '  MISSED'}"
    )


if __name__ == "__main__":
    sys.exit(main())
