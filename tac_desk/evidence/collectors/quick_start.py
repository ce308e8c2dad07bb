"""Is there a quick start: how to install it, and code or a command to begin with?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.links import broken_links
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.prose import blocks
from tac_desk.evidence.tree import Entry

TITLES = (
    r"quick[- _]?(?:start|tour)|get(?:ting)?[- _]?started|start[- _]?here|install|\busage\b|\bexamples?\b|tutorial"
    r"|first steps|how to use|tl;dr|\bsetup\b"
)
PAGES = (
    r"(?:.*[-_])?(?:quick[-_]?(?:start|tour)|get(?:ting)?[-_]?started|installation|install|usage|tutorials?|introduction"
    r"|basic[-_]usage)(?:[-_].*)?\.(?:md|rst|mdx|ipynb|txt)"
)
INSTALL = (
    r"\b(?:pip3?|conda|mamba|uv|pixi|poetry|cargo|brew|npm|apt(?:-get)?) (?:\w+ )?(?:install|add)\b"
    r"|\bdocker (?:pull|run)\b"
)
CODE = r"^\s*(?:>>> |In \[\d+\]: )?(?:import \w|from [\w.]+ import )|^\s*\$? ?python3? |^\s*[$>] \w"
MOST_PAGES, MOST_SHOWN = 6, 5


def observe(material: Material, criterion: Criterion) -> Observation:
    readme = material.readme()
    findings = list(_started(readme, "readme")) if readme else []
    pages = start_pages(material)
    for entry in pages[:MOST_PAGES]:
        page = material.read(entry)
        findings += list(_started(page, "docs")) if page else []
    findings += list(_linked(readme)) if readme else []
    if not findings:
        findings = [Finding("readme.quick_start/1", "absent", searched=(TITLES, INSTALL, CODE))]
    return Observation((*findings, *_broken(material, readme)), {"pages": len(pages)})


def start_pages(material: Material) -> list[Entry]:
    """Pages of the documentation that are named like a quick start, the shallowest first."""
    folders = [folder for folder in material.tree.folders if re.search(r"(?:^|/)(?:g3)?docs?\b", folder)]
    found = [
        entry
        for entry in material.tree.matching(PAGES, folders)
        if not any(part in entry.path for part in VENDORED)
    ]
    return sorted(found, key=lambda entry: (entry.path.count("/"), entry.path))


def _started(document: Document, family: str) -> Iterator[Finding]:
    """The first block that installs, and the first that uses the project."""
    wanted = {"install": re.compile(INSTALL), "code": re.compile(CODE, re.MULTILINE)}
    for block in blocks(document):
        for what, pattern in list(wanted.items()):
            seen = pattern.search(block.text)
            if seen:
                del wanted[what]
                line = block.line + block.text.count("\n", 0, seen.start())
                shown = f"{block.heading}: {document.lines[line - 1].strip()}" if block.heading else seen[0]
                yield Finding(f"{family}.quick_start/1", what, document.path, line, excerpt(shown))
        if not wanted:
            return
    inline = document.search(INSTALL) if "install" in wanted else None
    if inline:
        yield Finding(f"{family}.quick_start/1", "install", document.path, inline[0], excerpt(inline[1]))


def _linked(readme: Document) -> Iterator[Finding]:
    """Sections and links that lead to a quick start elsewhere."""
    titles = [(line, title) for line, title in readme.headings if re.search(TITLES, title, re.IGNORECASE)]
    for line, title in titles[:MOST_SHOWN]:
        yield Finding("readme.quick_start/1", "a section", readme.path, line, excerpt(title))
    link = readme.search(rf"\[[^\[\]\n]{{0,60}}(?:{TITLES})[^\[\]\n]{{0,60}}\]\(")
    if link:
        yield Finding("readme.quick_start/1", "a link", readme.path, link[0], excerpt(link[1]))


def _broken(material: Material, readme: Document | None) -> Iterator[Finding]:
    if readme:
        for line, target in list(broken_links(material.tree, readme))[:MOST_SHOWN]:
            yield Finding("readme.broken_link/1", "leads nowhere", readme.path, line, excerpt(target))
