"""Writes a composed document to a file the person chose: whole or not at all, never over another one unasked."""

import os
import tempfile
from pathlib import Path

from tac_desk.minutes.errors import MinutesError


def write_text(text: str, path: Path, *, replace: bool = False) -> None:
    """Write `text` as UTF-8 to `path`. Raises MinutesError; then a file that was there is as it was."""
    if path.exists() and not path.is_file():
        raise MinutesError(
            "The minutes cannot be written there",
            f"{path} is not an ordinary file.",
            "Name a file, or leave the output out to see the minutes on the terminal.",
        )
    if path.exists() and not replace:
        raise MinutesError(
            "That file exists already",
            f"{path} would be overwritten.",
            "Choose another name, or allow it to be replaced.",
        )
    try:
        _write_whole(text.encode(), path)
    except OSError as error:
        raise MinutesError(
            "The minutes cannot be written",
            f"{path}: {error.strerror or error}.",
            "Choose a folder you may write to, with room on its disk, and export again.",
        ) from error


def _write_whole(data: bytes, path: Path) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
