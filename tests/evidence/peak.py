"""Runs the command as a person does, and tells how much memory it took at most."""

import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import sys
from tac_desk.cli.desk import main
status = main(sys.argv[1:])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(peak.split()[1], file=sys.stderr)
sys.exit(status)
"""
known = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="this system does not tell memory so"
)


def evidence_and_peak(repository: Path) -> tuple[int, float]:
    """The exit status and the largest resident memory of the program, git apart, in megabytes.

    What `wait4` tells counts the memory of the process that started it as well.
    """
    words = ["evidence", str(repository), "--as-of", "2026-07-15", "--format", "json"]
    done = subprocess.run([sys.executable, "-c", CODE, *words], capture_output=True, text=True, check=False)
    return done.returncode, int(done.stderr.splitlines()[-1]) / 1024
