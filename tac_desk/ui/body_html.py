"""The roll of a body as an HTML table of our own."""

from tac_desk.desk.views_bodies import BodyView, RollRow
from tac_desk.ui import times, words
from tac_desk.ui.html import safe

translate = words.translate


def roll_html(view: BodyView) -> str:
    """Each seat with who fills it; empty when there is none."""
    heads = (
        translate("bodies", "Seat"),
        translate("bodies", "Primary"),
        translate("bodies", "Alternate"),
        translate("bodies", "Since"),
    )
    head = "".join(f"<th align='left'>{safe(text)}</th>" for text in heads)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in _cells(row))}</tr>" for row in view.roll)
    return f"<table width='100%' cellpadding='4'><tr>{head}</tr>{rows}</table>" if view.roll else ""


def _cells(row: RollRow) -> tuple[str, ...]:
    title = f"<b>{safe(row.seat.title)}</b>" if row.is_mine else safe(row.seat.title)
    none = "<span class='muted'>—</span>"
    alternate = safe(row.alternate) or none
    if row.delegated_until is not None:
        acting = translate("bodies", "acts until {}").format(times.day(row.delegated_until))
        alternate = f"{alternate} <span class='small'>({safe(acting)})</span>"
    since = safe(times.day(row.since)) if row.since else none
    return title, safe(row.primary) or none, alternate, since
