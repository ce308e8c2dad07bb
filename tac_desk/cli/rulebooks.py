"""Finds the rulebook that a command names: one that is shipped, by its name, or a file."""

from pathlib import Path

from tac_desk.assets import resource

DEFAULT = "pytorch"
FOLDER, ENDING = "rulebooks", ".toml"


def shipped() -> tuple[str, ...]:
    """The names of the rulebooks that come with the program."""
    return tuple(sorted(path.stem for path in resource(FOLDER).glob(f"*{ENDING}")))


def rulebook_path(named: str | None, *, beside: Path | None = None) -> Path:
    """The file that `named` means: a shipped rulebook, a path from the folder `beside`, or the default for None.

    The file need not exist: reading it says so.
    """
    if named is None or named in shipped():
        return resource(FOLDER, f"{named or DEFAULT}{ENDING}")
    return Path(named) if beside is None else beside / named


def rulebook_help() -> str:
    return f"a file, or one that is shipped: {', '.join(shipped())} (default: {DEFAULT})"
