"""Minutes in a file with the entries that prove them, and ways to make them say something else."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import msgspec

from tac_desk.domain.commands import AddActionItem, Adjourn, PlanMeeting, PutMotion, TakeRoll, WriteNote
from tac_desk.hub.hub import Hub
from tac_desk.minutes.facts import Facts, gather
from tac_desk.minutes.proof import prove, told_of
from tac_desk.minutes.told import Told
from tac_desk.protocol.audit import audit_bundle
from tac_desk.protocol.bundle import read_bundle, write_bundle
from tests.protocol.ledger_file import exported, voted_hub

SECRET, ABOUT = "This is for the council alone.", "The antitrust policy was read."


def met_hub(directory: Path, note: str = ABOUT) -> Hub:
    """A hub whose council has voted, and has taken it to the record of a meeting with two notes and an action."""
    hub = voted_hub(directory)
    plan = PlanMeeting("Monthly meeting", "tac", hub.now(), "UTC", "a room")
    for command in (
        plan,
        TakeRoll(("m0", "m2")),
        PutMotion("b", "m0", "m1"),
        WriteNote("Call to Order", note),
        WriteNote("Call to Order", SECRET, for_council=True),
        AddActionItem("m1", "Write to the applicant", "2026-10-01"),
        Adjourn(),
    ):
        hub.submit(command, "meeting:m")
    return hub


def proved(hub: Hub, *, for_council: bool = False) -> bytes:
    """The file of the hub's minutes, made as a desk makes it that may read everything."""
    head, lines = read_bundle(BytesIO(exported(hub)))
    facts = _facts(hub, for_council)
    return prove(head, tuple(told_of(lines, facts)), facts)


def _facts(hub: Hub, for_council: bool) -> Facts:
    audited = audit_bundle(*read_bundle(BytesIO(exported(hub))))
    council, meeting = audited.things["council"], audited.things["meeting:m"]
    found = gather(council, meeting, audited.things.get, audited.entries, audited.size, audited.root)
    return replace(found, for_council=for_council)


def saying(raw: bytes, change: Callable[[Told], None]) -> bytes:
    """The file with other minutes in it, and the sum at its end made anew."""
    head, lines = read_bundle(BytesIO(raw))
    assert head.minutes is not None
    minutes = msgspec.json.decode(msgspec.json.encode(head.minutes))
    change(minutes)
    file = BytesIO()
    write_bundle(file, msgspec.structs.replace(head, minutes=minutes), list(lines))
    return file.getvalue()
