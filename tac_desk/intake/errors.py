"""The one failure of this room: a file or a name that came in and cannot be used."""

from tac_desk.domain.trouble import Trouble


class IntakeError(Trouble):
    """An application, landscape, roster, fact file or name that cannot be used; nothing of it was taken in."""


def unreadable(name: str, reason: str, next_step: str) -> IntakeError:
    """`name` is the file as the person knows it; `reason` completes "the file …"."""
    return IntakeError("This file cannot be read", f"{name}: {reason}", next_step)


def malformed(name: str, place: str, reason: str) -> IntakeError:
    """A data file whose content at `place` breaks its own format."""
    return IntakeError(
        "This file is not in the expected form",
        f"{name}: {place}: {reason}",
        "Correct that place in the file and read it again.",
    )
