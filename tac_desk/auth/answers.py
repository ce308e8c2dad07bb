"""Tells from an answer that is not 200, or from no answer at all, what went wrong."""

import ssl

import requests

from tac_desk.auth.errors import E, failure, refused_by_hub
from tac_desk.auth.reading import Unreadable, read_body
from tac_desk.protocol.codec import CodecError, decode
from tac_desk.protocol.messages import Problem

_PROBLEM_TYPE = "application/problem+json"
_MAX_PROBLEM = 64 * 1024  # bytes


def answer_failure(kind: type[E], hub: str, response: requests.Response) -> E:
    """The hub's own words when it gave some, else what the status means."""
    status = response.status_code
    if response.headers.get("Content-Type", "").partition(";")[0].strip().lower() == _PROBLEM_TYPE:
        try:
            return refused_by_hub(kind, decode(read_body(response, _MAX_PROBLEM), Problem))
        except (CodecError, Unreadable) as error:
            return failure(kind, "garbage", hub, f"status {status}; {error}")
    if 300 <= status < 400:
        return failure(kind, "redirected", hub, response.headers.get("Location", "nowhere"))
    return failure(kind, _code_of(status), hub, f"status {status}, and not in the words of a hub")


def _code_of(status: int) -> str:
    if status in (502, 503, 504):  # what a gateway says in place of the hub
        return "hub_down"
    if status >= 500:
        return "hub_error"
    return "unauthorised" if status in (401, 403) else "not_a_hub"


def no_connection(kind: type[E], hub: str, error: BaseException) -> E:
    """What an exception of the network means; its own text is not shown, for it may hold what was sent."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return failure(kind, "certificate", hub, cause.verify_message)
        if isinstance(cause, ssl.SSLError):
            return failure(kind, "tls", hub, cause.reason or "the handshake failed")
        if isinstance(cause, TimeoutError):
            return failure(kind, "time_out", hub, "no answer in time")
    if isinstance(error, requests.exceptions.InvalidURL):
        return failure(kind, "bad_address", hub, "it cannot be used as an address")
    return failure(kind, "hub_down", hub, "the connection was closed before an answer came")


def _causes(error: BaseException) -> list[BaseException]:
    """`error` and what led to it, through chains and through the arguments libraries wrap causes in."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 50:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    return found
