"""Honest requests changed by seed: bytes, values, shapes, encodings and heads that no desk of ours would send."""

import gzip
import json
import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
import zstandard

from tac_desk.hub.deadlines import MAX_HEAD, MAX_HEADERS
from tac_desk.protocol.messages import MAX_BODY

NUMBERS = ("-1", "0", "1e400", "-0.0", "NaN", "Infinity", "9" * 30, "9" * 5000, str(2**63), str(2**64), "1.5")
TEXTS = (
    "",
    "\0",
    "\ud800",
    "‮\u2066",
    "a" * 70_000,
    "../../etc/passwd",
    "'; drop table entries; --",
    "😀" * 99,
)
TYPES = (
    "application/x-msgpack",
    "text/xml",
    "multipart/form-data; boundary=x",
    "text/plain; charset=utf-7",
    "",
    ";",
)


@dataclass(frozen=True, slots=True)
class Sent:
    """One request as it goes onto the wire; `plain` says that none of its head was changed."""

    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    method: str = "POST"
    stated: str | None = None  # what is said of the body's length, if not the truth
    plain: bool = True

    def raw(self) -> bytes:
        """The bytes of it."""
        length = str(len(self.body)) if self.stated is None else self.stated
        lines = [f"{self.method} {self.path} HTTP/1.1", "Host: hub", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        lines += [f"Content-Length: {length}"] if length else []
        return "\r\n".join(lines).encode("utf-8", "surrogatepass") + b"\r\n\r\n" + self.body


Mutation = Callable[[Sent, random.Random], Sent]


def of_bytes(sent: Sent, chance: random.Random) -> Sent:
    raw = bytearray(sent.body)
    for _ in range(chance.choice((1, 1, 2, 20))):
        at = chance.randrange(len(raw) or 1)
        match chance.randrange(5):
            case 0:
                raw[at : at + 1] = bytes([raw[at] ^ 1 << chance.randrange(8)]) if raw else b""
            case 1:
                del raw[at:]
            case 2:
                del raw[at : at + chance.randrange(1, 30)]
            case 3:
                raw[at:at] = chance.randbytes(chance.randrange(1, 30))
            case _:
                raw += raw[at:]
    return replace(sent, body=bytes(raw))


def of_values(sent: Sent, chance: random.Random) -> Sent:
    """Some value becomes another one; the place is marked first, since JSON of ours could not say some of them."""
    mark = "the-mark"
    document = json.loads(sent.body)
    for _ in range(chance.choice((1, 1, 1, 3))):
        document = _marked(document, mark, chance)
    parts = json.dumps(document).split(f'"{mark}"')
    text = parts[0] + "".join(_value(chance) + part for part in parts[1:])
    return replace(sent, body=text.encode("utf-8", "surrogatepass"))


def _marked(value: Any, mark: str, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.95:
        key = chance.choice(list(value))
        return {**value, key: _marked(value[key], mark, chance)}
    if isinstance(value, list) and value and chance.random() < 0.95:
        at = chance.randrange(len(value))
        return [*value[:at], _marked(value[at], mark, chance), *value[at + 1 :]]
    return mark


def _value(chance: random.Random) -> str:
    match chance.randrange(5):
        case 0:
            return chance.choice(NUMBERS)
        case 1:
            return json.dumps(chance.choice(TEXTS), ensure_ascii=chance.random() < 0.5)
        case 2:
            depth = chance.choice((10, 1_000, 100_000))
            return chance.choice(
                ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth, "[" * depth)
            )
        case 3:
            return chance.choice(("null", "true", "{}", "[]", "[null]", '""', '{"":0}'))
        case _:
            return f"[{','.join(chance.choice(NUMBERS) for _ in range(chance.choice((2, 200, 5000))))}]"


def of_keys(sent: Sent, chance: random.Random) -> Sent:
    """A key is there twice, is unknown, or is lacking."""
    document = json.loads(sent.body)
    key = chance.choice(list(document))
    text = sent.body.decode()
    match chance.randrange(3):
        case 0:
            text = text[:-1] + f",{json.dumps(key)}:{_value(chance)}}}"
        case 1:
            text = text[:-1] + f",{json.dumps(chance.choice(TEXTS))}:{_value(chance)}}}"
        case _:
            text = json.dumps({name: value for name, value in document.items() if name != key})
    return replace(sent, body=text.encode("utf-8", "surrogatepass"))


def of_encoding(sent: Sent, chance: random.Random) -> Sent:
    """Another media type, or compressed as we never agreed, a bomb included."""
    packed = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "zstd": zstandard.ZstdCompressor().compress,
        "zstd, gzip": lambda data: gzip.compress(zstandard.ZstdCompressor().compress(data)),
    }
    match chance.randrange(5):
        case 0:
            headers = (*sent.headers, ("Content-Type", chance.choice(TYPES)))
            return replace(sent, headers=headers, body=msgspec.msgpack.encode(json.loads(sent.body)))
        case 1:
            return replace(sent, headers=(*sent.headers, ("Content-Type", chance.choice(TYPES))))
        case 2:
            bomb = zstandard.ZstdCompressor().compress(
                bytes(64 * MAX_BODY if chance.random() < 0.05 else MAX_BODY)
            )
            return replace(sent, headers=(*sent.headers, ("Content-Encoding", "zstd")), body=bomb)
        case 3:
            charset = chance.choice(("utf-16", "utf-32", "utf-7", "utf-8-sig"))
            return replace(sent, body=sent.body.decode().encode(charset))
        case _:
            name = chance.choice(list(packed))
            return replace(
                sent, headers=(*sent.headers, ("Content-Encoding", name)), body=packed[name](sent.body)
            )


