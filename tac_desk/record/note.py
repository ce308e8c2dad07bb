"""A text with a signature line under it, readable by people and programs alike (C2SP signed note)."""

import base64
import binascii
import hashlib
import re

from tac_desk.record.signing import DeviceKey, verify_raw

MAX_NOTE_BYTES = 256 * 1024  # room for the 16 signatures a reader must accept, whatever their kind
_KEY_ID_BYTES = 4
_ED25519 = b"\x01"
_DASH = "\N{EM DASH} "
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")


class NoteError(ValueError):
    """The text is not a signed note, or no trusted key signed it."""


def sign_note(text: str, name: str, key: DeviceKey) -> str:
    """`text`, which ends with a newline, an empty line and the signature of `key` under `name`.

    Raises NoteError for a text or a name that the format cannot hold.
    """
    _check_text(text)
    blob = key_id(name, key.public) + key.sign_raw(text.encode())
    note = f"{text}\n{_DASH}{name} {base64.b64encode(blob).decode()}\n"
    _check_text(note)
    return note


def open_note(note: str, name: str, public: bytes) -> str:
    """The text of a note that carries a good signature of the key `public` under `name`.

    Signatures of other keys are ignored; a bad one of this key spoils the note. Raises NoteError.
    """
    _check_text(note)
    body, _, signatures = note[:-1].rpartition("\n\n")
    text = body + "\n"
    _check_text(text)
    ours = key_id(name, public)
    lines = [_parse_signature(line) for line in signatures.split("\n")]
    mine = [signature for signer, id_, signature in lines if signer == name and id_ == ours]
    if not mine:
        raise NoteError("not signed by the key asked for")
    if not all(verify_raw(public, text.encode(), signature) for signature in mine):
        raise NoteError("the signature does not fit the text")
    return text


def key_id(name: str, public: bytes) -> bytes:
    """The 4 bytes that say which key signed: SHA-256(name, newline, 1 for Ed25519, key), cut short.

    Raises NoteError for a name that is empty or holds a space, a plus sign or anything unprintable.
    """
    if not name.isprintable() or name == "" or " " in name or "+" in name:
        raise NoteError(f"not a key name: {name!r}")
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:_KEY_ID_BYTES]


def decode_base64(text: str) -> bytes:
    """Standard base64, written in the one canonical way; raises NoteError otherwise."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteError("not base64") from error
    if base64.b64encode(raw).decode() != text:  # two spellings of one signature are one too many
        raise NoteError("not canonical base64")
    return raw


def _parse_signature(line: str) -> tuple[str, bytes, bytes]:
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    if not line.startswith(_DASH) or not name or not space:
        raise NoteError("a malformed signature line")
    blob = decode_base64(encoded)
    if len(blob) <= _KEY_ID_BYTES:
        raise NoteError("a signature is cut short")
    return name, blob[:_KEY_ID_BYTES], blob[_KEY_ID_BYTES:]


def _check_text(text: str) -> None:
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise NoteError("not Unicode text") from error
    if size > MAX_NOTE_BYTES:
        raise NoteError(f"longer than {MAX_NOTE_BYTES} bytes")
    if text == "\n" or not text.endswith("\n") or _CONTROL.search(text):
        raise NoteError("empty, cut short or with control characters")
