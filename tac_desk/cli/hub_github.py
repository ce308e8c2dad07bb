"""tac-hub intake github: files the application issues of a repository at the forge, and follows their edits."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import asdict
from typing import Any

from tac_desk.cli.forge import cache_beside, forge_asking
from tac_desk.cli.forge_token import forge_token
from tac_desk.cli.hub_common import book_of, open_hub
from tac_desk.cli.hub_github_issue import GONE, REFUSED, UNCHANGED, Told, take_in
from tac_desk.cli.hub_github_state import Read, read_so_far, remember
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tac_desk.intake.forge_http import Client
from tac_desk.intake.forge_issues import Issues, named, read_issues, whereabouts
from tac_desk.intake.forge_places import FORGE, PLACES, Places, full_name


def run_github(args: argparse.Namespace, repository: str, places: Places = PLACES) -> int:
    """2 when an application was refused. Raises IntakeError when the forge does not answer, HubError.

    Everything is asked first, then taken in issue by issue, each in a transaction of its own.
    """
    asked = full_name(repository)
    with open_hub(args) as hub:
        asking = forge_asking(cache_beside(args.data), forge_token(None), places)
        with closing(Client(asking)) as client:
            there = named(client, places.github, asked)
            before = read_so_far(args.data, there.id)
            since = "" if args.all else before.since
            issues = read_issues(client, places.github, there, since)
            names = tuple(dict.fromkeys((issues.name, asked, *before.names)))
            here = _here(hub, names)
            gone = [] if since else list(_gone(client, places.github, issues, here))
        told = [*_taken_in(hub, args, issues, here), *_say(args, gone)]
        if not args.dry_run:
            remember(args.data, issues.id, Read(issues.newest, names))
    if args.format == "json":
        rows = [asdict(one) for one in told]
        print(
            json.dumps(
                {"repository": issues.name, "since": since, "issues": rows}, ensure_ascii=False, indent=2
            )
        )
    else:
        print(_summary(told, dry_run=args.dry_run))
    return 2 if any(one.outcome == REFUSED for one in told) else 0


def _here(hub: Hub, names: tuple[str, ...]) -> dict[int, Dossier]:
    """What was filed from the repository's issues, whatever it was called then, by their numbers."""
    found: dict[int, Dossier] = {}
    starts = tuple(f"{FORGE}/{name}/issues/".casefold() for name in names)
    for dossier in hub.things("dossier"):
        if isinstance(dossier, Dossier) and dossier.source.casefold().startswith(starts):
            number = dossier.source.rpartition("/")[2]
            if number.isdecimal():
                found[int(number)] = dossier
    return found


def _taken_in(
    hub: Hub, args: argparse.Namespace, issues: Issues, here: Mapping[int, Dossier]
) -> Iterator[Told]:
    book = book_of(hub)
    for issue in issues.issues:
        source = f"{FORGE}/{issues.name}/issues/{issue.number}"
        told = take_in(hub, book, issue, source, here.get(issue.number), keep=not args.dry_run)
        yield from _say(args, [told])


def _gone(client: Client, api: str, issues: Issues, here: Mapping[int, Dossier]) -> Iterator[Told]:
    """Dossiers whose issue is not listed any more. They stay: the council decides, not the forge."""
    listed = {issue.number for issue in issues.issues}
    for number, dossier in sorted(here.items()):
        if number not in listed:
            now = whereabouts(client, api, issues.name, number)
            why = f"its issue is now {now}" if now else "its issue was deleted"
            yield Told(number, dossier.source, GONE, dossier.id, why)


def _say(args: argparse.Namespace, told: list[Told]) -> Iterator[Told]:
    """On the error stream beside JSON, as progress."""
    for one in told:
        if one.outcome != UNCHANGED or one.notes:
            stream = sys.stderr if args.format == "json" else sys.stdout
            print(display_safe(_line(one), lines=True), file=stream, flush=True)
        yield one


def _line(one: Told) -> str:
    number = f" as dossier {one.dossier}" if one.dossier else ""
    why = f": {one.why}" if one.why else ""
    comments = f"; comments: {one.comments}, {one.source}" if one.comments else ""
    return "".join(
        [f"#{one.number} {one.outcome}{number}{why}{comments}", *(f"\n  ! {n}" for n in one.notes)]
    )


def _summary(told: list[Told], *, dry_run: bool) -> str:
    counts: Mapping[str, Any] = Counter(one.outcome for one in told)
    said = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
    tried = "; only tried, nothing was changed" if dry_run else ""
    return f"{len(told)} changed at the forge{f': {said}' if said else ''}{tried}"
