"""Makes the file of a meeting's agenda, of any format, from confirmed facts."""

from collections.abc import Callable
from datetime import UTC, datetime

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import every_meeting, minutes_facts
from tac_desk.domain.action_list import carried_by
from tac_desk.minutes.agenda import compose_agenda
from tac_desk.minutes.calendar import to_ics
from tac_desk.minutes.html import to_html
from tac_desk.minutes.markdown import to_markdown


def agenda_file(desk: Desk, meeting: str, suffix: str) -> Callable[[], bytes]:
    """On the store thread: what then makes the file on any thread; Markdown where `suffix` names no format.

    Raises MinutesError when the meeting is not known here, StoreError for the files.
    """
    facts = minutes_facts(desk, meeting)
    agenda = compose_agenda(facts, carried_by(facts.meeting, every_meeting(desk)))
    match suffix:
        case "html":
            return lambda: to_html(agenda).encode()
        case "ics":
            return lambda: to_ics(facts, datetime.now(UTC), to_markdown(agenda)).encode()
    return lambda: to_markdown(agenda).encode()
