"""Turns Markdown into harmless HTML in a process of its own, which may be killed.

Speaks on its standard streams: a length of four bytes, then UTF-8; one answer for each request.
"""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from tac_desk.minutes.rich_text import TooMuch, to_html


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the other side closes; an empty answer means "show it as plain text"."""
    to_html("ready")
    write(answers, "ready")
    for text in read_all(requests):
        try:
            answer = to_html(text)
        except TooMuch:
            answer = ""
        write(answers, answer)


def write(stream: BinaryIO, text: str) -> None:
    data = text.encode("utf-8", "replace")
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()


def read(stream: BinaryIO) -> str | None:
    """The next message, or None when the other side has ended."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    size = int.from_bytes(head, "big")
    data = stream.read(size)
    return data.decode("utf-8", "replace") if len(data) == size else None


def read_all(stream: BinaryIO) -> Iterator[str]:
    while (text := read(stream)) is not None:
        yield text


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
