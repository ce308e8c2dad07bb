"""A desk in a process of its own: does one thing without a hub, says so, and waits to be killed."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from tac_desk.desk.views import ActionState
from tests.journeys.window import Desktop, pause, until


def vote(desk: Desktop) -> None:
    desk.show_dossier("lark")
    desk.vote("no", "The roadmap ends in March.")
    desk.wait_for(ActionState.DRAFT)


def note(desk: Desktop) -> None:
    desk.show_dossier("lark")
    desk.judge("roadmap", Qt.Key.Key_3, "It ends in")


def comment(desk: Desktop) -> None:
    desk.show_dossier("lark")
    desk.jump(Qt.Key.Key_C)
    desk.type("Who will maintain")


def rationale(desk: Desktop) -> None:
    desk.show_dossier("lark")
    card = desk.window.dossier.vote
    until(card.form.isVisible, "a ballot I may vote on")
    card.rationale.setFocus()
    desk.type("I hesitate beca")


if __name__ == "__main__":
    opened = Desktop(Path(sys.argv[1])).open()
    {act.__name__: act for act in (vote, note, comment, rationale)}[sys.argv[2]](opened)
    print("done", flush=True)
    while True:
        pause(1)
