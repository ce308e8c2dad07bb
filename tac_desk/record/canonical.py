"""Turns a JSON value into the one sequence of bytes that everybody hashes and signs (RFC 8785)."""

import json.encoder
import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

MAX_INTEGER = 2**53 - 1  # beyond it, readers that hold numbers as doubles disagree (RFC 7493, section 2.2)
MAX_DEPTH = 128  # far deeper than any message of ours, far shallower than the interpreter's own limit

_text = json.encoder.encode_basestring  # it escapes just what section 3.2.2.2 asks for


class CanonicalError(ValueError):
    """The value has no canonical JSON form."""


def canonical(value: object) -> bytes:
    """The RFC 8785 form of dict, list, tuple, str, int, float, bool and None, nested in any way.

    Raises CanonicalError for NaN and infinities, integers beyond 2^53 - 1, lone surrogates, keys that are
    not text, any other type, and nesting deeper than MAX_DEPTH.
    """
    try:
        return _json(value, MAX_DEPTH).encode()
    except UnicodeEncodeError as error:
        raise CanonicalError("text holds a lone surrogate") from error


def _json(value: Any, depth: int) -> str:
    if depth < 0:
        raise CanonicalError(f"nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return "null" if value is None else "true" if value else "false"
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        return _double(value)
    if isinstance(value, dict):
        return (
            "{" + ",".join([f"{_text(key)}:{_json(value[key], depth - 1)}" for key in _in_order(value)]) + "}"
        )
    if isinstance(value, list | tuple):
        return "[" + ",".join([_json(item, depth - 1) for item in value]) + "]"
    raise CanonicalError(f"{type(value).__name__} is not a JSON type")


def _in_order(members: Mapping[Any, Any]) -> list[str]:
    """Keys are ordered by UTF-16 code units (RFC 8785, section 3.2.3), which is not always Python's own order."""
    for key in members:
        if not isinstance(key, str):
            raise CanonicalError(f"a key is {type(key).__name__}, not text")
    return sorted(members) if "".join(members).isascii() else sorted(members, key=_utf16)


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be")


def _integer(value: int) -> str:
    if abs(value) > MAX_INTEGER:
        raise CanonicalError("an integer is beyond 2^53 - 1")
    return int.__repr__(value)


def _double(value: float) -> str:
    """The digits are those of `repr`, the shortest that read back; only their layout is ECMAScript's."""
    if not math.isfinite(value):
        raise CanonicalError("a number is not finite")
    if value == 0:
        return "0"
    digits = float.__repr__(value)
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(digits), "f").removesuffix(".0")
    mantissa, _, exponent = digits.partition("e")
    return f"{mantissa}e{int(exponent):+d}"
