"""A demonstration that the system ends leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_demonstration_and_removes_its_files(
    tmp_path: Path, number: signal.Signals
) -> None:
    command = [sys.executable, "-m", "tac_desk.cli.desk", "demo"]
    environment = {**os.environ, "TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stderr is not None
        for line in child.stderr:
            if line.startswith("Opening the window"):
                break
        time.sleep(2)  # the window's own loop runs now; before that Python alone would have answered
        assert list(tmp_path.glob("tac-desk-demo-*"))
        child.send_signal(number)
        assert child.wait(20) == 0, child.stderr.read()
    assert list(tmp_path.glob("tac-desk-demo-*")) == []
