"""The signed envelope a command travels in: canonical JSON, signed by the device, never changed again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from tac_desk.domain.commands import Command
from tac_desk.domain.world import Act
from tac_desk.protocol.codec import CodecError, command_from, decode
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.canonical import canonical
from tac_desk.record.signing import DeviceKey, verify

SIGNING_DOMAIN = "command/1"


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The checkpoint the sender had verified when it released the command."""

    size: int
    root: str


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is signed. `n` counts a device's released commands from 1 without gaps; `claimed_at` is display only.

    `expected` is compared with a single-value field, `supersedes` with a standing vote.
    """

    v: int
    hub: str
    device: str
    n: int
    kind: str
    subject: str
    body: dict[str, Any]
    seen: Seen
    claimed_at: int
    expected: str | None = None
    supersedes: str | None = None

    @property
    def id(self) -> str:
        return f"{self.device}:{self.n}"


class SignedCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`payload` is the envelope's canonical JSON exactly as signed, `signature` 64 bytes in hex."""

    payload: str
    signature: str


@dataclass(frozen=True, slots=True)
class Opened:
    """An envelope whose bytes and shape were checked; `command` is None for a kind unknown here."""

    envelope: Envelope
    command: Command | None


def seal(envelope: Envelope, key: DeviceKey) -> SignedCommand:
    """Sign `envelope` with the device's key."""
    payload = canonical(msgspec.to_builtins(envelope))
    return SignedCommand(payload.decode(), key.sign(SIGNING_DOMAIN, payload).hex())


def open_envelope(signed: SignedCommand) -> Opened:
    """Read a signed command without trusting it. Raises CodecError when malformed or not canonical."""
    envelope = decode(signed.payload, Envelope)
    if envelope.v != ENVELOPE:
        raise CodecError(f"envelope version {envelope.v} is not spoken here")
    if envelope.n < 1:
        raise CodecError("commands are counted from 1")
    if not _is_canonical(envelope, signed.payload):
        raise CodecError("the payload is not in canonical form")
    return Opened(envelope, command_from(envelope.kind, envelope.body))


def _is_canonical(envelope: Envelope, payload: str) -> bool:
    try:
        return canonical(msgspec.to_builtins(envelope)) == payload.encode()
    except ValueError:  # CanonicalError, or a lone surrogate in the payload
        return False


def is_signed_by(signed: SignedCommand, public_key: str) -> bool:
    """Whether the device with `public_key` (hex) signed exactly this payload, the signature spelled as a desk does."""
    try:
        public, signature = bytes.fromhex(public_key), bytes.fromhex(signed.signature)
    except ValueError:
        return False
    if signature.hex() != signed.signature:  # else others could choose the spelling that is entered
        return False
    return verify(public, SIGNING_DOMAIN, signed.payload.encode(), signature)


def act_of(opened: Opened, *, member: str, at: int, ruling: Mapping[str, str] | None = None) -> Act:
    """The act the rules judge; `ruling` is what its entry records, once there is one. The kind must be known."""
    envelope, command = opened.envelope, opened.command
    if command is None:
        raise ValueError(f"unknown kind {envelope.kind}")
    return Act(
        id=envelope.id,
        member=member,
        device=envelope.device,
        at=at,
        subject=envelope.subject,
        command=command,
        expected=envelope.expected,
        supersedes=envelope.supersedes,
        ruling=ruling or {},
    )
