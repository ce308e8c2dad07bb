"""The result of a ballot as the hub recorded it in the entry that closed it, for readers who are not sent the votes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_POSITIONS = ("yes", "no", "abstain", "recuse", "not_voted")
_CATEGORY, _REPRESENTED = "category:", "represented"
_ANSWERS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Declared:
    """How many seats said what, whether it passes, and how many yes named which category.

    `represented` are the seats at the roll call of the meeting it was voted on in; None: it was an e-vote.
    """

    yes: int
    no: int
    abstain: int
    recuse: int
    not_voted: int
    passes: bool
    categories: Mapping[str, int]
    represented: int | None = None

    @property
    def voted(self) -> int:
        """The seats whose vote was counted."""
        return self.yes + self.no + self.abstain + self.recuse

    def to_ruling(self) -> dict[str, str]:
        """As names and texts, which is how an entry carries it."""
        ruling = {name: str(getattr(self, name)) for name in _POSITIONS}
        ruling["passes"] = str(self.passes).lower()
        if self.represented is not None:
            ruling[_REPRESENTED] = str(self.represented)
        return ruling | {f"{_CATEGORY}{name}": str(n) for name, n in self.categories.items()}

    @classmethod
    def read(cls, ruling: Mapping[str, str], *, seats: int) -> "Declared | None":
        """The result in `ruling`; None when it holds none, or none that a roll of so many seats can have."""
        numbers = {name: _number(ruling.get(name)) for name in _POSITIONS}
        categories = {
            name.removeprefix(_CATEGORY): _number(text)
            for name, text in ruling.items()
            if name.startswith(_CATEGORY)
        }
        passes = _ANSWERS.get(ruling.get("passes", ""))
        here = _number(ruling[_REPRESENTED]) if _REPRESENTED in ruling else None
        if passes is None or min(0, here or 0, *numbers.values(), *categories.values()) < 0:
            return None
        declared = cls(passes=passes, categories=categories, represented=here, **numbers)
        fits = declared.voted + declared.not_voted == seats and sum(categories.values()) <= declared.yes
        fits = fits and (here or 0) <= seats
        return declared if fits else None


def _number(text: str | None) -> int:
    """A count; -1 for what is none. A hub of another making may have written anything."""
    return int(text) if text is not None and _NUMBER.fullmatch(text) else -1
