"""Makes files that are complete or absent, also after a power cut."""

import os
import sys
from pathlib import Path


def publish(part: Path, final: Path) -> None:
    """Give the finished file `part` its name `final`, on the disk for good. Raises OSError."""
    flush_file(part)
    os.replace(part, final)
    flush_folder(final.parent)


def flush_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(path: Path) -> None:
    """Make the names in a folder last; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_private(path: Path, text: str) -> None:
    """A new file that only its owner may read. Raises OSError, also when there is one already."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
