"""Is it written down how dependencies are chosen and kept? As CLOMonitor asks, by the SECURITY-INSIGHTS file too."""

from tac_desk.domain.check import NO, Check
from tac_desk.evidence.checks.answer import at, met
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.checks.security_insights import PLACES as PATHS
from tac_desk.evidence.material import Material

KEY = "dependencies_policy"
NAMES = r"(?:.*[-_ ])?dependenc(?:y|ies)[-_ ](?:policy|management|guidelines?)|environment[-_ ]dependencies[-_ ]policy"
POINTER = (
    r"^[ \t]*(?:policy-url|env-dependencies-policy|dependency-management-policy|third-party-packages)"
    r"[\"']?[ \t]*:"
)
SEARCHED = "DEPENDENCY_POLICY*, DEPENDENCY_MANAGEMENT*, a policy in SECURITY-INSIGHTS"


def observe(material: Material) -> Check:
    usual = named(material, KEY, NAMES, SEARCHED, heading=r"dependenc(?:y|ies) (?:policy|management)")
    if usual.outcome != NO:
        return usual
    files = [document for path in PATHS if (document := material.at(path))]
    pointers = (at(f"{KEY}.pointer/1", "named", document, POINTER) for document in files)
    return met(KEY, [one for one in pointers if one], usual.findings[0].searched)
