"""tac-hub intake and dossiers: takes filed applications in, as dossiers, and lists what is there."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub, table
from tac_desk.cli.hub_filing import Filed, file_application
from tac_desk.cli.hub_github import run_github
from tac_desk.cli.report import report
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.trouble import Trouble
from tac_desk.intake.application import Application, as_json, require_whole
from tac_desk.intake.errors import IntakeError, unreadable
from tac_desk.intake.issue_form import parse_application

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

GITHUB = "github"
MAX_FILE = 4 * 1024 * 1024  # bytes of one application; real ones have a few thousand


def add_intake(commands: "Commands") -> None:
    intake = commands.add_parser("intake", help="take in applications filed with the issue forms")
    intake.add_argument("files", nargs="+", metavar="FILE", help="or: github OWNER/REPO")
    intake.add_argument("--all", action="store_true", help="with github: read unchanged issues again too")
    intake.add_argument("--dry-run", action="store_true", help="only show how the files are read")
    intake.add_argument("--again", action="store_true", help="file an application that is here already too")
    intake.add_argument(
        "--override", default="", metavar="REASON", help="why it is filed although the rules speak against it"
    )
    intake.add_argument(
        "--previous", metavar="DOSSIER", help="its earlier round, where the repository has moved since"
    )
    intake.add_argument("--format", choices=("text", "json"), default="text")
    intake.set_defaults(run=_intake)
    listing = commands.add_parser("dossiers", help="list the dossiers")
    listing.set_defaults(run=_list)


def _intake(args: argparse.Namespace) -> int:
    if args.files[0] == GITHUB:
        return run_github(args, _repository(args))
    args.files = [Path(name) for name in args.files]
    if args.all:
        raise _mixed("--all is for issues read from the forge")
    if args.dry_run:
        return _dry_run(args)
    bad = 0
    with open_hub(args) as hub:
        for path in args.files:
            try:
                application = read_application(path)
                filed = file_application(
                    hub, application, path.name, override=_override(args), previous=args.previous
                )
            except Trouble as trouble:
                bad = report(trouble)
            else:
                print(_filed(filed, args.format))
    return bad


def _repository(args: argparse.Namespace) -> str:
    if len(args.files) != 2:
        raise _mixed(f"after {GITHUB} comes one repository")
    if args.again or args.override or args.previous:
        raise _mixed("--again, --override and --previous are for one file that somebody has looked at")
    return str(args.files[1])


def _mixed(why: str) -> IntakeError:
    step = f"Give files, or {GITHUB} OWNER/REPO; a file called {GITHUB} is written ./{GITHUB}."
    return IntakeError("This cannot be taken in", why, step)


def read_application(path: Path) -> Application:
    """The application in `path`. Raises IntakeError."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise unreadable(
            path.name, error.strerror or str(error), "Check the path, then try again."
        ) from error
    if len(data) > MAX_FILE:
        raise unreadable(path.name, f"is larger than {MAX_FILE // 2**20} MiB", "Give the text of one issue.")
    return parse_application(data, name=path.name)


def _dry_run(args: argparse.Namespace) -> int:
    """Print every file that can be read: with JSON one object, or a list of them when several are given.

    What intake would refuse is reported after it, a text that is cut off among them.
    """
    read: list[Application] = []
    troubles: list[Trouble] = []
    for path in args.files:
        try:
            read.append(read_application(path))
            require_whole(read[-1], name=path.name)
        except Trouble as trouble:
            troubles.append(trouble)
    if args.format == "text":
        print("\n\n".join(map(_as_text, read)))
    elif read or len(args.files) > 1:
        objects = [as_json(application) for application in read]
        print(json.dumps(objects[0] if len(args.files) == 1 else objects, ensure_ascii=False, indent=2))
    return max(map(report, troubles), default=0)


def _as_text(application: Application) -> str:
    lines = [f"form: {application.form}"]
    lines += [f"{key}: {display_safe(text)}" for key, text in application.fields if text]
    lines += [f"! {problem.field}: {display_safe(problem.message)}" for problem in application.problems]
    return "\n".join(lines)


def _override(args: argparse.Namespace) -> str:
    return args.override or ("Filed beside one that is here already" if args.again else "")


def _filed(filed: Filed, form: str) -> str:
    if form == "json":
        return json.dumps({"dossier": filed.dossier, **as_json(filed.application)}, ensure_ascii=False)
    before = filed.previous
    round_ = f", after its earlier round {before.number} ({before.state})" if before else ""
    away = "; a placeholder, triaged away" if filed.away else ""
    problems = "".join(f"\n  ! {p.field}: {display_safe(p.message)}" for p in filed.application.problems)
    return f"filed as dossier {filed.dossier}{round_}{away}{problems}"


def _list(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossiers = [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]
    rows: list[tuple[str, ...]] = [("ID", "NUMBER", "NAME", "TRACK", "STATE", "EVIDENCE")]
    for dossier in sorted(dossiers, key=lambda dossier: dossier.number):
        latest = dossier.latest_evidence
        evidence = latest.as_of if latest else "-"
        rows.append(
            (
                dossier.id,
                str(dossier.number),
                display_safe(dossier.name),
                dossier.track,
                dossier.state,
                evidence,
            )
        )
    print(table(rows))
    return 0
