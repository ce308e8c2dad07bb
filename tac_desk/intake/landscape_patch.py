"""Works out which lines of a landscape.yml change so that it says what the council's records say, and no others."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import yaml

from tac_desk.domain.listing import Listing
from tac_desk.intake.errors import malformed
from tac_desk.intake.landscape_compare import Change, Difference, Kind, compare, web
from tac_desk.intake.landscape_yaml import Block, Item, Landscape, read_landscape_yaml
from tac_desk.intake.unified_diff import Edit, apply_edits, unified_diff

LONGEST = 500  # characters of a description
STEP = 2  # columns that an inner level is further right, as in every landscape we know
_COMMENT = re.compile(r"\s+#.*$")


@dataclass(frozen=True, slots=True)
class Patch:
    """`diff` is for `git apply`; `added` and `changed` are names, `logos` the files that new entries expect.

    `unplaced` are projects of which nobody said under which category they belong: they are not in the diff.
    """

    diff: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    logos: tuple[str, ...]
    unplaced: tuple[str, ...]


def patch_landscape(
    landscape: Landscape, ours: Sequence[Listing], *, path: str = "landscape.yml", place: str = ""
) -> Patch:
    """The patch that makes `landscape` say what `ours` do; `place` is "category / subcategory" for those without one.

    Raises IntakeError where an entry is written so that it cannot be changed without touching others.
    """
    found = _differences(landscape, ours)
    changed = [one for one in found if one.kind in (Kind.DIFFERS, Kind.RETIRED)]
    missing = [one.listing for one in found if one.kind is Kind.MISSING and one.listing is not None]
    placed = [(one, _place_of(landscape, one, place)) for one in missing]
    edits = [edit for one in changed for edit in _edits(landscape, one)]
    new = [(one, where) for one, where in placed if where is not None]
    edits = _with_end(landscape, [*edits, *_insertions(landscape, new)])
    _check(landscape, ours, edits, unplaced=len(placed) - len(new))
    return Patch(
        diff=unified_diff(path, landscape.lines, edits),
        added=tuple(one.name for one, _ in new),
        changed=tuple(one.name for one in changed),
        logos=tuple(_logo(one) for one, _ in new),
        unplaced=tuple(one.name for one, where in placed if where is None),
    )


def _differences(landscape: Landscape, ours: Sequence[Listing]) -> tuple[Difference, ...]:
    items = landscape.items
    return compare(ours, [one.project for one in items], [one.kind for one in items])


def _check(landscape: Landscape, ours: Sequence[Listing], edits: Sequence[Edit], unplaced: int) -> None:
    """Read the result again: a patch that does not lead where it should is not handed out."""
    text = "".join(apply_edits(landscape.lines, edits))
    left = _differences(read_landscape_yaml(text.encode(), name=landscape.name), ours)
    if sum(one.kind is not Kind.UNKNOWN for one in left) != unplaced:
        names = ", ".join(one.name for one in left if one.kind is not Kind.UNKNOWN)
        raise malformed(landscape.name, names, "is written in a way that cannot be changed line by line")


def _place_of(landscape: Landscape, listing: Listing, place: str) -> tuple[str, str] | None:
    """Where others of the same status are, where the dossier says, or where the person said."""
    beside = (
        (one.project.category, one.project.subcategory)
        for one in landscape.items
        if listing.status is not None and one.project.status == listing.status
    )
    category, _, subcategory = (listing.place or place).partition("/")
    said = (category.strip(), subcategory.strip())
    return next(beside, said if all(said) else None)


def _edits(landscape: Landscape, difference: Difference) -> Iterator[Edit]:
    item = landscape.items[difference.place or 0]
    if item.flow:
        line = f"line {item.first + 1}"
        raise malformed(
            landscape.name, line, f"{difference.name} is written in brackets; write it on lines of its own"
        )
    for change in difference.changes:
        yield (
            _kind_edit(landscape, item, change)
            if change.key == "category"
            else _key_edit(landscape, item, change)
        )


def _key_edit(landscape: Landscape, item: Item, change: Change) -> Edit:
    """One key set, taken away, or put behind the name."""
    line = item.keys.get(change.key)
    indent = " " * item.indent
    if line is None:
        behind = _behind(landscape, item, "name")
        return Edit(behind, 0, (f"{indent}{change.key}: {scalar(change.ours)}{landscape.newline}",))
    end = _behind(landscape, item, change.key)
    if not change.ours:
        return Edit(line, end - line, ())
    old = landscape.lines[line]
    comment = "" if "#" in change.theirs else (_COMMENT.search(old.rstrip("\r\n")) or [""])[0]
    new = f"{old[: item.indent]}{change.key}: {scalar(change.ours)}{comment}{landscape.newline}"
    return Edit(line, end - line, (new,))


def _kind_edit(landscape: Landscape, item: Item, change: Change) -> Edit:
    """The category in the annotations; where there are others already, beside them."""
    indent, newline = " " * item.indent, landscape.newline
    if item.kind_line is not None:
        old = landscape.lines[item.kind_line]
        before = old[: len(old) - len(old.lstrip())]
        return Edit(item.kind_line, 1, (f"{before}category: {scalar(change.ours)}{newline}",))
    said = f"category: {scalar(change.ours)}"
    if item.annotations is not None:
        return _into(landscape, item.annotations, [said])
    if item.extra is not None:
        return _into(landscape, item.extra, ["annotations:", f"  {said}"])
    return Edit(item.end, 0, tuple(f"{indent}{line}{newline}" for line in _extra(None, change.ours)))


def _behind(landscape: Landscape, item: Item, key: str) -> int:
    """The line behind what `key` says: that of the next key, without the blank lines and comments before it."""
    line = item.keys[key]
    end = min((other for other in item.keys.values() if other > line), default=item.end)
    while end > line + 1 and (
        not landscape.lines[end - 1].strip() or landscape.lines[end - 1].lstrip().startswith("#")
    ):
        end -= 1
    return end


def _insertions(landscape: Landscape, new: Sequence[tuple[Listing, tuple[str, str]]]) -> Iterator[Edit]:
    """The new entries, innermost places first: what ends at the same line is closed before something outer begins."""
    by_place: dict[tuple[str, str], list[Listing]] = {}
    for listing, where in new:
        by_place.setdefault(where, []).append(listing)
    known = {where for where in by_place if where in landscape.entries}
    for where in known:
        entries = [line for one in by_place[where] for line in _entry(one)]
        yield _into(landscape, landscape.entries[where], entries)
    outer: dict[str, list[str]] = {}
    for where, found in by_place.items():
        if where not in known:
            outer.setdefault(where[0], []).extend(_subcategory(where[1], found))
    for category, lines in outer.items():
        if category in landscape.subcategories:
            yield _into(landscape, landscape.subcategories[category], lines)
    for category, lines in outer.items():
        if category not in landscape.subcategories:
            yield _into(
                landscape, landscape.categories, _titled("category", category, "subcategories", lines)
            )


def _into(landscape: Landscape, block: Block, lines: Sequence[str]) -> Edit:
    if block.flow:
        line = f"line {block.end}"
        raise malformed(
            landscape.name, line, "the list is empty or written in brackets; write it on lines of its own"
        )
    indent = " " * block.indent
    return Edit(block.end, 0, tuple(f"{indent}{line}{landscape.newline}" for line in lines))


def _titled(kind: str, name: str, inner: str, lines: Sequence[str]) -> list[str]:
    step = " " * STEP
    head = [f"- {kind}:", f"{step}name: {scalar(name)}", f"{step}{inner}:"]
    return head + [f"{step * 2}{line}" for line in lines]


def _subcategory(name: str, found: Sequence[Listing]) -> list[str]:
    return _titled("subcategory", name, "items", [line for one in found for line in _entry(one)])


def _entry(listing: Listing) -> Iterator[str]:
    """The lines of a new entry, in the keys and the order of the landscape."""
    yield "- item:"
    yield f"  name: {scalar(listing.name)}"
    if listing.status is not None:
        yield f"  project: {scalar(listing.status)}"
    if listing.description:
        yield f"  description: {scalar(listing.description[:LONGEST])}"
    yield f"  homepage_url: {scalar(web(listing.homepage) or listing.repository)}"
    yield f"  logo: {_logo(listing)}"
    yield f"  repo_url: {scalar(listing.repository)}"
    yield "  crunchbase:"
    yield from (f"  {line}" for line in _extra(listing.accepted, listing.kind))


def _extra(accepted: date | None, kind: str) -> Iterator[str]:
    if accepted is None and not kind:
        return
    yield "extra:"
    if accepted is not None:
        yield f"  accepted: '{accepted}'"
    if kind:
        yield "  annotations:"
        yield f"    category: {scalar(kind)}"


def _logo(listing: Listing) -> str:
    """The file name that the entry expects among the landscape's logos."""
    plain = unicodedata.normalize("NFKD", listing.name).encode("ascii", "ignore").decode().lower()
    return f"{re.sub(r'[^a-z0-9]+', '-', plain).strip('-') or 'logo'}.svg"


def scalar(text: str) -> str:
    """`text` as one word of YAML on one line: plain where every reader takes it for this text, else in quotes."""
    text = " ".join(text.split())
    try:
        plain = yaml.safe_load(f"- {text}\n- k: {text}\n") == [text, {"k": text}]
    except (yaml.YAMLError, ValueError, RecursionError):
        plain = False
    if plain and text.isprintable():
        return text
    quoted: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**9)
    return quoted.strip()


def _with_end(landscape: Landscape, edits: Sequence[Edit]) -> list[Edit]:
    """A last line without an end gets one before anything is put behind it."""
    lines, size = landscape.lines, len(landscape.lines)
    appended = any(one.at == size and one.added for one in edits)
    if (
        not appended
        or lines[-1].endswith("\n")
        or any(one.removed and one.at + one.removed == size for one in edits)
    ):
        return list(edits)
    return [*edits, Edit(size - 1, 1, (lines[-1] + landscape.newline,))]
