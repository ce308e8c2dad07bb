"""Writes a document to a file the person chose: whole or not at all, never over another one unasked."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar

from tac_desk.durable import flush_folder
from tac_desk.minutes.errors import MinutesError

T = TypeVar("T")


def write_text(text: str, path: Path, *, replace: bool = False) -> None:
    """Write `text` as UTF-8 to `path`. Raises MinutesError; then a file that was there is as it was."""
    write_file(lambda file: file.write(text.encode()), path, replace=replace, what="minutes")


def write_file(
    write: Callable[[IO[bytes]], T], path: Path, *, replace: bool = False, what: str = "file"
) -> T:
    """What `write` gives back when it has written `path`, or `what` it is called in trouble.

    Raises MinutesError, and what `write` raises; then a file that was there is as it was, unless the disk failed
    when all was written and only the name was not yet safe from a power cut.
    """
    if path.exists() and not path.is_file():
        raise MinutesError(
            f"The {what} cannot be written there",
            f"{path} is not an ordinary file.",
            "Name a file in a folder you may write to.",
        )
    if path.exists() and not replace:
        raise MinutesError(
            "That file exists already",
            f"{path} would be overwritten.",
            "Choose another name, or allow it to be replaced.",
        )
    try:
        return _write_whole(write, path)
    except OSError as error:
        raise MinutesError(
            f"The {what} cannot be written",
            f"{path}: {error.strerror or error}.",
            "Choose a folder you may write to, with room on its disk, and export again.",
        ) from error


def _write_whole(write: Callable[[IO[bytes]], T], path: Path) -> T:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            done = write(file)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    flush_folder(path.parent)
    return done
