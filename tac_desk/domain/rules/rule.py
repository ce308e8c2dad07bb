"""The shape of a rule: who may, on what, what speaks against it, and what it changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tac_desk.domain.people import OFFICERS, Role
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.world import Act, Thing, World

Check = Callable[..., Refusal | None]
Apply = Callable[..., tuple[Thing, ...]]
Ruling = Callable[..., Mapping[str, str]]
Aftermath = Callable[..., tuple[Thing, ...]]

ANYONE: frozenset[Role] = frozenset(Role)
VOTERS: frozenset[Role] = frozenset({Role.MEMBER})
OFFICE: frozenset[Role] = OFFICERS
ADMINS: frozenset[Role] = frozenset({Role.ADMIN})
HOUR, DAY = 3_600_000, 86_400_000  # milliseconds
MAX_TEXT = 65_536  # characters of one text a person writes; the exchange has its own cap in bytes

END_OF_TIME = 4_102_444_800_000  # milliseconds: the year 2100, which every calendar here can show


def too_long(*texts: str) -> bool:
    return any(len(text) > MAX_TEXT for text in texts)


def nothing_against(_world: World, _act: Act, _thing: Any, _command: Any) -> None:
    """The check of a rule that asks no more than role and subject."""


def nothing_to_record(_world: World, _act: Act, _thing: Any, _command: Any) -> Mapping[str, str]:
    """The ruling of a rule whose outcome everybody can work out who gets the entry."""
    return {}


def nothing_left_behind(
    _world: World, _act: Act, _thing: Any, _command: Any, _refusal: Refusal
) -> tuple[Thing, ...]:
    """The aftermath of a rule whose refusals change nothing, which is the usual one."""
    return ()


def only_the_subject(act: Act) -> tuple[str, ...]:
    return (act.subject,)


@dataclass(frozen=True, slots=True)
class Rule:
    """`check`, `apply` and `ruling` are called with (world, act, the subject's thing or None, the command).

    `subject` is the kind of thing acted on; `creates` says that it must not exist yet; `involves` lists the
    subjects to load before deciding, which may differ from the one acted on. `ruling` gives what the hub records in
    the entry because not every reader can work it out; `apply` finds it in `act.ruling`. `aftermath`, called with the
    refusal too, is what a refused command leaves behind.
    """

    subject: str
    roles: frozenset[Role]
    apply: Apply
    check: Check = nothing_against
    creates: bool = False
    involves: Callable[[Act], tuple[str, ...]] = only_the_subject
    ruling: Ruling = nothing_to_record
    aftermath: Aftermath = nothing_left_behind
