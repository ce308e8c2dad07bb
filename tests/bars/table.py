"""A real hub and real desks around one table: founded once, copied for each schedule, living by a simulated clock."""

import atexit
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import (
    AddComment,
    AddMember,
    CastVote,
    CloseBallot,
    Command,
    EnrolDevice,
    FileDossier,
    OpenBallot,
    RevokeDevice,
    SetSeat,
)
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import Council, Role
from tac_desk.hub import exchange as hub_exchange
from tac_desk.hub.backup import back_up
from tac_desk.hub.errors import HubError, RecoveringError
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import size_of
from tac_desk.hub.problems import ProblemError, problem
from tac_desk.hub.recover import finish, new_epoch
from tac_desk.hub.restore import restore
from tac_desk.hub.routes import exchange as route
from tac_desk.hub.tokens import Reader, check_device
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.record.signing import DeviceKey
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tests.bars.bar import fast_folder
from tests.bars.desk import KEY, Desk
from tests.bars.simulation import Actor, Simulation
from tests.bars.witness import DAY, DAYS, Witness

SEATS: dict[str, tuple[str, str | None]] = {"s1": ("m1", "a1"), "s2": ("m2", "a2"), "s3": ("m3", None)}
DESKS = {
    "m1": "m1",
    "m2": "m2",
    "m1-other": "m1",
    "a1": "a1",
    "olga": "olga",
    "m3": "m3",
    "a2": "a2",
    "m2-other": "m2",
}
SECRET = "for the council alone"
BEGINNING = 1_790_000_000_000  # milliseconds since 1970 UTC
FIRST = "ballot:b1"
LAST_OF_TEMPLATE = 20  # entries that every schedule begins with


