"""Makes files, folders and their names outlive a power cut."""

import errno
import os
import sys
from pathlib import Path


def flush_file(path: Path) -> None:
    """Raises OSError."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(path: Path) -> None:
    """Make the names in a folder last; Windows does so by itself. Raises OSError."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except PermissionError:  # one may be in it without reading it: then the system flushes it in its own time
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network file systems have no such thing
            raise
    finally:
        os.close(descriptor)


def make_folder(path: Path) -> None:
    """A folder that only its owner may read, with the folders above it; harmless when it is there. Raises OSError."""
    new = [folder for folder in (path, *path.parents) if not folder.exists()]
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in new:
        flush_folder(folder.parent)
