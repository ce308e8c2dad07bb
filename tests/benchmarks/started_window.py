"""A process that shows one window and says when it was painted: `started_window.py desk PROFILE SECRETS | bare ROWS`.

Prints JSON: `painted` and `ready` on the monotonic clock in seconds, memory (PSS) in KiB of it and its helpers.
"""

import json
import sys
import time
from pathlib import Path

SETTLED = 1000
"""Milliseconds between `ready` and the weighing, in which the Markdown helper has started."""


def main() -> None:
    _desk(Path(sys.argv[2]), json.loads(sys.argv[3])) if sys.argv[1] == "desk" else _bare(int(sys.argv[2]))


def _bare(rows: int) -> None:
    from bare_window import BareWindow
    from PySide6.QtWidgets import QApplication

    app = QApplication(["bare"])
    window = BareWindow(rows)
    told = _Told(app.quit)
    told.watch(window.table.viewport(), lambda: True)
    told.expect("painted")
    window.show()
    app.exec()


def _desk(profile: Path, secrets: dict[str, str]) -> None:
    """As `tac-desk --profile PROFILE` does, with the vault given and the window watched."""
    from fixed_vault import FixedVault

    from tac_desk.cli.desk import _parser

    args = _parser([]).parse_args(["--profile", str(profile)])
    from tac_desk.ui.app import DeskApp, make_application

    app = make_application()
    desk = DeskApp(app, args.profile, vault=FixedVault(secrets))
    desk.start()
    window = desk.window
    told = _Told(app.quit)
    model = window.queue.model
    told.watch(window.queue.table.viewport(), lambda: model.id_at(0) in model._rows)
    told.expect("painted", "counted", "exchanging")
    window.navigation.model().dataChanged.connect(lambda: told.happened("counted"))
    desk.courier.status_changed.connect(lambda: told.happened("exchanging"))
    app.exec()
    desk.close()


class _Told:
    """Notes when things happen; when all that is expected has, weighs the process and ends it."""

    def __init__(self, end: object) -> None:
        from PySide6.QtCore import QTimer

        self._end, self._later = end, QTimer.singleShot
        self._times: dict[str, float] = {}
        self._expected: tuple[str, ...] = ()

    def expect(self, *names: str) -> None:
        self._expected = names

    def watch(self, widget: object, shows_content: object) -> None:
        """Note `painted` as soon as the paint of `widget` with its content has been carried out."""
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            def eventFilter(inner, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and "painted" not in self._times and shows_content():
                    self._later(0, lambda: self.happened("painted"))
                return False

        self._filter = Watch(widget)
        widget.installEventFilter(self._filter)

    def happened(self, name: str) -> None:
        if name in self._times:
            return
        self._times[name] = time.monotonic()
        if set(self._expected) == set(self._times):
            self._later(SETTLED, self._weigh)

    def _weigh(self) -> None:
        helpers = [
            pid for task in Path("/proc/self/task").glob("*/children") for pid in task.read_text().split()
        ]
        ready = max(self._times.values())
        answer = {"painted": self._times["painted"], "ready": ready, "pss": pss("self")}
        print(json.dumps(answer | {"helpers": sum(map(pss, helpers))}), flush=True)
        self._end()


def pss(pid: str) -> int:
    """Proportional memory in KiB; 0 where the system does not tell it."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
