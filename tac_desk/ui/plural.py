"""Chooses between the word for one and the word for several."""

from tac_desk.ui import languages


def plural(count: int, one: str, many: str) -> str:
    """`one` as it is, or `many` with the count in place of its braces; both are translated already."""
    return one if count == 1 else many.format(languages.counted(count))
