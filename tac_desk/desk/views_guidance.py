"""What the screens are given about guidance: the asks of a dossier, its waivers, and what I have begun to write."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.guidance import Ask, Waiver
from tac_desk.domain.refusal import Refusal
from tac_desk.store.action import ActionState


@dataclass(frozen=True, slots=True)
class AskDraft:
    """An ask as far as I have written it; `due` is what stands in the field, a date or not."""

    text: str = ""
    criterion: str | None = None
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class AskRow:
    """One ask. `owner` is a name, empty for the applicant; `begun` an answer or reason I have begun.

    `state` is that of my newest act on it, `undo` the id to take that back by, None once it was released.
    """

    ask: Ask
    by: str
    owner: str
    begun: str = ""
    state: ActionState = ActionState.COUNTED
    undo: str | None = None
    may_answer: Refusal | None = None
    may_settle: Refusal | None = None

    @property
    def is_unsent(self) -> bool:
        """Whether it was made here and not signed yet: it has no lasting name that an answer could point at."""
        return self.ask.id.startswith("draft:")


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """`holds`: it still excuses today. The rest as in AskRow."""

    waiver: Waiver
    by: str
    holds: bool
    undo: str | None = None


@dataclass(frozen=True, slots=True)
class GuidanceView:
    """All asks in their order, the waivers by criterion; `members` are those an ask can be owned by, (id, name).

    `may_ask` and `may_waive` are what the rules say against an act of mine now. `begun_waivers`: reasons I have
    begun, by criterion.
    """

    asks: tuple[AskRow, ...] = ()
    waivers: Mapping[str, WaiverRow] = field(default_factory=dict)
    members: tuple[tuple[str, str], ...] = ()
    draft: AskDraft = AskDraft()
    may_ask: Refusal | None = None
    may_waive: Refusal | None = None
    begun_waivers: Mapping[str, str] = field(default_factory=dict)
