"""Has minutes printed as PDF by a helper process, which is killed when it takes too long."""

import subprocess
import sys

from tac_desk.minutes.document import Minutes
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.html import to_print

SECONDS = 120.0  # a thousand decisions take about two
HELPER = (sys.executable, "-P", "-m", "tac_desk.minutes.pdf_helper")


def to_pdf(minutes: Minutes, seconds: float = SECONDS) -> bytes:
    """The whole document, with an outline, links and page numbers. Raises MinutesError."""
    page = to_print(minutes).encode()
    try:
        done = subprocess.run(HELPER, input=page, capture_output=True, timeout=seconds, check=True)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise _not_printed(f"It took longer than {seconds:g} seconds.") from error
    except subprocess.CalledProcessError as error:
        last = error.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise _not_printed(f"The printing process ended with {error.returncode}: {last}") from error
    return done.stdout


def _not_printed(cause: str) -> MinutesError:
    next_step = "Export them as a web page, and print that from your browser."
    return MinutesError("The minutes cannot be printed as PDF", cause, next_step)
