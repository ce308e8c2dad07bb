"""The secrets of one profile: in the system's keyring, or without one in a file under a passphrase."""

import os
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from tac_desk.auth.errors import SignInError, failure
from tac_desk.durable import make_folder
from tac_desk.record.signing import DeviceKey

DATABASE_KEY, DEVICE_KEY, PENDING_KEY, REFRESH_TOKEN = (
    "database_key",
    "device_key",
    "pending_key",
    "refresh_token",
)
_PROFILE_FILE = "profile.id"
PassphrasePrompt = Callable[[bool], str | None]
"""Asks the person: `True` for a new passphrase (asked twice), `False` for the one chosen before; None gives up."""


class Vault(Protocol):
    """Usable from every thread; may block while the system asks the person. Raises SignInError."""

    @property
    def kind(self) -> str:
        """Where the secrets are, for `tac-desk doctor`."""
        ...

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, secret: str) -> None:
        """Keep `secret`; it is on the disk when this returns."""
        ...

    def drop(self, name: str) -> None: ...


class MemoryVault:
    """Forgets everything at the end: for the throw-away profile of the demonstration, and only there."""

    kind = "memory"

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def drop(self, name: str) -> None:
        self._secrets.pop(name, None)


def open_vault(profile: Path, ask: PassphrasePrompt, allowed: Sequence[str] | None = None) -> Vault:
    """The vault of the profile in `profile` (made when missing, 0700), of the kind it was begun with.

    A new profile gets the system's keyring when that works, else a passphrase. Raises SignInError.
    """
    from tac_desk.auth.passphrase_vault import VAULT_FILE, PassphraseVault

    make_folder(profile)
    if (profile / VAULT_FILE).exists():
        return PassphraseVault.open(profile, _asked(ask, new=False))
    from tac_desk.auth.keyring_vault import ALLOWED, KeyringVault, find_backend  # slow, and not always needed

    allowed = ALLOWED if allowed is None else allowed
    backend, name = find_backend(allowed), _profile_name(profile)
    if backend is not None:
        vault = KeyringVault(backend, name or _name_profile(profile))
        if name is not None or vault.works():
            return vault
        (profile / _PROFILE_FILE).unlink()
    elif name is not None:
        raise failure(SignInError, "keyring_gone", "", "its secrets were put into the system's keyring")
    return PassphraseVault.create(profile, _asked(ask, new=True))


def database_key(vault: Vault, *, may_create: bool) -> bytes:
    """The 256-bit key of the profile's files; made when the profile is new. Raises SignInError key_missing."""
    kept = vault.get(DATABASE_KEY)
    if kept is None and not may_create:
        raise failure(SignInError, "key_missing", "", f"{vault.kind} does not hold the key of the files here")
    if kept is None:
        kept = secrets.token_hex(32)
        vault.put(DATABASE_KEY, kept)
    return bytes.fromhex(kept)


def device_key(vault: Vault, name: str = DEVICE_KEY) -> DeviceKey | None:
    """The key this computer signs with; None before it was enrolled."""
    kept = vault.get(name)
    return None if kept is None else DeviceKey.from_bytes(bytes.fromhex(kept))


def _asked(ask: PassphrasePrompt, *, new: bool) -> str:
    passphrase = ask(new)
    if passphrase is None:
        raise failure(
            SignInError, "passphrase_needed", "", "without a keyring the secrets are kept under a passphrase"
        )
    return passphrase


def _profile_name(profile: Path) -> str | None:
    try:
        return (profile / _PROFILE_FILE).read_text("ascii").strip() or None
    except FileNotFoundError:
        return None


def _name_profile(profile: Path) -> str:
    """A random name under which the keyring knows this profile; it is no secret."""
    name = secrets.token_hex(8)
    with os.fdopen(
        os.open(profile / _PROFILE_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w"
    ) as file:
        file.write(name + "\n")
        file.flush()
        os.fsync(file.fileno())
    return name
