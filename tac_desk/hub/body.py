"""Reads the body of a request, never more of it than allowed, into the shape the protocol gives it."""

from typing import TypeVar

from starlette.requests import ClientDisconnect, Request

from tac_desk.hub.problems import problem
from tac_desk.protocol.codec import CodecError, decode
from tac_desk.protocol.messages import MAX_BODY

T = TypeVar("T")


async def read_body(request: Request, kind: type[T]) -> T:
    """The body as `kind`. Raises ProblemError too_large, too_slow or malformed."""
    stated = request.headers.get("Content-Length", "0")
    if not stated.isdecimal() or int(stated) > MAX_BODY:
        raise problem("too_large")
    chunks, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > MAX_BODY:
                raise problem("too_large")
            chunks.append(chunk)
    except ClientDisconnect:
        raise problem("too_slow") from None
    try:
        return decode(b"".join(chunks), kind)
    except CodecError:
        raise problem("malformed") from None
