"""tac-hub tally: what a ballot would say, from a file of invented seats and votes; no hub is needed."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from tac_desk.assets import resource
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.tally_words import BASES, needed_words
from tac_desk.domain.trouble import Trouble
from tac_desk.domain.what_if import Paper, WhatIf, what_if
from tac_desk.protocol.codec import CodecError, decode

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

EXAMPLE = '{"track": "hosted", "seats": ["s1", "s2"], "ballots": [{"seat": "s1", "position": "yes"}]}'


class _Paper(msgspec.Struct, forbid_unknown_fields=True):
    seat: str
    position: str
    reason: str = ""


class _Question(msgspec.Struct, forbid_unknown_fields=True):
    track: str
    seats: list[str]
    ballots: list[_Paper] = []
    rulebook: str | None = None
    threshold: str | None = None


def add_tally(commands: "Commands") -> None:
    parser = commands.add_parser("tally", help="say what a ballot would come to, by the rules, from a file")
    parser.add_argument("file", type=Path, metavar="FILE", help=f"JSON such as {EXAMPLE}")
    parser.set_defaults(run=run_tally)


def run_tally(args: argparse.Namespace) -> int:
    """Prints the result as JSON. Raises Trouble when the file cannot be read or asks for what cannot be."""
    question = _read(args.file)
    book = resource("rulebooks", "pytorch.toml")
    if question.rulebook is not None:
        book = args.file.parent / question.rulebook
    papers = [Paper(one.seat, one.position, one.reason) for one in question.ballots]
    answer = what_if(load_rulebook(book), question.track, question.seats, papers, question.threshold)
    if isinstance(answer, Refusal):
        raise _bad(args.file, refusal_text(answer))
    print(json.dumps(told(answer), ensure_ascii=False, indent=2))
    return 0


def told(answer: WhatIf) -> dict[str, Any]:
    tally = answer.tally
    return {
        "base": tally.base,
        "needed": tally.needed,
        "yes": tally.yes,
        "no": tally.no,
        "abstain": tally.abstain,
        "recused": tally.recuse,
        "quorum": {"needed": tally.quorum_needed, "present": tally.cast, "met": tally.quorum_met},
        "passed": tally.passes,
        "explanation": explanation(answer),
        "readings": answer.readings,
        "refused": [
            {"seat": paper.seat, "position": paper.position, "why": refusal_text(why)}
            for paper, why in answer.refused
        ],
    }


def explanation(answer: WhatIf) -> str:
    """The arithmetic in one sentence or two."""
    tally = answer.tally
    said = f"{needed_words(answer.ballot, tally)}; {tally.yes} said yes"
    short = f", {tally.missing} too few" if tally.missing else ""
    recused = f"; {tally.recuse} recused left the base" if tally.recuse else ""
    quorum = "met" if tally.quorum_met else "not met"
    other = [BASES[name] for name, passes in answer.readings.items() if passes != tally.passes]
    differs = f" By {' or by '.join(other)} it would be otherwise." if other else ""
    return f"{said}{short}{recused}; quorum of {tally.quorum_needed} is {quorum}.{differs}"


def _read(path: Path) -> _Question:
    try:
        question = decode(path.read_bytes(), _Question)
    except (OSError, CodecError) as error:
        raise _bad(path, str(error)) from error
    if len(set(question.seats)) < len(question.seats):
        raise _bad(path, "a seat is named twice")
    return question


def _bad(path: Path, why: str) -> Trouble:
    return Trouble(
        "This ballot cannot be counted", display_safe(f"{path}: {why}"), f"Write it like {EXAMPLE}"
    )
