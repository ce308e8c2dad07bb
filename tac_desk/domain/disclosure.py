"""What the record keeps about conflicts of interest: what members declared, and what was dismissed and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Declaration:
    """`member` has an interest of `kind`; `by` said so, which is the member or an officer.

    `id` is the command that declared it; `withdrawn_at` (milliseconds since 1970 UTC) is None while it stands.
    """

    id: str
    member: str
    by: str
    at: int
    kind: str
    text: str
    withdrawn_at: int | None = None
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """`by` found that the interest `interest` (its key) of `member` does not matter; `count` as it stood then."""

    interest: str
    member: str
    by: str
    at: int
    reason: str
    count: int = 0
