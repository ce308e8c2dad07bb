"""Conflicts of interest: what ties a member to a project, whether that still stands, and who is conflicted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tac_desk.domain.disclosure import Declaration, Dismissal
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest_detect import Found, detect
from tac_desk.domain.rulebook_interests import InterestRules
from tac_desk.domain.world import World


class Standing(StrEnum):
    """Whether an interest counts: it stands; the member finds that it does not matter; others ruled so."""

    STANDS = "stands"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Interest:
    """One tie of `member` to a dossier, with its proof.

    `key` names it: the same tie by the same proof has the same one, whenever it is worked out. `facts` are the names
    and numbers that a sentence about it needs, `reference` where the proof is found, `count` the figure that may
    grow (0: none). `declared` is what was declared, None for a detected one; `dismissal` the latest one of it.
    `is_conflict`: its kind suggests to recuse, by the rulebook.
    """

    key: str
    member: str
    kind: str
    standing: Standing
    is_conflict: bool
    facts: Mapping[str, str] = field(default_factory=dict)
    reference: str = ""
    count: int = 0
    declared: Declaration | None = None
    dismissal: Dismissal | None = None

    @property
    def conflicts(self) -> bool:
        """Whether it makes its member conflicted: a member's own answer to it does not undo that."""
        return self.is_conflict and self.standing is not Standing.DISMISSED

    @property
    def suggests_recusal(self) -> bool:
        return self.is_conflict and self.standing is Standing.STANDS


def interests_of(world: World, dossier: Dossier, member: str, at: int | None = None) -> tuple[Interest, ...]:
    """All that is known to tie `member` to `dossier`: declared first, then detected.

    `at` (milliseconds since 1970 UTC) is the moment whose employers count; None: those of the last change.
    """
    rules = world.rulebook.interests
    declared = (
        Found(one.id, one.kind, {"text": one.text}, one.id, declared=one)
        for one in dossier.declarations
        if one.member == member and one.withdrawn_at is None
    )
    found = (*declared, *detect(world, dossier, member, at))
    return tuple(_interest(rules, dossier, member, one) for one in found)


def _interest(rules: InterestRules, dossier: Dossier, member: str, found: Found) -> Interest:
    mine = [one for one in dossier.dismissals if (one.interest, one.member) == (found.key, member)]
    valid = [one for one in mine if found.count <= one.count * rules.raised_again_times]
    ruled = [one for one in valid if one.by != member or rules.own_dismissal_opens]
    standing = Standing.DISMISSED if ruled else Standing.ANSWERED if valid else Standing.STANDS
    latest = next(reversed(ruled or valid), None)
    return Interest(
        key=found.key,
        member=member,
        kind=found.kind,
        standing=standing,
        is_conflict=found.kind in rules.conflicts,
        facts=found.facts,
        reference=found.reference,
        count=found.count,
        declared=found.declared,
        dismissal=latest,
    )


def conflicts_of(world: World, dossier: Dossier, member: str, at: int | None = None) -> tuple[Interest, ...]:
    """What makes `member` conflicted in `dossier`; empty: nothing does."""
    return tuple(one for one in interests_of(world, dossier, member, at) if one.conflicts)


def conflicted(world: World, dossier: Dossier, member: str, at: int | None = None) -> bool:
    """Whether a declared or detected interest of `member` in `dossier` stands that is a conflict by the rulebook.

    `at` as in `interests_of`: a rule passes the moment of its act.
    """
    return bool(conflicts_of(world, dossier, member, at))
