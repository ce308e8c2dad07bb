"""Where a hub keeps its things: the data directory, the files in it, and the address of its database."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tac_desk.hub.errors import HubError

MIRRORS = "mirrors"  # the folder in the hub's directory for clones of remote repositories
SETTINGS_FILE, DATABASE_FILE = "hub.toml", "hub.db"
DATABASE_VARIABLE, DATA_VARIABLE = "TAC_HUB_DATABASE", "TAC_HUB_DATA"
_HEADER = "# Settings of this hub. Without `database` it keeps its ledger in hub.db beside this file.\n"
_MINING = "# Mine each dossier's repositories so often (hours), and at review and vote:\n# mine_every = 24\n"
Values = Mapping[str, object]
MOST = 8784  # hours of a year


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is a PostgreSQL URL or the path of a SQLite file.

    While it serves, the hub mines each dossier's repositories every `mine_every` hours, `mine_workers` at a time;
    None: it does not mine.
    """

    directory: Path
    database: str
    mine_every: float | None = None
    mine_workers: int = 1


def default_directory() -> Path:
    return Path(os.environ.get(DATA_VARIABLE) or "tac-hub-data")


def write_settings(directory: Path) -> None:
    """Write the settings file of a new hub, without any secret: those come by environment or are added later."""
    descriptor = os.open(directory / SETTINGS_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(_HEADER + '# database = "postgresql://user@host/name"\n' + _MINING)


def read_settings(directory: Path) -> Settings:
    """The settings in `directory`; the environment variable TAC_HUB_DATABASE wins. Raises HubError."""
    path, values = directory / SETTINGS_FILE, read_values(directory)
    return Settings(
        directory,
        os.environ.get(DATABASE_VARIABLE)
        or text_in(path, values, "database")
        or str(directory / DATABASE_FILE),
        number_in(path, values, "mine_every"),
        int(number_in(path, values, "mine_workers") or 1),
    )


def read_values(directory: Path) -> Values:
    """What the settings file says, unchecked. Raises HubError when there is none or it cannot be read."""
    path = directory / SETTINGS_FILE
    try:
        return tomllib.loads(path.read_text("utf-8"))
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


def text_in(path: Path, values: Values, name: str) -> str | None:
    value = values.get(name)
    if value is not None and not isinstance(value, str):
        raise unusable(path, f"{name} must be text in quotes, not {value!r}")
    return value


def number_in(path: Path, values: Values, name: str) -> float | None:
    value = values.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < MOST:
        raise unusable(path, f"{name} must be a number above 0, not {value!r}")
    return float(value)


def unusable(path: Path, fault: str) -> HubError:
    return HubError("The hub's settings cannot be used", f"{path}: {fault}.", "Correct the file.")
