"""How much memory a process holds, its part of what it shares with others included."""

from pathlib import Path


def pss(pid: int | str = "self") -> float:
    """MiB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
