"""What many checks ask: is there a file of this name, else a section or link of the README?"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

PLACES = "in the root, .github, docs"
MOST_SHOWN = 5


def named(
    material: Material,
    key: str,
    files: str,
    searched: str,
    *,
    heading: str = "",
    text: str = "",
    inherited: bool = False,
) -> Check:
    """`files` is a pattern of names without a text ending, `heading` one of README headings, `text` of its lines.

    `searched` says what the patterns look for, to a person who reads that it is not there.

    An `inherited` file may be in the organisation's own repository, which is not in this one: its absence is
    unknown unless the forge was asked.
    """
    found = tuple(_files(material, key, files)) or tuple(_readme(material, key, heading, text))
    if found:
        return Check(key, YES, 0, found)
    if inherited and (path := material.inherited(files)):
        return Check(key, YES, 0, (Finding(f"{key}.inherited/1", "of the organisation", excerpt=path),))
    readme = ("a section or line of the README",) if heading or text else ()
    absent = Finding(f"{key}.absent/1", "absent", searched=(searched, PLACES, *readme))
    asked = material.facts.get("community_files") is not None
    return Check(key, UNKNOWN if inherited and not asked else NO, 0, (absent,))


def _files(material: Material, key: str, files: str) -> Iterator[Finding]:
    for entry in material.documents(files)[:MOST_SHOWN]:
        document = material.read(entry)
        if document is None:
            yield Finding(f"{key}.file/1", "unreadable", entry.path)
        elif document.text.strip():
            line, title = next(iter(document.headings), (1, document.lines[0]))
            yield Finding(f"{key}.file/1", "found", entry.path, line, excerpt(title))


def _readme(material: Material, key: str, heading: str, text: str) -> Iterator[Finding]:
    readme = material.readme()
    if readme is None:
        return
    wanted = re.compile(heading, re.IGNORECASE) if heading else None
    section = next(((n, title) for n, title in readme.headings if wanted and wanted.search(title)), None)
    if section:
        yield Finding(f"{key}.section/1", "a section", readme.path, section[0], excerpt(section[1]))
    line = readme.search(text) if text else None
    if line:
        yield Finding(f"{key}.mention/1", "a mention", readme.path, line[0], excerpt(line[1]))
