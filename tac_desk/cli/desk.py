"""tac-desk: opens the window, or does one thing on the command line."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from tac_desk.cli.profile import PROFILE_VARIABLE, default_profile
from tac_desk.domain.trouble import Trouble

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window; the exit status is 0 when it worked and 2 when it did not."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal of another encoding must not end the program
            stream.reconfigure(errors="backslashreplace")
    words = sys.argv[1:] if argv is None else list(argv)
    args = _parser(words).parse_args(words)
    args.profile = args.profile or default_profile()
    try:
        return int(_run(args))
    except Trouble as trouble:
        from tac_desk.cli.report import report

        return report(trouble)
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _run(args: argparse.Namespace) -> int:
    """Each command lives in a module of its own, imported only when it is asked for: the window opens sooner."""
    if args.command is None:
        return int(import_module("tac_desk.ui.app").run_app(args.profile))
    if args.command == "evidence":
        return int(args.run(args))
    module, _, function = args.runs.partition(":")
    return int(getattr(import_module(f"tac_desk.cli.{module}"), function)(args))


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tac-desk", description=__doc__)
    parser.add_argument("--version", action=_Version)
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        help=f"where this desk keeps its files (default: {PROFILE_VARIABLE}, or this platform's place)",
    )
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (none opens the window)"
    )
    _add_sign_in(commands)
    _add_lists(commands)
    _add_minutes(commands)
    _add_agenda(commands)
    _add_letter(commands)
    _add_letters(commands)
    _add_statistics(commands)
    _add_proof(commands)
    _add_review(commands)
    _add_evidence(commands, words)
    _add_forge(commands, words)
    _add_demonstration(commands)
    return parser


def _add_sign_in(commands: Commands) -> None:
    enrol = commands.add_parser("enrol", help="sign this computer in with an enrolment code")
    enrol.add_argument("--hub", required=True, metavar="URL", help="the hub's address")
    enrol.add_argument("--name", help="what to call this computer (default: its network name)")
    enrol.add_argument(
        "--ca-file", type=Path, metavar="PEM", help="trust these certificates, not the system's"
    )
    enrol.set_defaults(runs="desk_sync:run_enrol")
    sync = commands.add_parser("sync", help="send what is waiting and fetch what is new, once")
    sync.add_argument(
        "--accept-epoch", type=int, metavar="N", help="take the new ledger that the hub has begun"
    )
    sync.set_defaults(runs="desk_sync:run_sync")
    trust = commands.add_parser("trust-key", help="accept the key with which the hub replaced a lost one")
    trust.add_argument(
        "fingerprint", metavar="FINGERPRINT", help="as an officer told you, like K2QX-7NAB-3DPW-ZLTE"
    )
    trust.set_defaults(runs="trust_key:run_trust_key")
    doctor = commands.add_parser("doctor", help="examine what this desk stands on; 1: attention, 2: broken")
    doctor.add_argument("--format", choices=("text", "json"), default="text")
    doctor.set_defaults(runs="doctor:run_doctor")
    _add_endings(commands)


def _add_endings(commands: Commands) -> None:
    unsent = commands.add_parser("unsent", help="write what the hub does not have yet as text")
    unsent.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: the standard output")
    unsent.add_argument("--replace", action="store_true", help="overwrite FILE")
    unsent.set_defaults(runs="wipe:run_unsent")
    aside = commands.add_parser(
        "set-aside", help="keep the files of a profile whose key is lost, and begin anew"
    )
    aside.set_defaults(runs="wipe:run_set_aside")
    wipe = commands.add_parser(
        "wipe", help="remove this desk's files and keys, after showing what would be lost"
    )
    wipe.add_argument("--yes", action="store_true", help="without asking")
    wipe.set_defaults(runs="wipe:run_wipe")


def _add_lists(commands: Commands) -> None:
    for name, help_text in (
        ("outbox", "what you did on this computer and where it stands"),
        ("queue", "the dossiers, and what waits for you"),
        ("meetings", "the meetings, with the ids that minutes takes"),
    ):
        command = commands.add_parser(name, help=help_text)
        command.add_argument("--format", choices=("table", "json"), default="table")
        command.set_defaults(runs=f"desk_lists:run_{name}")
        if name == "queue":
            command.add_argument("--waiting", action="store_true", help="only what waits for you")


def _add_minutes(commands: Commands) -> None:
    minutes = commands.add_parser("minutes", help="write the minutes of a meeting from the verified ledger")
    minutes.add_argument("meeting", metavar="MEETING", help="the meeting's id, see tac-desk meetings")
    minutes.add_argument("--format", choices=("md", "html", "docx", "pdf", "csv", "json"), default="md")
    minutes.add_argument(
        "--council", action="store_true", help="for the council alone: its own notes, in json its votes too"
    )
    minutes.add_argument("--check", action="store_true", help="look for slips instead; 1 if there are any")
    minutes.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: the standard output")
    minutes.add_argument("--replace", action="store_true", help="overwrite FILE")
    minutes.set_defaults(runs="desk_lists:run_minutes")


def _add_agenda(commands: Commands) -> None:
    agenda = commands.add_parser("agenda", help="write the agenda of a meeting, or an entry for calendars")
    agenda.add_argument("meeting", metavar="MEETING", help="the meeting's id, see tac-desk meetings")
    agenda.add_argument("--format", choices=("md", "html", "ics"), default="md")
    agenda.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: the standard output")
    agenda.add_argument("--replace", action="store_true", help="overwrite FILE")
    agenda.set_defaults(runs="desk_agenda:run_agenda")


def _add_statistics(commands: Commands) -> None:
    statistics = commands.add_parser("statistics", help="a year in figures, from the verified ledger")
    statistics.add_argument("year", type=_year, metavar="YEAR")
    statistics.add_argument("--body", default="", help="of which body (default: the first of the rulebook)")
    statistics.add_argument("--format", choices=("md", "html", "csv"), default="md")
    statistics.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: the standard output")
    statistics.add_argument("--replace", action="store_true", help="overwrite FILE")
    statistics.set_defaults(runs="desk_statistics:run_statistics")


def _year(text: str) -> int:
    if not re.fullmatch("[0-9]{4}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"{text!r} is not a year such as 2026")
    return int(text)


def _add_letter(commands: Commands) -> None:
    letter = commands.add_parser(
        "letter", help="draft the letter to an applicant from the council's decision"
    )
    letter.add_argument("dossier", metavar="DOSSIER", help="the dossier's id or number, see tac-desk queue")
    letter.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: the standard output")
    letter.add_argument("--replace", action="store_true", help="overwrite FILE")
    letter.set_defaults(runs="desk_letter:run_letter")


def _add_letters(commands: Commands) -> None:
    letters = commands.add_parser(
        "letters", help="draft the letters of a meeting, or of a time, into a folder"
    )
    which = letters.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "meeting", nargs="?", metavar="MEETING", help="the meeting's id, see tac-desk meetings"
    )
    which.add_argument(
        "--since", type=_day, metavar="DATE", help="of everything decided on this day or later"
    )
    letters.add_argument("-o", "--output", type=Path, metavar="FOLDER", required=True)
    letters.add_argument("--replace", action="store_true", help="overwrite letters that are there already")
    letters.set_defaults(runs="desk_letters:run_letters")


def _day(text: str) -> int:
    """Its first moment in UTC, in milliseconds since 1970."""
    try:
        found = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-10-13") from None
    return round(found.timestamp() * 1000)


def _add_proof(commands: Commands) -> None:
    export = commands.add_parser(
        "export", help="write this desk's copy of the ledger into a file that proves itself"
    )
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--replace", action="store_true", help="overwrite FILE")
    export.set_defaults(runs="proof:run_export")
    verify = commands.add_parser("verify", help="check every entry of an exported ledger, without a hub")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--key", metavar="KEY", help="the hub's key, in hex or as tac-hub key shows it")
    verify.set_defaults(runs="proof:run_verify")


def _add_review(commands: Commands) -> None:
    review = commands.add_parser(
        "review", help="write your review as the council's table, or read a pasted one"
    )
    verbs = review.add_subparsers(dest="verb", metavar="VERB", required=True)
    export = verbs.add_parser("export", help="your review of a dossier, drafts included, as Markdown")
    export.add_argument("dossier", metavar="DOSSIER", help="the dossier's id or number, see tac-desk queue")
    export.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="also writes FILE's sidecar of links"
    )
    export.add_argument("--replace", action="store_true", help="overwrite the files")
    export.set_defaults(runs="desk_review:run_export")
    read = verbs.add_parser("import", help="take the verdicts of a pasted table or list into your drafts")
    read.add_argument("dossier", metavar="DOSSIER", help="the dossier's id or number, see tac-desk queue")
    read.add_argument("file", type=Path, metavar="FILE", help="the text as it was pasted")
    read.add_argument("--dry-run", action="store_true", help="show what would be taken, and take nothing")
    read.add_argument("--replace", action="store_true", help="also where you had given another verdict")
    read.set_defaults(runs="desk_review:run_import")


def _add_evidence(commands: Commands, words: Sequence[str]) -> None:
    if "evidence" in words:
        import_module("tac_desk.cli.evidence").add_evidence_command(commands)
    else:
        commands.add_parser("evidence", help="what git proves about a repository, criterion by criterion")


def _add_forge(commands: Commands, words: Sequence[str]) -> None:
    if "forge" in words:
        import_module("tac_desk.cli.forge").add_forge_command(commands)
    else:
        commands.add_parser("forge", help="what the forge says about a repository, beside git")


def _add_demonstration(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="open a throw-away desk on an invented council")
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep its files in DIR, and use them again")
    demo.add_argument("--as", dest="member", metavar="MEMBER", help="sign in as this member of the council")
    demo.set_defaults(runs="demo:run_demo")
    shots = commands.add_parser("shots", help="write pictures of every page of the demonstration")
    shots.add_argument("directory", type=Path, metavar="DIR")
    shots.set_defaults(runs="demo:run_shots")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and end")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"tac-desk {version('tac-desk')}")
        parser.exit()


if __name__ == "__main__":
    sys.exit(main())
