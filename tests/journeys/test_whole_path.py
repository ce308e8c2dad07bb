"""From an application file to the minutes: filed, mined, reviewed without network, counted, voted on, written down."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import CastVote, PutMotion, TakeRoll
from tac_desk.sync.status import SyncState
from tac_desk.ui.minutes_dialog import MinutesDialog
from tests.evidence.miniature import AS_OF, Miniature
from tests.hub_process import HubProcess
from tests.intake.application_bodies import body
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import SEATED, accept, sign_as
from tests.journeys.window import Desktop, choose, press, until, words

DOSSIER = "9"
MIT = "MIT License\n\nPermission is hereby granted, free of charge, to any person\n"


def repository(folder: Path) -> Miniature:
    """A small project with a licence, a read-me and a week of work."""
    made = Miniature(folder / "torchmoss.git")
    made.commit({"LICENSE": MIT, "README.md": "# Torchmoss\n\nMoss for tensors.\n"})
    made.commits(3, message="Grow")
    return made


def filed(folder: Path, at_the_hub: Run) -> str:
    """The application taken in and its repository mined; the commit the evidence stands on."""
    application = folder / "application.md"
    application.write_text(
        "# Ecosystem Application - Torchmoss\n\n" + body(project_name="Torchmoss"), "utf-8"
    )
    assert at_the_hub("intake", application) == f"filed as dossier {DOSSIER}"
    source = repository(folder).write()
    mined = at_the_hub("collect", DOSSIER, "--repo", source, "--as-of", AS_OF.isoformat())
    for state in ("triaged", "in_queue", "in_progress"):
        at_the_hub("move", DOSSIER, state)
    return mined.partition("commit ")[2].partition(" ")[0]


def test_an_application_goes_all_the_way_to_the_minutes(
    hub: HubProcess, new_desk: NewDesk, at_the_hub: Run, at_the_desk: Run, tmp_path: Path
) -> None:
    commit = filed(tmp_path, at_the_hub)
    ada = new_desk("ada")
    _read_the_dossier(ada, commit)
    hub.stop()
    until(lambda: ada.status.state is SyncState.OFFLINE, "being off line")
    _work_without_network(ada)
    hub.start()
    until(lambda: {row.state for row in ada.outbox()} == {ActionState.COUNTED}, "everything to be counted")
    assert [row.kind for row in ada.outbox()] == ["sponsor_dossier", "add_comment", "submit_review"]

    bo = new_desk("bo")
    _see_what_was_done(bo)
    at_the_hub("move", DOSSIER, "presented")
    ballot = at_the_hub("ballot", "open", "Accept Torchmoss into the ecosystem?", "--dossier", DOSSIER)
    _vote(hub, ballot, ada, bo)
    meeting = at_the_hub("meeting", "plan", "Autumn", "--at", "2026-10-13T14:00Z", "--dossier", DOSSIER)
    accept(hub.hub, TakeRoll(SEATED), f"meeting:{meeting}")
    accept(hub.hub, PutMotion(ballot), f"meeting:{meeting}")
    assert "; passed" in at_the_hub("ballot", "close", ballot)

    exported = _export(bo, meeting, tmp_path / "exported.md").decode()
    assert _export(bo, meeting, tmp_path / "exported.pdf").startswith(b"%PDF")
    assert b"cast_vote" not in _export(bo, meeting, tmp_path / "exported.json")
    bo.close()
    said = at_the_desk(bo, "verify", str(tmp_path / "exported.json"))
    assert "the minutes in the file say what these entries say" in said
    assert at_the_desk(bo, "minutes", meeting) == exported
    assert "| 4 | 1 | 0 | 0 | 0 | 5 |" in exported
    assert "Result: adopted." in exported
    assert "5 of 5 seats represented; quorum needs 3: quorum is met." in exported


def _read_the_dossier(desk: Desktop, commit: str) -> None:
    desk.show_dossier(DOSSIER)
    page = desk.window.dossier
    desk.show_criterion("permissive_license")
    until(lambda: "LICENSE:1" in words(page.cards.criterion), "the evidence")
    evidence = words(page.cards.criterion)
    assert "MIT License" in evidence
    assert f"Commit {commit}" in evidence
    assert page.checklist.model.rowCount() == 19
    assert "A good answer." in words(page.cards.answers)


def _work_without_network(desk: Desktop) -> None:
    desk.show_dossier(DOSSIER)
    desk.judge("license_file", Qt.Key.Key_1, "MIT, LICENSE line 1")
    desk.judge("readme_file", Qt.Key.Key_2, "Short, README.md line 3")
    desk.judge("contributing_file", Qt.Key.Key_3, "There is none")
    desk.judge("governance", Qt.Key.Key_4, "For the council to weigh")
    cards = desk.window.dossier.cards
    choose(cards.review.choice, "approve")
    until(lambda: "4 of 19 verdicts" in words(cards.review), "the verdicts to be counted")
    press(cards.review, "Submit review")
    desk.jump(Qt.Key.Key_C)
    desk.type("Does it **build** on Windows?")
    desk.finish()
    desk.show_dossier("tern")
    desk.jump(Qt.Key.Key_S)
    desk.type("We use it every day.")
    desk.finish()
    desk.window.show_page("outbox")
    until(lambda: len(desk.outbox()) == 3, "three actions in the outbox")
    for _ in range(3):
        QTest.keyClick(desk.window.outbox.list, Qt.Key.Key_S)
        QTest.keyClick(desk.window.outbox.list, Qt.Key.Key_J)
    until(lambda: {row.state for row in desk.outbox()} == {ActionState.SAVED}, "all to be released")


def _see_what_was_done(desk: Desktop) -> None:
    desk.show_dossier(DOSSIER)
    cards = desk.window.dossier.cards
    desk.show_criterion("readme_file")
    assert "1 other verdict, shown once yours is given." in words(cards.criterion)
    desk.judge("readme_file", Qt.Key.Key_1, "Long enough.")
    until(lambda: "Ada Caution\nShort, README.md line 3" in words(cards.criterion), "the other's verdict")
    until(lambda: "Does it build on Windows?" in words(cards.discussion), "the comment, rendered")
    desk.show_dossier("tern")
    assert "Candidate" in words(desk.window.dossier.header)
    assert "We use it every day." in words(cards.sponsor)


def _vote(hub: HubProcess, ballot: str, ada: Desktop, bo: Desktop) -> None:
    """Two at their desks, three elsewhere."""
    for desk, position, reason in ((ada, "yes", ""), (bo, "no", "It is young.")):
        desk.show_dossier(DOSSIER)
        desk.vote(position, reason)
        desk.wait_for(ActionState.DRAFT)
        desk.send_now()
        desk.wait_for(ActionState.COUNTED)
    for place, member in enumerate(SEATED[2:], 3):
        sign_as(hub.hub, member, CastVote(f"e{place}", "yes"), f"ballot:{ballot}")


def _export(desk: Desktop, meeting: str, file: Path) -> bytes:
    """From the meetings page, through the file dialog."""
    page = desk.window.meetings
    desk.window.show_page("meetings")
    until(lambda: meeting in [line.id for line in page._model.lines], "the meeting")
    place = [line.id for line in page._model.lines].index(meeting)
    page.list.setCurrentIndex(page._model.index(place, 0))
    until(lambda: "Passed" in words(page), "the result")
    press(page, "Export minutes…")
    until(lambda: desk.window.findChildren(MinutesDialog), "the minutes as they will be")
    QTest.keyClick(desk.window.findChild(MinutesDialog), Qt.Key.Key_Return)
    until(lambda: desk.window.findChildren(QFileDialog), "the file dialog")
    dialog = desk.window.findChild(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(file))  # as a person types over what is proposed
    press(dialog, "&Save")
    until(file.exists, "the minutes")
    until(lambda: not desk.window.findChildren(QFileDialog), "the end of the dialog")
    return file.read_bytes()
