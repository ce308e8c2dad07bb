"""A member who sees nothing votes: the real window, its accessibility bus, and nothing else."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"  # Debian's own: it alone sees Debian's pyatspi
DESK = "import sys; from tac_desk.cli.desk import main; sys.exit(main(['demo']))"
UNNAMED = (
    "from PySide6.QtWidgets import QWidget; said = QWidget.setAccessibleName; "
    "QWidget.setAccessibleName = lambda it, name: said(it, '' if name == {!r} else name); "
)


def ends(desk: str, seconds: int) -> "subprocess.CompletedProcess[str]":
    """The journey of by_ear.py on a desk that this Python text starts."""
    session = ["xvfb-run", "-a", "-s", "-screen 0 1440x1000x24 -nolisten tcp", "dbus-run-session", "--"]
    reader = [PYTHON, str(Path(__file__).with_name("by_ear.py")), str(seconds)]
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [*session, *reader, sys.executable, "-c", desk]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(autouse=True)
def _a_screen_reader() -> None:
    """Its programs are Linux's; where the checks of a change run they must be there."""
    tried = [[PYTHON, "-c", "import pyatspi"]]
    there = all(map(shutil.which, ("xvfb-run", "dbus-run-session", PYTHON))) and all(
        subprocess.run(command, capture_output=True, check=False).returncode == 0 for command in tried
    )
    assert there or not (os.environ.get("CI") and sys.platform == "linux"), (
        "packaging/dev.py test installs it"
    )
    if not there:
        pytest.skip("no screen reader's library on this machine")


def test_a_vote_is_found_understood_cast_and_seen_counted_by_ear() -> None:
    done = ends(DESK, 60)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["window"] == "TAC Desk — Demonstration council (invented)"
    assert told["columns"][:4] == ["No.", "Dossier", "State", "Waiting for me"]
    assert told["row"][0] == "151"
    assert told["row"][1].startswith("Embergrid, Applies for: Hosted")
    assert told["row"][2] == "In voting"
    assert told["row"][3].startswith("Vote, closes in ")
    assert told["chosen in the filter"] == "What I owe"
    assert told["needed"] == "Needs 14 of 20 yes; 10 so far; needs 4 more yes to pass"
    assert told["counts"][-1] == (
        "10 yes, 1 no, 1 abstain, 8 not voted, 1 recused, so the base is 20 instead of 21"
    )
    assert told["terms"] == "At least 2/3 of all eligible seats; quorum of 11 is met."
    assert [name for name, meaning in told["positions"] if meaning] == ["Yes", "No", "Abstain", "Recuse"]
    assert told["who reads it"] == "Who may read the rationale"
    assert told["saved"] == told["announced"][0] == "Saved on this computer. It is sent in a few seconds."
    assert told["stands"].endswith("You may change it until the vote closes.")
    assert told["after"] == "Needs 14 of 20 yes; 11 so far; needs 3 more yes to pass"
    assert "undo is possible until then" in told["sending"]
    assert told["counted"].endswith("It is in the record, and this computer has verified that.")


@pytest.mark.parametrize("name", ["Dossiers", "My vote", "Rationale"])
def test_without_one_of_its_names_the_journey_ends(name: str) -> None:
    done = ends(UNNAMED.format(name) + DESK, 8)
    assert done.returncode == 1
    assert f"waited in vain for: {role_of(name)} {name!r}" in done.stderr


def role_of(name: str) -> str:
    return {"Dossiers": "table", "My vote": "filler", "Rationale": "text"}[name]
