"""What the commands of tac-hub share: opening the hub, carrying out a command, reading an instant."""

import argparse
import re
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.domain.commands import Command, OpenBallot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.refusal import Reason, refusal_from
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.rules.lifecycle_moves import own_act
from tac_desk.domain.stage import Stage
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.protocol.entry import ACCEPTED, REFUSED
from tac_desk.protocol.messages import Outcome

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


class _OnlyTried(Exception):
    """Ends a transaction that was a trial, so that nothing of it is kept."""


@contextmanager
def trial_of(hub: Hub, *, keep: bool) -> Iterator[Sitting]:
    """A sitting whose acts are judged as ever; unless `keep`, they are undone at its end."""
    with suppress(_OnlyTried), hub.sitting() as sitting:
        yield sitting
        if not keep:
            raise _OnlyTried


@contextmanager
def open_hub(args: argparse.Namespace) -> Iterator[Hub]:
    """The hub in the directory of `--data`. Raises HubError."""
    hub = Hub.open(args.data)
    try:
        yield hub
    finally:
        hub.close()


def book_of(hub: Hub) -> Rulebook:
    """The rulebook that the hub's council decides by."""
    return rulebook_of(hub.council().rulebook)


def take_data_option(argv: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The directory of `--data`, wherever it stands, and the other arguments."""
    taker = argparse.ArgumentParser(prog="tac-hub", add_help=False, allow_abbrev=False)
    taker.add_argument("--data", type=Path)
    taken, rest = taker.parse_known_args(argv)
    return taken.data, rest


def carry_out(hub: Hub, command: Command, subject: str, *, expected: str | None = None) -> Outcome:
    """Submit `command` as the operator. Raises HubError when the rules refuse it."""
    outcome = hub.submit(command, subject, expected=expected)
    if outcome.status == ACCEPTED:
        return outcome
    raise HubError(
        "The council's rules refuse this", why(outcome), _next_step(hub, command, subject, outcome)
    )


_OWN_ACTS = {
    "open_review": "tac-hub reviews open",
    "conclude_review": "tac-hub reviews conclude",
    "confirm_retirement": "tac-hub retire",
    "return_to_active": "tac-hub return",
}


def _next_step(hub: Hub, command: Command, subject: str, outcome: Outcome) -> str:
    kept = "Nothing was changed; the refusal is on record."
    match outcome.reason:
        case Reason.STATE_FORBIDS:
            dossier = command.dossier if isinstance(command, OpenBallot) else subject.removeprefix("dossier:")
            state, wanted = outcome.facts["state"], outcome.facts["wanted"]
            return f"{kept} {_way(book_of(hub), state, wanted, dossier or '')}"
        case Reason.HAS_OWN_ACT:
            return f"{kept} Use {_OWN_ACTS.get(outcome.facts['act'], 'tac-hub move --override REASON')}."
        case Reason.NO_SEAT if isinstance(command, OpenBallot):
            return f"{kept} The body that decides has no seats yet: tac-hub seat set SEAT --body BODY."
        case Reason.SPONSOR_MISSING:
            return f"{kept} A voting member sponsors it in the window: open the dossier, press S."
        case Reason.MALFORMED if outcome.facts.get("field") == "state":
            return f"{kept} The states are {', '.join(book_of(hub).states)}."
    return kept


def _way(book: Rulebook, state: str, wanted: str, dossier: str) -> str:
    """The commands that bring `dossier` from one state to another; a ballot's part of the way is the ballot's."""
    voting = book.state_of(Stage.IN_VOTING)
    if state == voting:
        return "Its ballot decides: tac-hub ballot close."
    steps = _steps(book, state, wanted)
    if not steps:
        return "No usual path leads there: tac-hub move --override REASON leaves it."
    moves = steps[: steps.index(voting)] if voting in steps else steps
    commands = [_command(book, *step, dossier) for step in pairwise([state, *moves])]
    commands += [f"tac-hub ballot open QUESTION --dossier {dossier}"] if voting in steps else []
    return f"The way there: {', then '.join(commands)}."


def _command(book: Rulebook, before: str, after: str, dossier: str) -> str:
    """The command that takes `dossier` one step: an act of its own where there is one."""
    act = own_act(book.stage(before), book.stage(after))
    return f"tac-hub move {dossier} {after}" if act is None else f"{_OWN_ACTS[act]} {dossier}"


def _steps(book: Rulebook, state: str, wanted: str) -> list[str]:
    """The states of the shortest usual path after `state`, `wanted` included; empty when there is none."""
    paths, seen = [[state]], {state}
    for path in paths:  # grows while it is walked: the shortest paths come first
        for following in book.states[path[-1]].next:
            if following == wanted:
                return [*path[1:], wanted]
            if following not in seen:
                seen.add(following)
                paths.append([*path, following])
    return []


def why(outcome: Outcome) -> str:
    """A sentence about an outcome that is not accepted."""
    if outcome.status == REFUSED and outcome.reason is not None:
        return refusal_text(refusal_from(outcome.reason, outcome.facts))
    return f"The ledger did not take the command: {outcome.reason}."


def instant(text: str) -> int:
    """An ISO date and time as milliseconds since 1970 UTC; without an offset it is UTC, for argparse."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        hint = f"{text!r} is no date and time; write it as 2026-10-13T14:00Z"
        raise argparse.ArgumentTypeError(hint) from None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(aware.timestamp() * 1000)


def day(value: date) -> int:
    """The first moment of a day, in milliseconds since 1970 UTC."""
    return int(datetime(value.year, value.month, value.day, tzinfo=UTC).timestamp() * 1000)


def day_after(value: date) -> int:
    """The first moment after a day, in milliseconds since 1970 UTC."""
    return day(value) + 86_400_000


def count(text: str) -> int:
    """A number from 1 to 999, for argparse."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 999:
        raise argparse.ArgumentTypeError("give a number from 1 to 999")
    return int(text)


def hours(text: str) -> float:
    """A number of hours above 0, a year's at most, for argparse."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0 < found <= 8784:
        raise argparse.ArgumentTypeError("give a number of hours above 0")
    return found


def moment(milliseconds: int) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%d %H:%M} UTC"


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows of text in columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def new_id(now: int) -> str:
    """24 characters that sort by time: milliseconds, then chance."""
    return f"{now:012x}{secrets.token_hex(6)}"


def find_dossier(hub: Hub, name: str) -> Dossier:
    """The dossier `name`, an id with or without `dossier:`. Raises HubError."""
    thing = hub.thing(f"dossier:{name.removeprefix('dossier:')}")
    if isinstance(thing, Dossier):
        return thing
    raise HubError("There is no such dossier", f"The hub has no {name!r}.", "See tac-hub dossiers.")


def slug(name: str) -> str:
    """An id made from a name. Raises HubError when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    if not made:
        raise HubError("No id can be made from this name", name, "Give one with --id.")
    return made