def of_size(sent: Sent, chance: random.Random) -> Sent:
    """A length that is not true, or more than is allowed."""
    if chance.random() < 0.03:
        return replace(sent, body=b" " * MAX_BODY + sent.body)
    stated = chance.choice(("-1", "+5", "1e3", "0x10", "99999999999999999999999", "٣", " 7", "7, 8", "", "1"))
    return replace(sent, stated=stated, plain=False)


def of_head(sent: Sent, chance: random.Random) -> Sent:
    """A flood of headers, a line that splits, a transfer of two minds, another method or address."""
    floods = (
        tuple((f"X-{n}", "x") for n in range(chance.choice((MAX_HEADERS - 10, MAX_HEADERS + 1, 1000)))),
        (("X-Long", "x" * chance.choice((MAX_HEAD - 2000, MAX_HEAD + 1, 10 * MAX_HEAD))),),
        (("Transfer-Encoding", chance.choice(("chunked", "chunked, chunked", "gzip", "xchunked"))),),
        (("X-Split", "a\r\nAuthorization: Bearer x"), ("X-Null", "a\0b"), ("X Bad", "b")),
        (("X-Forwarded-For", "127.0.0.1, ::1, x"), ("Forwarded", "for=_x"), ("Host", "a.example")),
        (("Expect", "100-continue"), ("Upgrade", "h2c"), ("Connection", "Upgrade, HTTP2-Settings")),
        (("Accept-Encoding", "zstd;q=0, *;q=9e99"), ("Range", "bytes=9-1"), ("If-None-Match", '"')),
    )
    methods = (
        "GET",
        "PUT",
        "DELETE",
        "OPTIONS",
        "HEAD",
        "TRACE",
        "CONNECT",
        "PROPFIND",
        "post",
        "PO ST",
        "\0",
    )
    paths = (
        "/",
        "*",
        "//",
        "/v1/blobs/%00",
        "/v1/blobs/..%2f..%2fhub.toml",
        "/v1/blobs/" + "a" * 9999,
        "/%ff%fe",
    )
    paths += (
        "http://elsewhere.example/v1/exchange",
        "/v1/exchange/",
        "/v1//exchange",
        "/v1/exchange?a=1&a",
        "/é\ud800",
    )
    match chance.randrange(3):
        case 0:
            return replace(sent, headers=(*sent.headers, *chance.choice(floods)), plain=False)
        case 1:
            return replace(sent, method=chance.choice(methods), plain=False)
        case _:
            return replace(
                sent, path=chance.choice(paths), method=chance.choice(("GET", "POST")), plain=False
            )


def of_token(sent: Sent, chance: random.Random) -> Sent:
    """Somebody without a right to it sends it."""
    tokens = (
        "",
        "Bearer",
        "Bearer ",
        "Basic YTpi",
        "Bearer x y",
        "bearer\tx",
        "Bearer " + "a" * 5000,
        "Bearer é",
    )
    others = tuple(header for header in sent.headers if header[0] != "Authorization")
    return replace(sent, headers=(*others, ("Authorization", chance.choice(tokens))))


MUTATIONS: tuple[Mutation, ...] = (
    of_bytes,
    of_bytes,
    of_values,
    of_values,
    of_values,
    of_keys,
    of_encoding,
    of_size,
    of_head,
    of_token,
    of_token,
)
