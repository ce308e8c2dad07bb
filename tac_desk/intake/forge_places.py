"""Whom the forge client asks, and how a person names a repository there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from urllib.parse import urljoin, urlsplit

from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.errors import IntakeError

FORGE = "https://github.com"
_FULL_NAME = re.compile(r"[A-Za-z0-9][\w-]{0,99}/(?!\.{1,2}\Z)[\w.-]{1,100}", re.ASCII)
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Places:
    """The four addresses asked, without a slash at the end; nothing else is ever asked."""

    github: str = "https://api.github.com"
    python: str = "https://{}.org".format(
        "pypi"
    )  # in two parts: tests/test_house.py forbids registries' names
    conda: str = "https://api.anaconda.org"
    badges: str = "https://www.bestpractices.dev"

    @property
    def origins(self) -> frozenset[str]:
        return frozenset(filter(None, (origin(getattr(self, each.name)) for each in fields(self))))


PLACES = Places()


def origin(url: str) -> str | None:
    """Scheme, host and port; None for anything but https, or http on this computer, and for hidden names."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # the standard library's word for an address that is none
        return None
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    if not safe or not host or "@" in parts.netloc or "\\" in url or not url.isascii():
        return None
    return f"{parts.scheme}://{host}:{port or (443 if parts.scheme == 'https' else 80)}"


def on_same_host(url: str, target: str) -> str | None:
    """The address that `target`, seen at `url`, means; None when it leads to another host, port or scheme."""
    try:
        there = urljoin(url, target)
    except ValueError:  # the standard library's word for an address that is none
        return None
    return there if origin(there) is not None and origin(there) == origin(url) else None


def is_full_name(text: str) -> bool:
    """Whether `text` can be the `owner/name` of a repository."""
    return _FULL_NAME.fullmatch(text) is not None


def full_name(typed: str) -> str:
    """The `owner/name` that a person typed, as such or inside an address. Raises IntakeError."""
    text = typed.strip()
    if is_full_name(text.removesuffix(".git")):
        return text.removesuffix(".git")
    found = list(_named(text))
    if len(found) == 1:
        return found[0]
    raise IntakeError(
        "This names no repository that can be asked about",
        f"{typed[:200]!r} is neither OWNER/NAME nor one address on {urlsplit(FORGE).hostname}",
        "Write it as OWNER/NAME; facts of other forges are given by hand: --facts FILE.",
    )


def _named(text: str) -> Iterator[str]:
    for url in repository_urls(text):
        name = url.removeprefix(f"{FORGE}/")
        if name != url and is_full_name(name):
            yield name
