#!/usr/bin/env python3
"""Checks an exported ledger of TAC Desk without TAC Desk.

    python3 verify.py FILE [KEY]

FILE comes from `tac-hub export`, `tac-desk export` or `tac-desk minutes --format json`. KEY is the hub's public key
in hex, as `tac-hub key` shows it; without it the key in the file is taken, and you have to compare it yourself. Needs
Python 3.11 or newer and the package `cryptography`. The exit status is 0 when everything fits, 1 when something was
changed, 2 when the file cannot be read as a ledger at all.

It shares no code with the program: the tree, the signatures and every tally are worked out another way here. Of
minutes it compares the motions; that the rest of them follows from the entries too is checked by `tac-desk verify`.
"""

import base64
import hashlib
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORMAT = "tac-desk/ledger/1"
POSITIONS = ("yes", "no", "abstain", "recuse")


class Wrong(Exception):
    """What does not fit, in a sentence."""


def main(argv: list[str]) -> int:
    if len(argv) not in (2, 3):
        print(__doc__)
        return 2
    try:
        with open(argv[1], "rb") as file:
            raw = file.read()
        lines = raw.split(b"\n")
        head = json.loads(lines[0])
        if head["format"] != FORMAT:
            raise ValueError("the format is {!r}".format(head["format"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        print(f"This is no ledger export: {error}")
        return 2
    try:
        for sentence in verify(head, lines, argv[2] if len(argv) == 3 else None):
            print(sentence)
    except Wrong as wrong:
        print(f"WRONG: {wrong}")
        return 1
    return 0


def verify(head: Any, lines: list[bytes], key: str | None) -> Iterator[str]:
    """Sentences about what was found. Raises Wrong."""
    size, root = checkpoint(head)
    if len(lines) != size + 3 or lines[-1] != b"":
        raise Wrong(f"the file has not the {size} entries that the hub signed")
    ledger = Ledger(head["hub"])
    leaves = []
    for seq in range(size):
        try:
            leaves.append(ledger.take(seq, lines[seq + 1]))
        except Wrong as wrong:
            raise Wrong(f"entry {seq} {wrong}") from wrong
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise Wrong(f"entry {seq} cannot be read: {error}") from error
    if tree(leaves) != root:
        raise Wrong("the entries lead to another root than the one the hub signed")
    check_end(lines, size)
    if "minutes" in head:
        yield ledger.check_minutes(head["minutes"])
    followed = ledger.check_key(head["log_key"], key)
    yield f"{size} entries are as they were entered; root {root.hex()}"
    yield f"{ledger.signatures} commands carry the signatures of the devices they name"
    if ledger.withheld:
        yield f"{ledger.withheld} entries are withheld in this file: only their place is proved"
    yield from ledger.results()
    for change in ledger.keys:
        plain = "".join(c if c.isprintable() else "\ufffd" for c in change["word"])
        without = "" if change["by_previous"] else f", without its signature: {plain}"
        yield "the hub's key {} was followed by {}{}".format(change["previous"], change["next"], without)
    advice = followed if key else "; compare it with the hub's own"
    yield f"signed by the hub's key {head['log_key']}{advice}"


def check_end(lines: list[bytes], size: int) -> None:
    digest = hashlib.sha256(b"\n".join(lines[: size + 1]) + b"\n").hexdigest()
    try:
        end = json.loads(lines[size + 1])
    except ValueError as error:
        raise Wrong(f"the last line cannot be read: {error}") from error
    if end != {"sha256": digest}:
        raise Wrong("something that no signature covers was changed in the file")


def checkpoint(head: Any) -> tuple[int, bytes]:
    """The size and root that the hub signed: a note of three lines, an empty one, and the signature."""
    try:
        text, _, signatures = head["checkpoint"][:-1].rpartition("\n\n")
        text += "\n"
        origin, size, root = text.rstrip("\n").split("\n")[:3]
        public = bytes.fromhex(head["log_key"])
        number = hashlib.sha256(head["log_name"].encode() + b"\n\x01" + public).digest()[:4]
        blobs = [base64.b64decode(line.split(" ")[2], validate=True) for line in signatures.split("\n")]
        if not head["checkpoint"].endswith("\n") or origin != head["log_name"] or int(size) != head["size"]:
            raise ValueError("it speaks of another log")
        ours = [blob[4:] for blob in blobs if blob[:4] == number]
        if not ours:
            raise ValueError("no signature of this key")
        for signature in ours:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode())
        return int(size), base64.b64decode(root, validate=True)
    except (InvalidSignature, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        cause = str(error) or "it does not fit"
        raise Wrong(f"the hub's signature on the whole is missing or wrong: {cause}") from error


def tree(leaves: list[bytes]) -> bytes:
    """The root of RFC 6962, by its definition: the largest power of two below the size goes to the left."""
    level = list(leaves)
    if not level:
        return hashlib.sha256(b"").digest()
    while len(level) > 1:
        pairs = [
            hashlib.sha256(b"\x01" + a + b).digest() for a, b in zip(level[::2], level[1::2], strict=False)
        ]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return level[0]


def signed(public: str, domain: bytes, message: bytes, signature: str) -> bool:
    try:
        framed = b"tac-desk/" + domain + b"\0" + message
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), framed)
    except (InvalidSignature, ValueError):
        return False
    return True


def unhex(text: str) -> bytes:
    """Only the one spelling that the program writes."""
    raw = bytes.fromhex(text)
    if raw.hex() != text:
        raise ValueError("a number is not written as it should be")
    return raw


def reaches(count: int, share: str, base: int) -> bool:
    """Whether `count` is the share ">=2/3" or ">1/2" of `base`."""
    wanted = Fraction(share.lstrip(">= ")) * base
    return count >= wanted if share.startswith(">=") else count > wanted


class Ledger:
    """What the entries so far say of devices and ballots."""

    def __init__(self, hub: str) -> None:
        self.hub, self.signatures, self.withheld = hub, 0, 0
        self.devices: dict[str, tuple[str, str]] = {}  # id -> member and public key
        self.numbers: dict[str, int] = {}  # device -> its last command
        self.hidden: set[str] = set()  # subjects of which entries were withheld
        self.ballots: dict[str, Any] = {}
        self.votes: dict[str, dict[str, Any]] = {}  # ballot -> seat -> the vote that stands
        self.docket: dict[str, tuple[str, Any]] = {}  # votes that came too late
        self.closed: dict[str, Any] = {}
        self.rulebook: Any = {}
        self.keys: list[Any] = []  # how one key of the hub followed another
        self.complete: list[tuple[int, bytes]] = []  # sizes and roots of the complete subtrees so far

    def take(self, seq: int, raw: bytes) -> bytes:
        """The leaf of the next entry. Raises Wrong."""
        line = json.loads(raw)
        leaf = unhex(line["leaf"])
        if line["seq"] != seq or len(leaf) != 32:
            raise Wrong("is missing or in another place")
        if set(line) - {"seq", "leaf", "root", "subject", "entry", "salt"}:
            raise Wrong("says more than an entry says")
        if "entry" in line:
            salt = unhex(line["salt"])
            data = salt + line["entry"].encode()
            if len(salt) != 16 or hashlib.sha256(b"\0" + data).digest() != leaf:
                raise Wrong("was changed")
        if self.grow(leaf).hex() != line["root"]:
            raise Wrong("leads to another root than was recorded with it")
        if "entry" not in line:
            self.withheld += 1
            self.hidden.add(line["subject"])
            return leaf
        self.judge(seq, line, json.loads(line["entry"]))
        return leaf

    def grow(self, leaf: bytes) -> bytes:
        node, count = leaf, 1
        while self.complete and self.complete[-1][0] == count:
            node = hashlib.sha256(b"\x01" + self.complete.pop()[1] + node).digest()
            count *= 2
        self.complete.append((count, node))
        root = self.complete[-1][1]
        for _, left in reversed(self.complete[:-1]):
            root = hashlib.sha256(b"\x01" + left + root).digest()
        return root

    def judge(self, seq: int, line: Any, entry: Any) -> None:
        payload = entry["signed"]["payload"]
        command = json.loads(payload)
        if (entry["seq"], command["hub"], command["subject"]) != (seq, self.hub, line["subject"]):
            raise Wrong("does not belong there")
        device, body = command["device"], command["body"]
        if seq == 0 and command["kind"] == "found_council":
            self.devices[body["hub_device"]] = ("operator", body["hub_key"])
            self.rulebook = tomllib.loads(body["rulebook"])
        if device not in self.devices:
            raise Wrong("comes from a device that nobody enrolled")
        member, public = self.devices[device]
        if entry["member"] != member or not signed(
            public, b"command/1", payload.encode(), entry["signed"]["signature"]
        ):
            raise Wrong("was not signed by the device it names")
        last = self.numbers.get(device, 0)
        if command["n"] <= last or (command["n"] > last + 1 and not self.withheld):
            raise Wrong("is number {} of its device, after number {}".format(command["n"], last))
        self.numbers[device] = command["n"]
        self.signatures += 1
        self.follow(entry, command)

    def follow(self, entry: Any, command: Any) -> None:
        kind, body, subject = command["kind"], command["body"], command["subject"]
        accepted = entry["outcome"] == "accepted"
        name = "{}:{}".format(command["device"], command["n"])
        if kind == "cast_vote" and entry.get("reason") == "ballot_closed":
            self.docket[name] = (subject, body)
        if not accepted:
            return
        if entry["facts"] and kind != "close_ballot":
            raise Wrong("records a result where the rules give none")
        if kind == "enrol_device":
            self.devices[body["id"]] = (body["member"], body["public_key"])
        elif kind == "rotate_log_key":
            self.rotate(body["change"])
        elif kind == "open_ballot":
            self.ballots[subject] = body
        elif kind == "cast_vote":
            self.votes.setdefault(subject, {})[body["seat"]] = body
        elif kind == "rule_on_late_vote" and body["counts"] and body["vote"] in self.docket:
            ballot, late = self.docket[body["vote"]]
            self.votes.setdefault(ballot, {})[late["seat"]] = late
        elif kind == "close_ballot":
            self.close(subject, entry["facts"])

    def rotate(self, change: Any) -> None:
        """The new key has signed that it follows the old one, and the old one that it is followed, unless lost."""
        said = {"hub": self.hub, **{name: change[name] for name in ("next", "previous", "word")}}
        text = json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        by_old = not change["by_previous"] or signed(
            change["previous"], b"log-key/1", text, change["by_previous"]
        )
        if not by_old or not signed(change["next"], b"log-key/1", text, change["by_next"]):
            raise Wrong("changes the hub's key without the signatures of the keys")
        if self.keys and self.keys[-1]["next"] != change["previous"]:
            raise Wrong("changes another key than the one that signed")
        self.keys.append(change)

    def check_key(self, signer: str, key: str | None) -> str:
        """What to say of the key that was given: it signed, or each key after it was signed for by the one before."""
        if self.keys and self.keys[-1]["next"] != signer:
            raise Wrong("the whole is signed by another key than the last one that the entries name")
        if key is None or key.lower() == signer:
            return ""
        for change in reversed(self.keys):
            if not change["by_previous"]:
                break
            if change["previous"] == key.lower():
                return ", which followed the one you gave"
        raise Wrong(f"the file was signed by {signer}, not by the key you gave")

    def close(self, subject: str, facts: Any) -> None:
        """Count again, and compare with what the entry that closes the ballot records."""
        self.closed[subject] = facts
        if subject in self.hidden:
            return
        votes = self.votes.get(subject, {}).values()
        found = Counter(vote["position"] for vote in votes)
        if any(str(found[one]) != facts[one] for one in POSITIONS):
            raise Wrong(f"records another tally than the votes before it make: {dict(found)}")
        passes = self.passes(subject, found, facts)
        if passes is not None and passes != (facts["passes"] == "true"):
            raise Wrong(f"records that a ballot {'fails that passes' if passes else 'passes that fails'}")

    def passes(self, subject: str, found: Counter[str], facts: Any) -> bool | None:
        """Whether these votes pass, by the rulebook of the founding entry; None: it names a rule unknown here."""
        command = self.ballots[subject]
        track = self.rulebook["tracks"][command["track"]]
        rules = {**self.rulebook["ballot"], **self.rulebook["bodies"][track["body"]]}
        silent = int(facts["not_voted"])
        yes, no, abstain, recuse = (found[one] for one in POSITIONS)
        bases = {
            "eligible": yes + no + abstain + silent,
            "all_seats": yes + no + abstain + silent + recuse,
            "cast": yes + no + abstain,
            "cast_without_abstentions": yes + no,
        }
        if rules["base"] not in bases:
            return None
        present = max(yes + no + abstain, int(facts.get("represented", 0)))
        quorum = present > 0 and reaches(present, rules["quorum"], bases["eligible"])
        threshold = track.get("threshold") or command["threshold"]
        return quorum and yes > 0 and reaches(yes, threshold, bases[rules["base"]])

    def check_minutes(self, minutes: Any) -> str:
        """Every motion with what was counted here. Raises Wrong."""
        try:
            for motion in minutes["motions"]:
                self.check_motion("ballot:" + motion["ballot"], motion)
        except (LookupError, TypeError) as error:
            raise Wrong(f"the minutes cannot be read: {error!r}") from error
        return "the minutes tell of {} motions what these entries tell".format(len(minutes["motions"]))

    def check_motion(self, subject: str, motion: Any) -> None:
        told, found = motion["tally"], self.closed.get(subject)
        names = (*POSITIONS, "not_voted")
        same = self.ballots[subject]["question"] == motion["question"] and (told is None) == (found is None)
        if same and found is not None:
            same = all(str(told[one]) == found[one] for one in names)
            same = same and told["passes"] is (found["passes"] == "true")
        if not same:
            raise Wrong("entry {} records something else than the minutes tell of it".format(motion["entry"]))

    def results(self) -> Iterator[str]:
        for subject, facts in self.closed.items():
            question = self.ballots.get(subject, {}).get("question", subject)
            numbers = ", ".join(f"{facts[one]} {one}" for one in POSITIONS)
            counted = "as recorded, votes were withheld" if subject in self.hidden else "counted again"
            outcome = "passes" if facts["passes"] == "true" else "does not pass"
            plain = "".join(c if c.isprintable() else "\ufffd" for c in question)
            yield "  {}: {}, {}, {} silent ({})".format(plain, outcome, numbers, facts["not_voted"], counted)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
