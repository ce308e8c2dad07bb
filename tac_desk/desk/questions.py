"""What the screens ask: who I am and what is in the queue. The other questions are in the files beside this one."""

from collections.abc import Mapping

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
from tac_desk.desk.shared import me as me
from tac_desk.desk.views import ActionState, QueueFilter, QueueRow
from tac_desk.domain.standing import own_standing
from tac_desk.store.queue import QueueLine, owed_in
from tac_desk.store.view import View

_VERDICTS = msgspec.json.Decoder(dict[str, int])


def queue_ids(desk: Desk, wanted: QueueFilter) -> tuple[str, ...]:
    """Every matching dossier in the rulebook's order. Raises StoreError."""
    store = desk.store
    return store.queue.ids(wanted, store.hub_clock)


def queue_page(
    desk: Desk, wanted: QueueFilter, *, after: tuple[int, str] | None = None, limit: int = 50
) -> tuple[QueueRow, ...]:
    """The first `limit` rows behind the (place, id) of another, without looking at the rest. Raises StoreError."""
    store = desk.store
    return _rows(desk, store.queue.page(wanted, store.hub_clock, after=after, limit=limit))


def queue_rows(desk: Desk, ids: tuple[str, ...]) -> tuple[QueueRow, ...]:
    """The rows of `ids` in their order; those that are gone are left out. Raises StoreError."""
    return _rows(desk, desk.store.queue.lines(ids, desk.store.hub_clock))


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
        position=line.position,
        session_at=session_at(view.world, line.session) if view else None,
        standing=own_standing(book, line.track, line.state, sponsored=bool(sponsor)) if book else None,
    )
