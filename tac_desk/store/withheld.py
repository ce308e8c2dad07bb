"""Notes, with the page that brings the reason, that what was withheld before is to be asked for again."""

from collections.abc import Collection

from tac_desk.store.cache import Cache
from tac_desk.store.identity import Identity
from tac_desk.store.reopened import may_open
from tac_desk.store.reply import Judged
from tac_desk.store.signatures import span_text
from tac_desk.store.things import Things

ASK = "ask"  # in the table `meta`: the span of entries whose withheld ones are to be asked for
_STUBS = "SELECT 1 FROM entries WHERE body IS NULL LIMIT 1"


def ask_again(
    cache: Cache, me: Identity, things: Things, entries: Collection[Judged], size: int, *, changed: bool
) -> dict[str, bytes]:
    """What to keep of it in `meta`: the span up to `size` when `entries` may have opened something, else nothing.

    `changed`: my own standing in the council is another one than before, or a day has passed.
    """
    if not (changed or may_open(things, me, entries)):
        return {}
    withheld = any(one.entry is None for one in entries) or cache.read(_STUBS)
    return {ASK: span_text(0, size)} if withheld else {}
