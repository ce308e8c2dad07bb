"""How much documentation is there, is it built, and does it describe the interface?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.quick_start import example_files
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.prose import plain
from tac_desk.evidence.tree import Entry

FOLDERS = (
    r"(?:.*/)?(?:g3docs?|docs?|documentation|doc-site|website|wiki|manual|book|guides?|docs[-_]?src)(?:/.*)?"
    r"|tutorials?(?:/.*)?"
)
PAGES = r".*\.(?:md|mdx|rst|ipynb|adoc)"
BUILDERS = (
    ("mkdocs", r"mkdocs\.ya?ml|zensical\.toml"),
    ("Sphinx", r"conf\.py"),
    ("Read the Docs", r"\.readthedocs\.ya?ml"),
    ("Doxygen", r"doxyfile(?:\.in)?"),
    ("Docusaurus", r"docusaurus\.config\.[jt]s"),
    ("Jupyter Book", r"_toc\.yml|myst\.yml"),
)
REFERENCE = r"autodoc|autosummary|autoapi|autoclass|automodule|mkdocstrings|breathe|sphinx_immaterial\.apidoc"
SITES = (
    r"https?://[\w.-]{1,80}/(?:[\w-]{1,40}/)?docs?(?:/[^\s)\"'>\]]{0,120}|\b)"
    r"|https?://[\w-]{1,60}\.(?:readthedocs\.(?:io|org)|github\.io)\b[^\s)\"'>\]]{0,120}"
    r"|(?<=\bdocs\]\()https?://[^\s)]{1,150}|(?<=\bdocumentation\]\()https?://[^\s)]{1,150}"
    r"|(?<=href=\")https?://[^\s\"]{1,150}(?=\"[^>\n]{0,80}>[^<\n]{0,40}\bdoc(?:s|umentation)\b)"
)
NAMED = r"^\s*name\s*=\s*[\"']?([\w.-]{1,80})"
PICTURES = re.compile(r"shields\.io|/badge|\.(?:svg|png|gif)\b")


def observe(material: Material, criterion: Criterion) -> Observation:
    pages = doc_pages(material)
    figures = {"pages": len(pages), "examples": len(example_files(material))}
    findings = [*_pages(pages), *_builders(material), *sites(material)]
    searched = ("docs/", "doc/", "documentation/", *(pattern for _, pattern in BUILDERS))
    return Observation(tuple(findings) or (Finding("docs.absent/1", "absent", searched=searched),), figures)


def doc_pages(material: Material) -> list[Entry]:
    """Pages in the folders for documentation, wherever these are, outside other people's code."""
    within = re.compile(FOLDERS)
    folders = [folder for folder in material.tree.folders if within.fullmatch(folder) and _own(folder)]
    return material.tree.matching(PAGES, folders)


def _own(folder: str) -> bool:
    return not any(part in f"{folder}/" for part in (*VENDORED, "test/", "tests/", ".github/"))


def _pages(pages: list[Entry]) -> Iterator[Finding]:
    tops: dict[str, int] = {}
    for entry in pages:
        top = entry.path.partition("/")[0]
        tops[top] = tops.get(top, 0) + 1
    for top, count in sorted(tops.items(), key=lambda pair: -pair[1])[:5]:
        yield Finding("docs.pages/1", f"{count} pages", top)


def _builders(material: Material) -> Iterator[Finding]:
    places = [
        "",
        *(folder for folder in material.tree.folders if re.fullmatch(FOLDERS, folder) and _own(folder)),
    ]
    for name, pattern in BUILDERS:
        for entry in material.tree.matching(pattern, places)[:2]:
            yield Finding("docs.built/1", name, entry.path)
            document = material.read(entry)
            seen = document.search(REFERENCE) if document else None
            if seen:
                yield Finding("docs.reference/1", "found", entry.path, seen[0], excerpt(seen[1]))


def sites(material: Material) -> Iterator[Finding]:
    """Addresses of documentation that the README, the forge or the application names; none is visited."""
    readme, names = material.readme(), project_names(material)
    found = (
        [
            (address, line)
            for line, text in readme.find(SITES)
            for address in re.findall(SITES, text, re.IGNORECASE)
            if not PICTURES.search(address) and (not names or any(name in folded(address) for name in names))
        ]
        if readme
        else []
    )
    if readme and found:
        address, line = min(found, key=lambda pair: len(pair[0]))
        yield Finding("docs.site/1", "named", readme.path, line, excerpt(address))
    claimed = material.claims.get("documentation")
    if claimed:
        yield Finding("docs.site/1", "claimed", "the application", None, excerpt(claimed))


def project_names(material: Material) -> list[str]:
    """What the project is called, so that the documentation of others is not taken for its own."""
    readme, named = material.readme(), []
    for entry in material.tree.matching(r"pyproject\.toml|setup\.(?:py|cfg)", ("",)):
        document = material.read(entry)
        seen = document.search(NAMED) if document else None
        named += re.findall(NAMED, seen[1]) if seen else []
    title = readme.search(r"^# \S") if readme else None
    named += [plain(title[1]).partition(":")[0]] if title else []
    named += [material.repository.rstrip("/").rpartition("/")[2]] if "://" in material.repository else []
    return [short for name in named if len(short := folded(name)) > 3]


def folded(name: str) -> str:
    """What is equal for two spellings of a name."""
    return re.sub(r"[\W_]+", "", name.casefold())
