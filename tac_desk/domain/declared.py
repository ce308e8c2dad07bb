"""The result of a ballot as the hub recorded it in the entry that closed it, for readers who are not sent the votes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_POSITIONS = ("yes", "no", "abstain", "recuse", "not_voted")
_CATEGORY = "category:"
_ANSWERS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Declared:
    """How many seats said what, whether it passes, and how many yes named which category."""

    yes: int
    no: int
    abstain: int
    recuse: int
    not_voted: int
    passes: bool
    categories: Mapping[str, int]

    @property
    def voted(self) -> int:
        """The seats whose vote was counted."""
        return self.yes + self.no + self.abstain + self.recuse

    def to_ruling(self) -> dict[str, str]:
        """As names and texts, which is how an entry carries it."""
        ruling = {name: str(getattr(self, name)) for name in _POSITIONS}
        ruling["passes"] = str(self.passes).lower()
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
        if passes is None or min(0, *numbers.values(), *categories.values()) < 0:
            return None
        declared = cls(passes=passes, categories=categories, **numbers)
        fits = declared.voted + declared.not_voted == seats and sum(categories.values()) <= declared.yes
        return declared if fits else None


def _number(text: str | None) -> int:
    """A count; -1 for what is none. A hub of another making may have written anything."""
    return int(text) if text is not None and _NUMBER.fullmatch(text) else -1
