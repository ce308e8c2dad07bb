"""What can go wrong with this desk's own files.

Trouble
└── StoreError
    ├── InUse             another program holds the profile
    ├── DiskFull          nothing was written
    ├── AlmostFull        saved, in the last room there is
    ├── Damaged           a file cannot be read
    ├── NotSignedIn       there is no hub
    └── LedgerMismatch    the hub's log contradicts our verified copy of it
        ├── ForgedEntry   a signature in our copy is wrong
        ├── NewEpoch      the hub says so itself
        └── KeyReplaced   the hub's key was lost or stolen, and it has another one
"""

from pathlib import Path

from tac_desk.domain.trouble import Trouble


class StoreError(Trouble):
    """A local file that cannot be read or written."""


class InUse(StoreError):
    """Another program holds the profile."""

    def __init__(self, directory: Path) -> None:
        super().__init__(
            "TAC Desk is already running for this profile",
            f"Another program holds {directory}.",
            "Switch to the window that is open, or close it and start again.",
        )


class DiskFull(StoreError):
    """Nothing of the action was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "There is no room left on the disk",
            f"{path.name} could not grow; nothing was changed and everything saved before is safe.",
            "Free some space on this disk, then try again.",
        )


class AlmostFull(StoreError):
    """Everything was saved so far, and only what is left of the reserve can still be."""

    def __init__(self, folder: Path, left: int) -> None:
        super().__init__(
            "The disk is almost full",
            f"{folder} is on a disk without free room. What you write is saved in a reserve of "
            f"{left // 1024:,} KiB; nothing new comes from the hub.",
            "Free some space on this disk; TAC Desk then goes on by itself.",
        )


class Damaged(StoreError):
    """The file exists and is not what we wrote, or another key wrote it."""

    def __init__(self, path: Path, cause: str, *, disposable: bool = False) -> None:
        super().__init__(
            "A file of TAC Desk cannot be read",
            f"{path}: {cause}. The disk may be damaged, or the key in the keyring is not the one of this profile.",
            "Start TAC Desk again: this file is only a copy, and is fetched from the hub again."
            if disposable
            else "Restore it or its key from a backup. Else save what can be read with tac-desk unsent -o FILE; then "
            "tac-desk set-aside keeps the file and begins anew.",
        )


class LedgerMismatch(StoreError):
    """What the hub sent does not follow from what it sent and signed before; nothing of it was applied."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "The hub's record does not match the copy on this computer",
            f"{cause}. Nothing of its answer was applied, and nothing is sent to it.",
            "Tell the council's administrator; your work stays saved on this computer.",
        )
        self.reason = cause


class ForgedEntry(LedgerMismatch):
    """An entry of our copy carries a signature that is not its sender's; found behind its first use."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"Entry {seq} was not signed by the device it names")
        self.cause = (
            f"{self.reason}: the hub, or somebody at it, has put words into a member's mouth. It is shown among what "
            "people wrote; no vote and no result rests on it. Nothing more is sent to the hub."
        )


class KeyReplaced(LedgerMismatch):
    """The hub has a key that the one before did not sign for; only a person can accept it."""

    def __init__(self, shown: str, word: str) -> None:
        super().__init__(f"The hub signs with the new key {shown}, and gives this reason: {word}")
        self.title = "The hub's key was replaced"
        self.next_step = (
            f"Ask an officer, in person or by telephone, whether the new key is {shown}. If it is, close TAC Desk and "
            f"run tac-desk trust-key {shown}; your work stays saved on this computer."
        )


class NotSignedIn(StoreError):
    """Something was asked that only a desk with a hub can do."""

    def __init__(self) -> None:
        super().__init__(
            "This profile is not signed in",
            "There is no hub to take entries from.",
            "Sign in with an enrolment code.",
        )


class NewEpoch(LedgerMismatch):
    """The hub has begun the ledger of `epoch`, in which what follows our first `since` entries is another thing.

    Only a person can accept it.
    """

    def __init__(self, epoch: int, since: int) -> None:
        super().__init__(
            f"The hub has begun epoch {epoch}, which begins with the first {since} entries of our copy"
        )
        self.epoch, self.since = epoch, since
        self.title = "The hub goes on with another ledger"
        self.next_step = (
            "Ask an officer whether that is right. Then look at it and accept it in the window, or run "
            f"tac-desk sync --accept-epoch {epoch}: what you did and it lacks is sent again."
        )
