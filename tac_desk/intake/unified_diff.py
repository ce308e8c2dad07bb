"""Writes changes of a file's lines as a unified diff that `git apply` takes, and applies them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CONTEXT = 3  # lines around a change, as git writes them
_NO_NEWLINE = "\n\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class Edit:
    """Takes `removed` lines away from the line `at` on (from 0) and puts `added`, with their ends, in their place."""

    at: int
    removed: int
    added: tuple[str, ...]


def apply_edits(lines: Sequence[str], edits: Sequence[Edit]) -> tuple[str, ...]:
    """`lines` changed; the edits must not overlap."""
    done: list[str] = []
    place = 0
    for edit in _ordered(edits):
        done += [*lines[place : edit.at], *edit.added]
        place = edit.at + edit.removed
    return *done, *lines[place:]


def unified_diff(path: str, lines: Sequence[str], edits: Sequence[Edit]) -> str:
    """The diff of the file `path`; empty when nothing changes."""
    hunks = "".join(_hunks(lines, _ordered(edits)))
    return f"--- a/{path}\n+++ b/{path}\n{hunks}" if hunks else ""


def _ordered(edits: Sequence[Edit]) -> list[Edit]:
    """By line, what is put before a line ahead of what takes its place; else as they were given."""
    return sorted(
        (one for one in edits if one.removed or one.added), key=lambda one: (one.at, one.removed > 0)
    )


def _hunks(lines: Sequence[str], edits: Sequence[Edit]) -> Iterator[str]:
    shift = 0
    for group in _groups(edits):
        first = max(0, group[0].at - CONTEXT)
        last = min(len(lines), group[-1].at + group[-1].removed + CONTEXT)
        grown = sum(len(one.added) - one.removed for one in group)
        old, new = _range(first, last - first), _range(first + shift, last - first + grown)
        yield f"@@ -{old} +{new} @@\n{''.join(_body(lines, group, first, last))}"
        shift += grown


def _range(first: int, length: int) -> str:
    return f"{first + 1 if length else first},{length}"


def _groups(edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Changes whose surroundings touch share a hunk."""
    group: list[Edit] = []
    for edit in edits:
        if group and edit.at - (group[-1].at + group[-1].removed) > 2 * CONTEXT:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _body(lines: Sequence[str], group: Sequence[Edit], first: int, last: int) -> Iterator[str]:
    place = first
    for edit in group:
        yield from (_marked(" ", line) for line in lines[place : edit.at])
        yield from (_marked("-", line) for line in lines[edit.at : edit.at + edit.removed])
        yield from (_marked("+", line) for line in edit.added)
        place = edit.at + edit.removed
    yield from (_marked(" ", line) for line in lines[place:last])


def _marked(mark: str, line: str) -> str:
    return f"{mark}{line}" if line.endswith("\n") else f"{mark}{line}{_NO_NEWLINE}"
