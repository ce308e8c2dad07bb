"""The hub of the journeys: five invented seats, one hosted application in voting, a meeting that records it."""

from collections.abc import Callable
from pathlib import Path

from tac_desk.assets import resource
from tac_desk.domain.commands import (
    AddMember,
    Command,
    EnrolDevice,
    FileDossier,
    OpenBallot,
    PlanMeeting,
    PutMotion,
    SetSeat,
    SponsorDossier,
    TakeRoll,
)
from tac_desk.domain.people import Role
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub, wall_clock
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey

DAY = 86_400_000
SEATED = ("ada", "bo", "cyd", "dot", "eve")


def found_journey_hub(directory: Path, now: Callable[[], int] = wall_clock) -> Hub:
    """`ada` to `eve` hold seats s1 to s5; `nat` is a member without one; `sue` is the secretary."""
    hub = found_hub(
        directory, "Journey council", resource("rulebooks", "pytorch.toml").read_text("utf-8"), now=now
    )
    for member in (*SEATED, "nat"):
        accept(hub, AddMember(member, member.title(), (Role.MEMBER,)), "council")
    accept(hub, AddMember("sue", "Sue", (Role.SECRETARY,)), "council")
    for place, member in enumerate(SEATED, 1):
        accept(hub, SetSeat(f"s{place}", f"Seat {place}", f"Firm {place}", "member", member, None), "council")
        accept(
            hub,
            SetSeat(f"e{place}", f"Working seat {place}", f"Firm {place}", "member", member, None, "ewg"),
            "council",
        )
    _application_in_voting(hub)
    accept(hub, FileDossier(8, "Tern", "ecosystem", "https://git.example/tern", "active"), "dossier:tern")
    _meeting(hub)
    return hub


def _application_in_voting(hub: Hub) -> None:
    accept(hub, FileDossier(7, "Lark", "hosted", "https://git.example/lark", "presented"), "dossier:lark")
    sign_as(hub, "dot", SponsorDossier("s4", "Sound work, and I will guide it."), "dossier:lark")
    accept(hub, OpenBallot("Accept Lark as a hosted project?", "hosted", "lark"), "ballot:b1")


def _meeting(hub: Hub) -> None:
    starts = hub.now()
    accept(
        hub,
        PlanMeeting("Council meeting", "tac", starts, "America/Los_Angeles", "on line", ("lark",)),
        "meeting:m1",
    )
    accept(hub, TakeRoll(SEATED[:4]), "meeting:m1")
    accept(hub, PutMotion("b1"), "meeting:m1")


def accept(hub: Hub, command: Command, subject: str) -> None:
    outcome = hub.submit(command, subject)
    assert outcome.status == "accepted", outcome


def sign_as(hub: Hub, member: str, command: Command, subject: str) -> None:
    """Have another computer of `member` do something."""
    key, device = DeviceKey.generate(), f"far-{member}-{hub.now()}"
    accept(hub, EnrolDevice(device, member, key.public.hex(), "elsewhere"), "council")
    body = command_body(command)
    envelope = Envelope(1, hub.id, device, 1, command.KIND, subject, body, Seen(0, ""), 0)
    outcome = hub.judge(seal(envelope, key))
    assert outcome.status == "accepted", outcome
