"""tac-desk forge: fetch what the forge and the indexes say about a repository into a fact file, and show one."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tac_desk.auth.certificates import trusted
from tac_desk.auth.errors import SignInError
from tac_desk.cli.evidence import read_facts_file
from tac_desk.cli.forge_many import fetch_many, wanted_of
from tac_desk.cli.forge_token import TOKEN_VARIABLE, forge_token
from tac_desk.domain.display import display_safe
from tac_desk.domain.forge import Facts
from tac_desk.evidence.named import Named, names_in
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge import facts_text, fetch_facts, write_facts
from tac_desk.intake.forge_folder import earlier_facts
from tac_desk.intake.forge_http import Asking
from tac_desk.intake.forge_places import PLACES, Places

if TYPE_CHECKING:
    from tac_desk.cli.desk import Commands

LONGEST_CELL = 160  # characters
_LEFT_OUT = ("at", "source", "commit")  # of a row, when it is shown


def add_forge_command(commands: "Commands") -> None:
    """Adds `forge` with its verbs to the commands of tac-desk."""
    forge = commands.add_parser("forge", help="what the forge says about a repository, beside git")
    verbs = forge.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_fetch(verbs)
    show = verbs.add_parser("show", help="show a fact file")
    show.add_argument("file", type=Path, metavar="FILE")
    show.set_defaults(runs="forge:run_show")
    token = verbs.add_parser("token", help="keep or remove the token the forge is asked with")
    which = token.add_subparsers(dest="which", metavar="set|remove", required=True)
    which.add_parser("set", help="type a token; it is kept with this desk's other secrets").set_defaults(
        runs="forge_token:run_token_set"
    )
    which.add_parser("remove", help="forget the token").set_defaults(runs="forge_token:run_token_remove")


def _add_fetch(verbs: "Commands") -> None:
    fetch = verbs.add_parser("fetch", help="ask the forge and the package indexes, and write fact files")
    fetch.add_argument("repository", nargs="+", metavar="REPO", help="OWNER/NAME, or an address on the forge")
    fetch.add_argument("--anonymous", action="store_true", help=f"use no token, not even {TOKEN_VARIABLE}'s")
    fetch.add_argument("--no-cache", action="store_true", help="neither use nor keep earlier answers")
    one = fetch.add_argument_group("one repository")
    one.add_argument("--out", type=Path, metavar="FILE", help="default: the standard output")
    one.add_argument(
        "--package", action="append", default=[], metavar="NAME", help="a package it publishes; repeatable"
    )
    one.add_argument("--badge", type=int, metavar="ID", help="its number at the Best Practices badge")
    one.add_argument(
        "--clone",
        type=Path,
        metavar="DIR",
        help="read the names of its packages and its badge from this clone",
    )
    many = fetch.add_argument_group("many repositories")
    many.add_argument("--into", type=Path, metavar="DIR", help="write OWNER+NAME.json there for each")
    many.add_argument(
        "--mirrors", type=Path, metavar="DIR", help="as --clone: OWNER/NAME.git or OWNER+NAME/repo"
    )
    many.add_argument(
        "--fresh", type=hours, default=24.0, metavar="HOURS", help="leave younger files alone (default: 24)"
    )
    fetch.set_defaults(runs="forge:run_fetch")


def hours(text: str) -> float:
    """For argparse: up to ten years."""
    try:
        number = float(text)
    except ValueError:
        number = -1
    if 0 <= number <= 87_600:
        return number
    raise argparse.ArgumentTypeError(f"{text!r} is no number of hours")


def run_fetch(args: argparse.Namespace, places: Places = PLACES) -> int:
    """0 when anything at all could be learned; what could not is said, and written down with its reason."""
    if len(args.repository) > 1 and args.into is None:
        raise IntakeError(
            "Several repositories need a folder",
            "one file holds one repository's facts",
            "Name it with --into DIR.",
        )
    if args.out is not None:
        earlier_facts(args.out)  # before anything is asked
    token = "" if args.anonymous else forge_token(args.profile)
    asking = forge_asking(None if args.no_cache else cache_beside(args.profile), token, places)
    return _fetch_one(args, asking) if args.into is None else fetch_many(args, asking)


def _fetch_one(args: argparse.Namespace, asking: Asking) -> int:
    found = next(wanted_of(args.repository, args.mirrors))
    named = names_in(str(args.clone)) if args.clone else Named(found.packages, found.badge)
    packages, badge = args.package or named.packages, args.badge or named.badge
    facts = fetch_facts(args.repository[0], asking, packages=packages, badge=badge)
    if args.out is None:
        sys.stdout.write(facts_text(facts))
    else:
        write_facts(facts, args.out)
        print(f"{args.out}: {len(facts.known)} facts of {display_safe(facts.repository)}")
    for line in _missing(facts):
        print(display_safe(line, lines=True), file=sys.stderr)
    if not asking.token and any("requests" in why for why in facts.tried.values()):
        print("With a token many more are answered: tac-desk forge token set", file=sys.stderr)
    if not facts.known:
        print("Nothing could be learned.", file=sys.stderr)
    return 0 if facts.known else 2


def _missing(facts: Facts) -> list[str]:
    """Each reason, with the facts it cost."""
    reasons: dict[str, list[str]] = {}
    for name, why in facts.tried.items():
        reasons.setdefault(why, []).append(f"{name} (in part)" if name in facts.known else name)
    return [f"not had: {', '.join(names)}\n  {why}" for why, names in reasons.items()]


def cache_beside(folder: Path) -> Path:
    """Not inside: a profile that holds nothing but earlier answers would be no profile."""
    return folder.with_name(f"{folder.name}-forge-cache")


def forge_asking(cache: Path | None, token: str, places: Places = PLACES) -> Asking:
    """How the commands ask: progress on the error stream, earlier answers in the folder `cache`.

    Raises SignInError when this system has no certificates to check hosts with.
    """
    return Asking(context=trusted(None, SignInError), token=token, cache=cache, places=places, tell=_tell)


def run_show(args: argparse.Namespace) -> int:
    """Each fact with its value, address and instant; then what was tried."""
    facts = read_facts_file(args.file)
    if facts.repository:
        print(display_safe(facts.repository))
    for line in _lines(facts):
        print(display_safe(line))
    return 0


def _lines(facts: Facts) -> list[str]:
    lines = []
    for name, fact in facts.known.items():
        lines.append(f"{name:<18} {_short(fact.value)}")
        lines.append(f"{'':<18} {fact.said}")
    return lines + [f"{name:<18} tried: {why}" for name, why in facts.tried.items()]


def _short(value: Any) -> str:
    """One line; of a long list its length and its beginning."""
    rows = value if isinstance(value, list) else [value]
    told = ", ".join(" ".join(_cell(each)) for each in rows)
    told = told if len(told) <= LONGEST_CELL else f"{told[:LONGEST_CELL]}…"
    return f"{len(rows)}: {told}" if isinstance(value, list) else told


def _cell(value: Any) -> list[str]:
    if not isinstance(value, Mapping):
        return [str(value)]
    columns = [(name.replace("_", " "), each) for name, each in value.items() if name not in _LEFT_OUT]
    return [_flag(name, each) if isinstance(each, bool) else str(each) for name, each in columns]


def _flag(name: str, is_so: bool) -> str:
    return name if is_so else f"not: {name}"


def _tell(said: str) -> None:
    print(f"asking {said}" if said.startswith("http") else said, file=sys.stderr)
