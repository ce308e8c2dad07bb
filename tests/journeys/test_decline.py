"""A declined application: its reasons in a letter, an attempt to return too early, and an exception with a reason."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from tac_desk.cli.hub import main as tac_hub
from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import CastVote
from tac_desk.domain.dossier import Audience
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess
from tests.intake.application_bodies import body
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import SEATED, sign_as
from tests.journeys.window import Desktop, choose, until, words

FIRST, SECOND = "9", "10"
REASON = "Its governance is nowhere written down."


def application(folder: Path) -> Path:
    path = folder / "application.md"
    path.write_text("# Ecosystem Application - Torchmoss\n\n" + body(project_name="Torchmoss"), "utf-8")
    return path


def in_voting(folder: Path, at_the_hub: Run) -> str:
    at_the_hub("intake", application(folder))
    for state in ("triaged", "in_queue", "in_progress", "presented"):
        at_the_hub("move", FIRST, state)
    return at_the_hub("ballot", "open", "Accept Torchmoss into the ecosystem?", "--dossier", FIRST)


def decline_from_the_desk(desk: Desktop, hub: HubProcess) -> None:
    """Without a line, with a reason that the applicant may read."""
    hub.stop()
    until(lambda: desk.status.state is SyncState.OFFLINE, "being off line")
    desk.show_dossier(FIRST)
    card = desk.window.dossier.vote
    until(lambda: card.form.isVisible(), "a ballot I may vote on")
    choose(card.choice, "no")
    readers = card._audience
    readers.setCurrentIndex(readers.findData(Audience.APPLICANT.value))
    assert readers.currentData() == Audience.APPLICANT
    card.rationale.setFocus()
    desk.type(REASON)
    desk.finish()
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.SAVED)
    hub.start()
    desk.wait_for(ActionState.COUNTED)


def test_a_declined_project_gets_its_reasons_and_returns_by_exception(
    hub: HubProcess, new_desk: NewDesk, at_the_hub: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ballot = in_voting(tmp_path, at_the_hub)
    decline_from_the_desk(new_desk("ada"), hub)
    for place, member in enumerate(
        SEATED[1:], 2
    ):  # the letter names nobody, so it needs three who wrote for it
        audience = Audience.APPLICANT if place < 4 else Audience.COUNCIL
        vote = CastVote(f"e{place}", "no", rationale=f"Said for the {audience}.", audience=audience)
        sign_as(hub.hub, member, vote, f"ballot:{ballot}")
    assert "did not pass" in at_the_hub("ballot", "close", ballot)

    sue = new_desk("sue")
    sue.show_dossier(FIRST)
    until(lambda: "Declined" in words(sue.window.dossier.header), "the decision to be seen")
    letters = sue.window.dossier.letters
    letters.begin(sue.window.dossier.view)
    until(lambda: letters.dialog is not None and words(letters.dialog), "the letter")
    letter = words(letters.dialog)
    assert "declined" in letter
    assert REASON in letter
    assert "Said for the applicant." in letter
    assert "Said for the council." not in letter
    letters.dialog.editor.setPlainText(f"{letters.dialog.letter_text()}\n\nCome again soon.")
    letters.dialog.keep.click()
    until(lambda: "Draft kept" in words(letters.dialog), "the draft to be kept")
    letters.dialog.accept()
    sue.send_now()
    until(lambda: letters_at(hub) == ["sue"], "the draft at the hub")
    assert "Come again soon." in letter_of(new_desk("sue")), "on another computer of hers"
    assert "Come again soon." not in letter_of(new_desk("ada"))

    again = ["--data", str(hub.directory), "intake", str(application(tmp_path))]
    assert tac_hub(again) == 2
    refused = capsys.readouterr().err
    assert "Nothing was filed." in refused
    assert "--override" in refused
    assert earliest(letter) in refused
    exception = "The steering group is written down since yesterday."
    filed = at_the_hub("intake", application(tmp_path), "--override", exception)
    assert filed.startswith(f"filed as dossier {SECOND}, after its earlier round {FIRST} (declined)")

    sue.go_online()
    sue.show_dossier(SECOND)
    page = sue.window.dossier
    until(lambda: exception in words(page), "why it was let in before its time")
    assert "Returning" in words(page.header)


def letters_at(hub: HubProcess) -> list[str]:
    """Who has drafted one."""
    return list(hub.hub.thing(f"dossier:{FIRST}").letters)


def letter_of(desk: Desktop) -> str:
    desk.show_dossier(FIRST)
    until(lambda: "Declined" in words(desk.window.dossier.header), "the decision to be seen")
    letters = desk.window.dossier.letters
    letters.begin(desk.window.dossier.view)
    until(lambda: letters.dialog is not None and words(letters.dialog), "the letter")
    text = letters.dialog.letter_text()
    letters.dialog.accept()
    return text


def earliest(letter: str) -> str:
    """The day in the letter from which the project may apply again, as the command line writes it."""
    said = re.search(r"filed from (\d+ \w+ \d{4}) on", letter)
    assert said is not None
    return f"{datetime.strptime(said[1], '%d %B %Y'):%Y-%m-%d}"
