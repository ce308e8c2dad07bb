"""Whose request it is, by address: the peer, or what a trusted proxy says about whom it speaks for."""

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.types import Scope

from tac_desk.hub.serving import Network

MOST_HOPS = 20


def client_address(scope: Scope, trusted: Iterable[Network]) -> str:
    """The nearest address that is not a trusted proxy's; `X-Forwarded-For` of anybody else is not read."""
    peer = _read(scope["client"][0]) if scope.get("client") else None
    if peer is None:
        return ""
    networks = tuple(trusted)
    for stated in _hops(scope) if networks else ():
        if not any(peer in network for network in networks):
            break
        further = _read(stated)
        if further is None:  # what a proxy cannot have written ends what can be believed
            break
        peer = further
    return str(peer)


def group(address: str) -> str:
    """What one subscriber holds: an IPv4 address, or the /64 network of an IPv6 address."""
    found = _read(address)
    if isinstance(found, IPv6Address):
        return f"{IPv6Address(int(found) >> 64 << 64)}/64"
    return address


def _hops(scope: Scope) -> list[str]:
    """What proxies appended, the last one first."""
    lines = [value.decode("latin-1") for name, value in scope["headers"] if name == b"x-forwarded-for"]
    return [hop.strip() for hop in ",".join(lines).rsplit(",", MOST_HOPS)[::-1][:MOST_HOPS]]


@lru_cache(4096)  # who asks, asks again
def _read(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return mapped or found
