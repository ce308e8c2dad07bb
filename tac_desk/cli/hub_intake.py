"""tac-hub intake and dossiers: takes filed applications in, as dossiers, and lists what is there."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tac_desk.cli.hub_common import open_hub, table, why
from tac_desk.cli.report import report
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import load_kind
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.application import Application, as_json, require_whole
from tac_desk.intake.errors import unreadable
from tac_desk.intake.issue_form import parse_application
from tac_desk.intake.names import project_name
from tac_desk.protocol.entry import ACCEPTED

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

MAX_FILE = 4 * 1024 * 1024  # bytes of one application; real ones have a few thousand


def add_intake(commands: "Commands") -> None:
    intake = commands.add_parser("intake", help="take in applications filed with the issue forms")
    intake.add_argument("files", nargs="+", type=Path, metavar="FILE")
    intake.add_argument("--dry-run", action="store_true", help="only show how the files are read")
    intake.add_argument("--again", action="store_true", help="file an application that is here already too")
    intake.add_argument("--format", choices=("text", "json"), default="text")
    intake.set_defaults(run=_intake)
    listing = commands.add_parser("dossiers", help="list the dossiers")
    listing.set_defaults(run=_list)


def _intake(args: argparse.Namespace) -> int:
    if args.dry_run:
        return _dry_run(args)
    bad = 0
    with open_hub(args) as hub:
        for path in args.files:
            try:
                dossier, application = _file(hub, path, again=args.again)
            except Trouble as trouble:
                bad = report(trouble)
            else:
                print(_filed(dossier, application, args.format))
    return bad


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


def _file(hub: Hub, path: Path, *, again: bool) -> tuple[str, Application]:
    """File one application under the next number. Raises IntakeError, HubError."""
    application = read_application(path)
    require_whole(application, name=path.name)
    command = _command(hub, application, path.name)
    with hub.sitting() as sitting:
        here = [d for d in load_kind(sitting.connection, "dossier") if isinstance(d, Dossier)]
        if not again:
            _refuse_twice(hub, here, command, path.name)
        number = 1 + max((dossier.number for dossier in here), default=0)
        numbered = FileDossier(number, **command)
        outcome = hub.submit_in(sitting, numbered, f"dossier:{number}")
    if outcome.status != ACCEPTED:
        told = " ".join([why(outcome), *(f"{p.field}: {p.message}." for p in application.problems)])
        raise HubError(
            "The application was not filed", f"{path.name}: {told}", "Correct the file and try again."
        )
    return str(number), application


def _refuse_twice(hub: Hub, here: list[Dossier], command: dict[str, Any], name: str) -> None:
    """An application that is still on its way is not filed a second time by accident."""
    states = rulebook_of(hub.council().rulebook).states
    for dossier in here:
        same = (dossier.track, dossier.repository) == (command["track"], command["repository"])
        if same and dossier.repository and not states[dossier.state].final:
            raise HubError(
                "This application is here already",
                f"{name}: {dossier.name}, with the same repository, is dossier {dossier.number}.",
                "Nothing was filed. Use --again to file it beside that one.",
            )


def _command(hub: Hub, application: Application, name: str) -> dict[str, Any]:
    track = rulebook_of(hub.council().rulebook).track_of_form(application.form)
    if track is None:
        raise HubError(
            "This is not an application for a track",
            f"{name}: it was filed with the form {application.form!r}, which no track of the rulebook takes.",
            "Handle it on the forge; only applications become dossiers.",
        )
    fields = dict(application.fields)
    repositories = repository_urls(application.answer("repository_url"))
    websites = application.answer("website_url").split()
    return {
        "name": project_name(application.title, fields),
        "track": track,
        "repository": repositories[0] if repositories else "",
        "summary": application.answer("project_summary"),
        "homepage": websites[0] if websites else "",
        "fields": application.fields,
    }


def _filed(dossier: str, application: Application, form: str) -> str:
    if form == "json":
        return json.dumps({"dossier": dossier, **as_json(application)}, ensure_ascii=False)
    problems = "".join(f"\n  ! {p.field}: {display_safe(p.message)}" for p in application.problems)
    return f"filed as dossier {dossier}{problems}"


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
