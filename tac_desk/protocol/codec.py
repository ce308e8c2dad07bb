"""Turns domain things and commands into JSON and back, strictly; the one place that knows both shapes."""

from typing import TypeVar

import msgspec

from tac_desk.domain.commands import COMMANDS, Command
from tac_desk.domain.decide import THING_TYPES
from tac_desk.domain.world import Thing

T = TypeVar("T")


class CodecError(ValueError):
    """Data that does not have the shape it should."""


def encode(value: object) -> bytes:
    """`value` (dataclass, struct or plain data) as compact JSON."""
    return msgspec.json.encode(value)


def decode(data: bytes | str, kind: type[T]) -> T:
    """JSON as `kind`. Raises CodecError."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CodecError(str(error)) from error


def decode_thing(subject: str, data: bytes | str) -> Thing:
    """The thing stored under `subject`. Raises CodecError."""
    kind = THING_TYPES.get(subject.partition(":")[0])
    if kind is None:
        raise CodecError(f"no thing is stored under {subject!r}")
    return decode(data, kind)


def command_body(command: Command) -> dict[str, object]:
    """The body a command travels with: plain data, ready for canonical JSON."""
    body: dict[str, object] = msgspec.to_builtins(command)
    return body


def command_from(kind: str, body: object) -> Command | None:
    """The command of `kind`, or None when this program does not know the kind. Raises CodecError."""
    shape = COMMANDS.get(kind)
    if shape is None:
        return None
    try:
        command = msgspec.convert(body, type=shape)
    except msgspec.ValidationError as error:
        raise CodecError(f"{kind}: {error}") from error
    unknown = set(body if isinstance(body, dict) else ()) - set(shape.__slots__)
    if unknown:  # signed by someone who meant more than this program understands: not to be half-obeyed
        raise CodecError(f"{kind}: unknown fields {', '.join(sorted(map(str, unknown)))}")
    return command
