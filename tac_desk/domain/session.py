"""Plans a session: which applications a meeting looks at next, when reviews begin, and whether they are enough."""

from collections.abc import Iterable
from dataclasses import dataclass

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.queue_order import body_of, in_order
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage

DAY = 86_400_000  # milliseconds
BEFORE_SESSION = frozenset({Stage.IN_QUEUE, Stage.IN_PROGRESS, Stage.SCHEDULED})
"""Where a dossier may be put on a session: it waits for one, or its reviews have begun."""
OFF_SESSION = frozenset({Stage.IN_QUEUE, Stage.POSTPONED, Stage.TOO_EARLY, Stage.WITHDRAWN})
"""Where a dossier has left its session."""


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """`standing` are on the session already, `joining` come next in the queue, `left` wait on, all in order.

    `begins_at` is when reviews begin (milliseconds since 1970 UTC), `begin` which of them begin now; `least` and `most`
    are what the rulebook allows.
    """

    standing: tuple[Dossier, ...]
    joining: tuple[Dossier, ...]
    left: tuple[Dossier, ...]
    begin: tuple[Dossier, ...]
    begins_at: int
    least: int
    most: int

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        return (*self.standing, *self.joining)

    @property
    def missing(self) -> int:
        """How many are missing for the least that the rulebook wants."""
        return max(0, self.least - len(self.dossiers))


def plan_session(
    book: Rulebook, meeting: Meeting, dossiers: Iterable[Dossier], at: int, wanted: int | None = None
) -> SessionPlan:
    """Who goes on the session of `meeting`, planned at `at`: those on it, then the queue's first that its body decides.

    As many as the rulebook allows, or `wanted` of them.
    """
    least, most = book.per_session
    ready = [one for one in in_order(book, dossiers) if may_go(book, meeting, one)]
    standing = tuple(one for one in ready if is_on(meeting, one))
    waiting = tuple(one for one in ready if not is_on(meeting, one))
    room = max(0, (most if wanted is None else wanted) - len(standing))
    joining, left = waiting[:room], waiting[room:]
    begins_at = begin_of(book, meeting)
    begin = (*standing, *joining) if at >= begins_at else ()
    return SessionPlan(
        standing=standing,
        joining=joining,
        left=left,
        begin=tuple(one for one in begin if book.stage(one.state) is Stage.IN_QUEUE),
        begins_at=begins_at,
        least=least,
        most=most,
    )


def begin_of(book: Rulebook, meeting: Meeting) -> int:
    """When the reviews for the session of `meeting` begin, in milliseconds since 1970 UTC."""
    return meeting.starts_at - book.windows.review_lead_days * DAY


def is_on(meeting: Meeting, dossier: Dossier) -> bool:
    return dossier.session == meeting.id or (dossier.session is None and dossier.id in meeting.dossiers)


def may_go(book: Rulebook, meeting: Meeting, dossier: Dossier) -> bool:
    """Whether `dossier` may be on the session: its state and its body allow it, and it is on no other one."""
    return is_ready(book, meeting, dossier) and (dossier.session is None or is_on(meeting, dossier))


def is_ready(book: Rulebook, meeting: Meeting, dossier: Dossier) -> bool:
    return book.stage(dossier.state) in BEFORE_SESSION and body_of(book, dossier) == meeting.body


def sessions_to_begin(
    book: Rulebook, meetings: Iterable[Meeting], dossiers: Iterable[Dossier], at: int
) -> tuple[tuple[Meeting, tuple[str, ...]], ...]:
    """The meetings to come whose reviews are to begin by `at`, each with the dossiers (ids) that still wait for it."""
    waiting = [one for one in in_order(book, dossiers) if book.stage(one.state) is Stage.IN_QUEUE]
    found = []
    for meeting in meetings:
        if meeting.adjourned_at is None and begin_of(book, meeting) <= at < meeting.starts_at:
            on = tuple(
                one.id for one in waiting if one.session == meeting.id and is_ready(book, meeting, one)
            )
            found += [(meeting, on)] if on else []
    return tuple(found)
