"""A real hub and real desks around one table, with a wire between them that loses, doubles and delays."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from tac_desk.assets import resource
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
from tac_desk.domain.people import Role
from tac_desk.hub import exchange as hub_exchange
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.errors import LedgerMismatch
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.exchange import exchange, to_send
from tests.bars.witness import DAY, DAYS, Witness

KEY = bytes(range(32))
SEATS: dict[str, tuple[str, str | None]] = {"s1": ("m1", "a1"), "s2": ("m2", "a2"), "s3": ("m3", None)}
DESKS = {"m1": "m1", "m1-other": "m1", "m2": "m2", "m3": "m3", "a1": "a1", "a2": "a2", "olga": "olga"}
SECRET = "for the council alone"
ROUNDS = 12  # exchanges until a healed desk must have nothing left to send


class Clock:
    def __init__(self) -> None:
        self.at = 1_790_000_000_000

    def __call__(self) -> int:
        self.at += 7
        return self.at


@dataclass(eq=False)
class Desk:
    """A computer of `member`; `texts` are what was said on it and never taken back. `gone`: revoked or cloned."""

    folder: Path
    member: str
    key: DeviceKey
    identity: Identity
    store: Store
    texts: list[str] = field(default_factory=list)
    skew: int = 0
    gone: bool = False
    late: bytes = b""

    def call(self, function: Callable[[Store], Any], /) -> Any:
        return function(self.store)

    def act(self, subject: str, command: Command) -> None:
        body = msgspec.json.encode(command).decode()
        self.store.save_action(Action(0, command.KIND, subject, body, 1, 1, ActionState.DRAFT), {})

    def release(self, now: int) -> None:
        self.store.release_due(now + self.skew, self.key, everything=True)

    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.folder, KEY)


class Wire:
    """Between one desk and the hub. `way` says what happens to the next request."""

    def __init__(self, table: "Table", desk: Desk, way: str) -> None:
        self.table, self.desk, self.way = table, desk, way

    def exchange(self, request: ExchangeRequest, _interrupt: object) -> ExchangeReply:
        if self.way == "lost request":
            raise self._failure("unreachable")
        raw = self.table.answer(self.desk, encode(request))
        if self.way == "doubled request":
            raw = self.table.answer(self.desk, encode(request))
        if self.way in ("lost reply", "late reply", "doubled reply"):
            self.desk.late = raw
        if self.way in ("lost reply", "late reply"):
            raise self._failure("timeout")
        return decode(raw, ExchangeReply)

    def garbage(self, what: str) -> ExchangeError:
        return ExchangeError("Garbage", what, "-", "garbage")

    def _failure(self, code: str) -> ExchangeError:
        return ExchangeError("The wire", "It was cut.", "Wait.", code)


class Table:
    """Everything of one world. `witness` follows the ledger."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock, self.ballots, self.said = folder, Clock(), 0, 0
        rulebook = resource("rulebooks", "pytorch.toml").read_text("utf-8")
        self.hub_folder = folder / "hub"
        self.hub: Hub = found_hub(self.hub_folder, "Council", rulebook, now=self.clock)
        for member in sorted(set(DESKS.values())):
            role = Role.OBSERVER if member == "olga" else Role.MEMBER
            self.submit(AddMember(member, member.title(), (role,)), "council")
        for seat, (primary, alternate) in SEATS.items():
            self.submit(
                SetSeat(seat, seat, f"Company {seat}", "member", primary, alternate, "tac"), "council"
            )
        self.submit(FileDossier(1, "Alpha", "ecosystem", "https://git.example/alpha"), "dossier:1")
        self.witness = Witness(self.hub, SEATS)
        self.desks = [self.desk(name, member) for name, member in DESKS.items()]
        self.next_ballot()

    def submit(self, command: Command, subject: str) -> None:
        outcome = self.hub.submit(command, subject)
        assert outcome.status == "accepted", outcome

    def desk(self, name: str, member: str) -> Desk:
        key, device = DeviceKey.generate(), f"laptop-{name}"
        self.submit(EnrolDevice(device, member, key.public.hex(), name), "council")
        store, log_key = Store.open(self.folder / name, KEY), self.hub.log_key.public.hex()
        identity = Identity(self.hub.id, "https://h", "Council", member, device, self.hub.log_name, log_key)
        store.set_identity(identity)
        return Desk(self.folder / name, member, key, identity, store)

    @property
    def ballot(self) -> str:
        return f"ballot:b{self.ballots}"

    @property
    def ballot_before(self) -> str:
        return f"ballot:b{max(1, self.ballots - 1)}"

    def next_ballot(self) -> None:
        self.ballots += 1
        self.submit(OpenBallot("Shall we?", "motion", threshold=">=2/3", days=DAYS), self.ballot)

    def close_early(self) -> None:
        """An officer tries; the rules refuse, unless every seat has voted."""
        if self.hub.submit(CloseBallot(), self.ballot).status == "accepted":
            self.next_ballot()

    def close_ballot(self) -> None:
        self.clock.at += DAYS * DAY
        self.submit(CloseBallot(), self.ballot)
        self.next_ballot()

    def answer(self, desk: Desk, raw: bytes) -> bytes:
        """What the hub does with a request whose token was in order."""
        request, council = decode(raw, ExchangeRequest), self.hub.council()
        reader = Reader(council.members[desk.member], council.devices[desk.identity.device])
        hub_exchange.check_request(self.hub, request)
        outcomes = hub_exchange.judge_commands(self.hub, reader, request)
        return encode(hub_exchange.page(self.hub, reader, request.cursor, outcomes))

    # --- what people do

    def say(self, desk: Desk, chance: random.Random) -> None:
        self.said += 1
        audience = Audience.PUBLIC if desk.member == "olga" or chance.random() < 0.5 else Audience.COUNCIL
        text = f"{desk.identity.device} {self.said}" + ("" if audience == "public" else f" {SECRET}")
        desk.texts.append(text)
        desk.act("dossier:1", AddComment(text, audience=audience))

    def vote(self, desk: Desk, chance: random.Random) -> None:
        seats = [seat for seat, holders in SEATS.items() if desk.member in holders]
        position = chance.choice(["yes", "yes", "no", "abstain", "recuse"])
        reason = "" if position == "yes" or chance.random() < 0.1 else "Because."
        subject = self.ballot if chance.random() < 0.9 else self.ballot_before
        for seat in seats:
            desk.act(subject, CastVote(seat, position, rationale=reason))

    def exchange(self, desk: Desk, way: str) -> None:
        desk.release(self.clock.at)
        owed = to_send(desk.call)
        sent = owed[1:] if way == "first one lost" else owed
        try:
            exchange(desk.call, Wire(self, desk, way), sent)  # type: ignore[arg-type]
        except ExchangeError:
            return

    def deliver_late(self, desk: Desk) -> None:
        """An answer of before: taken for what it adds, or refused as not speaking of this copy, and then forgotten."""
        if not desk.late:
            return
        here, reply, desk.late = desk.store.position(), decode(desk.late, ExchangeReply), b""
        fits = reply.entries and reply.entries[0].seq <= here.size <= reply.entries[-1].seq + 1
        try:
            desk.store.apply_reply(reply)
        except LedgerMismatch:
            if fits or desk.store.position() != here:
                raise

    def crash(self, desk: Desk) -> None:
        """The desk dies after the cache's commit and before the outbox's."""
        desk.release(self.clock.at)
        request = ExchangeRequest(desk.store.position().size, to_send(desk.call))
        reply = decode(self.answer(desk, encode(request)), ExchangeReply)
        plain, desk.store._settle = desk.store._settle, _die  # type: ignore[method-assign]
        try:
            desk.store.apply_reply(reply)
        except SystemExit:
            desk.store._settle = plain  # type: ignore[method-assign]
        desk.restart()

    def lose_cache(self, desk: Desk) -> None:
        desk.store.close()
        desk.late = b""
        cache = desk.folder / "cache.db"
        cache.write_bytes(cache.read_bytes()[: cache.stat().st_size // 2])
        desk.store = Store.open(desk.folder, KEY)

    def clone(self, desk: Desk, chance: random.Random) -> None:
        """The profile is copied and both copies go on: from the second command on the hub takes neither."""
        self.exchange(desk, "fine")
        desk.store.close()
        copy = desk.folder.with_name(f"{desk.folder.name}-copy")
        shutil.copytree(desk.folder, copy)
        desk.store = Store.open(desk.folder, KEY)
        twin = Desk(copy, desk.member, desk.key, desk.identity, Store.open(copy, KEY), gone=True)
        self.desks.append(twin)
        for one in (desk, twin):
            self.say(one, chance)
            self.exchange(one, "fine")
        desk.gone = True
        self.witness.look()
        self.witness.frozen[desk.identity.device] = self.witness.numbers[desk.identity.device]

    def revoke(self, desk: Desk) -> None:
        self.submit(RevokeDevice(desk.identity.device, "lost"), "council")
        desk.gone = True

    def close(self) -> None:
        for desk in self.desks:
            desk.store.close()
        self.hub.close()


def _die(*_: object) -> None:
    raise SystemExit
