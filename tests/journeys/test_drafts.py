"""Half-written words: there again after the desk was killed half a second after the last key."""

from collections.abc import Callable

import pytest

from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.killed import act_and_be_killed
from tests.journeys.window import Desktop, until

SAFE_AFTER = 0.5  # seconds after the last key


def the_note(desk: Desktop) -> str:
    desk.show_criterion("roadmap")
    card = desk.window.dossier.cards.criterion
    return f"{card.choice.code()}: {card.note.text()}"


def the_comment(desk: Desktop) -> str:
    return desk.window.dossier.cards.discussion.text.text()


def the_rationale(desk: Desktop) -> str:
    return desk.window.dossier.vote.rationale.text()


@pytest.mark.parametrize(
    ("act", "shown", "text"),
    [
        ("note", the_note, "fail: It ends in"),
        ("comment", the_comment, "Who will maintain"),
        ("rationale", the_rationale, "I hesitate beca"),
    ],
)
def test_what_was_half_written_survives_a_kill(
    hub: HubProcess, new_desk: NewDesk, act: str, shown: Callable[[Desktop], str], text: str
) -> None:
    desk = new_desk("ada")
    desk.close()
    hub.stop()
    act_and_be_killed(desk.profile, act, SAFE_AFTER)
    desk.open().show_dossier("lark")
    until(lambda: shown(desk) == text, "the words to be there again")
    assert desk.outbox() == ()
