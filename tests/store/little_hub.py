"""A hub in one small object: the real rules, envelopes, leaves and checkpoints, without network and database."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from tac_desk.assets import resource
from tac_desk.domain.commands import (
    AddMember,
    AttachEvidence,
    Command,
    EnrolDevice,
    FileDossier,
    FoundCouncil,
    MoveDossier,
    OpenBallot,
    SetSeat,
)
from tac_desk.domain.decide import aftermath, decide, ruling
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook_file import parse_rulebook
from tac_desk.domain.world import Act, World, subject_of
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.entry import ACCEPTED, REFUSED, Entry, EntryMessage
from tac_desk.protocol.envelope import (
    Envelope,
    Seen,
    SignedCommand,
    act_of,
    is_signed_by,
    open_envelope,
    seal,
)
from tac_desk.protocol.messages import ExchangeReply, Outcome
from tac_desk.record.checkpoint import Checkpoint, sign_checkpoint
from tac_desk.record.leaf import new_salt
from tac_desk.record.merkle import root_of
from tac_desk.record.signing import DeviceKey
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store

RULEBOOK = resource("rulebooks", "pytorch.toml").read_text("utf-8")
START = 1_780_000_000_000
KEY = bytes(range(32))


@dataclass
class LittleHub:
    """A council of seats `s1` … `sN` with primaries `m1` … `mN` and alternates `a1` … for the first `alternates`."""

    seats: int = 3
    alternates: int = 1
    rulebook: str = RULEBOOK
    id: str = "hub-1"
    now: int = START
    page: int = 1000
    things: dict = field(default_factory=dict)
    log: list = field(default_factory=list)
    keys: dict = field(default_factory=dict)
    last: dict = field(default_factory=dict)
    recorded: dict = field(default_factory=dict)
    withheld: set = field(default_factory=set)

    def __post_init__(self):
        self.log_key = DeviceKey.generate()
        self.keys["hub"] = DeviceKey.generate()
        self.book = parse_rulebook(self.rulebook, file="test")
        public = self.keys["hub"].public.hex()
        self.act("council", FoundCouncil("Council of tests", self.rulebook, "Operator", "hub", public))
        self.act("council", AddMember("operator", "Operator", (Role.ADMIN, Role.SECRETARY, Role.CHAIR)))
        for place in range(1, self.seats + 1):
            alternate = f"a{place}" if place <= self.alternates else None
            for member in filter(None, (f"m{place}", alternate)):
                self.act("council", AddMember(member, f"Member {member}", (Role.MEMBER,)))
            seat = SetSeat(f"s{place}", f"Seat {place}", f"Company {place}", "member", f"m{place}", alternate)
            self.act("council", seat)

    @property
    def log_name(self):
        return f"log/{self.id}"

    # --- acting as the operator

    def act(self, subject: str, command: Command, device: str = "hub", **expected) -> Outcome:
        """Sign `command` with a device's key and judge it."""
        outcome = self.judge(self.sealed(subject, command, device, **expected))
        assert outcome.status == ACCEPTED, outcome
        return outcome

    def sealed(self, subject, command, device="hub", n=None, **expected) -> SignedCommand:
        number = self.last.get(device, 0) + 1 if n is None else n
        body = msgspec.json.decode(msgspec.json.encode(command_body(command)))
        seen = Seen(len(self.log), self.root().hex())
        return seal(
            Envelope(
                1, self.id, device, number, command.KIND, subject, body, seen, claimed_at=self.now, **expected
            ),
            self.keys[device],
        )

    def file(self, number: int, state: str = "in_progress", track: str = "ecosystem", **more) -> str:
        id_ = str(number)
        repository = f"https://example.org/project-{number}"
        name = more.pop("name", f"Project {number}")
        self.act(f"dossier:{id_}", FileDossier(number, name, track, repository, state, **more))
        return id_

    def move(self, dossier: str, state: str):
        self.act(f"dossier:{dossier}", MoveDossier(state, override="as the test needs it"))

    def open_ballot(
        self, dossier: str | None = None, id_: str = "b1", track: str = "motion", threshold=">=2/3"
    ):
        question = OpenBallot("Shall it?", track, dossier, threshold if track == "motion" else None)
        self.act(f"ballot:{id_}", question)
        return id_

    def attach(self, dossier: str, snapshot: bytes, verdicts: dict[str, str]) -> str:
        blob = hashlib.sha256(snapshot).hexdigest()
        evidence = AttachEvidence(blob, "https://example.org/x", "c" * 40, "2026-09-01T00:00:00Z", verdicts)
        self.act(f"dossier:{dossier}", evidence)
        return blob

    def enrol(self, member: str, device: str) -> Identity:
        """A new computer of `member`; its key is `keys[device]`."""
        self.keys[device] = DeviceKey.generate()
        public = self.keys[device].public.hex()
        self.act("council", EnrolDevice(device, member, public, f"{member}'s computer"))
        key = self.log_key.public.hex()
        return Identity(
            self.id, "https://hub.example", "Council of tests", member, device, self.log_name, key
        )

    # --- judging

    def world(self) -> World:
        return World(self.book, self.things)

    def judge(self, signed: SignedCommand) -> Outcome:
        opened = open_envelope(signed)
        envelope = opened.envelope
        council = self.world().council
        device = council.devices.get(envelope.device) if council else None
        member, public = (
            (device.member, device.public_key) if device else ("operator", self.keys["hub"].public.hex())
        )
        known = self.recorded.get(envelope.id)
        if known is not None:
            same = known[0] == signed.payload
            return (
                known[1] if same else Outcome(envelope.device, envelope.n, "rejected", reason="device_cloned")
            )
        if not is_signed_by(signed, public):
            return Outcome(envelope.device, envelope.n, "rejected", reason="bad_signature")
        if envelope.n != self.last.get(envelope.device, 0) + 1:
            wanted = {"wanted": str(self.last.get(envelope.device, 0) + 1)}
            return Outcome(envelope.device, envelope.n, "rejected", reason="out_of_order", facts=wanted)
        return self._enter(signed, opened, member)

    def _enter(self, signed, opened, member) -> Outcome:
        envelope = opened.envelope
        self.now += 1000
        act: Act = act_of(opened, member=member, at=self.now)
        decided = decide(self.world(), act)
        found = {} if isinstance(decided, Refusal) else ruling(self.world(), act)
        refused = isinstance(decided, Refusal)
        status = REFUSED if refused else ACCEPTED
        told = {"reason": str(decided.reason), "facts": decided.facts} if refused else {"facts": found}
        entry = Entry(len(self.log), self.now, member, status, signed, **told)
        self.append(entry)
        left = aftermath(self.world(), act, decided) if refused else decided
        self.things.update({subject_of(thing): thing for thing in left})
        self.last[envelope.device] = envelope.n
        outcome = Outcome(envelope.device, envelope.n, status, entry.seq, **told)
        self.recorded[envelope.id] = (signed.payload, outcome)
        return outcome

    def append(self, entry: Entry):
        """Enter anything at all, as a dishonest hub could."""
        raw = entry.to_bytes()
        self.log.append(EntryMessage(entry.seq, msgspec.Raw(raw), new_salt().hex()))

    # --- answering

    def root(self, size: int | None = None) -> bytes:
        return root_of(message.leaf_hash() for message in self.log[:size])

    def reply(self, cursor: int, commands=(), lacking=()) -> ExchangeReply:
        outcomes = tuple(self.judge(signed) for signed in commands)
        entries = tuple(map(self._message, self.log[cursor : cursor + self.page]))
        size = cursor + len(entries)
        note = sign_checkpoint(Checkpoint(self.log_name, size, self.root(size)), self.log_name, self.log_key)
        disclosed = tuple(self.log[seq] for seq in lacking if seq not in self.withheld)
        return ExchangeReply(
            self.id,
            outcomes,
            entries,
            note,
            self.now,
            more=size < len(self.log),
            disclosed=disclosed,
            looked_up_to=max(lacking, default=-1) + 1,
        )

    def _message(self, message: EntryMessage) -> EntryMessage:
        if message.seq not in self.withheld:
            return message
        subject = open_envelope(message.open().signed).envelope.subject
        return EntryMessage(message.seq, leaf=message.leaf_hash().hex(), subject=subject)

    # --- desks

    def desk(self, directory: Path, member: str = "m1", device: str | None = None) -> Store:
        """A signed-in store that has fetched everything."""
        store = Store.open(directory, KEY)
        store.set_identity(self.enrol(member, device or f"laptop-{member}"))
        self.sync(store)
        return store

    def sync(self, store: Store, *, release: bool = True) -> frozenset[str]:
        """Release everything and exchange until nothing is left to tell."""
        changes = frozenset()
        if release:
            changes |= store.release_due(self.now, self.keys[store.identity().device], everything=True)
        while True:
            reply = self.reply(store.position().size, store.outgoing(), store.confirmed.lacking())
            changes |= store.apply_reply(reply)
            if not (reply.more or reply.outcomes or store.confirmed.lacking()):
                return changes
