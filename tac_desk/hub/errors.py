"""What an operator is told when the hub cannot start or serve."""

from tac_desk.domain.trouble import Trouble


class HubError(Trouble):
    """The hub cannot be founded, opened or served."""
