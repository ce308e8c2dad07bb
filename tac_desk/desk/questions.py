"""What the screens ask: who I am and what is in the queue. The other questions are in the files beside this one."""

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_dossier import dossier_view as dossier_view
from tac_desk.desk.questions_evidence import evidence_history as evidence_history
from tac_desk.desk.questions_meetings import items_owed, motions_owed
from tac_desk.desk.questions_meetings import meetings as meetings
from tac_desk.desk.questions_meetings import motions as motions
from tac_desk.desk.questions_moves import dossier_rounds as dossier_rounds
from tac_desk.desk.questions_moves import moves_of as moves_of
from tac_desk.desk.questions_moves import session_at
from tac_desk.desk.questions_outbox import outbox_rows as outbox_rows
from tac_desk.desk.search import Search, read_search
from tac_desk.desk.shared import me as me
from tac_desk.desk.views import ActionState, News, QueueFilter, QueueRow
from tac_desk.domain.standing import own_standing
from tac_desk.store.queue import QueueLine, owed_in
from tac_desk.store.view import View

_VERDICTS = msgspec.json.Decoder(dict[str, int])


def queue_ids(desk: Desk, wanted: QueueFilter) -> tuple[str, ...]:
    """Every matching dossier in the rulebook's order, then those that hold its words. Raises StoreError."""
    store = desk.store
    return store.queue.ids(_search(desk, wanted).wanted, store.hub_clock)


def queue_groups(desk: Desk, wanted: QueueFilter) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The matching dossiers by the most pressing thing that I owe each. Raises StoreError."""
    store = desk.store
    return store.queue.groups(_search(desk, wanted).wanted, store.hub_clock)


def not_understood(desk: Desk, text: str) -> tuple[str, ...]:
    """The qualifiers in the search `text` that mean nothing here, as they were typed. Raises StoreError."""
    return _search(desk, QueueFilter(text=text)).unknown


def _search(desk: Desk, wanted: QueueFilter) -> Search:
    if ":" not in wanted.text:
        return Search(wanted, ())
    view = desk.store.view()
    return read_search(wanted, view.world.rulebook, view.world.council) if view else Search(wanted, ())


def queue_page(
    desk: Desk, wanted: QueueFilter, *, after: tuple[int, str] | None = None, limit: int = 50
) -> tuple[QueueRow, ...]:
    """The first `limit` rows behind the (place, id) of another, without looking at the rest. Raises StoreError."""
    store = desk.store
    return _rows(desk, store.queue.page(wanted, store.hub_clock, after=after, limit=limit))


def queue_rows(desk: Desk, ids: tuple[str, ...], text: str = "") -> tuple[QueueRow, ...]:
    """The rows of `ids` in their order; those that are gone are left out. Raises StoreError.

    `text` is what was searched for: each row then says where its words stand.
    """
    queue = desk.store.queue
    rows = _rows(desk, queue.lines(ids, desk.store.hub_clock))
    words = _search(desk, QueueFilter(text=text)).wanted.text
    if not words:
        return rows
    found = queue.excerpts(ids, words)
    return tuple([replace(row, excerpt=found.get(row.id, "")) for row in rows])


def queue_counts(desk: Desk) -> Mapping[str, int]:
    """How many dossiers: `waiting` for me, by what is owed (`vote`, `review`, `look`, `answer`, `tend`,
    `sponsor`, `discuss`), and `all`.

    `motions` is how many open motions wait for a vote of mine, `meetings` how many action items of mine are open.
    Raises StoreError.
    """
    others = {"motions": motions_owed(desk), "meetings": items_owed(desk)}
    return {**desk.store.queue.counts(desk.store.hub_clock), **others}


def _rows(desk: Desk, lines: tuple[QueueLine, ...]) -> tuple[QueueRow, ...]:
    view = desk.store.view()
    return tuple([_row(line, view) for line in lines])


def _news(line: QueueLine) -> News | None:
    if not line.unread:
        return None
    return News.NEW if line.seen is None else News.CHANGED


def _row(line: QueueLine, view: View | None) -> QueueRow:
    council, book = (view.world.council, view.world.rulebook) if view else (None, None)
    sponsor, owed = line.sponsor, owed_in(line.owed)
    return QueueRow(
        id=line.id,
        number=line.number,
        name=line.name,
        track=line.track,
        state=line.state,
        category=line.category,
        repository=line.repository,
        owed=owed[0] if owed else None,
        due_at=line.due_at,
        evidence=_VERDICTS.decode(line.evidence),
        sponsor=council.name_of(sponsor) if council and sponsor else sponsor,
        reviewed_by_me=bool(line.reviewed),
        my_action=ActionState(line.my_action) if line.my_action else None,
        comments=line.comments,
        updated_at=line.updated_at,
        returning=bool(line.returning),
        invented=bool(line.invented),
        news=_news(line),
        put_off=line.put_off,
        position=line.position,
        session_at=session_at(view.world, line.session) if view else None,
        standing=own_standing(book, line.track, line.state, sponsored=bool(sponsor)) if book else None,
    )
