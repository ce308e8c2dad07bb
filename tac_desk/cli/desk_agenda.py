"""tac-desk agenda: what a meeting will be about, from the verified ledger, as text or for calendars."""

import argparse
from datetime import UTC, datetime

from tac_desk.cli.output import put_out
from tac_desk.cli.profile import with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import every_meeting, minutes_facts
from tac_desk.domain.action_list import Carried, carried_by
from tac_desk.minutes.agenda import compose_agenda
from tac_desk.minutes.calendar import to_ics
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.html import to_html
from tac_desk.minutes.markdown import to_markdown


def run_agenda(args: argparse.Namespace) -> int:
    """From confirmed facts only; an existing file is not overwritten unasked."""
    facts, carried = with_store(args.profile, lambda store, _: _facts(Desk(store), args.meeting))
    agenda = compose_agenda(facts, carried)
    match args.format:
        case "html":
            text = to_html(agenda)
        case "ics":
            text = to_ics(facts, datetime.now(UTC), to_markdown(agenda))
        case _:
            text = to_markdown(agenda)
    return put_out(args, text.encode())


def _facts(desk: Desk, meeting: str) -> tuple[Facts, tuple[Carried, ...]]:
    facts = minutes_facts(desk, meeting)
    return facts, carried_by(facts.meeting, every_meeting(desk))
