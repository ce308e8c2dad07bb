"""Is the licence in the file asked for, and are the licences of third-party code noted?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.permissive_license import SEARCHED, license_files
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.tree import SUBMODULE, Entry

NOTICES = r"(?:third[-_ ]?party.*|notices?|thirdparty.*)(?:\.\w+)?"
MOST_SHOWN = 5
_VENDORED = re.compile("(?:^|/)(?:" + "|".join(map(re.escape, VENDORED)) + ")", re.IGNORECASE)


def observe(material: Material, criterion: Criterion) -> Observation:
    wanted = str(criterion.options.get("name", "LICENSE.md"))
    files = [_file(material, entry, wanted) for entry in license_files(material) if not entry.folder]
    if not files:
        return Observation((Finding("license.absent/1", "absent", searched=SEARCHED),))
    return Observation((*files, *_third_party(material)))


def _file(material: Material, entry: Entry, wanted: str) -> Finding:
    document = material.read(entry)
    if document is None or not document.text.strip():
        return Finding("license.file/1", "unreadable", entry.path)
    named = entry.name.lower() == wanted.lower()
    link = f"a link to {document.path}" if document.link else ""
    return Finding("license.file/1", "named as asked" if named else "named otherwise", entry.path, 1, link)


def _third_party(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(NOTICES, ("", ".github", "docs"))[:MOST_SHOWN]:
        yield Finding("license.third_party/1", "notice", entry.path)
    folders = {folder: _first(material, folder) for folder in _vendored_folders(material)}
    for folder, noted in list(folders.items())[:MOST_SHOWN]:
        outcome = "notice" if noted else "code"
        yield Finding("license.third_party/1", outcome, noted.path if noted else folder)
    if any(entry.mode == SUBMODULE for entry in material.tree.entries):
        yield Finding("license.third_party/1", "submodules", ".gitmodules")


def _vendored_folders(material: Material) -> list[str]:
    inside = (_VENDORED.search(entry.path) for entry in material.tree.entries if entry.mode != SUBMODULE)
    return sorted({found.string[: found.end() - 1] for found in inside if found})


def _first(material: Material, folder: str) -> Entry | None:
    """A licence or notice anywhere below a folder of other people's code."""
    names = re.compile(r"(?:licen[cs]e|copying|notice|copyright).*", re.IGNORECASE)
    return next((entry for entry in material.tree.below(folder) if names.fullmatch(entry.name)), None)
