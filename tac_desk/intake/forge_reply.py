"""What came back for one question, or why nothing usable did."""

import errno
import re
import socket
import ssl
from dataclasses import dataclass

import requests
from urllib3.exceptions import HTTPError

MOST_BYTES = 16 * 1024 * 1024  # of one answer; an index lists each file of each version
_CHUNK = 64 * 1024
_NEXT = re.compile(r'<([^<>\s]{1,2000})>\s{0,5};[^<>,]{0,200}\brel="?next\b')
_UNREACHABLE = {
    errno.ECONNREFUSED: "the connection is refused",
    errno.ENETUNREACH: "no network leads there; is this computer offline?",
    errno.EHOSTUNREACH: "no network leads there; is this computer offline?",
}
_STATUS = {
    403: "it refuses (status 403)",
    404: "there is nothing, or it is not public (status 404)",
    409: "there is nothing in it yet (status 409)",
    410: "it is gone (status 410)",
    451: "it is withheld for legal reasons (status 451)",
}


class Unanswered(Exception):
    """Its text says what was asked and why there is no answer; `passing` trouble is worth another try."""

    def __init__(self, why: str, *, passing: bool = False, status: int = 0) -> None:
        super().__init__(why)
        self.passing, self.status = passing, status


class Stopped(Unanswered):
    """This host is not to be asked any more."""


class Unreachable(Unanswered):
    """No connection: each further question would wait for the same. `why` is without the address."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"{url}: {why}")
        self.why = why


@dataclass(frozen=True, slots=True)
class Raw:
    """`following` is the address of the next page; `moved_to` is set for a redirect, whose body is nothing."""

    url: str
    body: bytes = b""
    following: str | None = None
    moved_to: str | None = None


def body_of(response: requests.Response, url: str, most: int, *, signed: bool) -> bytes:
    """The body of a 200, never more than `most` bytes of it. Raises Unanswered for anything else."""
    status = response.status_code
    if status != 200:
        hint = " and no token was sent" if status in (403, 404) and not signed else ""
        why = _STATUS.get(status, f"status {status}")
        raise Unanswered(f"{url}: {why}{hint}", passing=500 <= status < 600, status=status)
    encoding = response.headers.get("content-encoding", "identity")
    if encoding.strip().lower() != "identity":  # a small answer could unfold into an enormous one
        raise Unanswered(f"{url}: it is encoded as {shown(encoding)}, which was not asked for")
    try:
        return _read(response, url, most)
    except HTTPError as error:
        raise Unanswered(f"{url}: the answer broke off ({type(error).__name__})", passing=True) from None


def _read(response: requests.Response, url: str, most: int) -> bytes:
    parts, size = [], 0
    while part := response.raw.read(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > most:
            raise Unanswered(f"{url}: the answer is larger than {most:,} bytes")
    return b"".join(parts)


def following(link: str, url: str) -> str | None:
    """The next page as a `Link` header names it; a header of nonsense names none."""
    found = _NEXT.search(link[:8000])
    return found[1] if found and found[1] != url else None


def failed(url: str, error: Exception, *, late: bool, seconds: float) -> Unanswered:
    """What an exception of the network means; its own text is not shown, for it may hold what was sent."""
    if late:
        return Unanswered(f"{url}: no whole answer within {seconds:g} seconds")
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Unreachable(url, f"its certificate is not trusted ({shown(cause.verify_message)})")
        if isinstance(cause, ssl.SSLError):
            return Unreachable(url, "no secure connection could be made")
        if isinstance(cause, socket.gaierror):
            return Unreachable(url, "its name cannot be found; is this computer offline?")
        if isinstance(cause, TimeoutError):
            return Unanswered(f"{url}: no answer in time")
        if isinstance(cause, OSError) and cause.errno in _UNREACHABLE:
            return Unreachable(url, _UNREACHABLE[cause.errno])
    if isinstance(error, requests.exceptions.InvalidSchema):
        return Unanswered(f"{url}: there are no certificates to check it with")
    return Unanswered(f"{url}: the connection was closed before an answer came", passing=True)


def _causes(error: BaseException) -> list[BaseException]:
    """`error` and what led to it, through chains and through the arguments libraries wrap causes in."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 50:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    return found


def shown(text: str) -> str:
    """A stranger's words, short and on one line."""
    return " ".join("".join(c if c.isprintable() else "?" for c in text[:200]).split())
