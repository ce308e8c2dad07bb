"""tac-hub landscape: files a dossier for each project that the foundation lists already; compares; patches."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, open_hub, why
from tac_desk.cli.hub_landscape_patch import projects_in, show_comparison, write_patch
from tac_desk.domain.claims import bare
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tac_desk.hub.errors import HubError
from tac_desk.hub.things import load_kind
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.landscape import LandscapeProject
from tac_desk.protocol.entry import ACCEPTED

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

COMPARE, PATCH = "compare", "patch"


def add_landscape(commands: "Commands") -> None:
    parser = commands.add_parser(
        "landscape", help="file a dossier for each listed project, compare with a landscape, or patch it"
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="[compare | patch] FILE",
        help="a landscape.yml, or an extract of one as JSON; alone, its projects are filed as dossiers",
    )
    parser.add_argument("--file", type=Path, help="the landscape.yml, in another way")
    parser.add_argument("--compare", action="store_true", help="only say what differs from our records")
    parser.add_argument("--state", help="where they stand (default: active, as the rulebook calls it)")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be filed")
    parser.add_argument("-o", "--output", type=Path, help="write the patch here (default: print it)")
    parser.add_argument("--path", default="landscape.yml", help="the file's path in its repository")
    parser.add_argument(
        "--place",
        default="",
        metavar="CATEGORY / SUBCATEGORY",
        help="of new entries without one of their own",
    )
    parser.add_argument(
        "--dossier", action="append", default=[], help="patch for this alone; may be repeated"
    )
    parser.set_defaults(run=_landscape)


def _landscape(args: argparse.Namespace) -> int:
    words = list(args.words)
    action = words.pop(0) if words and words[0] in (COMPARE, PATCH) else ""
    paths = [*map(Path, words), *([args.file] if args.file else [])]
    if len(paths) != 1:
        raise HubError("Which landscape?", f"{len(paths)} files were named.", "Name one landscape.yml.")
    if action == COMPARE or args.compare:
        return show_comparison(args, paths[0])
    return write_patch(args, paths[0]) if action == PATCH else _take_in(args, paths[0])


def _take_in(args: argparse.Namespace, path: Path) -> int:
    projects, _ = projects_in(path)
    with open_hub(args) as hub:
        book = book_of(hub)
        state = args.state or book.state_of(Stage.ACTIVE)
        _check_state(book, state)
        with hub.sitting() as sitting:
            here = [d for d in load_kind(sitting.connection, "dossier") if isinstance(d, Dossier)]
            filed = list(_commands(projects, here, state, book))
            for command in () if args.dry_run else filed:
                outcome = hub.submit_in(sitting, command, f"dossier:{command.number}")
                if outcome.status != ACCEPTED:  # raised inside the transaction, so that all of it is undone
                    raise HubError("The landscape was not taken in", why(outcome), "Nothing was changed.")
    left = len(projects) - len(filed)
    print(f"{len(filed)} filed, {left} left out: archived, here already, or without a repository")
    return 0


def _commands(
    projects: Sequence[LandscapeProject], here: Sequence[Dossier], state: str, book: Rulebook
) -> Iterator[FileDossier]:
    """One for each active project with a repository that no dossier names yet."""
    known = {bare(dossier.repository) for dossier in here}
    number = max((dossier.number for dossier in here), default=0)
    for project in projects:
        address = next(iter(repository_urls(project.repository)), "")
        if not project.active or not address or bare(address) in known:
            continue
        known.add(bare(address))
        number += 1
        track = book.track_listed_as(project.status)
        homepage, category = project.homepage, f"{project.category} / {project.subcategory}"
        yield FileDossier(number, project.name, track, address, state, "", category, homepage)


def _check_state(book: Rulebook, state: str) -> None:
    if state not in book.states:
        raise HubError("There is no such state", repr(state), f"The states are {', '.join(book.states)}.")
