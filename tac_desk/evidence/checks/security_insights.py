"""Is there a security-insights file that machines can read?"""

from typing import Any

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import UnreadableYaml, load_yaml
from tac_desk.evidence.tree import LINK

PLACES = (
    "security-insights.yml",
    "security-insights.yaml",
    ".github/security-insights.yml",
    ".github/security-insights.yaml",
    "SECURITY-INSIGHTS.yml",
    "SECURITY-INSIGHTS.yaml",
)
KEY = "security_insights"


def observe(material: Material) -> Check:
    """The first of PLACES, in exactly this spelling; links are not followed, as its readers do not."""
    entries = (material.tree.at(path) for path in PLACES)
    entry = next((one for one in entries if one and one.mode != LINK), None)
    if entry is None:
        return Check(KEY, NO, 0, (Finding("insights.absent/1", "absent", searched=PLACES),))
    document = material.read(entry)
    try:
        version = _version(load_yaml(document.text)) if document else None
    except UnreadableYaml:
        version = None
    outcome = f"schema {version}" if version else "no schema version can be read"
    return Check(KEY, YES if version else UNKNOWN, 0, (Finding("insights.file/1", outcome, entry.path, 1),))


def _version(content: Any) -> str | None:
    header = content.get("header") if isinstance(content, dict) else None
    version = header.get("schema-version") if isinstance(header, dict) else None
    return str(version)[:20] if version else None
