"""Short ways to make councils, ballots and acts for the tests of the rules."""

from dataclasses import replace

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.commands import CastVote, OpenBallot
from tac_desk.domain.decide import aftermath, decide
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.people import Council, Device, Member, Role, Seat
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.world import Act, World, subject_of
from tests.domain.books import BOOKS, TEXTS

TEXT, BOOK = TEXTS["pytorch"], BOOKS["pytorch"]
NOW = 1_780_000_000_000
HOUR, DAY = 3_600_000, 86_400_000


def council(seats: int, alternates: int = 0, body: str = "tac") -> Council:
    """Seats `s1` … with primaries `p1` … and alternates `a1` …, and an officer `chair`, each with a device."""
    roll = tuple(
        Seat(f"s{n}", f"Seat {n}", f"Org {n}", "member", f"p{n}", f"a{n}" if n <= alternates else None, body)
        for n in range(1, seats + 1)
    )
    people = [seat.primary for seat in roll] + [seat.alternate for seat in roll if seat.alternate]
    members = {name: Member(name, name.upper()) for name in people}
    members["chair"] = Member("chair", "The chair", (Role.CHAIR,))
    devices = {f"d-{name}": Device(f"d-{name}", name, "00", "laptop") for name in members}
    return Council("Council", TEXT, members, roll, devices)


def book_with(book=BOOK, **rules) -> Rulebook:
    """The rulebook with other rules of voting for every body, such as `base="cast"`."""
    bodies = {key: replace(body, ballot=replace(body.ballot, **rules)) for key, body in book.bodies.items()}
    return replace(book, ballot=replace(book.ballot, **rules), bodies=bodies)


class Room:
    """A world that acts change; refused ones only by what they leave behind."""

    def __init__(self, seats: int = 21, alternates: int = 0, book=BOOK, body: str | None = None):
        self.world = World(book, {"council": council(seats, alternates, body or book.main_body)})
        self.now, self.done = NOW, 0

    def put(self, *things):
        self.world = replace(self.world, things={**self.world.things, **{subject_of(t): t for t in things}})

    def act(self, member, subject, command, **expected):
        """The things that changed, or the refusal."""
        self.done += 1
        act = Act(f"d-{member}:{self.done}", member, f"d-{member}", self.now, subject, command)
        act = replace(act, **expected) if expected else with_expectation(self.world, act)
        answer = decide(self.world, act)
        self.put(*(aftermath(self.world, act, answer) if isinstance(answer, Refusal) else answer))
        return answer

    def open(self, track=None, threshold=">=2/3", dossier=None, **more) -> Ballot:
        track = track or self.world.rulebook.motion_track
        share = threshold if self.world.rulebook.tracks[track].threshold is None else None
        answer = self.act("chair", "ballot:b", OpenBallot("Shall it?", track, dossier, share, **more))
        assert not isinstance(answer, Refusal), answer
        return self.ballot

    def vote(self, seat: int, position=Position.YES, member=None, **expected):
        rationale = "" if position == "yes" else "because"
        return self.act(
            member or f"p{seat}", "ballot:b", CastVote(f"s{seat}", position, None, rationale), **expected
        )

    def votes(self, **counts):
        """Cast so many of each position, seat by seat from the first."""
        seat = 0
        for position, count in counts.items():
            for _ in range(count):
                seat += 1
                assert not isinstance(answer := self.vote(seat, Position(position)), Refusal), answer

    @property
    def ballot(self) -> Ballot:
        return self.world.ballot("ballot:b")


def dossier(state="presented", track="ecosystem", **more) -> Dossier:
    return Dossier("7", 7, "Project", track, state, "https://example.org/p", **more)
