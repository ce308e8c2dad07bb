"""tac-hub recover: what an officer does after a hub was restored from a backup, so that nothing is lost unseen."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub
from tac_desk.hub.recover import Standing, begin, finish, new_epoch, standing
from tac_desk.hub.rotate import catch_up

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_recover(commands: "Commands") -> None:
    recover = commands.add_parser("recover", help="take back from desks what a restored hub lacks")
    steps = recover.add_subparsers(required=True, metavar="STEP")
    status = steps.add_parser("status", help="how many entries came back, and which are still lacking")
    status.set_defaults(run=_status)
    beginning = steps.add_parser("begin", help="begin it for a hub that was restored by other means")
    beginning.set_defaults(run=_begin)
    epoch = steps.add_parser("new-epoch", help="go on without what no desk has; every member is asked")
    epoch.add_argument("--reason", required=True, help="why; it stands in the ledger with each frozen ballot")
    epoch.set_defaults(run=_new_epoch)
    finishing = steps.add_parser("finish", help="enter what came back exactly as it was, and go on")
    finishing.set_defaults(run=_finish)


def _new_epoch(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        epoch = new_epoch(hub, args.reason)
    print(f"the hub goes on in epoch {epoch}, without what was not given back; open ballots are frozen")
    print("Each desk stops and asks its member, or: tac-desk sync --accept-epoch " + str(epoch))
    print("Next: tac-hub ballot resume BALLOT --reason TEXT, or tac-hub ballot cancel BALLOT --reason TEXT")
    return 0


def _status(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        found = standing(hub)
    print(_told(found))
    if not found.recovering:
        return 0
    if found.known == found.size:
        print("No desk has given anything back yet. Those that are off line do when they start.")
    if found.lacking:
        print(f"Only the fingerprint is known of: {', '.join(map(str, found.lacking))}")
        print(
            "Whose they are is not known. Members who may read them give them back when they start TAC Desk."
        )
    if found.blobs:
        print(f"{len(found.blobs)} documents that these entries name have not come back")
    print("Next: tac-hub recover finish, once every member who worked since the backup has started TAC Desk.")
    return 0


def _told(found: Standing) -> str:
    state = "in recovery" if found.recovering else "not in recovery"
    back = found.known - found.size
    return f"{state}, epoch {found.epoch}: {found.size} entries of its own, {back} more were signed"


def _begin(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        begin(hub)
    print("the hub is in recovery: it enters nothing, and desks give back what it lacks")
    return 0


def _finish(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        entered = finish(hub)
        catch_up(hub)
    print(f"entered {entered} entries as they were; the hub goes on")
    return 0
