"""Writes minutes as Markdown in the council's layout; everything a person typed is escaped, notes excepted."""

import re
from collections.abc import Iterator

from tac_desk.domain.display import display_safe
from tac_desk.minutes.document import Block, Bullet, Check, Link, Minutes, Paragraph, Section, Table, Written
from tac_desk.minutes.rich_text import is_link

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_HEADING = re.compile(r"#{1,6}(?=\s)")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")


def to_markdown(minutes: Minutes) -> str:
    """The whole document, ending in one newline."""
    lines = [f"# {escape(minutes.title)}", "", escape(minutes.place), ""]
    for section in minutes.sections:
        lines.extend(_section(section))
    return "\n".join(lines).rstrip() + "\n"


def escape(text: str) -> str:
    """`text` on one line, shown as it is: no markup, no control or bidi characters."""
    return _SPECIAL.sub(r"\\\1", display_safe(" ".join(text.split())))


def _section(section: Section) -> Iterator[str]:
    yield f"{'#' * section.level} {escape(section.title)}"
    yield ""
    previous: Block | None = None
    for block in section.blocks:
        if previous is not None and not (_is_item(previous) and _is_item(block)):
            yield ""
        yield from _block(block)
        previous = block
    yield ""


def _is_item(block: Block) -> bool:
    return isinstance(block, Bullet | Check)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield escape(text)
        case Link(label, link):
            target = address(link)
            yield f"{escape(label)}: {escape(link) if target is None else f'<{target}>'}"
        case Check(present, text):
            yield f"- [{'x' if present else ' '}] {escape(text)}"
        case Bullet(text, level):
            yield f"{'  ' * level}- {escape(text)}"
        case Written(markdown):
            yield from _demoted(markdown.strip())
        case Table(head, rows):
            yield "| " + " | ".join(map(escape, head)) + " |"
            yield "|" + " --- |" * len(head)
            for row in rows:
                yield "| " + " | ".join(map(escape, row)) + " |"


def _demoted(markdown: str) -> Iterator[str]:
    """A note's own headings must not pass for sections; those inside code stay as they are."""
    in_code = False
    for line in markdown.splitlines():
        in_code ^= _FENCE.match(line) is not None
        demote = line.startswith("#") and not in_code
        yield display_safe(_HEADING.sub("####", line, count=1) if demote else line, lines=True)


def address(text: str) -> str | None:
    """What can be followed of the web or mail, unable to break out of angle brackets; None for anything else."""
    target = re.sub(r"[\s<>]", lambda match: f"%{ord(match[0]):02X}", display_safe(text))
    return target if is_link(target) else None
