"""What an operator is told when the hub cannot start or serve."""

from tac_desk.domain.trouble import Trouble


class HubError(Trouble):
    """The hub cannot be founded, opened or served."""


class DatabaseTrouble(HubError):
    """The database does not answer: it is locked, full or gone. Nothing of the transaction was kept."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "The hub's database does not answer",
            cause,
            "Check that it runs and that its disk has room, then try again; nothing was changed.",
        )
