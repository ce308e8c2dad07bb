"""Keeps the last answer to each question with its ETag, so that an unchanged one is not sent again."""

import hashlib
import json
import math
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_FILES = 500
LARGEST = 4 * 1024 * 1024  # bytes of one body worth keeping
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{1,200}"')


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it once came; `following` is the address of the next page, if there was one."""

    etag: str
    body: bytes
    following: str | None = None


class Cache:
    """One file per address in `folder`, made when it is needed. A damaged or foreign file counts as none.

    Only public answers of the forge are in it, never a token. Losing it costs requests, nothing else.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, url: str) -> Kept | None:
        """What was kept for `url`, if it is whole."""
        if self._folder is None:
            return None
        try:
            with self._file(url).open("rb") as file:
                data = file.read(LARGEST + 16 * 1024)
        except OSError:  # absent, or not ours to read: then it is asked anew
            return None
        head, _, body = data.partition(b"\n")
        return _checked(head, body, url)

    def put(self, url: str, etag: str | None, body: bytes, following: str | None) -> None:
        """Keep this answer; without a usable ETag nothing is kept. Raises OSError when it cannot be written."""
        if self._folder is None or etag is None or not _ETAG.fullmatch(etag) or len(body) > LARGEST:
            return
        for folder in (self._folder.parent, self._folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        head = {"url": url, "etag": etag, "following": following, "sha256": _seal(etag, following, body)}
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=".new")  # 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(head).encode("ascii") + b"\n" + body)
            os.replace(name, self._file(url))
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._prune()

    def _file(self, url: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{_hash(url.encode())[:32]}.answer"

    def _prune(self) -> None:
        """The oldest go; so does what a killed run left half written."""
        assert self._folder is not None
        files = sorted(self._folder.iterdir(), key=_written)
        for path in files[:-MOST_FILES]:
            path.unlink(missing_ok=True)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # another run has just replaced or removed it
        return math.inf


def _checked(head: bytes, body: bytes, url: str) -> Kept | None:
    try:
        told: Any = json.loads(head)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("url") != url:
        return None
    etag, following = told.get("etag"), told.get("following")
    if not isinstance(etag, str) or not _ETAG.fullmatch(etag) or not isinstance(following, str | None):
        return None
    whole = told.get("sha256") == _seal(etag, following, body)
    return Kept(etag, body, following) if whole else None


def _seal(etag: str, following: str | None, body: bytes) -> str:
    """Over everything that is believed: half a file, or a flipped bit, is noticed."""
    return _hash(f"{etag}\n{following or ''}\n".encode() + body)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
