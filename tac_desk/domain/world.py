"""What a rule may look at: the act being judged and the things it concerns."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.bare import bare
from tac_desk.domain.commands import Command
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council, Member, Role
from tac_desk.domain.rulebook import Rulebook

Thing = Council | Dossier | Ballot | Meeting
EVERY_DOSSIER = "dossier:*"
"""The subject under which a rule asks for all dossiers there are."""


@dataclass(frozen=True, slots=True)
class Act:
    """A command with who sent it and when the hub judged it (`at`, milliseconds since 1970 UTC).

    `id` is `device:n`. At the desk, where an act is only previewed, `at` is the last known hub time.
    `expected` and `supersedes` are the ids the sender saw, compared and set. `ruling` is what the hub found when it
    accepted the act (`decide.ruling`), as its entry records it; empty where the act is only previewed.
    """

    id: str
    member: str
    device: str
    at: int
    subject: str
    command: Command
    expected: str | None = None
    supersedes: str | None = None
    ruling: Mapping[str, str] = field(default_factory=dict)

    @property
    def subject_id(self) -> str:
        return self.subject.partition(":")[2]


@dataclass(frozen=True, slots=True)
class World:
    """The rulebook and the loaded things by subject (`council`, `dossier:…`, `ballot:…`, `meeting:…`).

    Where things are loaded one by one, `search` names the dossiers to load whose `repository` or `sponsor` is given.
    """

    rulebook: Rulebook
    things: Mapping[str, Thing] = field(default_factory=dict)
    search: Callable[[str, str], Iterable[str]] | None = None

    @property
    def council(self) -> Council | None:
        thing = self.things.get("council")
        return thing if isinstance(thing, Council) else None

    def member(self, member: str) -> Member | None:
        return self.council.members.get(member) if self.council else None

    def has_role(self, member: str, *roles: Role) -> bool:
        found = self.member(member)
        return found is not None and any(role in found.roles for role in roles)

    def dossier(self, subject: str) -> Dossier | None:
        thing = self.things.get(subject)
        return thing if isinstance(thing, Dossier) else None

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Those loaded so far: all there are at the hub, when the rule asked for them."""
        found = (self.things.get(subject) for subject in tuple(self.things))
        return tuple(thing for thing in found if isinstance(thing, Dossier))

    def dossiers_like(self, dossier: Dossier) -> tuple[Dossier, ...]:
        """The other dossiers of the project in the same repository; none where no repository is known."""
        address = bare(dossier.repository)
        found = self._found("repository", address) if address else ()
        return tuple(one for one in found if bare(one.repository) == address and one.id != dossier.id)

    def dossiers_sponsored_by(self, member: str) -> tuple[Dossier, ...]:
        found = self._found("sponsor", member)
        return tuple(one for one in found if one.sponsor is not None and one.sponsor.member == member)

    def _found(self, what: str, value: str) -> tuple[Dossier, ...]:
        for subject in self.search(what, value) if self.search else ():
            self.things.get(subject)  # which loads it
        return self.dossiers

    def ballot(self, subject: str) -> Ballot | None:
        thing = self.things.get(subject)
        return thing if isinstance(thing, Ballot) else None

    def meeting(self, subject: str) -> Meeting | None:
        thing = self.things.get(subject)
        return thing if isinstance(thing, Meeting) else None


def subject_of(thing: Thing) -> str:
    """The subject under which `thing` is stored."""
    match thing:
        case Council():
            return "council"
        case Dossier():
            return f"dossier:{thing.id}"
        case Ballot():
            return f"ballot:{thing.id}"
        case Meeting():
            return f"meeting:{thing.id}"
