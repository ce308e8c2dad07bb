"""Makes files that are complete or absent, also after a power cut."""

import os
from pathlib import Path

from tac_desk.durable import flush_file as flush_file
from tac_desk.durable import flush_folder as flush_folder


def publish(part: Path, final: Path) -> None:
    """Give the finished file `part` its name `final`, on the disk for good. Raises OSError."""
    flush_file(part)
    os.replace(part, final)
    flush_folder(final.parent)


def write_private(path: Path, text: str) -> None:
    """A new file that only its owner may read. Raises OSError, also when there is one already."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
