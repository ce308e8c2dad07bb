"""tac-desk letter: drafts the letter to an applicant from what the council decided."""

import argparse

from tac_desk.cli.desk_review import dossier_id
from tac_desk.cli.output import put_out
from tac_desk.cli.profile import with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_facts import letter_facts
from tac_desk.minutes.letter import compose_letter
from tac_desk.minutes.markdown import to_markdown


def run_letter(args: argparse.Namespace) -> int:
    """To the standard output, or to a file that is not overwritten unasked."""
    facts = with_store(
        args.profile, lambda store, _: letter_facts(desk := Desk(store), dossier_id(desk, args.dossier))
    )
    return put_out(args, to_markdown(compose_letter(facts)).encode())
