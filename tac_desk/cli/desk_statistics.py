"""tac-desk statistics: a year of a body in figures, from the verified ledger."""

import argparse

from tac_desk.cli.output import put_out
from tac_desk.cli.profile import with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.statistics_facts import year_facts
from tac_desk.minutes.statistics_written import STATISTICS


def run_statistics(args: argparse.Namespace) -> int:
    """From confirmed facts only; an existing file is not overwritten unasked."""
    year = with_store(args.profile, lambda store, _: year_facts(Desk(store), args.year, args.body))
    return put_out(args, STATISTICS[args.format](year))
