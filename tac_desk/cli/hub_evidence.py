"""tac-hub collect: mines the repositories of one dossier, or of many, and attaches what was found."""

import argparse
import json
from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.engines import engine_for
from tac_desk.cli.evidence import instant
from tac_desk.cli.hub_alone import alone
from tac_desk.cli.hub_collect import on_stderr
from tac_desk.cli.hub_common import carry_out, count, find_dossier, hours, open_hub
from tac_desk.cli.hub_facts import ask_forge
from tac_desk.cli.hub_jobs import (
    Instructions,
    Source,
    declared_repository,
    facts_in,
    further_repositories,
    landscape_in,
)
from tac_desk.cli.hub_runs import HOUR, collect_all, collect_due, open_dossiers
from tac_desk.cli.hub_summary import Summary
from tac_desk.cli.work import work
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.mine import trouble_in
from tac_desk.hub.due import due_work
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import command_for
from tac_desk.hub.settings import MIRRORS, read_settings

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


EPILOG = """With --all, work is finished dossier by dossier: after a kill or Ctrl-C the same command does only the rest.
The exit status is 1 when a repository failed. --due is for a schedule, such as cron every quarter of an hour."""


def add_evidence(commands: "Commands") -> None:
    parser = commands.add_parser(
        "collect",
        help="mine the repositories of a dossier, or of all, and attach the evidence",
        epilog=EPILOG,
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("dossier", nargs="?")
    what.add_argument("--all", action="store_true", help="every dossier that is not closed for good")
    what.add_argument("--due", action="store_true", help="those a review, a vote or --every asks for")
    _add_source(parser)
    one = parser.add_argument_group("one dossier")
    one.add_argument("--repo", metavar="PATH_OR_URL", help="read this instead of the declared repository")
    one.add_argument("--ref", help="a branch, tag or commit (default: the default branch)")
    one.add_argument(
        "--scope",
        action="append",
        default=[],
        metavar="URL",
        help="a further repository in scope; repeatable",
    )
    _add_many(parser.add_argument_group("many dossiers"))
    parser.set_defaults(run=_collect)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as-of",
        metavar="INSTANT",
        help="ISO date or instant (default: now; with --all, that of a killed run)",
    )
    parser.add_argument(
        "--facts",
        type=Path,
        metavar="PATH",
        help="facts of the forge: a JSON file, or a folder of OWNER+NAME.json",
    )
    parser.add_argument(
        "--forge", action="store_true", help="ask the forge and the package indexes for their facts first"
    )
    parser.add_argument(
        "--landscape", type=Path, metavar="FILE", help="the foundation's landscape, to look projects up in"
    )
    parser.add_argument(
        "--mirrors",
        type=Path,
        metavar="DIR",
        help="read OWNER/NAME.git or OWNER+NAME/repo here, not from afar",
    )


def _add_many(group: "argparse._ArgumentGroup") -> None:
    group.add_argument("--workers", type=count, default=2, metavar="N", help="default: %(default)s")
    group.add_argument("--engine", metavar="URL", help="an existing scheduler instead: dask://HOST:PORT")
    group.add_argument("--limit", type=count, metavar="N", help="at most so many in this run")
    group.add_argument(
        "--every",
        type=hours,
        metavar="HOURS",
        help="with --due: also what is so old (default: mine_every of hub.toml)",
    )
    group.add_argument("--format", choices=("table", "json"), default="table")
    group.add_argument("--summary", type=Path, metavar="FILE", help="write the summary there as JSON, too")


def _collect(args: argparse.Namespace) -> int:
    _refuse_mixture(args)
    with open_hub(args) as hub, alone(args.data, on_stderr):
        if args.dossier:
            return _collect_one(hub, args)
        return _collect_due(hub, args) if args.due else _collect_all(hub, args)


def _refuse_mixture(args: argparse.Namespace) -> None:
    if args.due and args.as_of:
        raise HubError(
            "What is due has its own instant", "--as-of cannot be used with --due.", "Leave one of them out."
        )
    if args.facts is not None and args.forge:
        raise HubError(
            "Facts come from one place", "--facts and --forge were both given.", "Leave one of them out."
        )
    given = [name for name in ("repo", "ref", "scope") if getattr(args, name)]
    if given and not args.dossier:
        raise HubError(
            "This is for one dossier", f"--{given[0]} cannot be used for several.", "Name one dossier."
        )
    if args.facts is not None and not args.dossier and not args.facts.is_dir():
        raise HubError(
            "Several dossiers need several fact files",
            f"{args.facts} is no folder.",
            "Give a folder that holds OWNER+NAME.json for each repository.",
        )


