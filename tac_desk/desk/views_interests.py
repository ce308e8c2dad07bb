"""What the screens are given about conflicts of interest in one dossier."""

from dataclasses import dataclass

from tac_desk.domain.interest import Interest
from tac_desk.domain.refusal import Refusal
from tac_desk.store.action import ActionState


@dataclass(frozen=True, slots=True)
class InterestRow:
    """One interest of the member called `name`. `state` is that of my newest act on it, `undo` the id to undo it by.

    `dismissed_by` is a name. `may_dismiss` and `may_withdraw` are what the rules say against an act of mine now.
    """

    interest: Interest
    name: str
    dismissed_by: str = ""
    state: ActionState = ActionState.COUNTED
    undo: str | None = None
    may_dismiss: Refusal | None = None
    may_withdraw: Refusal | None = None

    @property
    def is_unsent(self) -> bool:
        """Whether it was declared here and not signed yet: it has no lasting name that an act could point at."""
        return self.interest.key.startswith("draft:")


@dataclass(frozen=True, slots=True)
class InterestView:
    """`mine` are my interests, `others` those of other members; `closed` what is closed to me, by its codes.

    `may_declare` is what the rules say against a declaration of mine; `begun` what I have begun to write.
    """

    mine: tuple[InterestRow, ...] = ()
    others: tuple[InterestRow, ...] = ()
    closed: tuple[str, ...] = ()
    may_declare: Refusal | None = None
    begun: str = ""

    @property
    def conflicts(self) -> tuple[Interest, ...]:
        """What makes me conflicted."""
        return tuple(row.interest for row in self.mine if row.interest.conflicts)
