"""What an operator is told when the hub cannot start or serve."""

from tac_desk.domain.trouble import Trouble


class HubError(Trouble):
    """The hub cannot be founded, opened or served."""


class RecoveringError(HubError):
    """The hub was restored from a backup and enters nothing until an officer has decided."""

    def __init__(self) -> None:
        super().__init__(
            "The hub is in recovery",
            "It was restored from a backup, and desks may know entries that it lacks.",
            "See tac-hub recover status; tac-hub recover finish lets it go on.",
        )


class KeyMissing(HubError):
    """The ledger is signed by a key that is not in this hub's directory."""

    def __init__(self, public: str) -> None:
        super().__init__(
            "The key that signs the ledger is not here",
            f"Neither log.key nor log.key.next is the key {public[:16] or 'of this hub'}.",
            "Copy log.key from where the key was rotated, or from your backup; if it is lost: tac-hub key replace.",
        )


class DatabaseTrouble(HubError):
    """The database does not answer: it is locked, full or gone. Nothing of the transaction was kept."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "The hub's database does not answer",
            cause,
            "Check that it runs and that its disk has room, then try again; nothing was changed.",
        )
