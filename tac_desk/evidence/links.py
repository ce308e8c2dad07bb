"""Resolves the relative links of a document in the tree it stands in."""

import re
from collections.abc import Iterator
from posixpath import normpath
from urllib.parse import unquote

from tac_desk.evidence.document import Document
from tac_desk.evidence.tree import Entry, Tree

MOST_LINKS = 200
_TARGET = re.compile(
    r"\]\(<?([^()<>\s]{1,300})"  # Markdown
    r"|^\[[^\[\]\n]{1,100}\]:[ \t]{1,4}(\S{1,300})"  # Markdown, at the foot of the page
    r"|`[^`<\n]{1,200} <([^<>\n]{1,300})>`_",  # reStructuredText
    re.MULTILINE,
)
_FOREIGN = re.compile(r"[a-z][\w+.-]*:|//|#|\?|\{|\$", re.IGNORECASE)
_SITE = re.compile(r"\.html?$")
ENDINGS = ("", ".md", ".rst", ".mdx", ".txt", "/index.md", "/index.rst", "/README.md")


def relative_links(document: Document) -> Iterator[tuple[int, str]]:
    """Line and target of each link that means a file of the same repository."""
    last, found = 0, 0
    line = 1
    for match in _TARGET.finditer(document.text):
        target = next(filter(None, match.groups()))
        if _FOREIGN.match(target):
            continue
        line += document.text.count("\n", last, match.start())
        last, found = match.start(), found + 1
        yield line, target
        if found == MOST_LINKS:
            return


def resolve(tree: Tree, document: Document, target: str) -> Entry | bool:
    """The file a link means; True for a folder or a page of the forge, False when there is nothing."""
    path = unquote(re.split(r"[#?]", target, maxsplit=1)[0])
    base = "" if path.startswith("/") else document.path.rpartition("/")[0]
    path = normpath(f"{base}/{path.lstrip('/')}".lstrip("/"))
    if path.startswith("..") or path == ".":
        return True
    for name in (path, _SITE.sub("", path)):
        for ending in ENDINGS:
            if entry := tree.at(name + ending):
                return entry
    return any(entry.path.startswith(f"{path}/") for entry in tree.entries)


def broken_links(tree: Tree, document: Document) -> Iterator[tuple[int, str]]:
    """Line and target of each relative link that leads nowhere."""
    for line, target in relative_links(document):
        if resolve(tree, document, target) is False:
            yield line, target
