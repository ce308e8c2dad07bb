"""Where reviewers disagree: the verdicts of all of them, criterion by criterion, as far as I may see them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tac_desk.desk.views import CriterionRow


@dataclass(frozen=True, slots=True)
class Spread:
    """The verdicts people gave on one criterion; `waiting` of them are not shown before mine is given."""

    key: str
    number: int
    title: str
    verdicts: tuple[str, ...]
    waiting: int

    @property
    def disagree(self) -> bool:
        return len(set(self.verdicts)) > 1


def spread(rows: Sequence[CriterionRow]) -> tuple[Spread, ...]:
    """One for each row, mine first; drafts count as mine."""
    return tuple(
        Spread(
            row.criterion.key,
            row.criterion.number,
            row.criterion.title,
            (
                *([row.mine.verdict] if row.mine and row.mine.verdict else []),
                *(o.verdict for o in row.others),
            ),
            row.others_wait,
        )
        for row in rows
    )
