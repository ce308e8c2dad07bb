"""Says what changed between two evidence snapshots, in one sentence a criterion."""

from collections.abc import Iterable

from tac_desk.desk.views import LookRow
from tac_desk.domain.drift import Crossing, Drift, Step
from tac_desk.domain.second_look import Basis
from tac_desk.ui import words
from tac_desk.ui.plural import plural

translate = words.translate


def sentence(drift: Drift) -> str:
    """Such as "commits 34 → 27, below 30", or "Governance: Pass → Fail"."""
    step = drift.measured
    if step is None or step.was == step.now:
        return translate("drift", "{}: {} → {}").format(
            drift.criterion.title, _verdict(drift.old), _verdict(drift.new)
        )
    moved = figure(step)
    match drift.crossing:
        case Crossing.BELOW:
            return translate("drift", "{}, below {}").format(moved, drift.criterion.floor)
        case Crossing.REACHED:
            return translate("drift", "{}, which reaches {}").format(moved, drift.criterion.floor)
        case _:
            verdicts = f"{_verdict(drift.old)} → {_verdict(drift.new)}"
            return f"{moved}, {verdicts}" if drift.verdict_changed else moved


def look_sentence(row: LookRow) -> str:
    """Such as "commits 34 → 27, below 30 since you voted"."""
    since = (
        translate("drift", "{} since you voted")
        if row.basis is Basis.VOTE
        else translate("drift", "{} since your review")
    )
    return since.format(sentence(row.drift))


def figure(step: Step) -> str:
    """Such as "commits 34 → 27"."""
    return f"{words.plain(step.name).lower()} {_count(step.was)} → {_count(step.now)}"


def moved(drift: Drift) -> str:
    """All figures that differ, and whether the one with a floor passed it."""
    said = ", ".join(figure(step) for step in drift.moved)
    if drift.crossing is Crossing.BELOW:
        return translate("drift", "{}; now below {}").format(said, drift.criterion.floor)
    if drift.crossing is Crossing.REACHED:
        return translate("drift", "{}; now reaches {}").format(said, drift.criterion.floor)
    return said


def total(drifts: Iterable[Drift]) -> str:
    """How many verdicts differ."""
    count = sum(drift.verdict_changed for drift in drifts)
    if not count:
        return translate("drift", "No verdict differs.")
    return plural(count, translate("drift", "1 verdict differs."), translate("drift", "{} verdicts differ."))


def _verdict(code: str) -> str:
    return words.verdict(code) if code else translate("drift", "not there")


def _count(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"
