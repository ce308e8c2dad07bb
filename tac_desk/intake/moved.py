"""Asks a forge where a repository lives now, the way git would ask, and goes nowhere else."""

import re
import ssl
from collections.abc import Collection
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from tac_desk.intake.forge_line import Line
from tac_desk.intake.forge_places import on_same_host, origin

SECONDS = 15.0
MOVED = (301, 302, 303, 307, 308)
QUESTION = ".git/info/refs?service=git-upload-pack"
_REPOSITORY = re.compile(r"/[\w.-]*\w/[\w.-]*\w", re.ASCII)
_THERE = re.compile(r"(?P<place>[^?#\s]+?)(?:\.git)?/info/refs(?:\?.*)?")


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        return None  # an odd `Location` would end it with a ValueError, even where none is followed


def moved_to(address: str, hosts: Collection[str], context: ssl.SSLContext | None) -> str | None:
    """The new address of `address` when its host, one of `hosts`, sends git to another repository of its own.

    None when it does not, or cannot be asked: then the address stays as it is.
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # the standard library's word for an address that is none
        return None
    if parts.hostname not in hosts or origin(address) is None or parts.query or parts.fragment:
        return None
    url = address.rstrip("/").removesuffix(".git") + QUESTION
    there = on_same_host(url, _location(url, context) or "")
    found = _THERE.fullmatch(there or "")
    return _other(address, found["place"]) if found else None


def _other(address: str, place: str) -> str | None:
    """`place`, when it is a repository's, and not the one that was asked for."""
    same = place.casefold() == address.rstrip("/").removesuffix(".git").casefold()
    return None if same or not _REPOSITORY.fullmatch(urlsplit(place).path) else place


def _location(url: str, context: ssl.SSLContext | None) -> str | None:
    line, session = Line(context), _Session()
    session.trust_env = False  # no proxies, certificates or .netrc of the environment
    session.adapters.clear()
    session.mount("http://", line)
    if context is not None:  # https is spoken only where certificates can be checked
        session.mount("https://", line)
    try:
        with (
            line.within(SECONDS),
            session.get(url, allow_redirects=False, stream=True, timeout=SECONDS) as reply,
        ):
            return reply.headers.get("Location") if reply.status_code in MOVED else None
    except (requests.RequestException, HTTPError, OSError):
        return None
    finally:
        line.hang_up()
        session.close()
