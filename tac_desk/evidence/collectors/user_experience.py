"""Does the README say what the project is good for?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
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
HEADINGS = (
    r"\bwhy\b|\bfeatures?\b|\boverview\b|motivation|\bwhat is\b|\babout\b|benefits?|highlights?|\bproblem\b"
    r"|key components|capabilit|introduction|in a nutshell|tl;dr"
)


def observe(material: Material, criterion: Criterion) -> Observation:
    readme = material.readme()
    if readme is None or not readme.text.strip():
        return Observation((Finding("readme.absent/1", "absent", searched=("README*",)),))
    return Observation(
        (*_claim(readme), *_headings(readme)),
        {"words": readme.words, "figures": _pictures(readme)},
    )


def _claim(readme: Document) -> Iterator[Finding]:
    """The first sentence that says what it is or does, else the first sentence there is."""
    opening = [(line, said) for line, said in sentences(readme) if line <= OPENING]
    text = Document(readme.path, "\n".join(said for _, said in opening))
    claims = text.search(DEFINES) or text.search(CLAIM)
    if claims:
        yield Finding("readme.value/1", "found", readme.path, opening[claims[0] - 1][0], excerpt(claims[1]))
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
