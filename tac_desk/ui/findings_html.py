"""Builds the HTML of what was found for a criterion: what, with which outcome, where, and the line itself."""

from collections.abc import Collection
from textwrap import dedent

from tac_desk.desk.views import FindingRow
from tac_desk.ui import words_evidence
from tac_desk.ui.html import safe
from tac_desk.ui.theme.look import tokens
from tac_desk.ui.words import translate

MOST_FINDINGS = 200
FEW_FINDINGS = 8
"""So many findings are shown at first, so that one's own verdict stays within reach."""

FEW_PLACES = 6
"""So many of the places that were searched are shown at first."""

COPY, ALL_PLACES, ALL_FINDINGS = "copy", "all-places", "all-findings"
"""Schemes of the links in this HTML; after the colon stands the number of the finding, never a foreign text."""


_GAP = "<p style='margin:0; font-size:3px'>&nbsp;</p>"


def place_of(finding: FindingRow) -> str:
    """Where it stands, such as `pyproject.toml:31`; empty for a fact without a file."""
    if finding.path is None:
        return ""
    return finding.path if finding.line is None else f"{finding.path}:{finding.line}"


def findings_html(
    findings: tuple[FindingRow, ...], opened: Collection[int] = (), *, whole: bool = False
) -> str:
    """The first findings, or with `whole` all; those in `opened` with all places that were searched."""
    most = MOST_FINDINGS if whole else FEW_FINDINGS
    shown = _GAP.join(
        _finding(number, finding, opened=number in opened) for number, finding in enumerate(findings[:most])
    )
    left = len(findings) - most
    if left > 0 and whole:
        text = safe(translate("html", "… and {} more").format(left))
        shown += f"<p class='muted'>{text}</p>"
    elif left > 0:
        text = safe(translate("html", "Show all {} findings").format(len(findings)))
        shown += f"{_GAP}<p><a href='{ALL_FINDINGS}:0'>{text}</a></p>"
    none = safe(translate("html", "No findings were recorded."))
    return shown or f"<p class='muted'>{none}</p>"


def _finding(number: int, finding: FindingRow, *, opened: bool) -> str:
    said = f"<b>{safe(words_evidence.looked_for(finding.rule))}</b> &nbsp;·&nbsp; "
    said += safe(words_evidence.outcome(finding.outcome))
    place = place_of(finding)
    if finding.excerpt and not place and "\n" not in finding.excerpt:
        said += f" &nbsp;·&nbsp; <span class='muted'>{safe(finding.excerpt)}</span>"
    text = _line(said)
    if place:
        tip = safe(translate("html", "Copy the path and the line"))
        text += _line(f"<a href='{COPY}:{number}' title='{tip}'><code>{safe(place)}</code></a>")
    if finding.searched:
        text += _line(_searched(number, finding.searched, opened=opened))
    if finding.excerpt and (place or "\n" in finding.excerpt):
        text += _excerpt(finding.excerpt)
    return text


def _line(inside: str) -> str:
    return f"<p style='margin:0 0 3px 0'>{inside}</p>"


def _searched(number: int, places: tuple[str, ...], *, opened: bool) -> str:
    shown = places if opened else places[:FEW_PLACES]
    head = safe(translate("html", "Looked in"))
    text = f"<span class='muted'>{head}</span> "
    text += ", ".join(f"<code>{safe(one)}</code>" for one in shown)
    if left := len(places) - len(shown):
        more = safe(translate("html", "and {} more").format(left))
        text += f" <a href='{ALL_PLACES}:{number}'>{more}</a>"
    return text


def _excerpt(text: str) -> str:
    paper = tokens().colors["sunken"]
    return (
        f"<table width='100%' style='border:0; margin:2px 0 4px 0' cellpadding='6' bgcolor='{paper}'><tr>"
        f"<td style='border:0; padding:6px'><pre style='margin:0'>{safe(dedent(text))}</pre></td></tr></table>"
    )
