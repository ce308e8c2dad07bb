"""A ledger with a closed ballot in a file, and ways to change it as somebody who wants to deceive would."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.commands import AddMember, CastVote, CloseBallot, EnrolDevice, OpenBallot, SetSeat
from tac_desk.domain.people import Role
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import read_head
from tac_desk.hub.verify import export_ledger
from tac_desk.minutes import proof
from tac_desk.protocol.audit import TamperedError, audit_bundle
from tac_desk.protocol.bundle import BundleHead, BundleLine, read_bundle, write_bundle
from tac_desk.protocol.codec import CodecError, command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.canonical import canonical
from tac_desk.record.leaf import entry_leaf
from tac_desk.record.merkle import Frontier
from tac_desk.record.signing import DeviceKey

VOTES = ("yes", "yes", "no")
VERIFIER = resource("verify.py")


class Clock:
    def __init__(self) -> None:
        self.at = 1_790_000_000_000

    def __call__(self) -> int:
        return self.at


def voted_hub(directory: Path) -> Hub:
    """A hub of three seats, whose motion for more than half was passed by two votes to one."""
    hub, keys = seated_hub(directory)
    vote_on(hub, keys, "b", "Shall we?", 1)
    return hub


def seated_hub(directory: Path) -> tuple[Hub, list[DeviceKey]]:
    """A hub of three seats, and the keys of the computers of those who fill them."""
    rulebook = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(directory, "Council", rulebook, now=Clock())
    keys = [DeviceKey.generate() for _ in VOTES]
    for number, key in enumerate(keys):
        member = f"m{number}"
        hub.submit(AddMember(member, member.title(), (Role.MEMBER,)), "council")
        hub.submit(SetSeat(f"s{number}", f"Seat {number}", "One", "member", member, None, "tac"), "council")
        hub.submit(EnrolDevice(f"d{number}", member, key.public.hex(), "laptop"), "council")
    return hub, keys


def vote_on(hub: Hub, keys: list[DeviceKey], ballot: str, question: str, n: int) -> None:
    """The seats decide on a motion; it is the `n`-th command of each of their computers."""
    hub.submit(OpenBallot(question, "motion", threshold=">1/2"), f"ballot:{ballot}")
    for number, (key, position) in enumerate(zip(keys, VOTES, strict=True)):
        command = CastVote(f"s{number}", position, rationale="Because.")
        body, subject = command_body(command), f"ballot:{ballot}"
        envelope = Envelope(1, hub.id, f"d{number}", n, command.KIND, subject, body, Seen(0, ""), 0)
        outcome = hub.judge(seal(envelope, key))
        assert outcome.status == "accepted", outcome
    hub.submit(CloseBallot(), f"ballot:{ballot}")


def exported(hub: Hub) -> bytes:
    file = BytesIO()
    export_ledger(hub, file)
    return file.getvalue()


def found_by_program(raw: bytes) -> str:
    """What the program says is wrong with a file; empty when nothing is."""
    try:
        head, lines = read_bundle(BytesIO(raw))
        audited = audit_bundle(head, lines)
        if head.minutes is not None:
            proof.check_minutes(head.minutes, audited)
    except (TamperedError, CodecError) as error:
        return str(error)
    return ""


def found_by_script(raw: bytes, folder: Path, *words: str) -> tuple[int, str]:
    """The exit status and words of the single-file verifier, in a Python that sees nothing of the program."""
    path = folder / "ledger.jsonl"
    path.write_bytes(raw)
    done = subprocess.run(
        [sys.executable, "-I", str(VERIFIER), str(path), *words], capture_output=True, text=True
    )
    assert done.stderr == "", done.stderr
    return done.returncode, done.stdout


def signed_again(hub: Hub, raw: bytes, change: Callable[[list[dict[str, Any]]], None]) -> bytes:
    """The file of a hub that has put other entries in its ledger and signs that: `change` edits the entries."""
    entries = [json.loads(line["entry"]) for line in map(json.loads, raw.splitlines()[1:-1])]
    change(entries)
    lines = list(_lines(entries))
    root = bytes.fromhex(lines[-1].root)
    head, _ = read_bundle(BytesIO(raw))
    with hub.database.reading() as connection:
        signed = hub.sign(read_head(connection), len(lines), root)
    forged = BundleHead(head.hub, head.log_name, head.log_key, len(lines), signed, head.format)
    file = BytesIO()
    write_bundle(file, forged, lines)
    return file.getvalue()


def _lines(entries: list[dict[str, Any]]) -> Iterator[BundleLine]:
    frontier, salt = Frontier(), bytes(16)
    for seq, entry in enumerate(entries):
        content = canonical({**entry, "seq": seq})
        leaf = entry_leaf(salt, content)
        frontier = frontier.append(leaf)
        subject = json.loads(entry["signed"]["payload"])["subject"]
        yield BundleLine(seq, leaf.hex(), frontier.root().hex(), subject, content.decode(), salt.hex())
