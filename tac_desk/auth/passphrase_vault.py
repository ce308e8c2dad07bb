"""Secrets in a small encrypted file, whose key is derived from a passphrase; for systems without a keyring."""

import os
import secrets
import unicodedata
from pathlib import Path
from threading import Lock

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tac_desk.auth.errors import SignInError, failure
from tac_desk.protocol.codec import CodecError, decode, encode

VAULT_FILE = "vault.json"
SHORTEST_PASSPHRASE = 10
_VERSION = 1
_ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 4, "hash_len": 32}  # memory in KiB
_SALT_BYTES, _NONCE_BYTES = 16, 12
_MAX_FILE = 1024 * 1024  # bytes


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file. `v` 1 means argon2id with `_ARGON2` and ChaCha20-Poly1305; bytes are base64."""

    v: int
    salt: bytes
    nonce: bytes
    box: bytes


class PassphraseVault:
    """Open: the derived key stays in memory, the passphrase does not."""

    kind = "a file under a passphrase"

    def __init__(self, path: Path, salt: bytes, key: bytes, kept: dict[str, str]) -> None:
        self._path, self._salt, self._cipher, self._secrets = path, salt, ChaCha20Poly1305(key), kept
        self._lock = Lock()

    @classmethod
    def create(cls, profile: Path, passphrase: str) -> "PassphraseVault":
        """A new, empty vault. Raises SignInError for a short passphrase, or when it cannot be written."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise failure(
                SignInError, "passphrase_short", "", f"it needs {SHORTEST_PASSPHRASE} characters or more"
            )
        salt = secrets.token_bytes(_SALT_BYTES)
        vault = cls(profile / VAULT_FILE, salt, _derive(passphrase, salt), {})
        vault._write({})
        return vault

    @classmethod
    def open(cls, profile: Path, passphrase: str) -> "PassphraseVault":
        """Raises SignInError: passphrase_wrong, or vault_damaged when the file is not one of ours."""
        path = profile / VAULT_FILE
        sealed = _read(path)
        key = _derive(passphrase, sealed.salt)
        try:
            plain = ChaCha20Poly1305(key).decrypt(sealed.nonce, sealed.box, _bound_to(sealed.salt))
            kept = decode(plain, dict[str, str])
        except (InvalidTag, ValueError):  # CodecError too: nothing of the content goes into a message
            raise failure(
                SignInError, "passphrase_wrong", "", "it does not open this profile's secrets"
            ) from None
        return cls(path, sealed.salt, key, kept)

    def get(self, name: str) -> str | None:
        with self._lock:
            return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        with self._lock:
            self._write({**self._secrets, name: secret})

    def drop(self, name: str) -> None:
        with self._lock:
            self._write({key: secret for key, secret in self._secrets.items() if key != name})

    def _write(self, kept: dict[str, str]) -> None:
        """Replace the file as a whole; a crash leaves the old one or the new one."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        box = self._cipher.encrypt(nonce, encode(kept), _bound_to(self._salt))
        try:
            _replace(self._path, encode(_Sealed(_VERSION, self._salt, nonce, box)))
        except OSError as error:
            raise failure(SignInError, "vault_unusable", "", f"{self._path}: {error.strerror}") from error
        self._secrets = kept


def _derive(passphrase: str, salt: bytes) -> bytes:
    """The same key however the keyboard composes an accented letter."""
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, **_ARGON2, type=Type.ID)


def _bound_to(salt: bytes) -> bytes:
    return b"tac-desk/vault/1\0" + salt


def _read(path: Path) -> _Sealed:
    try:
        with path.open("rb") as file:
            sealed = decode(file.read(_MAX_FILE), _Sealed)
    except OSError as error:
        raise failure(SignInError, "vault_damaged", "", f"{path}: {error.strerror}") from error
    except CodecError:
        raise failure(SignInError, "vault_damaged", "", f"{path} is not a vault") from None
    if sealed.v != _VERSION or len(sealed.salt) != _SALT_BYTES or len(sealed.nonce) != _NONCE_BYTES:
        raise failure(SignInError, "vault_damaged", "", f"{path} is of another version, or damaged")
    return sealed


def _replace(path: Path, data: bytes) -> None:
    new = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be synchronised there; NTFS journals the rename
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