class Template:
    """A founded hub with every desk enrolled and up to date, to be copied: all of it is made by the program itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys: dict[str, DeviceKey] = {}
        self.identities: dict[str, Identity] = {}
        clock = iter(range(BEGINNING - 10_000, BEGINNING))
        rulebook = resource("rulebooks", "pytorch.toml").read_text("utf-8")
        hub = found_hub(folder / "hub", "Council", rulebook, now=lambda: next(clock))
        for subject, command in _founding():
            accepted(hub, command, subject)
        for name, member in DESKS.items():
            self._enrol(hub, name, member)
        accepted(hub, OpenBallot("Shall we?", "motion", threshold=">=2/3", days=DAYS), FIRST)
        for name in DESKS:
            self._bring_up(hub, name)
        hub.close()

    def _enrol(self, hub: Hub, name: str, member: str) -> None:
        key, device = DeviceKey.generate(), f"laptop-{name}"
        accepted(hub, EnrolDevice(device, member, key.public.hex(), name), "council")
        log_key = hub.log_key.public.hex()
        self.keys[name] = key
        self.identities[name] = Identity(
            hub.id, "https://h", "Council", member, device, hub.log_name, log_key
        )

    def _bring_up(self, hub: Hub, name: str) -> None:
        store = Store.open(self.folder / name, KEY)
        store.set_identity(self.identities[name])
        council = hub.council()
        device = council.devices[self.identities[name].device]
        reader = Reader(council.members[device.member], device)
        store.apply_reply(route._exchange(hub, reader, ExchangeRequest(0)))
        store.close()

    def copy(self, name: str, to: Path) -> None:
        to.mkdir()
        for file in (self.folder / name).iterdir():
            if file.name == "reserve":  # a megabyte that only a full disk changes
                os.link(file, to / file.name)
            else:
                shutil.copyfile(file, to / file.name)


def _founding() -> Iterator[tuple[str, Command]]:
    for member in sorted(set(DESKS.values())):
        role = Role.OBSERVER if member == "olga" else Role.MEMBER
        yield "council", AddMember(member, member.title(), (role,))
    for seat, (primary, alternate) in SEATS.items():
        yield "council", SetSeat(seat, seat, f"Company {seat}", "member", primary, alternate, "tac")
    yield "dossier:1", FileDossier(1, "Alpha", "ecosystem", "https://git.example/alpha")


def accepted(hub: Hub, command: Command, subject: str) -> None:
    outcome = hub.submit(command, subject)
    assert outcome.status == "accepted", outcome


def _size(hub: Hub) -> int:
    with hub.database.reading() as connection:
        return size_of(connection)


@cache
def template() -> Template:
    """Made once, before the processes are forked that use it."""
    folder = tempfile.mkdtemp(prefix="tac-desk-bar-template-", dir=fast_folder())
    maker = os.getpid()
    atexit.register(lambda: shutil.rmtree(folder) if os.getpid() == maker else None)
    return Template(Path(folder))


class Table:
    """Everything of one schedule. `chance` decides all; `witness` follows the ledger."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance, self.simulation = folder, chance, Simulation()
        self.days, self._last, self.ballots, self.said = 0, 0, 1, 0
        self._waiting: dict[Actor, None] = {}
        self.backup: Path | None = None
        self.recovering, self.epoch = False, 1
        self.taken_back: set[str] = set()
        hub_exchange.MAX_ENTRIES = chance.choice((3, 500, 500, 500))  # of one page
        template().copy("hub", folder / "hub")
        self.open_hub(folder / "hub")
        self.desks: list[Desk] = []

    def open_hub(self, folder: Path) -> None:
        self.hub = Hub.open(folder, now=self.hub_clock)
        self._known: tuple[int, Council] | None = None
        self.hub.on_growth.append(self._grew)
        self.witness = Witness(self.hub, SEATS)
        self.size = _size(self.hub)

    # --- time

    def wall_clock(self) -> int:
        return BEGINNING + int(self.simulation.now * 1000) + self.days * DAY

    def hub_clock(self) -> int:
        self._last = max(self._last + 1, self.wall_clock())
        return self._last

    # --- what the hub does

    def answer(self, desk: Desk, request: ExchangeRequest) -> ExchangeReply:
        return route._exchange(self.hub, self._reader(desk), request)

    def news(self, desk: Desk, request: ExchangeRequest) -> ExchangeReply:
        return route._exchange(self.hub, self._reader(desk), request)

    def hear_again(self, desk: Desk, request: ExchangeRequest) -> None:
        """The wire delivers a request once more, when others have come in between; nobody waits for the answer."""
        with suppress(ProblemError, RecoveringError):
            self.answer(desk, request)

    def _reader(self, desk: Desk) -> Reader:
        """Whom a token in order speaks for; now and then it was looked at just before the device was revoked."""
        if self.recovering:
            raise problem("recovering")  # as accounts.authenticate does, before it looks at any token
        council, device = self._council(), desk.identity.device
        if self.chance.random() < 0.5:
            check_device(council, device)
        return Reader(council.members[desk.member], council.devices[device])

    def _council(self) -> Council:
        """Read anew only when the ledger has grown."""
        if self._known is None or self._known[0] != self.size:
            self._known = self.size, self.hub.council()
        return self._known[1]

    @contextmanager
    def waiting(self, actor: Actor) -> Iterator[None]:
        self._waiting[actor] = None
        try:
            yield
        finally:
            self._waiting.pop(actor, None)

    def is_quiet(self) -> bool:
        """Whether nothing is left to do: every desk knows all, owes nothing and waits for news."""
        return all(desk.actor in self._waiting and desk.is_quiet() for desk in self.desks if not desk.gone)

    def _grew(self, size: int) -> None:
        self.size = size
        for actor in self._waiting:
            self.simulation.plan(0.05, actor.go_on)

    # --- a hub that is lost

    def back_up(self) -> None:
        self.backup = back_up(self.hub, self.folder / "backup.db", with_keys=True).file

    def restore(self, *, begins_epoch: bool) -> None:
        """The hub is made anew of its backup; whoever waits for it is cut off."""
        if self.backup is None:
            return
        self.hub.close()
        place = self.folder / "restored"
        restore(self.backup, place)
        self.backup = None
        self.open_hub(place)
        self.recovering = not begins_epoch
        if begins_epoch:
            self.epoch = new_epoch(self.hub, "Nobody has more.")
            self._go_on()
        for actor in self._waiting:
            self.simulation.plan(0.05, actor.go_on)

    def finish(self) -> None:
        """An officer lets the hub go on, or begins a new epoch when something cannot be had any more."""
        if not self.recovering:
            return
        self.recovering = False
        try:
            finish(self.hub)
        except HubError:
            self.epoch = new_epoch(self.hub, "Nobody has more.")
        self._go_on()

    def _go_on(self) -> None:
        self.witness = Witness(self.hub, SEATS)
        self.size = _size(self.hub)
        ballots = [one for one in self.hub.things("ballot") if isinstance(one, Ballot)]
        self.ballots = len(ballots)
        if not any(one.is_open and one.frozen_at is None for one in ballots):
            self.next_ballot()

    # --- what people do

    def add_desk(self, name: str, window: int) -> None:
        made = template()
        made.copy(name, self.folder / name)
        key, identity = made.keys[name], made.identities[name]
        self.desks.append(Desk(self, self.folder / name, DESKS[name], key, identity, window))

    @property
    def ballot(self) -> str:
        return f"ballot:b{self.ballots}"

    @property
    def ballot_before(self) -> str:
        return f"ballot:b{max(1, self.ballots - 1)}"

    def next_ballot(self) -> None:
        self.ballots += 1
        question = OpenBallot("Shall we?", "motion", threshold=">=2/3", days=DAYS)
        accepted(self.hub, question, self.ballot)

    def close_early(self) -> None:
        """An officer tries; the rules refuse, unless every seat has voted."""
        if self.recovering:
            return
        if self.hub.submit(CloseBallot(), self.ballot).status == "accepted":
            self.next_ballot()

    def close_ballot(self) -> None:
        """Its days pass, and some time later somebody closes it."""
        self.days += DAYS
        for desk in self.desks:
            desk.last_saved = 0, 0.0
        self.simulation.plan(self.chance.choice((0, 2)), self._close)

    def _close(self) -> None:
        if not self.recovering and self.hub.submit(CloseBallot(), self.ballot).status == "accepted":
            self.next_ballot()

    def revoke(self, desk: Desk) -> None:
        accepted(self.hub, RevokeDevice(desk.identity.device, "lost"), "council")
        desk.gone = True

    def say(self, desk: Desk) -> None:
        self.said += 1
        audience = (
            Audience.PUBLIC if desk.member == "olga" or self.chance.random() < 0.5 else Audience.COUNCIL
        )
        text = f"{desk.folder.name} {self.said}" + ("" if audience == "public" else f" {SECRET}")
        desk.save("dossier:1", AddComment(text, audience=audience))
        desk.texts.append(text)

    def vote(self, desk: Desk) -> None:
        chance = self.chance
        seats = [seat for seat, holders in SEATS.items() if desk.member in holders]
        position = chance.choice(["yes", "yes", "no", "abstain", "recuse"])
        reason = "" if position == "yes" or chance.random() < 0.1 else "Because."
        subject = self.ballot if chance.random() < 0.9 else self.ballot_before
        view = desk.store.view()
        if view is None or view.world.ballot(subject) is None:
            return  # nobody votes on what is not shown here yet
        for seat in seats:
            desk.save(subject, CastVote(seat, position, rationale=reason))

    def clone(self, desk: Desk) -> Desk:
        """The profile is copied and both copies go on: from the second command on the hub takes neither."""
        desk.actor.kill()
        copy = desk.folder.with_name(f"{desk.folder.name}-copy")
        shutil.copytree(desk.folder, copy)
        twin = Desk(self, copy, desk.member, desk.key, desk.identity, desk.window, desk.bad)
        twin.saved = list(desk.saved)
        twin.shared = desk.shared = frozenset(desk.saved)
        desk.gone = twin.gone = True
        self.desks.append(twin)
        desk.start()
        twin.start()
        return twin

    def close(self) -> None:
        for desk in self.desks:
            if desk.lives:
                desk.actor.kill()
        self.hub.close()
