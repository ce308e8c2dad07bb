"""Which licence is it, by its text? Its SPDX id; `other` for an unknown text, or for several that differ."""

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.collectors.permissive_license import SEARCHED, license_files
from tac_desk.evidence.licenses import recognise
from tac_desk.evidence.material import Material

LEAST_PERCENT = 98  # of its words: the bound that licence detectors use
KEY, OTHER = "license_text", "other"


def observe(material: Material) -> Check:
    """Several different licences are listed and never guessed between."""
    found = [(entry.path, _name(material.read(entry))) for entry in license_files(material)]
    if not found:
        return Check(KEY, NO, 0, (Finding("license_text.absent/1", "absent", searched=SEARCHED),))
    names = {name for _, name in found}
    only = names.pop() if len(names) == 1 else OTHER
    each = tuple(Finding("license_text.file/1", name, path, 1) for path, name in found)
    summary = Finding("license_text.is/1", only, found[0][0], 1)
    return Check(KEY, UNKNOWN if only == OTHER else YES, 0, (summary, *each))


def _name(document: object) -> str:
    text = getattr(document, "text", None)
    match = recognise(text, LEAST_PERCENT) if isinstance(text, str) else None
    return match.spdx if match and match.kind in ("exact", "similar") and match.spdx else OTHER
