"""Remembers from when on the issues of a repository are to be read again; losing it costs questions, nothing else."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import msgspec

from tac_desk.durable import flush_file, flush_folder
from tac_desk.hub.errors import HubError

NAME = "github.json"  # in the hub's directory


@dataclass(frozen=True, slots=True)
class Read:
    """`since` is an instant as the forge writes it; `names` are all that the repository was ever read under."""

    since: str = ""
    names: tuple[str, ...] = ()


def read_so_far(directory: Path, repository: int) -> Read:
    """What is remembered of the repository with this id; a damaged file counts as none."""
    return _all(directory).get(str(repository), Read())


def remember(directory: Path, repository: int, read: Read) -> None:
    """Write it as a whole or not at all. Raises HubError."""
    told: dict[str, Any] = {
        key: asdict(one) for key, one in (_all(directory) | {str(repository): read}).items()
    }
    part = directory / f"{NAME}.part"
    try:
        part.write_text(json.dumps(told), "ascii")
        flush_file(part)
        os.replace(part, directory / NAME)
        flush_folder(directory)
    except OSError as error:
        raise HubError(
            "The place reached cannot be kept",
            f"{directory / NAME}: {error.strerror}",
            "Everything was taken in; the next run reads it once more, and takes nothing in twice.",
        ) from error


def _all(directory: Path) -> dict[str, Read]:
    try:
        return msgspec.json.decode((directory / NAME).read_bytes(), type=dict[str, Read])
    except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}
