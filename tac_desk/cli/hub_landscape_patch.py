"""tac-hub landscape compare and patch: what the landscape says otherwise than our records, and the patch for it."""

import argparse
import sys
from pathlib import Path

from tac_desk.cli.hub_common import book_of, find_dossier, open_hub, table
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.listing import Listing, listings
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.intake.errors import unreadable
from tac_desk.intake.landscape import LandscapeProject, read_landscape
from tac_desk.intake.landscape_compare import Difference, Kind, compare
from tac_desk.intake.landscape_patch import Patch, patch_landscape
from tac_desk.intake.landscape_yaml import Landscape, read_landscape_yaml
from tac_desk.minutes.write import write_text

YAML = (".yml", ".yaml")


def is_yaml(path: Path) -> bool:
    """Whether the landscape in `path` is the foundation's own file, and not an extract as JSON."""
    return path.suffix.lower() in YAML


def read_file(path: Path) -> bytes:
    """Raises IntakeError."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise unreadable(path.name, reason, "Check the path, then try again.") from error


def projects_in(path: Path) -> tuple[tuple[LandscapeProject, ...], tuple[str, ...]]:
    """The listed projects, and, of a landscape.yml, the category of each. Raises IntakeError."""
    if not is_yaml(path):
        return read_landscape(read_file(path), name=path.name), ()
    items = read_landscape_yaml(read_file(path), name=path.name).items
    return tuple(one.project for one in items), tuple(one.kind for one in items)


def ours(hub: Hub) -> tuple[Listing, ...]:
    """What our records say should be listed."""
    dossiers = [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]
    ballots = {thing.id: thing for thing in hub.things("ballot") if isinstance(thing, Ballot)}
    return listings(book_of(hub), dossiers, ballots)


def show_comparison(args: argparse.Namespace, path: Path) -> int:
    """Print every difference; the status is 1 when there is one."""
    projects, kinds = projects_in(path)
    with open_hub(args) as hub:
        found = compare(ours(hub), projects, kinds)
    rows = [("PROJECT", "WHAT", "LANDSCAPE", "HERE"), *(row for one in found for row in _rows(one))]
    print(table(rows) if found else "No difference.")
    counts = [f"{sum(one.kind is kind for one in found)} {text}" for kind, text in _COUNTED.items()]
    if found:
        print(", ".join(counts))
    return 1 if found else 0


_COUNTED = {
    Kind.MISSING: "missing there",
    Kind.DIFFERS: "different",
    Kind.RETIRED: "to be archived",
    Kind.UNKNOWN: "without a dossier here",
}


def _rows(difference: Difference) -> list[tuple[str, ...]]:
    name, what = display_safe(difference.name), difference.kind.value
    if not difference.changes:
        return [
            (
                name,
                what,
                "-" if difference.place is None else "listed",
                "-" if what == "unknown" else "listed",
            )
        ]
    return [
        (name, one.key, display_safe(one.theirs) or "-", display_safe(one.ours) or "-")
        for one in difference.changes
    ]


def write_patch(args: argparse.Namespace, path: Path) -> int:
    """Write the patch, or print it; what it leaves out is said beside it."""
    if not is_yaml(path):
        raise HubError(
            "This cannot be patched",
            f"{path.name} is not a landscape.yml.",
            "Give the foundation's landscape.yml.",
        )
    landscape = read_landscape_yaml(read_file(path), name=path.name)
    with open_hub(args) as hub:
        patch = _patch(args, hub, landscape)
    if args.output is None:
        sys.stdout.write(patch.diff)
    elif patch.diff:
        write_text(patch.diff, args.output, replace=True)
    print(_said(patch), file=sys.stderr)
    return 0


def _patch(args: argparse.Namespace, hub: Hub, landscape: Landscape) -> Patch:
    listed = ours(hub)
    if args.dossier:
        named = {find_dossier(hub, name).repository for name in args.dossier}
        listed = tuple(one for one in listed if one.repository in named)
    return patch_landscape(landscape, listed, path=args.path, place=args.place)


def _said(patch: Patch) -> str:
    if not patch.diff and not patch.unplaced:
        return "The landscape says what our records say: there is nothing to change."
    lines = [f"{len(patch.added)} added, {len(patch.changed)} changed"]
    if patch.logos:
        lines.append(f"Logos to add: {', '.join(patch.logos)}")
    if patch.unplaced:
        names = ", ".join(map(display_safe, patch.unplaced))
        lines.append(f'Left out, nobody says where: {names}. Give --place "CATEGORY / SUBCATEGORY".')
    return "\n".join(lines)
