"""A file that proves what a ledger holds to anybody: a head, one line of JSON for each entry, and a last line."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, Any

import msgspec

from tac_desk.protocol.codec import CodecError, decode, encode

FORMAT = "tac-desk/ledger/1"
MAX_LINE = 4 * 1024 * 1024  # bytes; an entry is far shorter


class BundleHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """`checkpoint` is the hub's signed note over the first `size` entries, by `log_key` (hex) under `log_name`.

    `minutes` are those that the file proves, as `minutes.told` says; None in the export of a ledger.
    """

    hub: str
    log_name: str
    log_key: str
    size: int
    checkpoint: str
    format: str
    minutes: dict[str, Any] | None = None


class BundleLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One entry. `entry` is its canonical JSON as text and `salt` its salt in hex; both are missing in a stub.

    `leaf` is its Merkle leaf and `root` the root of the log that ends with it, in hex: they only help to find the
    entry that was changed, the proof is the checkpoint.
    """

    seq: int
    leaf: str
    root: str
    subject: str
    entry: str | None = None
    salt: str | None = None


class BundleEnd(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last line: SHA-256 (hex) of all bytes before it, for what no signature covers, such as a stub's subject."""

    sha256: str


def write_bundle(file: IO[bytes], head: BundleHead, lines: Iterable[BundleLine]) -> int:
    """Write all of it; how many entries that were."""
    digest, count = hashlib.sha256(), -1
    for count, part in enumerate(chain([head], lines)):  # noqa: B007 (counted to the end)
        raw = encode(part) + b"\n"
        digest.update(raw)
        file.write(raw)
    file.write(encode(BundleEnd(digest.hexdigest())) + b"\n")
    return count


def read_bundle(file: IO[bytes]) -> tuple[BundleHead, Iterator[BundleLine]]:
    """The head, and the entries as they are read. Both raise CodecError."""
    raw = _line(file)
    head = decode(raw, BundleHead)
    if head.format != FORMAT:
        raise CodecError(f"this is {head.format!r}, not {FORMAT!r}")
    return head, _lines(file, hashlib.sha256(raw), head.size)


def _lines(file: IO[bytes], digest: "hashlib._Hash", size: int) -> Iterator[BundleLine]:
    for _ in range(size):
        raw = _line(file)
        line = decode(raw, BundleLine)
        digest.update(raw)
        yield line
    end = decode(_line(file), BundleEnd)
    if end.sha256 != digest.hexdigest():
        raise CodecError("something that no signature covers was changed in the file")
    if file.read(1):
        raise CodecError("the file goes on after its end")


def _line(file: IO[bytes]) -> bytes:
    raw = file.readline(MAX_LINE + 1)
    if len(raw) > MAX_LINE:
        raise CodecError(f"a line is longer than {MAX_LINE} bytes")
    if not raw.endswith(b"\n"):
        raise CodecError("the file is cut short")
    return raw
