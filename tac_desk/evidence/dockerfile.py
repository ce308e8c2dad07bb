"""Reads a Dockerfile: its instructions with their lines, continued lines joined as Docker joins them."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

MAX_TEXT = 200_000
_INSTRUCTION = re.compile(r"[ \t]*([A-Za-z]+)[ \t]+(.*)", re.DOTALL)
_HEREDOC = re.compile(r"<<-?[\"']?(\w{1,80})[\"']?")
_FLAGS = re.compile(r"(?:--[\w-]+(?:=\S*)?(?:[ \t]|\\\\\n)+)+")

_DIGEST = re.compile(r"@sha256:(?:[a-f\d]{64}|\$\{.*\})")
_VARIABLE = re.compile(r"\$\{(\w{1,100})\}")
MAX_WORD = 300


class Instruction(NamedTuple):
    """`name` in capitals; the `text` keeps its line ends, so that a place in it can be told."""

    name: str
    line: int
    text: str


def instructions_of(text: str) -> Iterator[Instruction]:
    lines = text[:MAX_TEXT].splitlines()
    ends: dict[str, list[int]] = {}
    for number, line in enumerate(lines) if "<<" in text else ():
        ends.setdefault(line.strip(), []).append(number)
    place = 0
    while place < len(lines):
        start = place
        parts: list[str] = []
        while place < len(lines):
            line = lines[place].rstrip()
            place += 1
            is_comment = line.lstrip().startswith("#")
            if not parts and is_comment:
                break
            parts.append("\\" if is_comment or (not line and parts) else line)
            if not parts[-1].endswith("\\"):
                break
        found = _INSTRUCTION.fullmatch("\n".join(parts))
        if found:
            body, place = _with_heredoc(found[2], lines, place, ends)
            yield Instruction(found[1].upper(), start + 1, body)


def _with_heredoc(text: str, lines: list[str], place: int, ends: dict[str, list[int]]) -> tuple[str, int]:
    """`RUN <<EOF` goes on to the line that says EOF; what stands there is the script."""
    heredoc = _HEREDOC.search(text)
    closing = ends.get(heredoc[1], []) if heredoc else []
    found = bisect_left(closing, place)
    if heredoc is None or found == len(closing):
        return text, place
    before, end = text[: heredoc.start()].strip(), closing[found]
    is_script = not before or before.startswith("--")
    return ("\n" + "\n".join(lines[place:end]) if is_script else text), end + 1


def script_of(run: Instruction) -> str:
    """The shell script of a RUN, without Docker's own options; a list of words is written as one line."""
    text = _FLAGS.sub("", run.text, count=1) if run.text.startswith("--") else run.text
    if not text.startswith("["):
        return text
    try:
        words = json.loads(text.replace("\\\n", ""))
    except (ValueError, RecursionError):
        return text
    return " ".join(map(str, words)) if isinstance(words, list) else text


def images_of(instructions: list[Instruction]) -> Iterator[tuple[Instruction, str, bool]]:
    """Each FROM that takes an image: the instruction, the image, and whether a digest pins it.

    A stage that is built on is pinned when the image it began with is; `scratch` is no image.
    """
    arguments: dict[str, str] = {}
    pinned: dict[str, bool] = {}
    for one in instructions:
        if one.name == "ARG":
            given = (part.partition("=") for part in one.text.split() if "=" in part)
            arguments |= {name: value.strip("\"'")[:MAX_WORD] for name, _, value in given}
        elif one.name == "FROM":
            words = [_filled(word, arguments) for word in one.text.replace("\\\n", " ").split()]
            words = [word for word in words if not word.startswith("--")]
            stage = words[2] if len(words) == 3 and words[1].lower() == "as" else ""
            image = words[0] if words else ""
            fixed = image.lower() == "scratch" or pinned.get(image) or _DIGEST.search(image) is not None
            pinned |= {stage: bool(fixed)} if stage else {}
            if image and image.lower() != "scratch":
                yield one, image, bool(fixed)


def _filled(word: str, arguments: dict[str, str]) -> str:
    """With the ARGs before it put in."""
    return _VARIABLE.sub(lambda name: arguments.get(name[1], name[0]), word[:MAX_WORD])
