"""Is there a bill of materials, or a workflow that makes one?"""

from collections.abc import Iterator

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

FILES = r".+\.(?:cdx\.(?:json|xml)|spdx(?:\.(?:json|xml|ya?ml|rdf|rdf\.xml))?)|(?:s?bom)\.(?:json|xml)"
MAKERS = r"anchore/sbom-action|\bsyft\b|cyclonedx|spdx-sbom|sbom-tool|--sbom[ =]"
SEARCHED = (
    "*.cdx.json, *.cdx.xml, *.spdx*, bom.json in the root",
    "workflows that run syft, cyclonedx or an SBOM action",
    "a section of the README",
)
MOST_SHOWN = 5


def observe(material: Material) -> Check:
    found = tuple(_files(material)) or tuple(_workflows(material))
    found = found or tuple(
        one
        for one in named(material, "sbom", r"sbom", "SBOM*", heading=r"\bsbom\b|bill of materials").findings
        if one.path
    )
    absent = (Finding("sbom.absent/1", "absent", searched=SEARCHED),)
    return Check("sbom", YES if found else NO, 0, found or absent)


def _files(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(FILES, ("",))[:MOST_SHOWN]:
        yield Finding("sbom.file/1", "found", entry.path)


def _workflows(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(r".*\.ya?ml", (".github/workflows",)):
        document = material.read(entry)
        seen = document.search(MAKERS) if document else None
        if seen and not seen[1].lstrip().startswith("#"):
            yield Finding("sbom.workflow/1", "made by a workflow", entry.path, seen[0], excerpt(seen[1]))
