"""One hub with something in every state that a command may meet, and people who act there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.assets import resource
from tac_desk.domain.commands import Command
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.people import OPERATOR
from tac_desk.domain.rulebook_file import parse_rulebook
from tac_desk.domain.world import Act, Thing, World
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.things import load_things
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import Outcome
from tests.hub.permissions.people import BY_ID, Person

HOUR, DAY = 3_600_000, 86_400_000
BEGAN = 1_780_000_000_000  # milliseconds since 1970 UTC
NOW = BEGAN + 4 * DAY
"""When everything is tried: a ballot of three days is past its deadline then, one of fourteen is not."""
TEXT = resource("rulebooks", "pytorch.toml").read_text("utf-8")
BOOK = parse_rulebook(TEXT, file="pytorch.toml")


@dataclass(frozen=True)
class Place:
    """Something that a command is sent to; `facts` are the words in which the page speaks of it.

    `body` is whose it is (None: nobody's alone), `more` are ids that its commands need.
    """

    subject: str
    facts: frozenset[str] = frozenset()
    body: str | None = None
    state: str = ""
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.subject.partition(":")[2]


@dataclass
class Scene:
    """The hub, the time there, and the places by kind; `numbers` count each device's commands."""

    hub: Hub
    at: int = BEGAN
    places: dict[str, list[Place]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    sitting: Sitting | None = None

    def sign(self, who: Person, command: Command, subject: str) -> SignedCommand:
        """What the desk of `who` would send, expecting what it saw of the subject."""
        world = World(BOOK, self.things)
        saw = with_expectation(world, Act("", who.id, who.device, self.at, subject, command))
        envelope = Envelope(
            v=1,
            hub=self.hub.id,
            device=who.device,
            n=self.numbers.get(who.device, 0) + 1,
            kind=command.KIND,
            subject=subject,
            body=command_body(command),
            seen=Seen(0, ""),
            claimed_at=0,
            expected=saw.expected,
            supersedes=saw.supersedes,
        )
        return seal(envelope, self.hub.operator_key if who.id == OPERATOR else who.key)

    def act(self, who: str, subject: str, command: Command) -> Outcome:
        """What the hub answers, and keeps. Only while the scene is prepared."""
        assert self.sitting is not None
        outcome = self.sitting.judge(self.sign(BY_ID[who], command, subject), at=self.at)
        self.numbers[outcome.device] = outcome.n
        self.things |= load_things(self.sitting.connection, [subject])
        return outcome

    def do(self, subject: str, command: Command, who: str = OPERATOR) -> str:
        """The id of a command, which must be accepted."""
        outcome = self.act(who, subject, command)
        assert outcome.status == "accepted", (who, subject, command, outcome)
        return f"{outcome.device}:{outcome.n}"

    def put(self, kind: str, place: Place) -> Place:
        self.places.setdefault(kind, []).append(place)
        return place
