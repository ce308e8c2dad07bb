"""Is there a bill of materials, or a workflow that makes one?"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.flows import flows_of, text_of
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

FILES = r".+\.(?:cdx\.(?:json|xml)|spdx(?:\.(?:json|xml|ya?ml|rdf|rdf\.xml))?)|(?:s?bom)\.(?:json|xml)"
MAKERS = r"anchore/sbom-action|\bsyft\b|cyclonedx|spdx-sbom|sbom-tool|--sbom[ =]"
SEARCHED = (
    "*.cdx.json, *.cdx.xml, *.spdx*, bom.json in the root",
    "workflows that run syft, cyclonedx or an SBOM action",
    "a section of the README",
    "files beside the newest releases, where the forge was asked",
)
MOST_SHOWN, LAST = 5, 5
_MAKER = re.compile(MAKERS)
_ASSET = re.compile(rf"{FILES}|.*sbom.*", re.IGNORECASE)


def observe(material: Material) -> Check:
    found = (*_files(material), *_released(material)) or tuple(_workflows(material))
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
    for flow in flows_of(material).all:
        for one in (*flow.jobs, *(step for _, step in flow.steps())):
            for key in ("uses", "run"):
                said = text_of(one, key) or ""
                if seen := _MAKER.search(said):
                    before = said.count("\n", 0, seen.start())
                    line = (line_of(one[key]) or 1) + before
                    text = excerpt(said.split("\n")[before])
                    yield Finding("sbom.workflow/1", "made by a workflow", flow.path, line, text)


def _released(material: Material) -> Iterator[Finding]:
    """Among the files of the newest releases, as the forge lists them."""
    for release in (material.facts.value("releases") or [])[:LAST]:
        named = next((one for one in release["assets"] if _ASSET.fullmatch(one[:300])), None)
        if named:
            yield Finding("sbom.asset/1", "beside a release", excerpt=excerpt(f"{release['tag']}: {named}"))
