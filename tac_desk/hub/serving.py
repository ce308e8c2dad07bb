"""How a hub serves: its limits, whose word about addresses it trusts, what it logs, where it shows its figures."""

import os
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

from tac_desk.hub.settings import SETTINGS_FILE, Values, number_in, read_values, text_in, unusable

Network = IPv4Network | IPv6Network
LEVELS = ("debug", "info", "warning", "error")
METRICS_HOST = "127.0.0.1"
REPLICA_VARIABLE = "TAC_HUB_REPLICA"
USUAL_LEVEL, DEVICE_RATE, ADDRESS_RATE = "warning", 50.0, 500.0


@dataclass(frozen=True, slots=True)
class Serving:
    """Rates are requests per second, 0 for no limit. `metrics` is host and port; without it nothing is shown.

    `replica` is the PostgreSQL URL of a copy to read from.
    `X-Forwarded-For` is believed from `trusted_proxies` only. `directory` is the hub's, for checks of its disk and key.
    """

    directory: Path | None = None
    metrics: tuple[str, int] | None = None
    log_level: str = USUAL_LEVEL
    trusted_proxies: tuple[Network, ...] = ()
    device_rate: float = DEVICE_RATE
    address_rate: float = ADDRESS_RATE
    replica: str | None = None


def read_serving(
    directory: Path, *, metrics: str | None = None, log_level: str | None = None, replica: str | None = None
) -> Serving:
    """What hub.toml says; what comes from the command line wins. Raises HubError."""
    path, values = directory / SETTINGS_FILE, read_values(directory)
    level = log_level or text_in(path, values, "log_level") or USUAL_LEVEL
    if level not in LEVELS:
        raise unusable(path, f"log_level must be one of {', '.join(LEVELS)}, not {level!r}")
    where = metrics or text_in(path, values, "metrics")
    return Serving(
        directory,
        None if where is None else _place(path, where),
        level,
        _networks(path, values),
        _rate(path, values, "device_rate", DEVICE_RATE),
        _rate(path, values, "address_rate", ADDRESS_RATE),
        replica or os.environ.get(REPLICA_VARIABLE) or text_in(path, values, "replica"),
    )


def _rate(path: Path, values: Values, name: str, usual: float) -> float:
    if values.get(name) == 0:
        return 0.0
    stated = number_in(path, values, name)
    return usual if stated is None else stated


def _place(path: Path, stated: str) -> tuple[str, int]:
    """HOST:PORT, or a port of this computer alone."""
    host, _, port = stated.rpartition(":")
    if not port.isdecimal() or int(port) > 65_535:
        raise unusable(path, f"metrics must be written like {METRICS_HOST}:9765, not {stated!r}")
    return host.strip("[]") or METRICS_HOST, int(port)


def _networks(path: Path, values: Values) -> tuple[Network, ...]:
    stated = values.get("trusted_proxies", [])
    if not isinstance(stated, list) or not all(isinstance(one, str) for one in stated):
        raise unusable(path, f"trusted_proxies must be a list of texts, not {stated!r}")
    try:
        return tuple(map(ip_network, stated))
    except ValueError as error:
        raise unusable(path, f"trusted_proxies must be addresses or networks: {error}") from error
