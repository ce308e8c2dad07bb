"""Signs bytes with a device's Ed25519 key and checks such signatures, each use under its own domain."""

import base64
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64

_DOMAIN = re.compile(r"[a-z0-9][a-z0-9./-]*")
_PRIME = 2**255 - 19
_ORDER_EIGHT = int("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16)
_SMALL_ORDER = frozenset({0, 1, _PRIME - 1, _ORDER_EIGHT, _PRIME - _ORDER_EIGHT})


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DeviceKey:
    """A private signing key, of a desk or of a hub; printing it shows only the fingerprint."""

    _private: Ed25519PrivateKey

    @classmethod
    def generate(cls) -> "DeviceKey":
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "DeviceKey":
        """From the 32 bytes of `to_bytes`; raises ValueError for any other length."""
        return cls(Ed25519PrivateKey.from_private_bytes(raw))

    def to_bytes(self) -> bytes:
        """The 32 secret bytes, to be kept in a keyring and nowhere else."""
        return self._private.private_bytes_raw()

    @property
    def public(self) -> bytes:
        """The 32 public bytes."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, domain: str, message: bytes) -> bytes:
        """64 bytes over `message`, worth nothing under another `domain`, such as "command"."""
        return self.sign_raw(_framed(domain, message))

    def sign_raw(self, message: bytes) -> bytes:
        """For formats that others have fixed, such as the signed note; everything of ours has a domain."""
        return self._private.sign(message)

    def __repr__(self) -> str:
        return f"DeviceKey({fingerprint(self.public)})"


def verify(public: bytes, domain: str, message: bytes, signature: bytes) -> bool:
    """Whether the owner of `public` signed `message` under `domain`; False for any hostile input."""
    return verify_raw(public, _framed(domain, message), signature)


def verify_raw(public: bytes, message: bytes, signature: bytes) -> bool:
    """The same for a message without a domain (RFC 8032, section 5.1.7, with the weak keys refused)."""
    if not is_sound(public) or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_sound(public: bytes) -> bool:
    """Whether a public key is fit to be enrolled: 32 bytes, written in the one way, not of small order.

    A key of small order has signatures that fit many messages, so nothing signed with it binds its owner.
    """
    if len(public) != KEY_BYTES:
        return False
    y = int.from_bytes(public, "little") & (2**255 - 1)  # the top bit is the sign of x
    return y < _PRIME and y not in _SMALL_ORDER


def fingerprint(public: bytes) -> str:
    """80 bits of the key's hash for two people to read to each other, as in "K2QX-7NAB-3DPW-ZLTE"."""
    code = base64.b32encode(hashlib.sha256(b"tac-desk/fingerprint\0" + public).digest()[:10]).decode()
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def _framed(domain: str, message: bytes) -> bytes:
    if not _DOMAIN.fullmatch(domain):
        raise ValueError(f"not a signing domain: {domain!r}")
    return b"tac-desk/" + domain.encode() + b"\0" + message
