"""Reads the words out of a damaged outbox, page by page, as far as they can be read; changes nothing in it."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tac_desk.store.told import told_plainly

# SQLCipher 4: each page ends with its initialisation vector and its seal; the first begins with a salt in clear.
_PAGE, _VECTOR, _SEAL, _SALT = 4096, 16, 64, 16
_ROOM = _PAGE - _VECTOR - _SEAL  # bytes of a page that hold data: SQLite's "usable size"
_WAL_HEADER, _FRAME_HEADER = 32, 24
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x0A, 0x02
_CHILD = 4  # bytes before each row of an inner page, and at the end of its header: the page below
_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
Value = str | bytes | int | None
Pages = dict[int, bytes]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`actions`: kind, subject, body and state of each, oldest first; `drafts`: begun texts by key.

    What was taken back before may be among them, since the file keeps it until the place is used again.
    """

    actions: tuple[tuple[str, str, str, str], ...]
    drafts: dict[str, str]


def salvage(path: Path, key: bytes) -> Salvaged:
    """Whatever of the outbox at `path`, and of its journal, decrypts to rows of ours. Raises StoreError."""
    pages = _pages(path, key)
    actions: dict[tuple[str, str, str, str], None] = {}
    drafts: dict[str, str] = {}
    for number in sorted(pages):
        for row in _rows(pages, number):
            match row:
                case [None, str(kind), str(subject), str(body), int(), int(), str(state), *_] if len(row) > 7:
                    actions[kind, subject, body, state] = None
                case [str(name), str(text), int()]:
                    drafts.setdefault(name, text)
    return Salvaged(tuple(actions), drafts)


def _pages(path: Path, key: bytes) -> Pages:
    """Decrypted: those of the file, then over them those of its journal, which are newer."""
    pages: Pages = {}
    with told_plainly(path):
        raw = path.read_bytes()
        journal = path.with_name(f"{path.name}-wal")
        frames = journal.read_bytes()[_WAL_HEADER:] if journal.is_file() else b""
    for start in range(0, len(raw) - _PAGE + 1, _PAGE):
        pages[start // _PAGE + 1] = _opened(raw[start : start + _PAGE], key, is_first=start == 0)
    for start in range(0, len(frames) - _FRAME_HEADER - _PAGE + 1, _FRAME_HEADER + _PAGE):
        number = int.from_bytes(frames[start : start + 4], "big")
        page = frames[start + _FRAME_HEADER : start + _FRAME_HEADER + _PAGE]
        pages[number] = _opened(page, key, is_first=number == 1)
    return pages


def _opened(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    begin, vector = _SALT if is_first else 0, page[_ROOM : _ROOM + _VECTOR]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return page[:begin] + decryptor.update(page[begin:_ROOM]) + decryptor.finalize()


# --- SQLite's file format, https://www.sqlite.org/fileformat2.html sections 1.6 and 2.1


def _rows(pages: Pages, number: int) -> Iterator[list[Value]]:
    """The rows of one page; those that make no sense are left out."""
    page, start = pages[number], 100 if number == 1 else 0
    kind = page[start]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER):
        return
    child = _CHILD if kind == _INDEX_INNER else 0
    for cell in range(int.from_bytes(page[start + 3 : start + 5], "big")):
        place = start + 8 + child + 2 * cell
        with suppress(
            IndexError, KeyError, UnicodeDecodeError
        ):  # damage: the other rows are read all the same
            yield _row(pages, page, int.from_bytes(page[place : place + 2], "big") + child, kind)


def _row(pages: Pages, page: bytes, place: int, kind: int) -> list[Value]:
    size, place = _varint(page, place)
    most = _ROOM - 35
    if kind == _TABLE_LEAF:
        _, place = _varint(page, place)
    else:
        most = (_ROOM - 12) * 64 // 255 - 23
    return _values(_payload(pages, page, place, size, most))


def _payload(pages: Pages, page: bytes, place: int, size: int, most: int) -> bytes:
    """The bytes of a row; what does not fit into its page goes on in a chain of others."""
    if size <= most:
        return page[place : place + size]
    if size > len(pages) * _PAGE:
        raise IndexError(size)
    least = (_ROOM - 12) * 32 // 255 - 23
    here = least + (size - least) % (_ROOM - 4)
    here = here if here <= most else least
    data = page[place : place + here]
    following = int.from_bytes(page[place + here : place + here + 4], "big")
    while len(data) < size:  # ends: each turn adds bytes, or the page is missing
        further = pages[following][:_ROOM]
        data += further[4:]
        following = int.from_bytes(further[:4], "big")
    return data[:size]


def _values(record: bytes) -> list[Value]:
    header, place = _varint(record, 0)
    widths = []
    while place < header:
        code, place = _varint(record, place)
        widths.append(code)
    values, place = list[Value](), header
    for code in widths:
        width = _WIDTHS[code] if code < 12 else (code - 12) // 2
        raw = record[place : place + width]
        if len(raw) < width:
            raise IndexError(place)
        values.append(_value(code, raw))
        place += width
    return values


def _value(code: int, raw: bytes) -> Value:
    if code == 0:
        return None
    if code >= 12:
        return raw.decode() if code % 2 else raw
    return code - 8 if code in (8, 9) else int.from_bytes(raw, "big", signed=True)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place behind it. Raises IndexError."""
    value = 0
    for read in range(8):
        byte = data[place + read]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + read + 1
    return value << 8 | data[place + 8], place + 9
