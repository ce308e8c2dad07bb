"""Reads the output of `git log` while git writes it, into columns that stay small however long the history is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import IO

from tac_desk.evidence.errors import too_much
from tac_desk.evidence.limits import MAX_LOG, MAX_RECORD
from tac_desk.evidence.people import Identity

FIELDS = ("%H", "%P", "%ct", "%an", "%ae", "%aN", "%aE", "%B")
FORMAT = "--format=" + "%x00".join(FIELDS)
LAST = 253_402_300_799  # the end of the year 9999; a commit may claim any date
CHUNK = 2**20
_CO_AUTHOR = re.compile(rb"(?i)\n[ \t]*co-authored-by:([^<\n]{0,200})<([^>\n]{0,200})>")


@dataclass(frozen=True, slots=True)
class Log:
    """One element per commit, newest first; `whens` are seconds since 1970, `parents` as git writes them.

    `signed` numbers the `signatures`, which many commits share: the author as the mailmap has it, and as the commit
    has it. `co_authors` knows those commits that name any, by their place.
    """

    shas: list[bytes] = field(default_factory=list)
    parents: list[bytes] = field(default_factory=list)
    whens: list[int] = field(default_factory=list)
    signed: list[int] = field(default_factory=list)
    signatures: list[tuple[Identity, Identity]] = field(default_factory=list)
    co_authors: dict[int, tuple[Identity, ...]] = field(default_factory=dict)


def read_log(stream: IO[bytes]) -> Log:
    """`stream` is what `git log -z` writes with FORMAT. Raises EvidenceError when it is too large."""
    made, rest, taken = _Making(), b"", 0
    while chunk := stream.read(CHUNK):
        taken += len(chunk)
        parts = (rest + chunk).split(b"\0")
        complete = (len(parts) - 1) // len(FIELDS) * len(FIELDS)  # the last part may go on in the next chunk
        made.add(parts, complete)
        rest = b"\0".join(parts[complete:])
        if taken > MAX_LOG or len(rest) > MAX_RECORD:
            raise too_much("log", MAX_LOG if taken > MAX_LOG else MAX_RECORD)
    return made.log


class _Making:
    """A log that grows; whole columns are moved at once, since there may be a million commits."""

    def __init__(self) -> None:
        self.log = Log()
        self._identities = _Identities()
        self._numbers = _Numbers(self.log.signatures, self._identities)

    def add(self, parts: Sequence[bytes], end: int) -> None:
        shas, parents, whens, names, emails, mapped, mapped_emails, bodies = (
            parts[column : end : len(FIELDS)] for column in range(len(FIELDS))
        )
        first = len(self.log.shas)
        self.log.shas.extend(shas)
        self.log.parents.extend(parents)
        self.log.whens.extend(_all_seconds(whens))
        signatures = zip(names, emails, mapped, mapped_emails, strict=True)
        self.log.signed.extend(map(self._numbers.__getitem__, signatures))
        for place, body in enumerate(bodies, first):
            if b"uthored-" in body and (found := _CO_AUTHOR.findall(body)):
                self.log.co_authors[place] = tuple(map(self._identities.__getitem__, found))


class _Identities(dict[tuple[bytes, bytes], Identity]):
    """One object for each name and address, however many commits bear them."""

    def __missing__(self, key: tuple[bytes, bytes]) -> Identity:
        name, email = (part.decode("utf-8", "surrogateescape").strip() for part in key)
        found = self[key] = Identity(name, email)
        return found


class _Numbers(dict[tuple[bytes, bytes, bytes, bytes], int]):
    """The number of each signature, by name and address as the commit has them and as the mailmap has them."""

    def __init__(self, signatures: list[tuple[Identity, Identity]], identities: _Identities) -> None:
        super().__init__()
        self._signatures, self._identities = signatures, identities

    def __missing__(self, key: tuple[bytes, bytes, bytes, bytes]) -> int:
        found = self[key] = len(self._signatures)
        self._signatures.append((self._identities[key[2:]], self._identities[key[:2]]))
        return found


def seconds(text: bytes) -> int:
    """A date as git writes it; a damaged one counts as 1970, as git itself takes it."""
    return min(int(text), LAST) if text.isdigit() else 0


def _all_seconds(texts: Sequence[bytes]) -> list[int]:
    if all(map(bytes.isdigit, texts)):
        numbers = list(map(int, texts))
        if max(numbers, default=0) <= LAST:
            return numbers
    return list(map(seconds, texts))
