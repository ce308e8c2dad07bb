"""Does the README say what the project is good for?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.documentation import folded, project_names
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.prose import sentences

OPENING = 80  # lines in which a value proposition must begin
MOST_SHOWN = 4
DEFINES = r"\b(?:is|are) (?:an?|the|designed|built|meant|intended|for|fully|\w+[- ]source)\b"
CLAIM = (
    r"\bprovid\w+\b|\boffer\w*\b|\b(?:helps?|enabl\w+|lets?|allow\w*|aims?|makes?|deliver\w*|simplif\w+)\b"
    r"|\b(?:implement\w*|bring\w*|support\w*)\b"
)
NEWS = r"\bnightly\b|\breleases?\b|\bbuild status\b|^\W*\d{4}|\b20\d\d\b"  # what is new is not what it is good for
HEADINGS = (
    r"\bwhy\b|\bfeatures?\b|\boverview\b|motivation|\bwhat is\b|\babout\b|benefits?|highlights?|\bproblem\b"
    r"|key components|capabilit|introduction|in a nutshell|tl;dr"
)


def observe(material: Material, criterion: Criterion) -> Observation:
    readme = material.readme()
    if readme is None or not readme.text.strip():
        return Observation((Finding("readme.absent/1", "absent", searched=("README*",)),))
    return Observation(
        (*_claim(readme, project_names(material)), *_headings(readme)),
        {"words": readme.words, "figures": _pictures(readme)},
    )


def _claim(readme: Document, names: list[str]) -> Iterator[Finding]:
    """The first sentence that says what it is or does, best one that names it, else the first sentence there is."""
    opening = [
        pair for pair in sentences(readme) if pair[0] <= OPENING and not re.search(NEWS, pair[1], re.I)
    ]
    own = [pair for pair in opening if any(name in folded(pair[1]) for name in names)]
    tried = ((pairs, pattern) for pairs in (own, opening) for pattern in (DEFINES, CLAIM))
    found = (pair for pairs, pattern in tried for pair in pairs if re.search(pattern, pair[1], re.IGNORECASE))
    said = next(found, None)
    if said:
        yield Finding("readme.value/1", "found", readme.path, said[0], excerpt(said[1]))
    elif opening:
        yield Finding("readme.value/1", "prose only", readme.path, opening[0][0], excerpt(opening[0][1]))
    else:
        yield Finding(
            "readme.value/1", "absent", readme.path, searched=(DEFINES, CLAIM, f"in {OPENING} lines")
        )


def _headings(readme: Document) -> Iterator[Finding]:
    titles = Document("", "\n".join(title for _, title in readme.headings))
    for place, title in list(titles.find(HEADINGS))[:MOST_SHOWN]:
        yield Finding(
            "readme.value/1", "a section", readme.path, readme.headings[place - 1][0], excerpt(title)
        )


def _pictures(readme: Document) -> int:
    return readme.text.count("![") + readme.text.count("<img")
