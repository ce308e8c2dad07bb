"""The minutes as a document: headings, paragraphs, check lists and bullets that every format can write."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A labelled address on a line of its own."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Check:
    """One name of a roll: present or not."""

    present: bool
    text: str


@dataclass(frozen=True, slots=True)
class Bullet:
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """Markdown a person wrote as a note; kept as written, headings inside it demoted."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Table:
    """`bars`, one from 0 to 1 for each row, may draw beside it what it says: then the table is a chart too."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[float, ...] = ()


Block = Paragraph | Link | Check | Bullet | Written | Table


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Minutes:
    """A whole document. `file_stem` is the path it belongs under, such as 2026/2026-09-15."""

    title: str
    place: str
    sections: tuple[Section, ...]
    file_stem: str
