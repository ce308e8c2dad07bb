"""Reads the address of a hub: https anywhere, http only on this computer itself."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from tac_desk.auth.errors import SignInError, failure

_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Address:
    """`url` has no trailing slash; `host` is as the network knows it."""

    url: str
    host: str
    port: int
    secure: bool


def parse_address(typed: str) -> Address:
    """The address that a person typed, https when nothing else is said. Raises SignInError bad_address."""
    text = typed.strip()
    text = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        host.encode("idna")
    except ValueError as error:  # UnicodeError too
        raise _bad(typed, str(error)) from None
    if (
        why := _fault(text, parts.scheme, host, parts.query + parts.fragment + (parts.username or ""))
    ) is not None:
        raise _bad(typed, why)
    return Address(text.rstrip("/"), host, port or _PORTS[parts.scheme], parts.scheme == "https")


def is_loopback(host: str) -> bool:
    """Whether `host` (a name or a number) can only be this computer."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _fault(text: str, scheme: str, host: str, extras: str) -> str | None:
    if not host or scheme not in _PORTS:
        return "it has no host, or is neither https nor http"
    if extras or any(character in text for character in "?#@\\") or not text.isprintable() or " " in text:
        return "it holds more than a host, a port and a path"
    if scheme == "http" and not is_loopback(host):
        return "http would send everything in the clear; only https goes over a network"
    return None


def _bad(typed: str, why: str) -> SignInError:
    return failure(SignInError, "bad_address", typed, f"{typed[:100]!r}: {why}")
