"""Who acts in the matrix: one person for each column of its first table, and three whom the hub does not believe."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.people import OPERATOR, OPERATOR_DEVICE, Role
from tac_desk.record.signing import DeviceKey

OBSERVER, MEMBER, PRIMARY, ALTERNATE, SPONSOR, ASKER = (
    "observer", "member", "primary", "alternate", "sponsor", "asker",
)  # fmt: skip
BODY_SECRETARY, HUB = "body's secretary", "operator"
REVOKED, STRANGER, FORGER = "revoked computer", "unknown computer", "forged signature"

BESIDE: Mapping[str, str] = {SPONSOR: PRIMARY, ASKER: MEMBER, BODY_SECRETARY: MEMBER}
"""Who is also somebody else: what the page leaves empty for them is as for that one."""


@dataclass(frozen=True)
class Person:
    """`column` is theirs in the first table; `secretary_of` the body whose own secretary they are."""

    id: str
    column: str
    roles: tuple[Role, ...]
    secretary_of: str | None = None
    key: DeviceKey = field(default_factory=DeviceKey.generate, compare=False)

    @property
    def device(self) -> str:
        return OPERATOR_DEVICE if self.id == OPERATOR else f"d-{self.id}"


PEOPLE = (
    Person("olga", OBSERVER, (Role.OBSERVER,)),
    Person("mia", MEMBER, (Role.MEMBER,)),
    Person("pia", PRIMARY, (Role.MEMBER,)),
    Person("alan", ALTERNATE, (Role.MEMBER,)),
    Person("sven", SPONSOR, (Role.MEMBER,)),
    Person("asta", ASKER, (Role.MEMBER,)),
    Person("carl", "chair", (Role.CHAIR,)),
    Person("sue", "secretary", (Role.SECRETARY,)),
    Person("adam", "admin", (Role.ADMIN,)),
    Person("tara", BODY_SECRETARY, (Role.MEMBER,), "tac"),
    Person("emil", BODY_SECRETARY, (Role.MEMBER,), "ewg"),
    Person(OPERATOR, HUB, (Role.ADMIN,)),
    Person("rita", REVOKED, (Role.MEMBER, Role.CHAIR)),
    Person("nemo", STRANGER, ()),
    Person("fred", FORGER, (Role.ADMIN,)),
)
BOTH = Person("cleo", "", (Role.MEMBER, Role.CHAIR))
OTHERS = (BOTH, *(Person(id_, "", (Role.MEMBER,)) for id_ in ("svea", "dora", "dan", "ella")))
"""Who has two roles; Sven's alternate, another primary with hers, somebody of the working group: spoken of only."""
BY_ID = {person.id: person for person in (*PEOPLE, *OTHERS)}
NEVER = {REVOKED: "device_revoked", STRANGER: "device_unknown", FORGER: "bad_signature"}
"""What the hub answers those whom it does not believe, whatever they send."""
