"""Is it written down how the software is built inside? Silver asks for it."""

from tac_desk.domain.check import NO, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import met
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material

KEY = "documentation_architecture"
NAMES = (
    r"architecture(?:[-_ ].*)?|(?:.*[-_ ])?architecture[-_ ]?(?:overview|guide|doc)|design(?:[-_ ]?doc\w*)?"
    r"|internals"
)
SEARCHED = "ARCHITECTURE*, DESIGN*, INTERNALS*"


def observe(material: Material) -> Check:
    usual = named(
        material, KEY, NAMES, SEARCHED, heading=r"\barchitecture\b|\bhow it works\b|design overview"
    )
    if usual.outcome != NO:
        return usual
    elsewhere = [
        Finding(f"{KEY}.file/1", "found elsewhere", entry.path) for entry in material.elsewhere(NAMES)[:3]
    ]
    return met(KEY, elsewhere, (*usual.findings[0].searched, "then anywhere"))
