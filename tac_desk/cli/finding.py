"""What an examination found: one line when all is well, else the cause and the next step too."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol.codec import encode


class Health(StrEnum):
    """How one thing stands."""

    OK = "ok"
    ATTENTION = "attention"  # the desk works, and somebody should look
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """About the thing `name`: `said` is what was found, or what is wrong; `cause` and `next_step` only then."""

    name: str
    health: Health
    said: str
    cause: str = ""
    next_step: str = ""


def examined(name: str, look: Callable[[], str | Finding]) -> Finding:
    """What `look` says of `name`; trouble it meets means that this is broken."""
    try:
        found = look()
    except Trouble as trouble:
        return Finding(name, Health.BROKEN, trouble.title, trouble.cause, trouble.next_step)
    return found if isinstance(found, Finding) else Finding(name, Health.OK, found)


def exit_status(findings: Iterable[Finding]) -> int:
    """0 when all is well, 1 when something takes attention, 2 when something is broken."""
    order = (Health.OK, Health.ATTENTION, Health.BROKEN)
    return max((order.index(one.health) for one in findings), default=0)


def as_text(findings: Iterable[Finding]) -> str:
    """A line for each, and two more where something is wrong."""
    lines: list[str] = []
    for one in findings:
        lines.append(f"{one.health:<9}  {one.name:<11}  {one.said}")
        lines += [f"{'':24}Why:  {one.cause}"] if one.cause else []
        lines += [f"{'':24}Next: {one.next_step}"] if one.next_step else []
    return "".join(display_safe(line) + "\n" for line in lines)


def as_json(findings: Iterable[Finding]) -> str:
    """A list of objects; every key is there, empty when nothing is to be said."""
    return encode(list(findings)).decode() + "\n"
