"""Begins the reviews of planned sessions when their time has come, in the operator's name."""

from collections.abc import Callable

from tac_desk.domain.commands import PlanSession
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.session import sessions_to_begin
from tac_desk.domain.world import Thing
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import load_kind
from tac_desk.protocol.messages import Outcome


def begin_due_sessions(hub: Hub) -> list[tuple[Meeting, Outcome]]:
    """Begin what is due now; the meetings as they were, with what the rules said. Raises HubError."""
    if not _due(hub, hub.things("meeting"), lambda: hub.things("dossier")):
        return []  # the head is locked only when there is something to enter
    with hub.sitting() as sitting:
        connection = sitting.connection
        due = _due(hub, load_kind(connection, "meeting"), lambda: load_kind(connection, "dossier"))
        return [(one, hub.submit_in(sitting, PlanSession(on), f"meeting:{one.id}")) for one, on in due]


def _due(
    hub: Hub, meetings: list[Thing], dossiers: Callable[[], list[Thing]]
) -> tuple[tuple[Meeting, tuple[str, ...]], ...]:
    """Dossiers are many and meetings few: they are read only when a meeting is near."""
    book, now = rulebook_of(hub.council().rulebook), hub.now()
    near = [
        one
        for one in meetings
        if isinstance(one, Meeting) and one.adjourned_at is None and one.starts_at > now
    ]
    if not near:
        return ()
    return sessions_to_begin(book, near, (one for one in dossiers() if isinstance(one, Dossier)), now)
