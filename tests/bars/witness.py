"""Follows a hub's ledger row by row and says when a promise was broken; shares no rule with the program."""

import json
from collections import Counter

from sqlalchemy import text

from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import read_head
from tests.bars.bar import Violation

DAY = 86_400_000  # milliseconds
DAYS = 14


class Witness:
    """`seats` are (primary, alternate) by seat; all of them vote on every ballot, which is open for DAYS."""

    def __init__(self, hub: Hub, seats: dict[str, tuple[str, str | None]]) -> None:
        self.hub, self.seats, self.size = hub, seats, 0
        self.numbers: Counter[str] = Counter()
        self.owners: dict[str, str] = {"hub": "operator"}
        self.revoked: set[str] = set()
        self.said: Counter[str] = Counter()
        self.deadlines: dict[str, int] = {}
        self.closed: set[str] = set()
        self.votes: dict[str, dict[str, tuple[str, str, str]]] = {}  # ballot -> seat -> id, member, position
        self.frozen: dict[str, int] = {}  # cloned device -> its last command
        self.at = 0
        self.outcomes: dict[str, str] = {}  # device:n -> outcome
        self.places: dict[str, int] = {}  # device:n -> place in the ledger
        self.seen: Counter[str] = Counter()  # device -> how much its last command was based on
        self.epoch = 1

    def look(self) -> None:
        """Take in what was added since. Raises Violation."""
        query = text("SELECT seq, body FROM entries WHERE seq >= :size ORDER BY seq")
        with self.hub.database.reading() as connection:
            rows = connection.execute(query, {"size": self.size}).all()
            self.epoch = read_head(connection).epoch
        for seq, body in rows:
            if seq != self.size:
                raise Violation(f"entry {self.size} is missing")
            self._take(json.loads(body))
            self.size += 1

    def standing(self) -> dict[str, dict[str, int]]:
        """How the votes stand that count now, by ballot and position."""
        positions = ("yes", "no", "abstain", "recuse")
        found = {ballot: Counter(vote[2] for vote in votes.values()) for ballot, votes in self.votes.items()}
        return {ballot: {one: votes[one] for one in positions} for ballot, votes in found.items()}

    def _take(self, entry: dict) -> None:
        command = json.loads(entry["signed"]["payload"])
        device, n = command["device"], command["n"]
        self.numbers[device] += 1
        if n != self.numbers[device]:
            raise Violation(f"command {n} of {device} was entered as its number {self.numbers[device]}")
        if n > self.frozen.get(device, n):
            raise Violation(f"{device}, of which there are two, goes on")
        if entry["at"] < self.at:
            raise Violation("the time of the ledger went back")
        self.at = entry["at"]
        self.outcomes[f"{device}:{n}"], self.places[f"{device}:{n}"] = entry["outcome"], entry["seq"]
        if self.epoch == 1:  # in another one, places are others
            self._check_based(device, command)
        if entry.get("reason") == "changed_meanwhile":
            self._check_unseen(device, command["subject"], command["body"]["seat"])
        if command["kind"] == "found_council" or entry["outcome"] == "refused":
            return
        if device in self.revoked or entry["member"] != self.owners.get(device):
            raise Violation(f"{command['kind']} of {device} counts, whose device is gone or another's")
        self._follow(entry, command, command["body"])

    def _follow(self, entry: dict, command: dict, body: dict) -> None:
        subject = command["subject"]
        match command["kind"]:
            case "enrol_device":
                self.owners[body["id"]] = body["member"]
            case "revoke_device":
                self.revoked.add(body["id"])
            case "add_comment":
                self.said[body["text"]] += 1
            case "open_ballot":
                self.deadlines[subject], self.votes[subject] = entry["at"] + DAYS * DAY, {}
            case "cast_vote":
                self._vote(entry, command, body)
            case "close_ballot":
                self._close(entry, subject)

    def _vote(self, entry: dict, command: dict, body: dict) -> None:
        ballot, member = command["subject"], entry["member"]
        if entry["at"] >= self.deadlines[ballot] or ballot in self.closed:
            raise Violation(f"a late vote of {member} counts")
        primary, alternate = self.seats[body["seat"]]
        if member not in (primary, alternate):
            raise Violation(f"{member} voted for a seat of others")
        standing = self.votes[ballot].get(body["seat"])
        replaces_alternate = standing is not None and standing[1] == alternate and member == primary
        if standing is not None and standing[1] == primary and member == alternate:
            raise Violation("an alternate's vote replaced the primary's")
        was_seen = standing is not None and standing[0].startswith(f"{command['device']}:")
        if not (replaces_alternate or was_seen) and command.get("supersedes") != (
            standing[0] if standing else None
        ):
            raise Violation(f"a vote of {member} replaced one it had not seen")
        if body["position"] != "yes" and not body["rationale"]:
            raise Violation(f"{body['position']} without a reason counts")
        self.votes[ballot][body["seat"]] = (f"{command['device']}:{command['n']}", member, body["position"])

    def _check_unseen(self, device: str, ballot: str, seat: str) -> None:
        """Nobody is told to have missed a vote that was cast on the same computer."""
        standing = self.votes[ballot].get(seat)
        if standing is not None and standing[0].startswith(f"{device}:"):
            raise Violation(f"a vote of {device} was refused for not knowing its own {standing[0]}")

    def _check_based(self, device: str, command: dict) -> None:
        """A computer goes on from what it has seen, and says which vote of its own it replaces."""
        size = command["seen"]["size"]
        if size < self.seen[device]:
            raise Violation(
                f"a command of {device} is based on {size} entries, one before on {self.seen[device]}"
            )
        self.seen[device] = size
        if command["kind"] != "cast_vote":
            return
        standing = self.votes.get(command["subject"], {}).get(command["body"]["seat"])
        if standing is None or not standing[0].startswith(f"{device}:") or self.places[standing[0]] >= size:
            return
        own, _, n = (command.get("supersedes") or "").rpartition(":")
        if own != device or int(n) < int(standing[0].rpartition(":")[2]):  # a later one may have been refused
            raise Violation(f"a vote of {device} does not say that it replaces {standing[0]}")

    def _close(self, entry: dict, ballot: str) -> None:
        """The result again, by hand: two thirds of the seats that did not recuse, and more than half cast."""
        self.closed.add(ballot)
        found = Counter(position for _, _, position in self.votes[ballot].values())
        eligible = len(self.seats) - found["recuse"]
        if len(self.votes[ballot]) < len(self.seats) and entry["at"] < self.deadlines[ballot]:
            raise Violation("a ballot was closed before its time")
        cast = found["yes"] + found["no"] + found["abstain"]
        passes = 2 * cast > eligible and 3 * found["yes"] >= 2 * eligible > 0
        facts = entry["facts"]
        mine = {name: str(found[name]) for name in ("yes", "no", "abstain", "recuse")}
        mine |= {"passes": str(passes).lower(), "not_voted": str(eligible - cast)}
        if {name: facts.get(name) for name in mine} != mine:
            raise Violation(f"the ledger says {facts}, a recount {mine}")
