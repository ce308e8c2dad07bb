"""Builds small pieces of HTML of our own, with every text from elsewhere escaped."""

from collections.abc import Iterable
from html import escape

from tac_desk.desk.views import CommentRow, OthersVerdict
from tac_desk.domain.display import at_most, display_safe
from tac_desk.ui import times, words
from tac_desk.ui.theme.look import tokens

translate = words.translate


def safe(text: str) -> str:
    return escape(display_safe(text, lines=True))


def others_html(others: Iterable[OthersVerdict], waiting: int = 0) -> str:
    """What the other reviewers said, one a paragraph; `waiting` of them are shown after one's own verdict."""
    if waiting:
        return f"<p class='muted'>{safe(words.waiting_verdicts(waiting))}.</p>"
    colors = tokens().colors
    lines = (
        f"<p><b>{safe(other.name)}</b> "
        f"<span style='color:{colors.get(other.verdict, colors['neutral'])}'>{safe(words.verdict(other.verdict))}"
        "</span>" + _raw(other.raw) + (f"<br>{safe(other.note)}" if other.note else "") + "</p>"
        for other in others
    )
    nobody = safe(translate("html", "Nobody else has reviewed this yet."))
    return "".join(lines) or f"<p class='muted'>{nobody}</p>"


SHORT = 400
"""Characters of a comment that is told beside its criterion."""


def comments_html(comments: Iterable[CommentRow]) -> str:
    """Who said what, one a paragraph and as plain text; the discussion shows them whole."""
    now = times.now_ms()
    return "".join(
        f"<p><b>{safe(shown.author)}</b> "
        f"<span class='small'>{safe(times.ago(shown.comment.at, now))}, "
        f"{safe(words.audience(shown.comment.audience))}</span>"
        f"<br>{safe(at_most(SHORT, ' '.join(shown.comment.text.split())))}</p>"
        for shown in comments
    )


def _raw(mark: str) -> str:
    """The mark a verdict was read from, when it was pasted."""
    said = translate("html", "written as {}").format(mark)
    return f" <span class='small'>{safe(said)}</span>" if mark else ""


FIGURES_ABREAST = 4


def figures_html(figures: Iterable[tuple[str, object]]) -> str:
    """Counts in large type with their names below, four abreast; lists and words below them, a line each."""
    shown = list(figures)
    counts = [one for one in shown if isinstance(one[1], int)]
    cells = [_count_cell(name, value) for name, value in counts]
    rows = "".join(
        f"<tr>{''.join(cells[first : first + FIGURES_ABREAST])}</tr>"
        for first in range(0, len(cells), FIGURES_ABREAST)
    )
    table = f"<table style='border:0; margin:0 0 4px 0'>{rows}</table>" if rows else ""
    lines = "".join(
        f"<p style='margin:0 0 4px 0'><span class='small'>{safe(words.plain(name))}</span> {safe(_value(value))}</p>"
        for name, value in shown
        if (name, value) not in counts
    )
    return table + lines


def _count_cell(name: str, value: object) -> str:
    size = tokens().points["heading"]
    return (
        f"<td style='border:0; padding:0 24px 4px 0'><span style='font-size:{size:.1f}pt; font-weight:600'>"
        f"{safe(_value(value))}</span><br><span class='small'>{safe(words.plain(name))}</span></td>"
    )


def _value(value: object) -> str:
    if isinstance(value, bool):
        return translate("html", "yes") if value else translate("html", "no")
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value[:8]) + (" …" if len(value) > 8 else "") if value else "–"
    return str(value)
