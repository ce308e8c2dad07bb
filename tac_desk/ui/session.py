"""Opens one profile: its secrets, its files, and, once signed in, the exchange with the hub. Nothing here is Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tac_desk.domain.changes import Changes
from tac_desk.domain.trouble import Trouble

if TYPE_CHECKING:
    from tac_desk.auth.vault import Vault
    from tac_desk.sync.loop import SyncLoop
    from tac_desk.sync.status import SyncStatus
    from tac_desk.ui.desk_door import DeskDoor
    from tac_desk.ui.minutes_dialog import Draft

CallDesk = Callable[[Callable[["DeskDoor"], Any]], Any]
"""Runs a function with the desk on the store thread and waits: `Courier.call`."""


class PassphraseNeeded(Trouble):
    """There is no keyring to use, so a passphrase protects the profile. `is_new`: it is yet to be chosen."""

    def __init__(self, *, is_new: bool) -> None:
        super().__init__(
            "A passphrase is needed",
            "This computer has no keyring that TAC Desk can use for its keys.",
            "Choose one and keep it safe: it cannot be recovered." if is_new else "Type the one you chose.",
        )
        self.is_new = is_new


@dataclass
class Session:
    """One profile being opened; `vault` may be given, as the demonstration does with one that forgets."""

    profile: Path
    vault: "Vault | None" = None

    @property
    def ca_file(self) -> Path | None:
        """Certificates this profile trusts in place of the system's."""
        from tac_desk.auth.certificates import own_certificates

        return own_certificates(self.profile)

    def open(self, passphrase: str | None = None) -> "DeskDoor":
        """On the store thread: the desk of the profile. Raises PassphraseNeeded, SignInError or StoreError."""
        from tac_desk.auth.vault import database_key
        from tac_desk.desk.bootstrap import open_desk
        from tac_desk.store.store import OUTBOX_FILE
        from tac_desk.ui.desk_door import DeskDoor

        if self.vault is None:
            self.vault = self._open_vault(passphrase)
        key = database_key(self.vault, may_create=not (self.profile / OUTBOX_FILE).exists())
        return DeskDoor(open_desk(self.profile, key))

    def _open_vault(self, passphrase: str | None) -> "Vault":
        from tac_desk.auth.vault import open_vault

        def ask(is_new: bool) -> str:
            if passphrase is None:
                raise PassphraseNeeded(is_new=is_new)
            return passphrase

        return open_vault(self.profile, ask)

    def sign_in(self, call: CallDesk, url: str, code: str, device_name: str) -> None:
        """On the work thread: enrol this computer at the hub. Raises SignInError or StoreError."""
        from tac_desk.auth.address import parse_address
        from tac_desk.auth.enrol import enrol
        from tac_desk.protocol.messages import EnrolReply
        from tac_desk.store.identity import Identity

        address = parse_address(url).url

        def keep(reply: EnrolReply) -> None:
            identity = Identity.from_reply(reply, address)
            call(lambda door: door.store.set_identity(identity))

        enrol(address, code, device_name, self._open(), ca_file=self.ca_file, keep=keep)

    def is_signed_in(self, door: Any) -> bool:
        """On the store thread."""
        from tac_desk.auth.vault import device_key

        return door.store.identity() is not None and device_key(self._open()) is not None

    def hub_address(self, door: Any) -> str:
        """On the store thread: where this profile is signed in, or was."""
        identity = door.store.identity()
        return "" if identity is None else str(identity.url)

    def make_loop(
        self, call: CallDesk, on_status: Callable[["SyncStatus"], None], on_changes: Callable[[Changes], None]
    ) -> "SyncLoop":
        """On the work thread: the exchange loop of a signed-in profile. Raises SignInError or StoreError."""
        from tac_desk.auth.vault import device_key
        from tac_desk.sync.link import Link
        from tac_desk.sync.loop import SyncLoop

        vault = self._open()
        identity, key = call(lambda door: door.store.identity()), device_key(vault)
        if identity is None or key is None:
            raise RuntimeError("the exchange begins after signing in")
        link = Link(identity.url, identity.hub, vault, self.ca_file)
        return SyncLoop(
            lambda function: call(lambda door: function(door.store)), link, key, on_status, on_changes
        )

    def _open(self) -> "Vault":
        if self.vault is None:
            raise RuntimeError("the profile is used before it is open")
        return self.vault


def draft_minutes(call: CallDesk, meeting: str) -> "Draft":
    """On the work thread: the minutes of `meeting` as they stand, and what to look at first. Raises Trouble."""
    from tac_desk.desk.minutes_facts import minutes_facts
    from tac_desk.minutes.compose import compose
    from tac_desk.minutes.lint.look import slips_in
    from tac_desk.minutes.markdown import to_markdown
    from tac_desk.ui.minutes_dialog import Draft

    facts = call(lambda door: minutes_facts(door.desk, meeting))
    return Draft(to_markdown(compose(facts)), slips_in(facts))


def export_minutes(call: CallDesk, meeting: str, file: Path) -> Path:
    """On the work thread: compose the minutes of `meeting` from confirmed facts and write them. Raises Trouble.

    The person has said in the file dialog that a file of this name may be replaced.
    """
    from tac_desk.desk.minutes_file import minutes_file
    from tac_desk.minutes.write import write_file

    suffix = file.suffix.removeprefix(".").lower()
    made = call(lambda door: minutes_file(door.desk, meeting, suffix))()
    write_file(lambda out: out.write(made), file, replace=True, what="minutes")
    return file
