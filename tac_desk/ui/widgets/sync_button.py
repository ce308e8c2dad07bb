"""The indicator in the status bar: on line, off line, syncing, signed out or stopped, and what is not sent yet."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from tac_desk.domain.trouble import Trouble
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui import times
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.icons import give_icon
from tac_desk.ui.widgets.label import restyle
from tac_desk.ui.words_troubles import told

_LOOKS = {
    SyncState.ONLINE: ("online", "pass", "neutral"),
    SyncState.SYNCING: ("syncing", "accent", "neutral"),
    SyncState.OFFLINE: ("offline", "caution", "caution"),
    SyncState.SIGNED_OUT: ("signed_out", "fail", "fail"),
    SyncState.STOPPED: ("stopped", "fail", "fail"),
}


class SyncButton(QPushButton):
    """Says what the last SyncStatus said, nothing else; a click opens the outbox."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self._status: SyncStatus | None = None
        self.show_status(None)

    def show_status(self, status: SyncStatus | None) -> None:
        self._status = status
        icon, token, tone = _LOOKS[status.state] if status is not None else ("clock", "muted", "neutral")
        self.setText(self._text(status))
        give_icon(self, icon, token)
        restyle(self, "tone", tone)
        self.setToolTip(self._tip(status))
        self.setAccessibleName(self.tr("Exchange with the hub: {}").format(self.text()))

    def _text(self, status: SyncStatus | None) -> str:
        if status is None:
            return self.tr("Not connected yet")
        text = {
            SyncState.ONLINE: self.tr("Online"),
            SyncState.SYNCING: self.tr("Syncing"),
            SyncState.OFFLINE: self.tr("Offline"),
            SyncState.SIGNED_OUT: self.tr("Signed out"),
            SyncState.STOPPED: self.tr("Stopped"),
        }[status.state]
        if status.trouble is not None and (why := self._why(status.trouble)):
            text = self.tr("{}: {}").format(text, why)
        if status.pending:
            waiting = plural(status.pending, self.tr("1 action not sent"), self.tr("{} actions not sent"))
            return f"{text}, {waiting}"
        return self.tr("{}, checking signatures").format(text) if status.checking else text

    def _why(self, trouble: Trouble) -> str:
        """The trouble in two or three words; empty for those that the state itself says."""
        code = getattr(trouble, "code", "") or type(trouble).__name__
        return {
            "recovering": self.tr("the hub is in recovery"),
            "ledger_behind": self.tr("the hub lacks entries"),
            "other_hub": self.tr("another hub answers"),
            "device_cloned": self.tr("this profile is used twice"),
            "too_old_to_vote": self.tr("TAC Desk is too old to vote"),
            "client_too_old": self.tr("TAC Desk is too old"),
            "device_revoked": self.tr("this computer was revoked"),
            "certificate": self.tr("the certificate is not trusted"),
            "NewEpoch": self.tr("the hub has another ledger"),
            "LedgerMismatch": self.tr("the hub's record contradicts ours"),
            "DiskFull": self.tr("no room on the disk"),
        }.get(code, "")

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):  # "an hour ago" is true when it is read
            self.setToolTip(self._tip(self._status))
        return super().event(event)

    def _tip(self, status: SyncStatus | None) -> str:
        if status is None:
            return self.tr("The first exchange with the hub has not begun.")
        one = status.trouble
        lines = [] if one is None else [told(text) for text in (one.title, one.cause, one.next_step)]
        if status.checking:
            lines.append(
                self.tr("Who wrote {:,} older comments and reviews is being checked.").format(status.checking)
            )
        if status.last_success_ms is not None:
            lines.append(
                self.tr("Last exchange {}").format(times.ago(status.last_success_ms, times.now_ms()))
            )
        lines.append(self.tr("A click opens the outbox."))
        return "\n".join(lines)
