"""Reads the body of an answer without ever holding more than was asked for, compressed or not."""

from typing import IO, Protocol, cast

import requests
import zstandard
from urllib3.exceptions import HTTPError

_CHUNK = 256 * 1024
_WINDOW = 8 * 1024 * 1024  # bytes of memory a compressed answer may ask for


class Unreadable(Exception):
    """The body is cut short, or not in an encoding that was asked for."""


class TooLarge(Unreadable):
    """The body is longer than it may be."""


class _Source(Protocol):
    """What a body is read from."""

    def read(self, size: int, /) -> bytes: ...


def read_body(response: requests.Response, limit: int) -> bytes:
    """The decoded body, at most `limit` bytes. Raises Unreadable."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    try:
        if encoding == "identity":
            return _read(response.raw, limit)
        if encoding == "zstd":
            plain = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(
                cast("IO[bytes]", response.raw)
            )
            return _read(plain, limit)
    except (HTTPError, zstandard.ZstdError) as error:
        raise Unreadable(f"the body is broken off or damaged ({type(error).__name__})") from error
    raise Unreadable(f"it is encoded as {encoding[:40]!r}, which was not asked for")


def _read(source: _Source, limit: int) -> bytes:
    parts, size = [], 0
    while part := source.read(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > limit:
            raise TooLarge(f"more than {limit:,} bytes")
    return b"".join(parts)
