"""Action items in what was noted: lines such as “@ada write to the applicant (2026-12-01)”."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tac_desk.domain.meeting import ActionItem

_LINE = re.compile(
    r"""^\s*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]\]\s*)?   # a mark of a list, a box
        @(?:"(?P<quoted>[^"\n]{1,200})"|(?P<owner>[\w.\-]{1,200}))\s*[:,]?\s+
        (?P<task>\S[^\n]*?)
        (?:\s*\((?:due\s+|by\s+)?(?P<due>\d{4}-\d{2}-\d{2})\))?\s*[.;]?\s*$""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """`item.owner` is a member's id where the name was one's; `is_known` says whether it was."""

    item: ActionItem
    is_known: bool


def actions_in(text: str, names: Mapping[str, str]) -> tuple[Recognised, ...]:
    """The action items of `text`, each once. `names` are the members' names by id.

    An owner is a member's id, name, first name or last name when nobody else's is the same; of more than one word it
    stands in quotes. A day that is none stays part of the task.
    """
    return tuple(dict.fromkeys(_items(text, names)))


def not_yet(found: Iterable[Recognised], there: Iterable[ActionItem]) -> tuple[Recognised, ...]:
    """Those whose task is not on the list of the same owner."""
    known = {(item.owner, item.task) for item in there}
    return tuple(one for one in found if (one.item.owner, one.item.task) not in known)


def _items(text: str, names: Mapping[str, str]) -> Iterator[Recognised]:
    for line in text.splitlines():
        if (match := _LINE.match(line)) is None:
            continue
        owner, due = match["quoted"] or match["owner"], match["due"]
        task = match["task"]
        if due is not None and not _is_day(due):
            task, due = f"{task} ({due})", None
        member = _member(owner, names)
        yield Recognised(ActionItem(member or owner, task, due), member is not None)


def _member(said: str, names: Mapping[str, str]) -> str | None:
    if said in names:
        return said
    wanted = said.casefold()
    for kinds in (str.casefold, _first, _last):
        found = [id_ for id_, name in names.items() if kinds(name) == wanted]
        if len(found) == 1:
            return found[0]
    return None


def _first(name: str) -> str:
    return name.casefold().split()[0] if name.split() else ""


def _last(name: str) -> str:
    return name.casefold().split()[-1] if name.split() else ""


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
