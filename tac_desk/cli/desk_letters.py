"""tac-desk letters: a draft for every applicant of a meeting, or of a time, each in a file of its own."""

import argparse
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tac_desk.cli.profile import with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_facts import letter_facts
from tac_desk.desk.letters_due import dossiers_moved_since, dossiers_of_meeting
from tac_desk.domain.display import display_safe
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.letter import compose_letter
from tac_desk.minutes.letter_facts import LetterFacts
from tac_desk.minutes.markdown import to_markdown
from tac_desk.minutes.write import write_text

LONGEST = 40  # characters of a project's name in a file's


@dataclass(slots=True)
class Written:
    letters: int = 0
    failed: int = 0


def run_letters(args: argparse.Namespace) -> int:
    """Says of every dossier what became of its letter; 1 when one that is due could not be written.

    Raises MinutesError when there is no folder, or no such meeting.
    """
    everything = with_store(args.profile, lambda store, _: _facts(Desk(store), args))
    if not args.output.is_dir():
        raise MinutesError(
            "There is no such folder", f"{args.output} is not one.", "Make it, or name another one."
        )
    done = Written()
    for facts in everything:
        _write(facts, args.output, done, replace=args.replace)
    print(f"Letters written: {done.letters}. Failed: {done.failed}. Dossiers: {len(everything)}.")
    return 1 if done.failed else 0


def _facts(desk: Desk, args: argparse.Namespace) -> list[LetterFacts]:
    ids = dossiers_of_meeting(desk, args.meeting) if args.meeting else dossiers_moved_since(desk, args.since)
    return [letter_facts(desk, one) for one in ids]


def _write(facts: LetterFacts, folder: Path, done: Written, *, replace: bool) -> None:
    about = display_safe(f"{facts.dossier.number} {facts.dossier.name}")
    try:
        text = to_markdown(compose_letter(facts))
    except MinutesError as trouble:  # nothing is decided: no letter is due
        print(f"{about}: no letter. {display_safe(trouble.cause)}")
        return
    file = folder / file_name(facts)
    try:
        write_text(text, file, replace=replace)
    except MinutesError as trouble:
        done.failed += 1
        print(f"{about}: not written. {display_safe(f'{trouble.cause} {trouble.next_step}')}")
        return
    done.letters += 1
    print(f"{about}: {file}")


def file_name(facts: LetterFacts) -> str:
    """Letters, digits and hyphens only, whatever the project is called; another one for every dossier."""
    dossier = facts.dossier
    slug = re.sub("[^a-z0-9]+", "-", dossier.name.casefold(), flags=re.ASCII)[:LONGEST].strip("-")
    told_apart = sha256(dossier.id.encode()).hexdigest()[:8]
    return f"{'-'.join(filter(None, ('letter', str(dossier.number), slug, told_apart)))}.md"
