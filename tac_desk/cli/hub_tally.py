"""tac-hub tally: what a ballot would say, from a file of invented seats and votes; no hub is needed."""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from tac_desk.cli.rulebooks import rulebook_help, rulebook_path
from tac_desk.domain.ballot import Position
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

EXAMPLE = '{"track": "TRACK", "seats": ["s1", "s2"], "ballots": [{"seat": "s1", "position": "yes"}]}'
MOST_BYTES = 4 * 1024 * 1024
MOST_SEATS, MOST_BALLOTS = 1_000, 2_000  # far beyond any council; each ballot is judged as in a real vote
SHOWN = 5  # of a list of mistakes
LONGEST = 200  # characters of what the file says that an error repeats


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
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=f"JSON such as {EXAMPLE}; its rulebook is {rulebook_help()}"
    )
    parser.set_defaults(run=run_tally)


def run_tally(args: argparse.Namespace) -> int:
    """Prints the result as JSON. Raises Trouble when the file cannot be read or asks for what cannot be."""
    question = _read(args.file)
    book = load_rulebook(rulebook_path(question.rulebook, beside=args.file.parent))
    papers = [Paper(one.seat, one.position, one.reason) for one in question.ballots]
    answer = what_if(book, question.track, question.seats, papers, question.threshold)
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
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        question = decode(data, _Question)
    except OSError as error:
        raise _bad(path, error.strerror or str(error)) from error
    except CodecError as error:
        too_large = len(data) > MOST_BYTES
        raise _bad(path, f"is larger than {MOST_BYTES // 2**20} MiB" if too_large else str(error)) from error
    for mistake in _mistakes(question):
        raise _bad(path, mistake)
    return question


def _mistakes(question: _Question) -> list[str]:
    """What no rule needs to judge: such a file does not say what was meant."""
    seats, known = Counter(question.seats), set(question.seats)
    ballots = question.ballots
    strange = dict.fromkeys(one.position for one in ballots if one.position not in tuple(Position))
    nowhere = dict.fromkeys(one.seat for one in ballots if one.seat not in known)
    found = {
        f"more than {MOST_SEATS} seats": len(question.seats) > MOST_SEATS,
        f"more than {MOST_BALLOTS} ballots": len(ballots) > MOST_BALLOTS,
        "no seats": not question.seats,
        "a seat without a name": any(not seat.strip() for seat in known),
        f"named twice as a seat: {_listed(seat for seat, times in seats.items() if times > 1)}": len(known)
        < len(question.seats),
        f"not among the seats: {_listed(nowhere)}": nowhere,
        f"no position: {_listed(strange)}; use {', '.join(Position)}": strange,
    }
    return [mistake for mistake, holds in found.items() if holds]


def _listed(names: Iterable[str]) -> str:
    """The first few, each in quotation marks and cut where it is long."""
    told = [repr(name if len(name) <= LONGEST else f"{name[:LONGEST]}…") for name in names]
    more = f" and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
    return ", ".join(told[:SHOWN]) + more


def _bad(path: Path, why: str) -> Trouble:
    return Trouble(
        "This ballot cannot be counted", display_safe(f"{path}: {why}"), f"Write it like {EXAMPLE}"
    )
