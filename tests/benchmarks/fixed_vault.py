"""A vault whose secrets are known before the desk starts; imports nothing, so that it costs no time."""

from collections.abc import Mapping


class FixedVault:
    """What the desk asks of a vault."""

    kind = "memory"

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = dict(secrets)

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def drop(self, name: str) -> None:
        self._secrets.pop(name, None)
