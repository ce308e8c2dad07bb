"""Reads from an answer's headers how many requests are left, and when to ask again after a refusal."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_NUMBER = re.compile(r"[0-9]{1,12}")
SHORTEST_WAIT = timedelta(minutes=1)  # where a host does not say how long
_LONGEST_WAIT = timedelta(days=7)  # a later instant is nonsense, and is not told


@dataclass(frozen=True, slots=True)
class Wait:
    """`why` completes "not asked, for …"; `until` None means for the whole run."""

    why: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """Requests `left` of `of`, until they are counted anew at `until`; None is not told."""

    left: int | None = None
    of: int | None = None
    until: datetime | None = None

    @property
    def said(self) -> str:
        """For a person; empty when nothing was told."""
        if self.left is None:
            return ""
        whole = f" of {self.of}" if self.of is not None else ""
        return f"{self.left}{whole} requests left" + (f" until {moment(self.until)}" if self.until else "")


def allowance(headers: Mapping[str, str], now: datetime) -> Allowance:
    """What an answer's `x-ratelimit-…` headers say; `headers` are found whatever their case."""
    return Allowance(
        _number(headers.get("x-ratelimit-remaining")),
        _number(headers.get("x-ratelimit-limit")),
        _instant(_number(headers.get("x-ratelimit-reset")), now),
    )


def refusal(status: int, headers: Mapping[str, str], now: datetime, body: bytes = b"") -> Wait | None:
    """Why this host must not be asked again for now, and until when; None when that is not what it says.

    `body` is the beginning of a 403: the forge's second kind of limit is sometimes told there alone.
    """
    told, later = allowance(headers, now), _retry_after(headers.get("retry-after"), now)
    if status == 429 or _is_limit(status, headers, told, body):
        until = later or (told.until if told.left == 0 else None)
        when = f"until {moment(until)}" if until else "it does not say until when; wait a few minutes"
        why = f"{'it is closed' if status == 503 else 'too many requests'} (status {status}), {when}"
        return Wait(why, until or now + SHORTEST_WAIT)
    if told.left == 0 and told.until is not None and told.until > now:
        return Wait(f"no requests are left until {moment(told.until)}", told.until)
    return None


def _is_limit(status: int, headers: Mapping[str, str], told: Allowance, body: bytes) -> bool:
    asked_to_wait = "retry-after" in headers
    return (status == 503 and asked_to_wait) or (
        status == 403 and (asked_to_wait or told.left == 0 or b"rate limit" in body.lower())
    )


def moment(instant: datetime) -> str:
    """`2026-07-15 12:00:30 UTC`."""
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and _NUMBER.fullmatch(text.strip()) else None


def _instant(number: int | None, now: datetime) -> datetime | None:
    """Seconds since 1970, or, when small, from now."""
    if number is None:
        return None
    seconds = number if number < 10**9 else number - now.timestamp()
    return _sensible(seconds, now)


def _retry_after(text: str | None, now: datetime) -> datetime | None:
    """Seconds, or a date as HTTP writes it."""
    if text is None:
        return None
    if (number := _number(text)) is not None:
        return _sensible(number, now)
    try:
        given = parsedate_to_datetime(text)
    except ValueError:
        return None
    given = given if given.tzinfo else given.replace(tzinfo=UTC)
    return _sensible((given - now).total_seconds(), now)


def _sensible(seconds: float, now: datetime) -> datetime | None:
    if not 0 <= seconds <= _LONGEST_WAIT.total_seconds():
        return None
    return now + timedelta(seconds=seconds)
