"""A desk in a process of its own: casts a vote without a hub, says so, and waits to be killed."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from tac_desk.desk.views import ActionState
from tests.journeys.window import Desktop

desk = Desktop(Path(sys.argv[1])).open()
desk.show_dossier("lark")
desk.vote("no", "The roadmap ends in March.")
desk.wait_for(ActionState.DRAFT)
print("saved", flush=True)
while True:
    QTest.qWait(1000)