def _instructions(hub: Hub, args: argparse.Namespace, about: Sequence[Dossier]) -> Instructions:
    """What the workers are told; the forge is asked `about` these dossiers, if it is to be asked."""
    if args.forge:
        asked = [one for dossier in about for one in (dossier.repository, *further_repositories(dossier))]
        args.facts = ask_forge(args.data, [*asked, *args.scope], args.mirrors)
    source = Source(args.data / MIRRORS, args.mirrors, facts_in(args.facts), landscape_in(args.landscape))
    return Instructions.of(hub, source)


# --- one ---------------------------------------------------------------------------------------------------


def _collect_one(hub: Hub, args: argparse.Namespace) -> int:
    dossier = find_dossier(hub, args.dossier)
    data = _mine(hub, dossier, args)
    hub.put_blob(data)
    command = command_for(data)
    carry_out(hub, command, f"dossier:{dossier.id}")
    print(f"{display_safe(dossier.name)}: commit {command.commit[:12]} as of {command.as_of}")
    for line in _lines(hub, data):
        print(display_safe(line))
    return 0


def _mine(hub: Hub, dossier: Dossier, args: argparse.Namespace) -> bytes:
    """The snapshot. It names the declared repository, since a path of this machine tells a reader nothing."""
    address = dossier.repository if args.repo else declared_repository(dossier)
    if args.repo and args.repo.startswith("https://"):
        address = args.repo
    settings = _instructions(hub, args, [dossier]).for_dossier(
        dossier, ceil(instant(args.as_of).timestamp()), args.scope
    )
    settings["ref"] = args.ref
    settings["source"] = "" if args.repo is None or address == args.repo else args.repo
    data = work(address, settings)
    error = trouble_in(data)
    if error is None:
        return data
    if settings["source"]:
        raise error
    hint = f"{error.next_step} With a folder: tac-hub collect {dossier.id} --repo FOLDER."
    raise EvidenceError(error.title, error.cause, hint)


def _lines(hub: Hub, data: bytes) -> Iterator[str]:
    report = json.loads(data)
    tracks = rulebook_of(hub.council().rulebook).tracks.values()
    titles = {row.key: row.title for track in tracks for row in track.criteria}
    for row in report["criteria"]:
        yield f"  {row['number']:2} {row['verdict']:8} {titles[row['key']]}: {row['summary']}"
    for other in report["repositories"]:
        yield f"  also in scope: {other['repository']}: {other['note'] or 'commit ' + other['commit'][:12]}"


# --- many --------------------------------------------------------------------------------------------------


def _collect_all(hub: Hub, args: argparse.Namespace) -> int:
    as_of = None if args.as_of is None else ceil(instant(args.as_of).timestamp())
    engine = engine_for(args.engine, args.workers)
    instructions = _instructions(hub, args, open_dossiers(hub))
    return _told(collect_all(hub, args.data, instructions, engine, as_of, args.limit), args)


def _collect_due(hub: Hub, args: argparse.Namespace) -> int:
    often = args.every or read_settings(args.data).mine_every
    every = None if often is None else int(often * HOUR)
    engine = engine_for(args.engine, args.workers)
    due = {work.dossier for work in due_work(hub, every=every)}
    instructions = _instructions(hub, args, [one for one in open_dossiers(hub) if one.id in due])
    return _told(collect_due(hub, instructions, engine, every, args.limit), args)


def _told(summary: Summary, args: argparse.Namespace) -> int:
    if args.summary is not None:
        _write(args.summary, summary.as_json())
    print(summary.as_json() if args.format == "json" else summary.as_table(), end="")
    return summary.status


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "ascii")
    except OSError as error:
        raise HubError(
            "The summary cannot be written",
            f"{path}: {error.strerror}",
            "Choose another place; nothing is lost.",
        ) from error
