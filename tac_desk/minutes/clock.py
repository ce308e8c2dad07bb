"""Moments as the clocks of a place show them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def local(milliseconds: int, zone: str) -> datetime:
    """`milliseconds` since 1970 UTC in the IANA time zone `zone`."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(ZoneInfo(zone))
