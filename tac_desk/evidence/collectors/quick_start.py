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
CODE = (
    r"^\s*(?:>>> |In \[\d+\]: |[$>] ?)?(?:import \w|from [\w.]+ import |#include\b|use \w+::"
    r"|(?:python3?|bash|sh|torchrun|ray|accelerate|docker run) \S)"
)
LANGUAGES = frozenset(
    ("python", "py", "pycon", "ipython", "python3", "c", "cpp", "c++", "rust", "java", "kotlin", "js")
)
FOLDERS = r"(?:.*/)?(?:g3)?docs?\b.*"
BEGINNINGS = r".*/(?:(?:get(?:ting)?[-_]?)?start(?:ed)?|quick[-_]?start|tutorials?|usage)"
EXAMPLES = r"(?:docs?/(?:.*/)?)?(?:examples?|tutorials?|notebooks?|demos?)(?:/.*)?"
MOST_PAGES, MOST_SHOWN = 6, 5


def observe(material: Material, criterion: Criterion) -> Observation:
    readme = material.readme()
    findings = list(_started(readme, "readme")) if readme else []
    pages, examples = start_pages(material), example_files(material)
    for entry in pages[:MOST_PAGES]:
        page = material.read(entry)
        findings += list(_started(page, "docs")) if page else []
    if examples:
        findings.append(Finding("docs.examples/1", f"{len(examples)} files", examples[0].folder))
    findings += list(_linked(readme)) if readme else []
    if not findings:
        findings = [Finding("readme.quick_start/1", "absent", searched=(TITLES, INSTALL, CODE))]
    return Observation(
        (*findings, *_broken(material, readme)), {"pages": len(pages), "examples": len(examples)}
    )


def start_pages(material: Material) -> list[Entry]:
    """Pages of the documentation that are named like a quick start, or lie in a folder that is."""
    documented, begun = re.compile(FOLDERS), re.compile(BEGINNINGS)
    folders = [folder for folder in material.tree.folders if documented.fullmatch(folder)]
    pages = material.tree.matching(PAGES, folders)
    pages += material.tree.matching(
        r".*\.(?:md|rst|mdx|ipynb)", [folder for folder in folders if begun.fullmatch(folder)]
    )
    own = {entry.path: entry for entry in pages if not any(part in entry.path for part in VENDORED)}
    return sorted(own.values(), key=lambda entry: (entry.path.count("/"), entry.path))


def example_files(material: Material) -> list[Entry]:
    """Programs and notebooks to learn from, in a folder of examples."""
    within = re.compile(EXAMPLES)
    folders = [folder for folder in material.tree.folders if within.fullmatch(folder)]
    return material.tree.matching(r"(?!__init__).*\.(?:py|ipynb|sh|cpp|rs)", folders)


def _started(document: Document, family: str) -> Iterator[Finding]:
    """The first block that installs, and the first that uses the project."""
    install, code = re.compile(INSTALL), re.compile(CODE, re.MULTILINE)
    missing = {"install", "code"}
    for block in blocks(document):
        installs = install.search(block.text)
        uses = code.search(block.text) or (block.language in LANGUAGES and re.search(r"\S", block.text))
        for what, seen in (("install", installs), ("code", uses)):
            if seen and what in missing:
                missing.remove(what)
                line = block.line + block.text.count("\n", 0, seen.start())
                title = f"{block.heading}: " if block.heading else ""
                shown = excerpt(title + document.lines[line - 1].strip())
                yield Finding(f"{family}.quick_start/1", what, document.path, line, shown)
        if not missing:
            return
    inline = document.search(INSTALL) if "install" in missing else None
    if inline:
        yield Finding(f"{family}.quick_start/1", "install", document.path, inline[0], excerpt(inline[1]))
    if "code" in missing and document.path.endswith(".ipynb"):
        yield Finding(f"{family}.quick_start/1", "code", document.path, 1, "a notebook")


def _linked(readme: Document) -> Iterator[Finding]:
    """Sections and links that lead to a quick start elsewhere."""
    titles = [(line, title) for line, title in readme.headings if re.search(TITLES, title, re.IGNORECASE)]
    for line, title in titles[:MOST_SHOWN]:
        yield Finding("readme.quick_start/1", "a section", readme.path, line, excerpt(title))
    link = readme.search(rf"(?<!!)\[[^\[\]\n]{{0,60}}(?:{TITLES})[^\[\]\n]{{0,60}}\]\(")
    if link:
        yield Finding("readme.quick_start/1", "a link", readme.path, link[0], excerpt(link[1]))


def _broken(material: Material, readme: Document | None) -> Iterator[Finding]:
    if readme:
        for line, target in list(broken_links(material.tree, readme))[:MOST_SHOWN]:
            yield Finding("readme.broken_link/1", "leads nowhere", readme.path, line, excerpt(target))
