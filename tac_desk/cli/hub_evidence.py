"""tac-hub collect: mines a dossier's repository and attaches what was found."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.evidence import instant, read_facts_file
from tac_desk.cli.hub_common import carry_out, find_dossier, open_hub
from tac_desk.domain.commands import AttachEvidence
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.world import World
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.snapshot import Snapshot
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


MIRRORS = "mirrors"  # the folder in the hub's directory for clones of remote repositories


def add_evidence(commands: "Commands") -> None:
    parser = commands.add_parser("collect", help="mine the repository of a dossier and attach the evidence")
    parser.add_argument("dossier")
    parser.add_argument("--repo", metavar="PATH_OR_URL", help="read this instead of the declared repository")
    parser.add_argument("--ref", help="a branch, tag or commit (default: the default branch)")
    parser.add_argument("--as-of", metavar="INSTANT", help="ISO date or instant (default: now)")
    parser.add_argument(
        "--facts", type=Path, metavar="FILE", help="facts of the forge, such as stars, as JSON"
    )
    parser.set_defaults(run=_collect)


def _collect(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        snapshot = _mine(hub, dossier, args)
        blob = hub.put_blob(snapshot.content())
        command = AttachEvidence(
            blob, snapshot.repository, snapshot.commit, snapshot.as_of, dict(snapshot.verdicts)
        )
        carry_out(hub, command, f"dossier:{dossier.id}")
    print(f"{dossier.name}: commit {snapshot.commit[:12]} as of {snapshot.as_of}")
    for row in snapshot.rows:
        print(
            f"  {row.criterion.number:2} {row.judgement.verdict:8} {row.criterion.title}: {row.judgement.summary}"
        )
    return 0


def _mine(hub: Hub, dossier: Dossier, args: argparse.Namespace) -> Snapshot:
    """The snapshot. It names the declared repository, since a path of this machine tells a reader nothing."""
    source = args.repo or dossier.repository
    if not args.repo and not source.startswith("https://"):  # applicants may not point at files of the hub
        raise HubError(
            "This dossier names no repository",
            f"{dossier.name} declares {source!r}, which is no https address.",
            "Give one with --repo.",
        )
    book, as_of, facts = rulebook_of(hub.council().rulebook), instant(args.as_of), read_facts_file(args.facts)
    try:
        snapshot = collect(
            source,
            rulebook=book,
            track=criteria_track(World(book), dossier),
            as_of=as_of,
            ref=args.ref,
            facts=facts,
            mirrors=args.data / MIRRORS,
        )
    except EvidenceError as error:
        if not source.startswith("https://"):
            raise
        hint = f"{error.next_step} With a folder: tac-hub collect {dossier.id} --repo FOLDER."
        raise EvidenceError(error.title, error.cause, hint) from error
    return snapshot if source.startswith("https://") else replace(snapshot, repository=dossier.repository)
