"""What a desk holds that exists nowhere else, told before it is wiped or put aside, and written out as text."""

import json

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_outbox import outbox_rows
from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.store.salvage import Salvaged


def unsent_rows(desk: Desk) -> tuple[OutboxRow, ...]:
    """My actions that the ledger has not counted, refused ones too, newest first. Raises StoreError."""
    return tuple(row for row in outbox_rows(desk) if row.state is not ActionState.COUNTED)


def unsent_text(desk: Desk) -> str:
    """The words of those actions, then the texts that were begun. Raises StoreError."""
    parts = [_told(row) for row in unsent_rows(desk)]
    parts += [_begun(key, text) for key, text in desk.store.drafts().items()]
    return _page("Not sent", parts)


def salvaged_text(found: Salvaged) -> str:
    """The words that could be read from a damaged outbox; what was sent and counted is left out."""
    open_ones = (one for one in found.actions if one[3] != ActionState.COUNTED)
    parts = [
        f"## {kind} about {subject} ({state})\n\n{_words(body)}\n" for kind, subject, body, state in open_ones
    ]
    parts += [_begun(key, text) for key, text in found.drafts.items()]
    return _page("Not sent, as far as the damaged file could be read", parts)


def _page(title: str, parts: list[str]) -> str:
    return "\n".join([f"# {title}\n", *(parts or ["Nothing.\n"])])


def _told(row: OutboxRow) -> str:
    what = " ".join(filter(None, (row.kind, row.detail)))
    return f"## {what} about {row.title} ({row.state})\n\n{row.text}\n"


def _begun(key: str, text: str) -> str:
    return f"## Begun: {key}\n\n{text}\n"


def _words(body: str) -> str:
    """Every text in a command's body, one a paragraph; a body that cannot be read is given as it is."""
    try:
        fields = json.loads(body)
    except ValueError:
        return body
    values = fields.values() if isinstance(fields, dict) else ()
    return "\n\n".join(value for value in values if isinstance(value, str) and value) or body
