"""Founds the demonstration hub: an invented council, real projects, and the story of its last weeks."""

from dataclasses import dataclass
from pathlib import Path

from tac_desk.assets import resource
from tac_desk.domain.people import OPERATOR
from tac_desk.hub.accounts import create_code
from tac_desk.hub.demo_evidence import mined_evidence
from tac_desk.hub.demo_people import DemoPeople, demo_people
from tac_desk.hub.demo_player import Player
from tac_desk.hub.demo_projects import demo_projects
from tac_desk.hub.demo_story import Step, read_story
from tac_desk.hub.demo_times import Calendar
from tac_desk.hub.errors import HubError
from tac_desk.hub.found import found_hub
from tac_desk.hub.things import COUNCIL

FOUNDED, LANDSCAPE_FILED, EVIDENCE_MINED = "meeting-420 09:00", "meeting-140 09:00", "meeting-3 09:00"


@dataclass(frozen=True, slots=True)
class DemoHub:
    """A seeded hub, closed again; `code` lets one computer of `member` in, for ten minutes."""

    directory: Path
    member: str
    code: str


class WalkingClock:
    """The hub's clock while the story is told."""

    def __init__(self, at: int) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at


def found_demo_hub(directory: Path, now: int, member: str | None = None) -> DemoHub:
    """Found the demonstration in `directory` as it stands at `now` (milliseconds since 1970 UTC).

    `member` is who signs in, by default the one the story is told around. Raises HubError.
    """
    people, calendar = demo_people(), Calendar.around(now)
    who = _member(people, member or people.signed_in)
    clock = WalkingClock(calendar.moment(FOUNDED))
    rulebook = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(directory, people.name, rulebook, now=clock, demonstration=True)
    try:
        with hub.sitting() as sitting:
            player = Player(hub, sitting)
            for step in _steps(people, calendar):
                clock.at = step.at
                player.play(step)
        clock.at = now
        code, _ = create_code(hub, who)
    finally:
        hub.close()
    return DemoHub(directory, who, code)


def _member(people: DemoPeople, member: str) -> str:
    if any(known.id == member for known in people.members):
        return member
    raise HubError(
        "There is no such member",
        f"The demonstration's council does not list {member!r}.",
        f"Leave --as out, or name one of: {', '.join(known.id for known in people.members)}.",
    )


def _steps(people: DemoPeople, calendar: Calendar) -> list[Step]:
    """The council, the landscape, its evidence and the story, in the order of time."""
    founded, filed = calendar.moment(FOUNDED), calendar.moment(LANDSCAPE_FILED)
    mined = calendar.moment(EVIDENCE_MINED)
    steps = [Step(founded, OPERATOR, COUNCIL, command) for command in people.commands()]
    steps += [Step(filed, OPERATOR, f"dossier:{one.id}", one.filing()) for one in demo_projects()]
    steps += [
        Step(mined, OPERATOR, f"dossier:{project}", evidence.command, blob=evidence.data)
        for project, evidence in mined_evidence()
    ]
    return sorted([*steps, *read_story(people, calendar)], key=lambda step: step.at)
