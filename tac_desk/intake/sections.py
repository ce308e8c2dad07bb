"""Cuts the text of an application into the sections of the form it was filed with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tac_desk.intake.fold import fold_heading
from tac_desk.intake.forms import Form
from tac_desk.intake.headings import Heading, headings


@dataclass(frozen=True, slots=True)
class Cut:
    """A text cut along one form.

    `answers` maps the place of a section to its text; `strays` maps the place of a section that was never
    opened to the place of the section whose answer holds its heading (-1: before the first).
    """

    form: Form
    preamble: str
    answers: dict[int, str]
    strays: dict[int, int]

    @property
    def missing_end(self) -> tuple[str, ...]:
        """Headings of the required sections after the last one present: the mark of a text cut short."""
        last = max(self.answers, default=-1)
        return tuple(s.headings[0] for s in self.form.sections[last + 1 :] if s.required)


def cuts(text: str, forms: Iterable[Form]) -> list[Cut]:
    """`text` cut along each form; whatever opens no section stays, word for word, where it stands."""
    lines = text.split("\n")
    found = [(heading, fold_heading(heading.text)) for heading in headings(lines)]
    return [_cut(lines, found, form) for form in forms]


def _cut(lines: list[str], found: list[tuple[Heading, str]], form: Form) -> Cut:
    places = form.places()
    known = [(heading, places[folded]) for heading, folded in found if folded in places]
    opened = _openings(known)
    ends = [heading.line for heading, _ in opened] + [len(lines)]
    answers = {
        place: "\n".join(lines[heading.line + 1 : end]).strip("\n")
        for (heading, place), end in zip(opened, ends[1:], strict=True)
    }
    return Cut(form, "\n".join(lines[: ends[0]]), answers, _strays(known, opened))


def _openings(known: list[tuple[Heading, int]]) -> list[tuple[Heading, int]]:
    chosen = longest_ascent([place for _, place in known])
    return [known[position] for position in chosen]


def _strays(known: list[tuple[Heading, int]], opened: list[tuple[Heading, int]]) -> dict[int, int]:
    """Form headings found out of the form's order while their own section never opens."""
    present = {place for _, place in opened}
    strays: dict[int, int] = {}
    current = -1
    starts = {heading.line: place for heading, place in opened}
    for heading, place in known:
        current = starts.get(heading.line, current)
        if place not in present:
            strays.setdefault(place, current)
    return strays


def longest_ascent(places: Sequence[int]) -> tuple[int, ...]:
    """Positions of the longest strictly rising run of `places`; among equally long ones the earliest.

    So an applicant's own heading that reads like one of the form's opens a section only if none of the
    form's is lost by it, and of two alike the first counts.
    """
    reach = _reach(places)
    chosen: list[int] = []
    wanted, last = max(reach, default=0), -1
    for position, place in enumerate(places):
        if place > last and reach[position] == wanted > 0:
            chosen.append(position)
            wanted, last = wanted - 1, place
    return tuple(chosen)


def _reach(places: Sequence[int]) -> list[int]:
    """How many sections a run can open that starts at each position."""
    best = [0] * (max(places, default=-1) + 2)  # the longest run seen so far from each place on
    reach = [0] * len(places)
    for position in range(len(places) - 1, -1, -1):
        place = places[position]
        reach[position] = 1 + max(best[place + 1 :])
        best[place] = max(best[place], reach[position])
    return reach
