"""Does the README invite to regular meetings of the community?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material

WHOSE = r"community|developer|development|working group|office|public|user group"
MEETING = rf"(?:{WHOSE})[ -]+(?:meetings?|calls?|hours?)\b"


def observe(material: Material) -> Check:
    return named(
        material,
        "community_meeting",
        r"(?:community[-_])?meetings?",
        "MEETINGS*, COMMUNITY_MEETINGS*",
        heading=r"meetings?\b|community call",
        text=rf"\b(?:weekly|bi-?weekly|fortnightly|monthly)\b[^\n]{{0,40}}\b(?:meetings?|calls?)\b|\b{MEETING}",
    )
