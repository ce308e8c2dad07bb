"""Has Markdown turned into HTML by a helper process, which is killed when it takes too long."""

import sys
from html import escape
from subprocess import DEVNULL, PIPE, Popen
from threading import Lock, Timer

from tac_desk.domain.display import display_safe
from tac_desk.ui import render_helper

MAX_TEXT = (
    65_536  # characters as they are shown: what the rules let a person write, unless much of it is hidden
)
MAX_BLOCK = 1024  # characters of one paragraph of plain text: a long one takes the square of them
SECONDS = 2.0
START_SECONDS = 20.0
HELPER = (sys.executable, "-P", "-m", "tac_desk.ui.render_helper")


class Renderer:
    """Keeps one helper warm and starts another when it had to be killed. Call it on the work thread only."""

    def __init__(self, seconds: float = SECONDS, command: tuple[str, ...] = HELPER) -> None:
        self._seconds = seconds
        self._command = command
        self._helper: Popen[bytes] | None = None
        self._lock = Lock()

    def render(self, text: str) -> str:
        """Harmless HTML for `text`; as plain text when it is too long, too deep or takes too long."""
        safe = display_safe(text, lines=True)
        if len(safe) > MAX_TEXT:
            return plain_html(safe[:MAX_TEXT] + "\n…")
        with self._lock:
            answer = self._answer(safe)
        return display_safe(answer, lines=True) if answer else plain_html(safe)

    def warm(self) -> None:
        """Start the helper before it is needed."""
        with self._lock:
            self._running()

    def close(self) -> None:
        with self._lock:
            self._end()

    def _answer(self, text: str) -> str | None:
        helper = self._running()
        if helper is None or helper.stdin is None or helper.stdout is None:
            return None
        try:
            with _Deadline(helper, self._seconds):
                render_helper.write(helper.stdin, text)  # type: ignore[arg-type]
                answer = render_helper.read(helper.stdout)  # type: ignore[arg-type]
        except OSError:  # the helper was killed while we wrote to it
            answer = None
        if answer is None:
            self._end()
        return answer

    def _running(self) -> Popen[bytes] | None:
        if self._helper is not None and self._helper.poll() is None:
            return self._helper
        self._end()
        helper = Popen(self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)  # noqa: S603 (our own program)
        self._helper = helper
        with _Deadline(helper, START_SECONDS):
            ready = render_helper.read(helper.stdout)  # type: ignore[arg-type]
        if ready is None:
            self._end()
        return self._helper

    def _end(self) -> None:
        if self._helper is not None:
            self._helper.kill()
            self._helper.communicate()
            self._helper = None


class _Deadline:
    """Kills the helper when the block takes longer than `seconds`."""

    def __init__(self, helper: Popen[bytes], seconds: float) -> None:
        self._timer = Timer(seconds, helper.kill)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_error: object) -> None:
        self._timer.cancel()


def plain_html(text: str) -> str:
    """`text` as it stands, with its line breaks, in paragraphs that are soon laid out."""
    safe = display_safe(text, lines=True)
    parts = (safe[at : at + MAX_BLOCK] for at in range(0, max(1, len(safe)), MAX_BLOCK))
    return "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in parts)
