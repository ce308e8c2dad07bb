"""Is there a public roadmap, and how far ahead do its dates reach?"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material

NAMES = r"(?:.*[-_ ])?road[-_ ]?map(?:[-_ ].*)?"
SEARCHED = ("ROADMAP*", "in the root, .github, docs, then anywhere", "a heading or link in the README")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MOST_SHOWN = 8
_YEAR = r"(20[2-4]\d)"
DATES = (
    rf"\b{_YEAR}[ -]?q([1-4])\b|\bq([1-4])[ ,'/-]{{0,3}}{_YEAR}\b"
    rf"|\b{_YEAR}[ -]?h([12])\b|\bh([12])[ ,'/-]{{0,3}}{_YEAR}\b"
    rf"|\b({'|'.join(MONTHS)})[a-z]{{0,6}}\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?,? {_YEAR}\b|\b{_YEAR}-(0[1-9]|1[0-2])\b"
)
_DATE = re.compile(DATES, re.IGNORECASE)
_TRACKER = r"https?://[^\s)]{0,200}/(?:issues|projects|milestones?|discussions)\b[^\s)]{0,100}"


def observe(material: Material, criterion: Criterion) -> Observation:
    documents, sections = _places(material)
    findings = [_found(document) for document in documents] + [finding for finding, _ in sections]
    texts = [*documents, *(text for _, text in sections)]
    dated = [one for text in texts for one in _dates(text, material.as_of)]
    dates = sorted(dated, key=lambda pair: -pair[0])[:MOST_SHOWN]
    links = [link for text in texts for link in _links(text)][:MOST_SHOWN]
    claimed = material.claims.get("roadmap")
    claims = [Finding("roadmap.declared/1", "declared", excerpt=excerpt(claimed))] if claimed else []
    ahead = max((months for months, _ in dated), default=0)
    figures = {"months_ahead": max(ahead, 0), "dates": len(dated)}
    absent = [] if findings else [Finding("roadmap.absent/1", "absent", searched=SEARCHED)]
    return Observation((*findings, *absent, *(one for _, one in dates), *links, *claims), figures)


def _places(material: Material) -> tuple[list[Document], list[tuple[Finding, Document]]]:
    """A file in a usual place, else a section of the README, else a file elsewhere, else a link."""
    sections = list(_section(material))
    entries = material.documents(NAMES)
    if not entries and not any(finding.outcome == "a section" for finding, _ in sections):
        entries = material.elsewhere(NAMES)[:3]
    documents = [document for entry in entries if (document := material.read(entry))]
    return documents, [] if documents else sections


def _found(document: Document) -> Finding:
    line, title = next(iter(document.headings), (1, next(iter(document.lines), "")))
    return Finding("roadmap.document/1", "found", document.path, line, excerpt(title))


def _section(material: Material) -> Iterator[tuple[Finding, Document]]:
    """A section of the README, or a line of it that links to a roadmap."""
    readme = material.readme()
    if readme is None:
        return
    heading = next(
        ((n, title) for n, title in readme.headings if re.search(r"road[- ]?map", title, re.I)), None
    )
    lines = readme.section(r"road[- ]?map") if heading else []
    link = readme.search(r"\[[^\[\]\n]{0,80}road[- ]?map[^\[\]\n]{0,80}\]\(|road[-_]?map[^\s)\]]{0,80}\)")
    if heading:
        text = "\n" * (lines[0][0] - 1 if lines else 0) + "\n".join(text for _, text in lines)
        yield (
            Finding("roadmap.section/1", "a section", readme.path, heading[0], excerpt(heading[1])),
            Document(readme.path, text),
        )
    elif link:
        yield (
            Finding("roadmap.section/1", "a link", readme.path, link[0], excerpt(link[1])),
            Document(readme.path, "\n" * (link[0] - 1) + link[1]),
        )


def _dates(document: Document, as_of: int) -> Iterator[tuple[int, Finding]]:
    """Each line with a date: how many months, this one included, from `as_of` to the end of what it names."""
    now = datetime.fromtimestamp(as_of, UTC)
    for line, text in document.find(DATES):
        ends = [_end(match) for match in _DATE.finditer(text)]
        months = max((year - now.year) * 12 + month - now.month + 1 for year, month in ends)
        outcome = f"{months} months ahead" if months > 0 else "past"
        yield months, Finding("roadmap.date/1", outcome, document.path, line, excerpt(text))


def _end(match: re.Match[str]) -> tuple[int, int]:
    """Year and month with which the named quarter, half or month ends."""
    year_q, quarter, quarter_y, q_year, year_h, half, half_y, h_year, name, year_m, iso, number = (
        match.groups()
    )
    year = int(year_q or q_year or year_h or h_year or year_m or iso)
    if quarter or quarter_y:
        return year, int(quarter or quarter_y) * 3
    if half or half_y:
        return year, int(half or half_y) * 6
    return year, MONTHS.index(name.lower()) + 1 if name else int(number)


def _links(document: Document) -> Iterator[Finding]:
    for line, text in document.find(_TRACKER):
        yield Finding("roadmap.link/1", "a link", document.path, line, excerpt(text))
