"""Publishes the minutes of a meeting, and writes them into a file the person chooses."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.changes import Changes
from tac_desk.domain.trouble import Trouble
from tac_desk.ui.ask_file import ask_for_file
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Door
from tac_desk.ui.forms.meeting_course import PublishForm
from tac_desk.ui.minutes_dialog import Draft, MinutesDialog
from tac_desk.ui.render import Renderer

Call = Callable[[Callable[[Any], Any]], Any]
"""`call(f)` runs `f(door)` on the store thread and waits for its answer."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is done on the work thread; both raise Trouble.

    `draft(call, meeting)` composes the minutes and looks for slips. `write(call, meeting, file)` answers the file,
    whose suffix says the format.
    """

    draft: Callable[[Call, str], Draft]
    write: Callable[[Call, str, Path], Path]


class MinutesExport(QObject):
    """Minutes on their way out: published, and written into files by `export`, after they were read.

    `exported(str)`: what to tell the person.
    """

    exported = Signal(str)

    def __init__(self, courier: Courier, renderer: Renderer, window: QWidget, export: Export | None) -> None:
        super().__init__(window)
        self._courier, self._window, self._export = courier, window, export
        self._renderer = renderer
        self._published: dict[str, int] = {}  # by meeting the edition that the hub has not confirmed yet
        courier.changed.connect(self._on_changed)

    def begin(self, meeting: str) -> None:
        """Show the minutes and what the linter finds, then ask where to; nothing is written on a cancel."""
        self._look_over(meeting, self.tr("&Export…"), lambda: self._ask(meeting))

    def publish(self, meeting: str) -> None:
        """Show the minutes and what the linter finds, then the form that publishes."""
        self._look_over(meeting, self.tr("&Publish…"), lambda: self._ask_to_publish(meeting))

    def _look_over(self, meeting: str, go_on: str, then: Callable[[], None]) -> None:
        if self._export is None:
            text = self.tr("The minutes cannot be written from here")
            cause = self.tr("This window was opened without an exporter.")
            self._courier.troubled.emit(Trouble(text, cause, self.tr("Use the command “tac-desk minutes”.")))
            return
        draft, call = self._export.draft, self._courier.call
        self._courier.work(
            lambda: (draft(call, meeting), go_on, then), then=self._on_drafted, latest="draft of minutes"
        )

    def _on_drafted(self, answer: tuple[Draft, str, Callable[[], None]]) -> None:
        draft, go_on, then = answer
        dialog = MinutesDialog(draft, go_on, self._courier, self._renderer, self._window)
        dialog.accepted.connect(then)
        dialog.open()

    def _ask_to_publish(self, meeting: str) -> None:
        self._courier.ask(_file_on, meeting, then=self._on_file)

    def _on_file(self, file: MeetingFile | None) -> None:
        if file is None:
            return
        form = PublishForm(self._courier, file, self._window)
        meeting, edition = file.meeting.id, len(file.meeting.editions) + 1
        form.accepted.connect(lambda: self._published.update({meeting: edition}))
        form.begin()

    def _on_changed(self, changes: Changes) -> None:
        for meeting in self._published:
            if f"meeting:{meeting}" in changes:
                self._courier.ask(_file_on, meeting, then=self._on_published)

    def _on_published(self, file: MeetingFile | None) -> None:
        """Offer the file as soon as it says that it is published, and stop waiting when it was undone or refused."""
        if file is None or file.unsent:
            return
        edition = self._published.pop(file.meeting.id, 0)
        if edition and len(file.meeting.editions) >= edition:
            text = self.tr("Edition {} of the minutes is published. Ctrl+E writes it into a file.")
            self.exported.emit(text.format(edition))

    def _ask(self, meeting: str) -> None:
        kinds = {
            "md": self.tr("Markdown"),
            "html": self.tr("Web page"),
            "docx": self.tr("Word processor"),
            "pdf": self.tr("PDF"),
            "csv": self.tr("Roll and votes as a table"),
            "json": self.tr("Data with the entries that prove it"),
        }
        ask_for_file(
            self._window,
            self.tr("Export minutes"),
            f"minutes-{meeting}.md",
            kinds,
            lambda file: self.write(meeting, file),
        )

    def write(self, meeting: str, file: Path) -> None:
        export, call = self._export, self._courier.call
        if export is not None:
            self.exported.emit(self.tr("Writing {}…").format(file.name))
            self._courier.work(lambda: export.write(call, meeting, file), then=self._on_written)

    def _on_written(self, file: Path) -> None:
        self.exported.emit(self.tr("Minutes written: {}").format(file.name))


def _file_on(desk: Door, meeting: str) -> MeetingFile | None:
    return desk.meeting_file(meeting)
