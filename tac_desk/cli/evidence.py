"""The command `tac-desk evidence`: what git proves about a repository, as a table, JSON or Markdown."""

import argparse
import json
import math
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from tac_desk.cli.evidence_markdown import as_markdown
from tac_desk.cli.evidence_table import as_table
from tac_desk.cli.evidence_watch import INTERRUPTED, Watch
from tac_desk.cli.report import report
from tac_desk.cli.rulebooks import rulebook_help, rulebook_path
from tac_desk.domain.display import display_safe
from tac_desk.domain.forge import Facts, read_facts
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.collect import collect
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.material import CLAIMS
from tac_desk.evidence.snapshot import Snapshot

OLDEST, LATEST = datetime(1971, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)


def add_evidence_command(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds `evidence` to the commands of tac-desk; `run_evidence` is its default function."""
    command = subparsers.add_parser(
        "evidence", help="what git proves about a repository, criterion by criterion"
    )
    command.add_argument(
        "repository", metavar="REPO", help="a folder with a git repository, or an https address"
    )
    command.add_argument("--ref", help="branch, tag or commit (default: the default branch)")
    command.add_argument(
        "--as-of", help="the instant the window ends at; a bare date means 00:00 UTC (default: now)"
    )
    command.add_argument(
        "--repository",
        dest="address",
        metavar="URL",
        help="which repository a folder is a copy of, to compare it with what its packages link to",
    )
    command.add_argument("--track", help="whose criteria (default: the first track of the rulebook)")
    command.add_argument("--facts", type=Path, help='a JSON file of forge facts, such as {"stars": 512}')
    command.add_argument(
        "--claims", type=Path, help='a JSON file of what the application says, such as {"license": "MIT"}'
    )
    command.add_argument("--rulebook", metavar="RULEBOOK", help=rulebook_help())
    command.add_argument("--format", choices=tuple(FORMATS), default="table")
    command.set_defaults(run=run_evidence)


def run_evidence(args: argparse.Namespace) -> int:
    """Prints the evidence and returns 0, or says what went wrong and returns 2; 130 when Ctrl-C ended it."""
    with Watch() as watch:
        try:
            snapshot = _collect(args, watch)
        except Trouble as trouble:
            return report(trouble)
    encoding = sys.stdout.encoding or "utf-8"  # an old terminal may not know ✓
    sys.stdout.write(FORMATS[args.format](snapshot).encode(encoding, "replace").decode(encoding))
    return INTERRUPTED if watch.cancelled() else 0


def _collect(args: argparse.Namespace, watch: Watch) -> Snapshot:
    rulebook = load_rulebook(rulebook_path(args.rulebook))
    track = args.track or rulebook.entry_track
    _check_track(rulebook, track)
    with tempfile.TemporaryDirectory(prefix="tac-desk-mirror-") as mirrors:
        return collect(
            args.repository,
            rulebook=rulebook,
            track=track,
            as_of=instant(args.as_of),
            ref=args.ref,
            address=args.address,
            facts=read_facts_file(args.facts, about=args.address or args.repository),
            claims=read_claims_file(args.claims),
            mirrors=Path(mirrors),
            progress=watch.tell,
            cancelled=watch.cancelled,
        )


def _check_track(rulebook: Rulebook, name: str) -> None:
    """Raises EvidenceError when there is no such track, or nothing to be found out for it."""
    judged = [track for track, rules in rulebook.tracks.items() if rules.criteria]
    if name not in judged:
        title = "This track has no criteria" if name in rulebook.tracks else "No such track"
        raise EvidenceError(title, display_safe(name), f"Use one of: {', '.join(judged)}.")


def instant(text: str | None) -> datetime:
    """An ISO date (00:00 UTC) or instant (UTC unless it says otherwise); None is the end of this second."""
    if text is None:
        return datetime.fromtimestamp(math.floor(time.time()) + 1, UTC)
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        given = None
    dated = given if given is None or given.tzinfo else given.replace(tzinfo=UTC)
    if dated is None or not OLDEST <= dated <= LATEST:
        why = text if dated is None else f"{text} is not between the years 1971 and 9999"
        raise EvidenceError(
            "This is no instant", display_safe(why), "Write it as 2026-07-15 or 2026-07-15T12:00:00Z."
        )
    return dated


def read_facts_file(path: Path | None, about: str = "") -> Facts:
    """The forge facts of a JSON file. Raises EvidenceError or BadFacts when it cannot be read or used.

    `about` is the repository they are wanted for: when it is an address, facts of another one are refused.
    """
    if path is None:
        return Facts()
    try:
        facts = read_facts(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        why = display_safe(f"{path}: {error}")
        raise EvidenceError("The facts cannot be used", why, "Give a JSON file of facts.") from error
    if about.startswith("https://") and not facts.is_about(about):
        why = display_safe(f"{path} is about {facts.repository}, not about {about}")
        raise EvidenceError(
            "These facts are of another repository", why, f"Run tac-desk forge fetch {about}."
        )
    if facts.unknown:
        print(f"Not known and left out: {display_safe(', '.join(facts.unknown))}", file=sys.stderr)
    return facts


def read_claims_file(path: Path | None) -> Mapping[str, str]:
    """What the application says, by the names in CLAIMS. Raises EvidenceError when the file cannot be used."""
    if path is None:
        return {}
    try:
        claims = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _unusable_claims(f"{path}: {error}") from error
    if not isinstance(claims, dict) or not all(isinstance(claim, str) for claim in claims.values()):
        raise _unusable_claims(f"{path}: it is not a table of texts")
    unknown = sorted(claims.keys() - set(CLAIMS))
    if unknown:
        raise _unusable_claims(f"{path}: not known: {', '.join(unknown)}")
    return claims


def _unusable_claims(why: str) -> EvidenceError:
    names = ", ".join(CLAIMS)
    return EvidenceError(
        "The claims cannot be used", display_safe(why), f"Give a JSON table of texts for: {names}."
    )


def as_json(snapshot: Snapshot) -> str:
    return json.dumps(snapshot.report(), ensure_ascii=True, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Snapshot], str]] = {
    "table": as_table,
    "json": as_json,
    "markdown": as_markdown,
}
