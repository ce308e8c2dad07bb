"""What the commands of `tac-hub meeting` share: finding the meeting, and acting on it as it stands."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import carry_out, open_hub
from tac_desk.domain.commands import Command
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import Meeting
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def of_meeting(actions: "Commands", name: str, text: str, run: object) -> argparse.ArgumentParser:
    """A command that takes a meeting first."""
    action = actions.add_parser(name, help=text)
    action.add_argument("meeting", help="its id; see tac-hub meeting list")
    action.set_defaults(run=run)
    return action


def find_meeting(hub: Hub, name: str) -> Meeting:
    """By its id, with or without its kind before it. Raises HubError when there is none."""
    thing = hub.thing(f"meeting:{name.removeprefix('meeting:')}")
    if isinstance(thing, Meeting):
        return thing
    raise HubError("There is no such meeting", f"The hub has no {name!r}.", "See tac-hub meeting list.")


def act_on(args: argparse.Namespace, make: Command | Callable[[Hub, Meeting], Command], said: str) -> int:
    """Carry out a command, or the one that `make` gives for the meeting as it stands, and say so.

    Raises HubError.
    """
    with open_hub(args) as hub:
        meeting = find_meeting(hub, args.meeting)
        command = make if isinstance(make, Command) else make(hub, meeting)
        carry_out(hub, command, f"meeting:{meeting.id}")
    print(f"{display_safe(meeting.title)}: {said}")
    return 0
