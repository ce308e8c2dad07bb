"""Is it written down what users may expect of the software's security, and what not? Silver asks for it."""

from tac_desk.domain.check import NO, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import at, met
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material

KEY = "documentation_security"
NAMES = (
    r"security[-_ ](?:model|considerations|design|notes|guide|architecture|assurance\w*)|threat[-_ ]?model(?:ing)?"
    r"|hardening"
)
WORDS = (
    r"security (?:model|considerations|assumptions|guarantees|expectations)|threat model|trust(?:ed)? model"
    r"|untrusted (?:input|model|code|data)"
)
SEARCHED = "SECURITY_MODEL*, THREAT_MODEL*, HARDENING*, a threat or security model in SECURITY"


def observe(material: Material) -> Check:
    usual = named(material, KEY, NAMES, SEARCHED, heading=r"security (?:model|considerations)|threat model")
    if usual.outcome != NO:
        return usual
    policies = [
        document for entry in material.documents("security")[:2] if (document := material.read(entry))
    ]
    said = [one for document in policies if (one := at(f"{KEY}.text/1", "in the policy", document, WORDS))]
    pages = [
        Finding(f"{KEY}.file/1", "found elsewhere", entry.path) for entry in material.elsewhere(NAMES)[:3]
    ]
    return met(KEY, (*said, *pages), usual.findings[0].searched)
