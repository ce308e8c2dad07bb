"""The doctor's look at the disk: who may read the profile, what room there is, whether the files are whole."""

import os
import platform
import shutil
import stat
import sys
from importlib.metadata import version
from pathlib import Path

from tac_desk.cli.finding import Finding, Health
from tac_desk.store.database import engine_version
from tac_desk.store.errors import Damaged, InUse
from tac_desk.store.health import examine
from tac_desk.store.reserve import RESERVE_FILE, SIZE

PRECIOUS = ("outbox.db", "cache.db", "vault.json", "profile.id")


def versions() -> str:
    """Of the program and of what it stands on."""
    parts = (version("tac-desk"), platform.python_version(), version("PySide6-Essentials"), engine_version())
    return "TAC Desk {}, Python {}, Qt {}, SQLite {}, on ".format(*parts) + sys.platform


def permissions(profile: Path) -> str | Finding:
    """Attention when anybody else may read the folder or a file; Windows keeps its own lists."""
    if os.name == "nt":
        return f"{profile}"
    found = [profile, *(profile / name for name in PRECIOUS if (profile / name).exists())]
    open_ones = [path for path in found if stat.S_IMODE(path.stat().st_mode) & 0o077]
    if not open_ones:
        return f"{profile}, readable by you alone"
    names = ", ".join(str(path) for path in open_ones)
    return Finding(
        "profile", Health.ATTENTION, "Others on this computer may read the profile", names,
        "Take the rights of group and others away: chmod -R go= on the profile.",
    )  # fmt: skip


def room(profile: Path) -> str | Finding:
    """Attention when the reserve is not whole, which a full disk explains."""
    free, reserve = shutil.disk_usage(profile).free, profile / RESERVE_FILE
    held = reserve.stat().st_size if reserve.is_file() else 0
    said = f"{free // 2**20:,} MiB free, {held // 1024:,} KiB in reserve"
    if held >= SIZE or free > 2 * SIZE:
        return said
    return Finding(
        "room",
        Health.ATTENTION,
        "The disk is almost full",
        said,
        "Free some space on the disk of the profile.",
    )


def files(profile: Path, key: bytes) -> str | Finding:
    """Every page of both files; a window that is open keeps its files to itself."""
    try:
        return f"outbox.db and cache.db are whole, SQLCipher {examine(profile, key)}"
    except InUse as in_use:
        return Finding(
            "files", Health.ATTENTION, in_use.title, in_use.cause, "Close the window and look again."
        )
    except Damaged as damage:
        return Finding("files", Health.BROKEN, damage.title, damage.cause, damage.next_step)
