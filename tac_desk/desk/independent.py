"""The setting *independent first*: the machine's proposal is not shown on rows that wait for one's own verdict."""

from dataclasses import replace

from tac_desk.desk.views import DossierView, Judged

HIDDEN = "hidden"


def independent_first(view: DossierView) -> DossierView:
    """`view` without what the machine found on rows that are due from me; the evidence as a whole stays."""
    rows = tuple(replace(row, machine=Judged(HIDDEN, "")) if row.mine_is_due else row for row in view.rows)
    hidden = {row.criterion.key for row in rows if row.machine.verdict == HIDDEN}
    return replace(
        view, rows=rows, looks=tuple(look for look in view.looks if look.drift.criterion.key not in hidden)
    )
