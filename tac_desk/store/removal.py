"""Puts the files of a profile that hold work and secrets aside, or removes them for good."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from tac_desk.durable import flush_folder
from tac_desk.store.lock import ProfileLock
from tac_desk.store.reserve import RESERVE_FILE
from tac_desk.store.store import CACHE, OUTBOX_FILE
from tac_desk.store.told import told_plainly

# The secrets go first: with them half of the files can be opened by nobody, whenever a kill comes.
_SECRETS = ("vault.json", "profile.id")
_KEPT, _UNDER_WAY = "kept-", "kept-unfinished"


def set_aside(profile: Path) -> Path:
    """Move the files into a folder of the profile, where nothing is changed; that folder.

    Done again after a kill it goes on where it was. Raises StoreError, among them InUse.
    """
    lock = ProfileLock(profile)
    try:
        with told_plainly(profile):
            return _move(profile)
    finally:
        lock.release()


def _move(profile: Path) -> Path:
    folder = profile / _UNDER_WAY
    folder.mkdir(mode=0o700, exist_ok=True)
    for path in _files(profile):
        target = folder / path.name
        if not target.exists():
            path.rename(target)
    flush_folder(folder)
    kept = profile / datetime.now(UTC).strftime(f"{_KEPT}%Y%m%d-%H%M%S-%f")
    folder.rename(kept)
    flush_folder(profile)
    return kept


def _files(profile: Path) -> list[Path]:
    secrets = [profile / name for name in _SECRETS if (profile / name).exists()]
    return [*secrets, *sorted(profile.glob(f"{OUTBOX_FILE}*")), *sorted(profile.glob(f"{CACHE}*"))]


def kept_copies(profile: Path) -> tuple[Path, ...]:
    """What was put aside in this profile, oldest first."""
    return tuple(sorted(profile.glob(f"{_KEPT}*")))


def remove_files(profile: Path, held: ProfileLock) -> None:
    """Remove them for good, copies that were put aside too, while the lock is `held`. Raises StoreError."""
    with told_plainly(profile):
        for path in [*_files(profile), *kept_copies(profile), profile / RESERVE_FILE, profile / "hub-ca.pem"]:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        flush_folder(profile)
    held.release()
