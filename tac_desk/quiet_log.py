"""Formats what is logged as JSON lines without content: no bodies, names, tokens, or addresses somebody made up."""

import json
import logging
import traceback
from datetime import UTC, datetime
from typing import Any

OURS = "tac_desk"
FIELDS = "fields"  # `log.info("request", extra={FIELDS: {...}})` adds them to the line


class JsonLines(logging.Formatter):
    """One line per record. What other libraries put into a message is left out, and so are texts of exceptions."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name == OURS or record.name.startswith(f"{OURS}.")
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage() if ours else str(record.msg).partition("\n")[0],
        }
        line |= getattr(record, FIELDS, {})
        if record.exc_info and record.exc_info[1] is not None:
            line["trouble"] = _trouble(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def _trouble(error: BaseException) -> list[str]:
    """The kinds of the errors and where they come from, without their texts, which may quote a request."""
    lines = []
    for one in (error, error.__cause__ or error.__context__):
        if one is not None:
            frames = traceback.extract_tb(one.__traceback__)
            lines += [
                type(one).__name__,
                *(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames),
            ]
    return lines
