"""Writes the hub's log to standard error, as JSON lines that hold no content."""

import logging
import sys

from tac_desk.quiet_log import FIELDS as FIELDS
from tac_desk.quiet_log import JsonLines


def log_to_stderr(level: str) -> None:
    """Log what is at least as grave as `level`, such as "info"."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level.upper(), handlers=[handler])
