"""Turns what the hub answers into HTTP: JSON, compressed when the desk can read that, or a problem."""

import msgspec
import zstandard
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from tac_desk.hub.problems import ProblemError
from tac_desk.protocol.codec import encode
from tac_desk.protocol.routes import CHALLENGE

_LEAST_TO_COMPRESS = 1024
_LEVEL = 1  # three times smaller at ten times the speed of gzip
_RETRY_AFTER = {"too_many_tries": "600"}  # seconds


def reply(request: Request, value: msgspec.Struct) -> Response:
    """`value` as JSON; call it in a worker thread, since encoding and compressing take time."""
    return reply_to(reads_zstd(request), value)


def reply_to(zstd: bool, value: msgspec.Struct) -> Response:
    """The same for all who do or do not read zstd; one reply may be sent many times."""
    return compressed(zstd, encode(value), "application/json", {"Cache-Control": "no-store"})


def reads_zstd(request: Request) -> bool:
    return zstd_among(request.headers)


def zstd_among(headers: Headers) -> bool:
    return "zstd" in headers.get("Accept-Encoding", "")


def compressed(zstd: bool, body: bytes, media_type: str, headers: dict[str, str]) -> Response:
    if zstd and len(body) >= _LEAST_TO_COMPRESS:
        body = zstandard.ZstdCompressor(level=_LEVEL).compress(body)
        headers = {**headers, "Content-Encoding": "zstd"}
    return Response(body, media_type=media_type, headers={**headers, "Vary": "Accept-Encoding"})


def problem_reply(error: ProblemError, hub: str = "") -> Response:
    """The answer that carries `error`; one that may leave a body unread ends the connection.

    A sign-in that is not taken is answered with the id of the `hub`, so that a desk of another one can tell.
    """
    headers = {"Cache-Control": "no-store"}
    if error.status == 401:
        headers["WWW-Authenticate"] = f'{CHALLENGE}"{hub}"' if hub else "Bearer"
    if error.status == 429:
        headers["Retry-After"] = _RETRY_AFTER.get(error.problem.code, "1")
    if error.status in (408, 413):
        headers["Connection"] = "close"
    body = encode(error.problem)
    return Response(body, error.status, headers=headers, media_type="application/problem+json")
