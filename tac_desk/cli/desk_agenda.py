"""tac-desk agenda: what a meeting will be about, from the verified ledger, as text or for calendars."""

import argparse

from tac_desk.cli.output import put_out
from tac_desk.cli.profile import with_store
from tac_desk.desk.agenda_file import agenda_file
from tac_desk.desk.bootstrap import Desk


def run_agenda(args: argparse.Namespace) -> int:
    """From confirmed facts only; an existing file is not overwritten unasked."""
    make = with_store(args.profile, lambda store, _: agenda_file(Desk(store), args.meeting, args.format))
    return put_out(args, make())
