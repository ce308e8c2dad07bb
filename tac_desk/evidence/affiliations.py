"""For which organisation each listed person stands: as a file names it, else by e-mail address, which is weaker."""

from collections.abc import Iterable
from dataclasses import dataclass

from tac_desk.evidence.employers import employer_of, key
from tac_desk.evidence.material import Material
from tac_desk.evidence.roll import Person
from tac_desk.evidence.signers import Signer, Signers


@dataclass(frozen=True, slots=True)
class Affiliation:
    """`organisation` is empty when nothing tells; `signer` is None when no commit is recognised as theirs."""

    person: Person
    organisation: str
    signer: Signer | None

    @property
    def is_named(self) -> bool:
        """True when a file says so, False when only an address does."""
        return bool(self.person.organisation)

    @property
    def key(self) -> str:
        return key(self.organisation)


def signers(material: Material) -> Signers:
    """Everybody who ever committed; worked out once for all the rows that ask."""
    return material.once("signers", lambda asked: Signers(asked.history))


def affiliations(people: Iterable[Person], signers: Signers) -> list[Affiliation]:
    found = []
    for person in people:
        signer = signers.find(person.identities())
        domain = employer_of(person.email, person.name) or (signer.employer if signer else None)
        found.append(Affiliation(person, person.organisation or domain or "", signer))
    return found
