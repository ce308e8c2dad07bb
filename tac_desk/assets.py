"""Where the files of `resources/` are, in a checkout and in an installed wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of one shipped file, such as `resource("rulebooks", "pytorch.toml")`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"shipped file missing: {'/'.join(parts)}; install TAC Desk again")
