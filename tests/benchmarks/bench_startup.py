"""From the start of the process to painted rows of the queue, against a bare PySide6 window in the same run.

`bench_startup.py [ROUNDS]`. Desk and floor take turns; every figure is a median.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from display import ensure_display
from made_profile import make_profile

HERE = Path(__file__).resolve().parent
MANY, FEW = 10_000, 1_000
ROUNDS = 7
PAINTED, READY, MEMORY = 1.3, 3.0, 2.2


def environment(folder: Path) -> dict[str, str]:
    """Compiled modules are kept, in a place of this run alone."""
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return ours | {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHON_KEYRING_BACKEND": ""}


def started(words: tuple[str, ...], env: dict[str, str]) -> dict[str, float]:
    """Milliseconds from the start of the process to `painted` and `ready`; MiB of it and of its helpers."""
    began = time.monotonic()
    command = [sys.executable, str(HERE / "started_window.py"), *words]
    out = subprocess.run(command, env=env, stdout=subprocess.PIPE, timeout=60, check=True).stdout
    told = json.loads(out)
    times = {name: (told[name] - began) * 1000 for name in ("painted", "ready")}
    return times | {name: told[name] / 1024 for name in ("pss", "helpers")}


def medians(
    kinds: dict[str, tuple[str, ...]], env: dict[str, str], rounds: int
) -> dict[str, dict[str, float]]:
    """Each kind of window in turn, `rounds` times, after one round that only compiles and fills the disk cache."""
    found: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    for number in range(rounds + 1):
        for kind, words in kinds.items():
            once = started(words, env)
            if number:
                found[kind].append(once)
    return {
        kind: {name: median(one[name] for one in all_) for name in all_[0]} for kind, all_ in found.items()
    }


def desk(profile: Path, dossiers: int) -> tuple[str, ...]:
    _hub, secrets = make_profile(profile, dossiers)
    return "desk", str(profile), json.dumps(secrets)


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    platform = ensure_display()
    with tempfile.TemporaryDirectory(prefix="tac-desk-bench-") as name:
        folder, env = Path(name), environment(Path(name))
        many = {"desk": desk(folder / "many", MANY), "bare": ("bare", str(MANY))}
        times = medians(many, env, rounds)
        few = medians({"desk": desk(folder / "few", FEW), "bare": ("bare", str(FEW))}, env, 2)
    show(times, few, f"{rounds} rounds on {platform}, {MANY:,} dossiers")
    return 0


def show(times: dict[str, dict[str, float]], few: dict[str, dict[str, float]], title: str) -> None:
    ours, floor = times["desk"], times["bare"]
    small, least = few["desk"], few["bare"]
    both = small["pss"] + small["helpers"]
    painted = floor["painted"]
    print(title)
    print(f"{'from the start of the process':<42}{'ours':>10}{'bare':>10}{'ratio':>8}{'target':>8}")
    row("rows of the queue painted", "ms", ours["painted"], painted, PAINTED)
    row("counts shown and exchange started", "ms", ours["ready"], painted, READY)
    row(f"memory (PSS) with {FEW:,} dossiers", "MiB", small["pss"], least["pss"], MEMORY)
    row("  and its Markdown helper", "MiB", both, least["pss"], MEMORY)
    row(f"memory (PSS) with {MANY:,} dossiers", "MiB", ours["pss"], floor["pss"], None)


def row(name: str, unit: str, ours: float, floor: float, target: float | None) -> None:
    ratio = ours / floor if floor else 0.0
    verdict = "" if target is None else f"{target:>8.1f}{'' if ratio <= target else '  MISSED'}"
    print(f"{name:<42}{ours:>6.0f} {unit:<3}{floor:>6.0f} {unit:<3}{ratio:>7.2f}x{verdict}")


if __name__ == "__main__":
    sys.exit(main())
