"""Kills a desk, as a power cut would."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def act_and_be_killed(profile: Path, act: str, after: float = 0.0) -> None:
    """Let a child process do `act` on the desk of `profile`; SIGKILL it `after` so many seconds."""
    command = [sys.executable, "-m", "tests.journeys.act_and_wait", str(profile), act]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "done"
        time.sleep(after)
        child.kill()
