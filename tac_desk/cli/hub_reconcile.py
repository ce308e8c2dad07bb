"""tac-hub ballot reconcile: compares a ballot with a poll that was held elsewhere; it changes nothing."""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_ballot_show import find_ballot
from tac_desk.cli.hub_common import open_hub, table
from tac_desk.cli.poll_match import MATCHES, Compared, compare
from tac_desk.domain.ballot import Position
from tac_desk.domain.display import at_most, display_safe
from tac_desk.hub.errors import HubError
from tac_desk.intake.errors import unreadable
from tac_desk.intake.poll import FIELDS, PollRow, read_poll

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands

LONGEST = 60  # characters of a cell of the file that are shown


def add_reconcile(actions: "Commands") -> None:
    parser = actions.add_parser(
        "reconcile",
        help="compare with a poll that was held elsewhere; changes nothing",
        epilog=f"Columns: {', '.join(FIELDS)}; position, and one of the others at least.",
    )
    parser.add_argument("ballot")
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument(
        "--map", action="append", default=[], type=_mapping, metavar="FIELD=COLUMN",
        help="a column that is called otherwise, such as name=Voter; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--word", action="append", default=[], type=_word, metavar="POSITION=WORD",
        help=f"what the file calls {', '.join(Position)}, such as yes=Approve; may be repeated",
    )  # fmt: skip
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=_reconcile)


def _mapping(text: str) -> tuple[str, str]:
    field, _, column = text.partition("=")
    if not column.strip() or field not in FIELDS:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN; the fields are {', '.join(FIELDS)}")
    return field, column


def _word(text: str) -> tuple[str, Position]:
    position, _, word = text.partition("=")
    if not word.strip() or position not in tuple(Position):
        raise argparse.ArgumentTypeError(f"{text!r} is not POSITION=WORD, such as yes=Approve")
    return word.strip().casefold(), Position(position)


def _reconcile(args: argparse.Namespace) -> int:
    """0 when every line and seat matches, else 1. Raises IntakeError, HubError."""
    rows = _read(args.file, dict(args.map))
    words = {**{one.value: one for one in Position}, **dict(args.word)}
    with open_hub(args) as hub:
        ballot, council = find_ballot(hub, args.ballot), hub.council()
    if ballot.is_sealed:
        next_step = "Compare after its closing." if ballot.is_open else "It was ended without a result."
        raise HubError("This ballot is sealed", "What the seats said is not told to anybody.", next_step)
    compared = compare(council, ballot, rows, words)
    if args.format == "json":
        print(json.dumps([asdict(one) for one in compared], ensure_ascii=False, indent=2))
    else:
        print(table([("LINE", "WHO", "SEAT", "HERE", "FILE", "RESULT"), *_rows(compared)]))
        print(
            ", ".join(f"{number} {result}" for result, number in Counter(c.result for c in compared).items())
        )
    return 0 if all(one.result == MATCHES for one in compared) else 1


def _read(path: Path, columns: dict[str, str]) -> tuple[PollRow, ...]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(
            path.name, error.strerror or str(error), "Check the path, then try again."
        ) from error
    return read_poll(data, name=path.name, columns=columns)


def _rows(compared: list[Compared]) -> Iterator[tuple[str, ...]]:
    for one in compared:
        cells = (one.who, one.seat, one.here, one.there, one.result)
        yield (str(one.line or "-"), *(display_safe(at_most(LONGEST, cell)) or "-" for cell in cells))
