"""An exact share of something counted, such as "at least two thirds", and the least number that meets it."""

import re
from dataclasses import dataclass
from fractions import Fraction

_FORM = re.compile(r"(>=|>)\s*([0-9]{1,6})/([1-9][0-9]{0,5})\Z")


@dataclass(frozen=True, slots=True)
class Share:
    """`strict` means "more than", otherwise "at least". Never per cent: 67 % of 21 would wrongly need 15."""

    numerator: int
    denominator: int
    strict: bool

    @classmethod
    def parse(cls, text: str) -> "Share":
        """Read ">=2/3" or ">1/2". Raises ValueError for any other form or a share above one."""
        match = _FORM.match(text)
        if match is None:
            raise ValueError(f"{text!r} is not a share; write it like >=2/3 or >1/2")
        share = cls(int(match[2]), int(match[3]), match[1] == ">")
        if share.numerator == 0:
            raise ValueError(f"{text!r} is always met")
        if share.fraction > 1 or (share.fraction == 1 and share.strict):
            raise ValueError(f"{text!r} can never be met")
        return share

    @property
    def fraction(self) -> Fraction:
        return Fraction(self.numerator, self.denominator)

    def needed(self, base: int) -> int:
        """The least count that meets this share of `base`."""
        exact = self.fraction * base
        least = -(-exact.numerator // exact.denominator)
        return least + 1 if self.strict and exact.denominator == 1 else least

    def met_by(self, count: int, base: int) -> bool:
        return count >= self.needed(base)

    def in_words(self) -> str:
        return f"{'more than' if self.strict else 'at least'} {self.numerator}/{self.denominator}"

    def __str__(self) -> str:
        return f"{'>' if self.strict else '>='}{self.numerator}/{self.denominator}"
