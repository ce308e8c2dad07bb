"""A vote cast by somebody who sees nothing: run by Debian's own Python, which has pyatspi.

`by_ear.py SECONDS COMMAND…` starts the desk, does and reads everything through AT-SPI, and prints what it read as
JSON. It presses no key: every step has an action, a selection or a text that assistive technology can use. A step
that finds nothing of the role and name it looks for ends it, after so many seconds, with status 1.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pyatspi
from gi.repository import Atspi, GLib

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
MOST = 200  # parts of one thing that are looked at; a table of every dossier has more cells


class Ear:
    """What a screen reader can reach of the one running desk; `heard` is what was announced."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self.heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_announced)
        self._listener.register("object:announcement")

    def _on_announced(self, event) -> None:
        self.heard.append(str(event.any_data))

    def until(self, ask: Callable[[], object], what: str):
        """What `ask` answers as soon as it answers something."""
        deadline = time.monotonic() + self._patience
        while not (answer := ask()):
            if time.monotonic() > deadline:
                raise SystemExit(f"waited in vain for: {what}")
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.1)
        return answer

    def _all(self, root, *, hidden: bool) -> Iterator:
        """Everything below `root`; what is not shown only when `hidden`, as the items of a closed menu are."""
        for place in range(min(root.childCount, MOST)):
            one = root[place]
            if one is None:
                continue
            one.clearCache()
            if hidden or one.getState().contains(pyatspi.STATE_SHOWING):
                yield one
                yield from self._all(one, hidden=hidden)

    def window(self):
        desks = [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == "TAC Desk"]
        return next((one for desk in desks for one in desk if one is not None), None)

    def find(self, role: str, name: str, within=None, *, hidden: bool = False):
        """The first of this role whose name begins so; a row is meant by the whole name of its cell."""

        def look():
            root = within or self.window()
            found = self._all(root, hidden=hidden) if root is not None else ()
            return next(
                (one for one in found if one.getRoleName() == role and one.name.startswith(name)), None
            )

        return self.until(lambda: _living(look), f"{role} {name!r}")

    def names(self, role: str, within) -> list[str]:
        return [one.name for one in self._all(within, hidden=False) if one.getRoleName() == role]

    def act(self, one, action: str) -> None:
        """Do what assistive technology may do with it; it must be enabled."""

        def is_offered() -> bool:
            one.clearCache()
            offered = one.queryAction()
            names = [offered.getName(place) for place in range(offered.nActions)]
            return action in names and offered.doAction(names.index(action))

        self.until(is_offered, f"{one.getRoleName()} {one.name!r} to offer {action}")


def _living(look: Callable[[], object]):
    """Parts of a window come and go while it is read; then it is read again."""
    try:
        return look()
    except (GLib.Error, LookupError, RuntimeError):
        return None


def journey(ear: Ear) -> dict[str, object]:
    """From the window's title to the counted vote."""
    told: dict[str, object] = {"window": ear.until(lambda: ear.window() and ear.window().name, "the window")}
    ear.act(ear.find("list item", "Vote", ear.find("list", "Pages")), "Toggle")
    table = ear.find("table", "Dossiers")
    cell = ear.find("table cell", "Embergrid", table)
    ear.until(lambda: table.queryTable().nRows == 1, "the queue to hold only what waits for my vote")
    told["columns"] = ear.names("table column header", table)
    told["row"] = ear.names("table cell", table)
    told["chosen in the filter"] = ear.find("combo box", "Vote").description
    if not cell.getState().contains(pyatspi.STATE_SELECTED):
        ear.act(cell, "Toggle")
    ear.act(ear.find("menu item", "Vote on it", hidden=True), "Press")
    card = ear.find("panel", "Shall Embergrid become")
    told["needed"] = ear.find("label", "Needs ", card).name
    told["counts"] = [name for name in ear.names("label", card) if "not voted" in name]
    told["terms"] = ear.find("label", "At least ", card).name
    choice = ear.find("filler", "My vote", card)
    told["positions"] = [(one.name, one.description) for one in choice if one.getRoleName() == "radio button"]
    ear.act(ear.find("radio button", "Yes", choice), "Toggle")
    said = "Read and cast by ear."
    ear.find("text", "Rationale", card).queryEditableText().insertText(0, said, len(said))
    told["who reads it"] = ear.find("combo box", "Council only", card).description
    ear.act(ear.find("push button", "Cast vote", card), "Press")
    told["saved"] = ear.find("label", "Saved on this computer. ").name
    told["stands"] = ear.find("label", "This seat says Yes since ", card).name
    told["after"] = ear.find("label", "Needs ", card).name
    ear.until(lambda: ear.heard, "the saving to be announced")
    ear.act(ear.find("list item", "Outbox"), "Toggle")
    outbox = ear.find("list", "My actions")
    told["sending"] = ear.find("list item", "Vote, Embergrid, Yes: Read and cast by ear.: Saved", outbox).name
    told["counted"] = ear.find(
        "list item", "Vote, Embergrid, Yes: Read and cast by ear.: Counted", outbox
    ).name
    told["announced"] = ear.heard
    return told


def main() -> int:
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"])
    desk = subprocess.Popen(sys.argv[2:], stderr=subprocess.DEVNULL)
    try:
        pyatspi.setCacheLevel(pyatspi.constants.CACHE_PROPERTIES)
        print(json.dumps(journey(Ear(float(sys.argv[1])))))
    finally:
        for child in (desk, launcher):
            child.terminate()
            child.wait(20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
