"""Where a hub keeps its things: the data directory, the files in it, and the address of its database."""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tac_desk.hub.errors import HubError

SETTINGS_FILE, DATABASE_FILE = "hub.toml", "hub.db"
DATABASE_VARIABLE, DATA_VARIABLE = "TAC_HUB_DATABASE", "TAC_HUB_DATA"
_HEADER = "# Settings of this hub. Without `database` it keeps its ledger in hub.db beside this file.\n"


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is a PostgreSQL URL or the path of a SQLite file."""

    directory: Path
    database: str


def default_directory() -> Path:
    return Path(os.environ.get(DATA_VARIABLE) or "tac-hub-data")


def write_settings(directory: Path) -> None:
    """Write the settings file of a new hub, without any secret: those come by environment or are added later."""
    descriptor = os.open(directory / SETTINGS_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(_HEADER + '# database = "postgresql://user@host/name"\n')


def read_settings(directory: Path) -> Settings:
    """The settings in `directory`; the environment variable TAC_HUB_DATABASE wins. Raises HubError."""
    path = directory / SETTINGS_FILE
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise HubError(
            "There is no hub here",
            f"{directory} holds no {SETTINGS_FILE}.",
            "Found one with tac-hub init, or name its directory with --data.",
        ) from None
    except (OSError, ValueError) as error:
        raise HubError(
            "The hub's settings cannot be read",
            f"{path}: {error}",
            "Correct the file, or restore it from your backup.",
        ) from error
    stated = os.environ.get(DATABASE_VARIABLE) or values.get("database")
    return Settings(directory, str(stated) if stated else str(directory / DATABASE_FILE))
