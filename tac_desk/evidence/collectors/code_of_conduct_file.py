"""Which code of conduct has the project adopted?"""

import re

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.contributing_file import inherited
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material

NAMES = r"code[-_ ]?of[-_ ]?conduct"
KNOWN = (
    (r"lfprojects\.org/policies/code-of-conduct|\bLF Projects\b", "LF Projects code of conduct"),
    (r"linuxfoundation\.org/(?:legal/)?code-of-conduct", "Linux Foundation code of conduct"),
    (r"pytorch\.org/code-of-conduct", "PyTorch Foundation code of conduct"),
    (r"contributor[- ]covenant", "Contributor Covenant"),
    (r"python\.org/psf/(?:codeofconduct|conduct)", "PSF code of conduct"),
    (r"numpy\.org/code-of-conduct", "NumPy code of conduct"),
)
_VERSION = re.compile(r"version[/\s,]+v?(\d(?:[./]\d)*)", re.IGNORECASE)
_CONTACT = r"[\w.+-]+@[\w-]+\.[\w.]+"


def observe(material: Material, criterion: Criterion) -> Observation:
    places = material.documents(NAMES)
    if not places:
        searched = ("code_of_conduct*", "code-of-conduct*", "codeofconduct*", "in the root, .github, docs")
        absent = Finding("conduct.absent/1", "absent", searched=searched)
        return Observation((absent, *inherited(material, "conduct", NAMES)))
    document, path = material.read(places[0]), places[0].path
    if document is None or not document.text.strip():
        return Observation((Finding("conduct.file/1", "unreadable or empty", path),))
    contact = document.search(_CONTACT)
    return Observation(
        (
            Finding("conduct.file/1", "found", path, 1, excerpt(document.lines[0])),
            _kind(document, path, tuple(criterion.options.get("accepted", ()))),
            Finding("conduct.contact/1", "found" if contact else "absent", path, contact and contact[0]),
        )
    )


def _kind(document: Document, path: str, accepted: tuple[str, ...]) -> Finding:
    for pattern, name in KNOWN:
        seen = document.search(pattern)
        if seen:
            outcome = "accepted" if name in accepted else "another"
            return Finding("conduct.kind/1", outcome, path, seen[0], name + _version(document))
    return Finding(
        "conduct.kind/1", "unknown", path, None, "a text of its own", tuple(name for _, name in KNOWN)
    )


def _version(document: Document) -> str:
    version = _VERSION.search(document.text)
    return f" {version[1].replace('/', '.')}" if version else ""
