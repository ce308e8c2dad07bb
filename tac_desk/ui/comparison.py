"""What a comparison of two snapshots shows: its rows, its sentences and the same as Markdown."""

from collections.abc import Collection, Iterable, Sequence

from tac_desk.desk.questions_evidence import compared
from tac_desk.desk.views_evidence import Ask, EvidenceHistory, SnapshotView
from tac_desk.domain.drift import Drift
from tac_desk.ui import times, words, words_drift
from tac_desk.ui.models.comparison_model import Column, Compared, cell_text

translate = words.translate
SHOWN = 12
"""Characters of a commit that tell it from the others of its repository."""


def compare(
    history: EvidenceHistory, before: SnapshotView, after: SnapshotView, hidden: Collection[str] = ()
) -> tuple[Compared, ...]:
    """Every criterion of both, without the `hidden` ones; asks of the earlier round stand beside theirs."""
    return tuple(
        _compared(history, drift, after)
        for drift in compared(history.criteria, before, after)
        if drift.criterion.key not in hidden
    )


def _compared(history: EvidenceHistory, drift: Drift, after: SnapshotView) -> Compared:
    """What the newer snapshot says is told where its verdict is new, and where something was asked."""
    key = drift.criterion.key
    asked = "\n".join(ask_text(ask) for ask in history.asks if ask.key == key)
    tells = key in after.rows and (drift.verdict_changed or asked)
    return Compared(drift, asked, after.rows[key].summary if tells else "")


def differing(rows: Iterable[Compared]) -> tuple[Compared, ...]:
    """Those that moved, and those about which something was asked."""
    return tuple(row for row in rows if row.drift.has_changed or row.asked)


def general_asks(history: EvidenceHistory) -> tuple[Ask, ...]:
    """What was asked about no criterion of this track: comments on the whole, and what reviews came to."""
    keys = {criterion.key for criterion in history.criteria}
    return tuple(ask for ask in history.asks if ask.key not in keys)


def ask_text(ask: Ask) -> str:
    """Such as "Vera Quispe (Caution): name a second maintainer"."""
    said = words.lean(ask.verdict) if not ask.key else words.verdict(ask.verdict)
    who = f"{ask.who} ({said})" if ask.verdict else ask.who
    return f"{who}: {ask.text}" if ask.text else who


def snapshot_name(snapshot: SnapshotView, *, earlier: bool = False) -> str:
    """How the choice of snapshots calls one."""
    if not snapshot.id:
        name = translate("comparison", "Collected on this computer, as of {}").format(_day(snapshot.as_of))
    elif earlier:
        name = translate("comparison", "Earlier round, {}").format(times.day(snapshot.at))
    else:
        name = times.day(snapshot.at)
    name = translate("comparison", "{}, commit {}").format(name, snapshot.commit[:SHOWN])
    if snapshot.partial:
        return translate("comparison", "{}, partial").format(name)
    return name if snapshot.is_whole else translate("comparison", "{}, verdicts only").format(name)


def doubts(before: SnapshotView, after: SnapshotView) -> str:
    """What makes the two hard to compare; empty when nothing does."""
    said = []
    if before.repository != after.repository and before.id and after.id:
        said.append(translate("comparison", "They are of different repositories."))
    if before.collector and after.collector and before.collector != after.collector:
        said.append(translate("comparison", "They were made by different versions of the collector."))
    if not (before.id and after.id):
        said.append(
            translate("comparison", "Facts of the forge, such as stars, are not fetched on this computer.")
        )
    if cut := dict.fromkeys((*before.partial, *after.partial)):
        names = ", ".join(words.plain(one) for one in cut)
        said.append(translate("comparison", "Partial, cut short: {}.").format(names))
    return " ".join(said)


def markdown(name: str, before: str, after: str, rows: Sequence[Compared], asks: Iterable[Ask]) -> str:
    """The comparison as a table to paste into a comment."""
    columns = [column for column in Column if column is not Column.ASKED or any(row.asked for row in rows)]
    heads = {
        Column.CRITERION: translate("comparison", "Criterion"),
        Column.THEN: translate("comparison", "Then"),
        Column.NOW: translate("comparison", "Now"),
        Column.FIGURES: translate("comparison", "What moved"),
        Column.ASKED: translate("comparison", "Asked in the earlier round"),
    }
    lines = [
        translate("comparison", "**{}**: {} → {}").format(_cell(name), _cell(before), _cell(after)),
        words_drift.total(row.drift for row in rows),
        "",
        _line(heads[column] for column in columns),
        _line("---" for _ in columns),
        *(_line(_cell(cell_text(row, column)) for column in columns) for row in rows),
    ]
    asked = [f"- {_cell(ask_text(ask))}" for ask in asks]
    return "\n".join([*lines, *(["", *asked] if asked else []), ""])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """One line that cannot end its cell."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")


def _day(as_of: str) -> str:
    return as_of.partition("T")[0]
