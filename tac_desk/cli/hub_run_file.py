"""Remembers the instant of a run over all dossiers until it is through, so that it can go on after a kill."""

import json
import os
from pathlib import Path

NAME = "collect-all.json"  # in the hub's directory


def unfinished(directory: Path) -> int | None:
    """The instant (seconds since 1970 UTC) of the run that was not through; None when there is none."""
    try:
        as_of = json.loads((directory / NAME).read_text("ascii"))["as_of"]
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):  # half written when the power failed: a new run begins
        return None
    return as_of if isinstance(as_of, int) else None


def begin(directory: Path, as_of: int) -> None:
    part = directory / f"{NAME}.part"
    part.write_text(json.dumps({"as_of": as_of}), "ascii")
    os.replace(part, directory / NAME)


def end(directory: Path) -> None:
    (directory / NAME).unlink(missing_ok=True)
