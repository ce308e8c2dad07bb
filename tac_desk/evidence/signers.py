"""What the history knows of people: when they last committed, how often, and from whose addresses."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tac_desk.evidence.employers import employer_of
from tac_desk.evidence.history import History
from tac_desk.evidence.people import Identity


@dataclass
class Signer:
    """One person of the history; `last` is in seconds since 1970, `employers` counts commits by domain."""

    name: str = ""
    last: int = 0
    commits: int = 0
    employers: Counter[str] = field(default_factory=Counter)

    @property
    def employer(self) -> str | None:
        """The domain most of their commits come from, free mail apart."""
        return next((domain for domain, _ in self.employers.most_common(1)), None)


class Signers:
    """The people who wrote commits dated at or after `since` (seconds since 1970); bots and tools are left out.

    They are found by any identity of theirs, however old.
    """

    def __init__(self, history: History, since: int = 0) -> None:
        self.people = _signers(history, since)
        self._by_key = {
            key: history.crowd.person(author)
            for author, raw in history.log.signatures
            for identity in (raw, author)
            for key in identity.shared_keys()
        }

    def find(self, identities: Iterable[Identity]) -> Signer | None:
        """The person one of `identities` belongs to."""
        keys = (key for identity in identities for key in identity.shared_keys())
        person = next((self._by_key[key] for key in keys if key in self._by_key), None)
        return self.people.get(person) if person else None


def _signers(history: History, since: int) -> Mapping[str, Signer]:
    people: dict[str, Signer] = defaultdict(Signer)
    for identity, (count, last) in history.signed_since(since).items():
        if identity.kind != "human":
            continue
        signer = people[history.crowd.person(identity)]
        signer.name = identity.name if last > signer.last else signer.name
        signer.last, signer.commits = max(last, signer.last), signer.commits + count
        if employer := employer_of(identity.email, identity.name):
            signer.employers[employer] += count
    return dict(people)
