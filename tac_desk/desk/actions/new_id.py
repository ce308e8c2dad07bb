"""Makes ids for new things: time-ordered, random, and short enough to read."""

import secrets
import time


def new_id() -> str:
    """26 hex digits: 48 bits of milliseconds, then 56 random bits."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(7)}"
