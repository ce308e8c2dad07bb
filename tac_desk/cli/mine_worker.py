"""A worker process: reads one job as JSON from its input, mines it, writes the snapshot to its output, and ends.

It ends with the process that started it, so that nothing goes on working for a caller that was killed.
"""

import json
import os
import signal
import sys
import threading
from types import FrameType

from tac_desk.cli.work import work
from tac_desk.hub.parent import wait_for_parent

ORPHANED, STOPPED = 3, 143


def main() -> int:
    """Mine the job {"repository", "settings"}; trouble is written as a snapshot would be."""
    signal.signal(signal.SIGTERM, _stop)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    job = json.load(sys.stdin.buffer)
    sys.stdout.buffer.write(work(job["repository"], job["settings"]))
    return 0


def _stop(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(STOPPED)  # by way of an exception, so that folders made on the way are removed


def _end_with_parent() -> None:
    wait_for_parent()
    os._exit(ORPHANED)


if __name__ == "__main__":
    sys.exit(main())
