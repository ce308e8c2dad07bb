"""What can go wrong when minutes are made."""

from tac_desk.domain.trouble import Trouble


class MinutesError(Trouble):
    """Minutes that cannot be composed or written."""
