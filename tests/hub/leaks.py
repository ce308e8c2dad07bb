"""A council that lives by seed, and an oracle of its own for what each of its people may learn of what was said.

The oracle repeats the promise (trust: audience, conflict of interest, seal) in plain words, not the hub's code.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tac_desk.assets import resource
from tac_desk.domain import commands as c
from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.hub.found import found_hub
from tac_desk.protocol.codec import encode
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import Outcome
from tests.hub_process import PEOPLE, HubProcess, TestDesk, people

COUNCIL = ("ada", "bo", "carl", "sue", "adam")  # olga observes
SEATS = {"ewg-1": ("ada", "bo"), "ewg-2": ("carl",), "tac-1": ("ada", "bo"), "tac-2": ("carl",)}
BALLOTS = {"alpha": "ewg", "beta": "ewg", "motion": "tac"}  # the body whose seats vote on each


@dataclass
class Said:
    """One marker: who said it, what kind of thing it is, about which dossier (or none) and on which ballot."""

    marker: str
    by: str
    kind: str
    audience: str
    dossier: str = ""
    ballot: str = ""


@dataclass
class Life:
    """`tied`: member and dossier to the declaration; `voted`: member, and ballot with seat, to the last accepted vote.

    `commands` is all that was ever signed, `outcomes` what each sender was answered.
    """

    server: HubProcess
    visibility: str
    chance: Random
    desks: dict[str, TestDesk] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    closed: set[str] = field(default_factory=set)
    cancelled: set[str] = field(default_factory=set)
    tied: dict[tuple[str, str], str] = field(default_factory=dict)
    voted: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: list[SignedCommand] = field(default_factory=list)
    outcomes: list[tuple[str, str]] = field(default_factory=list)

    # --- acts

    def act(self) -> None:
        member = self.chance.choice(COUNCIL)
        deeds = (
            self.comment,
            self.comment,
            self.letter,
            self.review,
            self.vote,
            self.vote,
            self.tie,
            self.end,
        )
        self.chance.choice(deeds)(member)

    def comment(self, member: str) -> None:
        dossier = self.chance.choice(("alpha", "beta"))
        audience = self.chance.choice((Audience.PUBLIC, Audience.APPLICANT, Audience.COUNCIL))
        said = self.say(member, "comment", audience, dossier)
        self.send(member, c.AddComment(said.marker, audience=audience), f"dossier:{dossier}")

    def letter(self, member: str) -> None:
        dossier = self.chance.choice(("alpha", "beta"))
        said = self.say(member, "letter", "author", dossier)
        self.send(member, c.DraftLetter(said.marker), f"dossier:{dossier}")

    def review(self, member: str) -> None:
        dossier = self.chance.choice(("alpha", "beta"))
        said = self.say(member, "review", "council", dossier)
        review = c.SubmitReview({"stars": RowVerdict("caution", said.marker)}, "decline", said.marker)
        self.send(member, review, f"dossier:{dossier}")

    def vote(self, member: str) -> None:
        """Sometimes for a seat of somebody else: refused, and withheld all the same."""
        ballot = self.chance.choice(tuple(BALLOTS))
        seat = self.chance.choice([seat for seat in SEATS if seat.startswith(BALLOTS[ballot])])
        said = self.say(member, "vote", "council", ballot if ballot != "motion" else "", ballot)
        cast = c.CastVote(seat, "no", None, said.marker, self.chance.choice(("public", "council")))
        earlier = self.voted.get((member, f"{ballot} {seat}"))
        outcome = self.send(member, cast, f"ballot:{ballot}", supersedes=earlier)
        if outcome.status == "accepted":
            self.voted[(member, f"{ballot} {seat}")] = f"{outcome.device}:{outcome.n}"

    def tie(self, member: str) -> None:
        dossier = self.chance.choice(("alpha", "beta"))
        declared = self.tied.pop((member, dossier), None)
        if declared is not None:
            self.send(member, c.WithdrawInterest(declared, "No more."), f"dossier:{dossier}")
            return
        outcome = self.send(member, c.DeclareInterest("other", "A friend."), f"dossier:{dossier}")
        assert outcome.status == "accepted"
        self.tied[(member, dossier)] = f"{outcome.device}:{outcome.n}"

    def end(self, _member: str) -> None:
        """Rarely: a ballot that everybody has voted on is closed, or any is cancelled."""
        ballot = self.chance.choice(tuple(BALLOTS))
        if ballot in self.closed | self.cancelled or self.chance.random() < 0.5:
            return
        if self.chance.random() < 0.2:
            self.server.hub.submit(c.CancelBallot("Asked wrongly."), f"ballot:{ballot}")
            self.cancelled.add(ballot)
        elif self.everybody_voted(ballot):
            self.server.hub.submit(c.CloseBallot(), f"ballot:{ballot}")
            self.closed.add(ballot)

    def everybody_voted(self, ballot: str) -> bool:
        seats = {
            place.removeprefix(f"{ballot} ") for _, place in self.voted if place.startswith(f"{ballot} ")
        }
        return len(seats) == 2

    def say(self, member: str, kind: str, audience: str, dossier: str = "", ballot: str = "") -> Said:
        said = Said(f"mark{len(self.said):04d}x", member, kind, str(audience), dossier, ballot)
        self.said.append(said)
        return said

    def send(self, member: str, command: c.Command, subject: str, **fields: object) -> Outcome:
        desk = self.desks[member]
        self.commands.append(desk.sign(command, subject, **fields))
        reply = desk.exchange(self.commands[-1])
        self.outcomes.append((member, encode(reply.outcomes).decode()))
        return reply.outcomes[0]

    # --- what may be learned

    def may_learn(self, reader: str, said: Said) -> bool:
        if said.by == reader or said.audience == "public":
            return True
        if reader not in COUNCIL or said.audience == "author":
            return False
        if (reader, said.dossier) in self.tied and reader != "sue":  # the secretary writes the minutes
            return False
        return said.kind != "vote" or not self.is_sealed(reader, said.ballot)

    def is_sealed(self, reader: str, ballot: str) -> bool:
        if self.visibility == "council" or ballot in self.closed:
            return False
        has_voted = any(by == reader and place.startswith(f"{ballot} ") for by, place in self.voted)
        return not (self.visibility == "after_own_vote" and has_voted)


def begin(directory: Path, visibility: str, chance: Random) -> Life:
    """A served council with two dossiers and a motion under vote; `close` its server."""
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(
        directory, "Test council", book.replace('visibility = "council" ', f'visibility = "{visibility}" ')
    )
    people(hub)
    hub.submit(c.FileDossier(2, "Beta", "ecosystem", "https://git.example/beta"), "dossier:beta")
    for dossier in ("alpha", "beta"):
        hub.submit(c.MoveDossier("presented", override="Test."), f"dossier:{dossier}")
        hub.submit(c.OpenBallot("Shall it?", "ecosystem", dossier), f"ballot:{dossier}")
    hub.submit(c.OpenBallot("Shall we?", "motion", threshold=">1/2"), "ballot:motion")
    server = HubProcess(directory, hub)
    server.start()
    return Life(server, visibility, chance, {member: server.enrol(member) for member in PEOPLE})
