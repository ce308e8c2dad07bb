"""Does the project name the policy or the owner of its trademarks, as hosted projects do?"""

from collections.abc import Iterator

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

NOTICE = (
    r"(?:linuxfoundation|lfprojects)\.org/(?:legal/|policies/)?trademark"
    r"|Linux Foundation[^\n]{0,60}registered trademarks"
    r"|Copyright [^\n]{1,100} a Series of LF Projects"
)
SEARCHED = (
    "the trademark policy of the Linux Foundation or LF Projects, or a copyright of such a series",
    "README, trademark files, pages of documentation at their top; a website is not in git",
)
PAGES = r"(?:index|conf|mkdocs|footer.*)\.(?:md|rst|html|py|ya?ml)"
MOST = 12


def observe(material: Material) -> Check:
    found = tuple(_found(material))
    absent = (Finding("trademark.absent/1", "absent", searched=SEARCHED),)
    return Check("trademark", YES if found else NO, 0, found or absent)


def _found(material: Material) -> Iterator[Finding]:
    entries = material.documents(r"readme|trademarks?(?:[-_]policy)?|notice|contributing|governance")
    entries += material.tree.matching(PAGES, ("", "docs", "docs/source", "doc", "website"))
    for entry in entries[:MOST]:
        document = material.read(entry)
        seen = document.search(NOTICE) if document and document.says("trademark", "lf projects") else None
        if seen:
            yield Finding("trademark.notice/1", "found", entry.path, seen[0], excerpt(seen[1]))
